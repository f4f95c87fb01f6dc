/** Nouns that speak without being named (`مصدر`, `المسؤولون`, `بيان`), and those one speaks to. */
import { rows } from "../lexicon/lexicon";
import { hasFusedArticle, withoutArticle } from "../morphology/article";
import { LAM } from "../morphology/proclitics";
import { withoutPronoun } from "../morphology/pronouns";
import { keyForm } from "../text/fold";
import { perWord, type Word } from "../text/words";

/** `مصدر`, `المسؤولون`, `بيان`: nouns that speak without being named, with the gender and number of a verb after them. */
export const sourceHeadOf = perWord((word: Word): Head | undefined => {
  // `شقيقه` is a brother, though it shares its key with شقيقة.
  const kin = kinOf(word);
  if (kin !== undefined) return kin;
  for (const { key } of word.readings) {
    const head = SOURCE_HEADS.get(key) ?? SOURCE_HEADS.get(withoutArticle(key));
    if (head !== undefined) return head;
  }
  return undefined;
});
/** `والده`, `شقيقتها`, `أمها`: somebody's. */
const kinOf = (word: Word): Head | undefined =>
  word.kind !== "arabic"
    ? undefined
    : word.readings
        .flatMap(({ plain, offset }) => withoutPronoun(plain).map((form) => kinCalled(keyForm(form), offset)))
        .find((head) => head !== undefined);

/** @param offset what is before the word: behind it two letters are a verb's as well (`وجدها`) */
function kinCalled(key: string, offset: number): Head | undefined {
  const head = SOURCE_HEADS.get(key);
  if (head?.kind === "kin") return head;
  const gender = offset > 0 && key.length < SHORTEST_JOINED ? undefined : KIN.get(key);
  return gender && { kind: "kin", gender, number: "singular" };
}

const SHORTEST_JOINED = 3;

/** Is it one of a family, a friend, a colleague? */
export const isKin = (word: Word): boolean => sourceHeadOf(word)?.kind === "kin";

/** Is this the look-up key of such a noun, without its article? */
export const isSourceKey = (key: string): boolean => SOURCE_HEADS.has(withoutArticle(key));
/** Is this its key without an article on it? */
export const isBareSourceKey = (key: string): boolean => SOURCE_HEADS.has(key);
export const isSourceHead = (word: Word): boolean => sourceHeadOf(word) !== undefined;

interface Head {
  /** A written thing (تقرير, بيان), or a news outlet; one of a family; undefined for others who speak. */
  kind: "document" | "outlet" | "kin" | undefined;
  gender: "m" | "f";
  number: "singular" | "dual" | "plural";
}

const KIN = new Map(
  rows("relation-nouns")
    .filter(({ possessed }) => possessed === "one")
    .map(({ form, gender }) => [keyForm(form), gender]),
);

const SOURCE_HEADS = new Map(rows("source-heads").map(({ form, ...head }): [string, Head] => [keyForm(form), head]));

/** `للصحفيين`, `للإذاعة`: those one speaks to end a subject. */
export const isAudience = perWord(
  ({ plain, readings }: Word): boolean =>
    hasFusedArticle(plain) &&
    readings.some(
      (reading) =>
        reading.proclitics === LAM && AUDIENCES.some((stem) => withoutArticle(reading.plain).startsWith(stem)),
    ),
);
const AUDIENCES = rows("audiences").map(({ form }) => form.replace("*", ""));
