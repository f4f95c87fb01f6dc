/** Where a stylebook's rejected forms stand in a paragraph, and what is written instead of each. */
import { hasRole, isFunctionWord } from "../lexicon/function-words";
import type { Paragraph } from "../text/paragraphs";
import type { Token } from "../text/tokens";
import type { Word } from "../text/words";
import { beginningsOf, hasArticleBefore } from "./beginnings";
import { corrected, fused, type Rejected } from "./corrected";
import { isOpen, startOf, type Beside, type Forms } from "./forms";
import { MOST_BETWEEN, standsAt, stemEnd, stemEndBehind, type Form } from "./patterns";
import { isWanted } from "./wanted";

/** @returns what is rejected in a paragraph, in order */
export function findRejected({ tokens }: Pick<Paragraph, "tokens">, forms: Forms): Rejected[] {
  const found: Rejected[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const match = rejectedAt(tokens, at, forms);
    if (match === undefined) continue;
    found.push(match.rejected);
    at = match.to - 1;
  }
  return found;
}

function rejectedAt(
  tokens: readonly Token[],
  at: number,
  { rejected, wanted }: Forms,
): { rejected: Rejected; to: number } | undefined {
  const token = tokens[at];
  if (
    token === undefined ||
    (token.word.kind !== "arabic" && token.word.kind !== "latin") ||
    token.word.plain !== token.word.surface
  )
    return undefined;
  for (const beginning of beginningsOf(token)) {
    const { skipped, form } = beginning;
    for (const one of rejected.get(startOf(form)) ?? []) {
      const { ends, to } = endsOf(one.form, form, skipped, tokens, at) ?? {};
      const stem = ends?.at(-1);
      if (ends === undefined || to === undefined || stem === undefined || !isBeside(one.beside, tokens, at, to))
        continue;
      if (!isWanted(tokens, { at, to, skipped, stem, open: isOpen(one.form) }, wanted))
        return {
          rejected: fused(token.word.surface, beginning, {
            start: token.start + skipped,
            ...corrected(one, tokens.slice(at, to), ends, skipped),
          }),
          to,
        };
    }
  }
  return undefined;
}

/**
 * @param first what is written of the first word, `skipped` letters left aside
 * @returns where the stem ends in each word of a form that stands at a token, and the token behind it; undefined where it does not
 */
function endsOf(
  form: Form,
  first: string,
  skipped: number,
  tokens: readonly Token[],
  at: number,
): { ends: number[]; to: number } | undefined {
  const [opening, ...others] = form;
  const stem = opening && stemEnd(opening, first);
  if (stem === undefined) return undefined;
  const ends = [skipped + stem];
  const isDefinite = hasArticleBefore(tokens[at]?.word.surface ?? "", skipped);
  let [to, between] = [at + 1, 0];
  for (const word of others) {
    if (word.takes === "words") {
      between = MOST_BETWEEN;
      if (!mayStandBetween(tokens[to++]?.word)) return undefined;
      continue;
    }
    let end = stemEndBehind(word, tokens[to]?.word.surface ?? "", isDefinite);
    for (; end === undefined && --between > 0 && mayStandBetween(tokens[to]?.word);)
      end = stemEndBehind(word, tokens[++to]?.word.surface ?? "", isDefinite);
    if (end === undefined) return undefined;
    between = 0;
    ends.push(end);
    to++;
  }
  return { ends, to };
}

/** A subject stands between a verb and what goes with it, and no other clause: `قام وزير من البلد بزيارة`. */
const mayStandBetween = (word: Word | undefined): boolean =>
  word?.kind === "arabic" && (!isFunctionWord(word) || hasRole(word, "preposition"));

function isBeside(beside: Beside | undefined, tokens: readonly Token[], at: number, to: number): boolean {
  if (beside === undefined) return true;
  const before = (form: Form): boolean => at >= form.length && standsAt(form, tokens, at - form.length);
  const behind = (form: Form): boolean => standsAt(form, tokens, to);
  return (
    beside.before?.some(before) !== false &&
    beside.behind?.some(behind) !== false &&
    !beside.notBefore.some(before) &&
    !beside.notBehind.some(behind)
  );
}
