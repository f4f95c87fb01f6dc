/** Sources that are ordinary nouns elsewhere: `في رأي فلان`, `من وجهة نظره`, `على لسان المتحدث`. */
import { rows } from "../lexicon/lexicon";
import { beforePronoun } from "../morphology/endings";
import { HER, HIS, OF_TWO, THEIR } from "../morphology/pronouns";
import { keyForm } from "../text/fold";
import type { TokenRange } from "../text/sentences";
import type { Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { sourceFacts, type CueForm } from "./cue-forms";

/** @returns the source that a word is behind the words before it; undefined where they are others, or it does not stand apart */
export function spokenSource(tokens: readonly Token[], at: number, { from }: TokenRange): CueForm | undefined {
  const word = tokens[at]?.word;
  const forms = word === undefined ? undefined : mayBeSpoken(word);
  return forms?.find((form) => followsOpener(tokens, at, form) && standsApart(tokens, sourceFrom(at, form), from));
}

/** The sources that these letters can be behind other words. */
export const mayBeSpoken = perWord((word: Word): readonly CueForm[] | undefined => {
  const [reading] = word.readings;
  return reading && SPOKEN.get(word.key)?.map((form) => ({ ...form, future: false, reading }));
});

/** @returns the first token of a source whose last is at `at`: that of من in `من وجهة نظر` */
export const sourceFrom = (at: number, { binds }: CueForm): number => at - (binds?.opener.length ?? 0);

/** At the beginning of a sentence, or behind a comma. */
export const standsApart = (tokens: readonly Token[], at: number, from: number): boolean =>
  at <= from || /^[،,؛:–—-]$/.test(tokens[at - 1]?.word.surface ?? "");

const followsOpener = (tokens: readonly Token[], at: number, { binds }: CueForm): boolean =>
  binds?.opener.every((written, i, all) => isWritten(tokens[at - all.length + i]?.word, written)) === true;

/** `في`, `وفي`. */
const isWritten = (word: Word | undefined, written: string): boolean =>
  word?.readings.some(({ plain, proclitics }) => plain === written && proclitics.length <= 1) === true;

const SPOKEN = new Map<string, Omit<CueForm, "future" | "reading">[]>();

for (const row of rows("source-cues")) {
  if (row.opener === undefined) continue;
  const facts = { ...sourceFacts(row), kind: "source" } as const;
  const add = (form: string, inflection: Pick<CueForm, "number" | "gender" | "pronoun">): void => {
    const key = keyForm(form);
    SPOKEN.set(key, [...(SPOKEN.get(key) ?? []), { ...facts, ...inflection }]);
  };
  add(row.form, { number: "singular", pronoun: false });
  for (const stem of beforePronoun(row.form)) {
    add(stem + HIS, { number: "singular", gender: "m", pronoun: true });
    add(stem + HER, { number: "singular", gender: "f", pronoun: true });
    add(stem + OF_TWO, { number: "dual", pronoun: true });
    add(stem + THEIR, { number: "plural", gender: "m", pronoun: true });
  }
}
