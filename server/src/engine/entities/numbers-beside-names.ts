/** Numbers beside names: part of one (`كوفيد-19`), a ruler's (`إليزابيث الثانية`), or a person's age (`سمير حداد، 64 عاما،`). */
import { hasArticle } from "../morphology/article";
import type { LocalNumber } from "../numbers/mention";
import type { Paragraph } from "../text/paragraphs";
import type { LocalMention } from "./mention";
import { nameRole } from "../nouns/name-words";

/** @returns the paragraph's numbers without those of names, and ages as such */
export function numbersBesideNames(
  paragraph: Paragraph,
  numbers: readonly LocalNumber[],
  mentions: readonly LocalMention[],
): LocalNumber[] {
  return numbers.flatMap((number) => {
    if (mentions.some(({ start, end }) => start <= number.start && number.end <= end)) return [];
    if (number.kind === "ordinal" && isRulers(paragraph, number, mentions)) return [];
    return [number.kind === "duration" ? asAge(paragraph, number, mentions) : number];
  });
}

/** `إليزابيث | الثانية`. */
const isRulers = (paragraph: Paragraph, number: LocalNumber, mentions: readonly LocalMention[]): boolean =>
  hasArticle(paragraph.text.slice(number.start)) &&
  (followsPerson(paragraph, number, mentions) || followsName(paragraph, number));

/** `سمير حداد، | 64 عاما|،`. */
function asAge(paragraph: Paragraph, number: LocalNumber, mentions: readonly LocalMention[]): LocalNumber {
  const years = /^P(\d+)Y$/.exec(number.value)?.[1];
  const isAge =
    years !== undefined &&
    paragraph.text.charAt(number.end) === "،" &&
    (followsPerson(paragraph, number, mentions) || followsName(paragraph, number, true));
  return isAge ? { ...number, kind: "age", value: years } : number;
}

const followsPerson = ({ text }: Paragraph, number: LocalNumber, mentions: readonly LocalMention[]): boolean =>
  mentions.some(({ type, end }) => type === "person" && isBetween(text, end, number.start));

/** `مسجد الحسن | الثاني`: right after a word that is a name only, or (`unknown`) that no list has. */
function followsName({ tokens }: Paragraph, number: LocalNumber, unknown = false): boolean {
  const before = tokens[tokens.findIndex(({ start }) => start === number.start) - 1];
  if (before === undefined) return false;
  const role = nameRole(before.word);
  return role === "name" || (unknown && role === "unknown");
}

/** Does nothing but a space, or a comma and a space, stand between two offsets? */
const isBetween = (text: string, from: number, to: number): boolean =>
  from < to && to - from <= 3 && /^،?\s*$/.test(text.slice(from, to));
