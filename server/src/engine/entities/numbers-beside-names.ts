/** Numbers beside names: part of one (`كوفيد-19`), a ruler's (`إليزابيث الثانية`), or a person's age (`سمير حداد، 64 عاما،`). */
import { hasArticle } from "../morphology/article";
import type { LocalNumber } from "../numbers/mention";
import type { Paragraph } from "../text/paragraphs";
import { tokenFrom } from "../text/tokens";
import type { LocalMention } from "./mention";
import { overlapping } from "./overlaps";
import { nameRole } from "../nouns/name-words";

/** Characters: a comma and two spaces. */
const BETWEEN = 3;

/** @returns the paragraph's numbers without those of names, and ages as such */
export function numbersBesideNames(
  paragraph: Paragraph,
  numbers: readonly LocalNumber[],
  mentions: readonly LocalMention[],
): LocalNumber[] {
  const names = mentions.map(({ start, end, type }) => ({ from: start, to: end, type }));
  return numbers.flatMap((number) => {
    const { start, end } = number;
    if (overlapping(names, start, end).some(({ from, to }) => from <= start && end <= to)) return [];
    if (number.kind === "ordinal" && isRulers(paragraph, number, names)) return [];
    return [number.kind === "duration" ? asAge(paragraph, number, names) : number];
  });
}

/** A name by its offsets. */
interface NameSpan {
  from: number;
  to: number;
  type: LocalMention["type"];
}

/** `إليزابيث | الثانية`. */
const isRulers = (paragraph: Paragraph, number: LocalNumber, names: readonly NameSpan[]): boolean =>
  hasArticle(paragraph.text.slice(number.start)) &&
  (followsPerson(paragraph, number, names) || followsName(paragraph, number));

/** `سمير حداد، | 64 عاما|،`. */
function asAge(paragraph: Paragraph, number: LocalNumber, names: readonly NameSpan[]): LocalNumber {
  const years = /^P(\d+)Y$/.exec(number.value)?.[1];
  const isAge =
    years !== undefined &&
    paragraph.text.charAt(number.end) === "،" &&
    (followsPerson(paragraph, number, names) || followsName(paragraph, number, true));
  return isAge ? { ...number, kind: "age", value: years } : number;
}

const followsPerson = ({ text }: Paragraph, { start }: LocalNumber, names: readonly NameSpan[]): boolean =>
  overlapping(names, start - BETWEEN - 1, start).some(
    ({ type, to }) => type === "person" && isBetween(text, to, start),
  );

/** `مسجد الحسن | الثاني`: right after a word that is a name only, or (`unknown`) that no list has; not `السجن المشدد | 15 عاما`. */
function followsName({ tokens }: Paragraph, number: LocalNumber, unknown = false): boolean {
  const at = tokenFrom(tokens, number.start);
  const before = tokens[at - 1];
  if (before === undefined || tokens[at]?.start !== number.start) return false;
  const role = nameRole(before.word);
  return role === "name" || (unknown && role === "unknown" && !hasArticle(before.word.plain));
}

/** Does nothing but a space, or a comma and a space, stand between two offsets? */
const isBetween = (text: string, from: number, to: number): boolean =>
  from < to && to - from <= BETWEEN && /^،?\s*$/.test(text.slice(from, to));
