/** What a body is called beside its name: `المنظمة` and `الصحة العالمية` of `منظمة الصحة العالمية`. Whether it is meant, a person is asked. */
import type { Analysis } from "../engine/analyze";
import type { Span } from "../engine/article";
import type { LinkedEntity, LinkedMention } from "../engine/entities/link";
import { ARTICLE, hasArticle, hasFusedArticle, withArticlesAlef } from "../engine/morphology/article";
import { LAM } from "../engine/morphology/proclitics";
import { isBareHead } from "../engine/nouns/title-words";
import { keyForm } from "../engine/text/fold";
import type { Token } from "../engine/text/tokens";
import { newWord } from "../engine/text/words";

/** Words: one alone (`الصحة`) is what it says more often than the body. */
const SHORTEST_REST = 2;

/**
 * @param name the body's new one
 * @returns where it is called so, in order, and what would stand there; the text behind a ل is not fitted to it
 */
export function otherNames(analysis: Analysis, entity: LinkedEntity, name: string): { mention: Span; text: string }[] {
  if (entity.type !== "organization") return [];
  const forms = otherForms(entity.key, name);
  const found: { mention: Span; text: string }[] = [];
  for (const { index, start, reading } of analysis.paragraphs) {
    const linked = analysis.linking.mentionsOf[index] ?? [];
    reading.tokens.forEach((_, at) => {
      const match = forms.flatMap((form) => formAt(reading.tokens, at, form)).at(0);
      if (match === undefined || linked.some((mention) => isDecided(mention, at, match.to))) return;
      found.push({ mention: { start: start + match.start, end: start + match.end }, text: match.text });
    });
  }
  return found;
}

interface OtherForm {
  /** Look-up keys of its words. */
  readonly keys: readonly string[];
  readonly text: string;
}

/** The class with the article, where the new name is of another; and what stands behind the class, or at the name's end. */
function otherForms(key: string, name: string): OtherForm[] {
  const words = key.split(" ");
  const [head = ""] = words;
  if (words.length === 1 || !isHead(head)) return [];
  const forms: OtherForm[] = [];
  for (let from = 1; from <= words.length - SHORTEST_REST; from++)
    forms.push({ keys: words.slice(from).map((word, nth) => (nth === 0 ? withArticle(word) : word)), text: name });
  const [first = ""] = name.split(" ");
  if (definite(keyForm(first)) !== definite(head))
    forms.push({ keys: [definite(head)], text: isHead(keyForm(first)) ? definite(first) : name });
  return forms;
}

/** `الطاقة` of `للطاقة`. */
const withArticle = (key: string): string => (hasFusedArticle(key) ? withArticlesAlef(key.slice(LAM.length)) : key);
const isHead = (key: string): boolean => isBareHead(newWord(key, "arabic"));
const definite = (form: string): string => (hasArticle(form) ? form : ARTICLE + form);

function formAt(
  tokens: readonly Token[],
  at: number,
  { keys, text }: OtherForm,
): (Span & { to: number; text: string })[] {
  const token = tokens[at];
  const reading = token?.word.readings.find(({ key }) => key === keys[0]);
  if (token === undefined || reading === undefined) return [];
  if (!keys.every((key, nth) => nth === 0 || tokens[at + nth]?.word.key === key)) return [];
  const to = at + keys.length;
  return [{ start: token.start + reading.offset, end: tokens[to - 1]?.end ?? token.end, to, text }];
}

/** Is it a part of a longer name? */
const isDecided = ({ from, to }: LinkedMention, at: number, end: number): boolean =>
  from < end && at < to && to - from > end - at;
