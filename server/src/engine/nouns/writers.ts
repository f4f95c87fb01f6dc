/**
 * The line that tells who wrote an article.
 *
 *   line → writer (colon | dash)? name (و name)? colon?      كتب: محمود السمنودي · كتبت ريتا شلهوب: · إعداد – سامي حداد وهدى حسن
 *        | writer (colon | dash)? name (و name)? dash place   كتب: محمود السمنودي - المنصورة
 */
import { rows } from "../lexicon/lexicon";
import { hasFusedArticle, isDefinite } from "../morphology/article";
import { isConjoined } from "../morphology/proclitics";
import { keyForm } from "../text/fold";
import type { TokenRange } from "../text/sentences";
import type { Token } from "../text/tokens";
import type { Word } from "../text/words";
import { givenName, isGivenKey, nameRole } from "./name-words";
import { familyName } from "./people-words";
import { factsOf } from "./title-words";

/** Tokens: who writes, a mark, two names of four words and a colon. */
const LONGEST_LINE = 11;
/** Words of one name: `خالد بن سالم آل كريم`. */
const LONGEST_NAME = 5;

/** @returns the names of those who wrote it, where the tokens are such a line from end to end */
export function writersIn(tokens: readonly Token[]): readonly TokenRange[] | undefined {
  const [writer, next] = tokens;
  if (tokens.length > LONGEST_LINE || writer === undefined || next === undefined || !WRITERS.has(writer.word.key))
    return undefined;
  const from = PARTING.has(next.word.surface) ? 2 : 1;
  const to = tokens.at(-1)?.word.surface === ":" ? tokens.length - 1 : namesEnd(tokens, from);
  const second = tokens.findIndex(({ word }, at) => at > from + 1 && isNextName(word));
  const names =
    second < 0
      ? [{ from, to }]
      : [
          { from, to: second },
          { from: second, to },
        ];
  return names.every((name) => isFullName(tokens, name)) ? names : undefined;
}

/** @returns the names in a line between brackets that tells who made the news: `(إعداد هدى الكندي للنشرة العربية - تحرير سالم الرواحي)` */
export function creditsIn(tokens: readonly Token[]): readonly TokenRange[] {
  if (tokens[0]?.word.surface !== "(" || !CREDITED.has(tokens.at(-1)?.word.surface ?? "")) return [];
  return tokens.flatMap(({ word }, at) => {
    if (!WRITERS.has(word.key)) return [];
    const from = PARTING.has(tokens[at + 1]?.word.surface ?? "") ? at + 2 : at + 1;
    const end = tokens.findIndex(({ word: behind }, i) => i > from && endsCredit(behind));
    const name = { from, to: end };
    return end >= 0 && isFullName(tokens, name) ? [name] : [];
  });
}

const CREDITED = new Set([")", "."]);

/** A mark, or `للنشرة`. */
const endsCredit = (word: Word): boolean =>
  word.kind === "punctuation" || PARTING.has(word.surface) || hasFusedArticle(word.plain);

/** `فهد القحطاني | - الرياض`: where it was written, behind a dash, is short. */
function namesEnd(tokens: readonly Token[], from: number): number {
  const dash = tokens.findIndex(({ word }, at) => at > from && PARTING.has(word.surface));
  return dash < 0 || tokens.length - dash > LONGEST_PLACE ? tokens.length : dash;
}

/** Tokens: a dash and a place of three words. */
const LONGEST_PLACE = 4;

const PARTING = new Set([":", "-", "–", "—", "/"]);
const WRITERS = new Set(rows("byline-words").flatMap(({ form, writer }) => (writer === "yes" ? [keyForm(form)] : [])));

/** `وهدى`: the name of another. */
const isNextName = (word: Word): boolean =>
  nameRole(word) !== "name" && word.readings.some(isConjoined) && givenName(word) !== undefined;

/** @returns whether the words are two or more of a person's name, the first a given one: `محمود السمنودي` */
export function isFullName(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const [first, last] = [tokens[from], tokens[to - 1]];
  const isPart = ({ word }: Token, at: number): boolean =>
    word.kind === "arabic" &&
    (at === 0 ||
      nameRole(word) !== undefined ||
      isGivenKey(word.key) ||
      familyName(word) !== undefined ||
      // `أحمد | السيد`: nobody is addressed behind a name.
      (from + at === to - 1 && factsOf(word)?.honorific !== undefined) ||
      // `عبد | السلام`.
      nameRole((tokens[from + at - 1] as Token).word) === "particle");
  return (
    first !== undefined &&
    to - from > 1 &&
    to - from <= LONGEST_NAME &&
    last !== undefined &&
    // `سلطان الدهمشي`: of an ordinary word the family tells.
    (givenName(first.word) !== undefined || (!isDefinite(first.word) && familyName(last.word) === "sure")) &&
    tokens.slice(from, to).every(isPart)
  );
}
