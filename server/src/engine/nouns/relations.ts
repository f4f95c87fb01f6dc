/** Nouns of one who is told by another: `شقيق`, `مستشار`, `نائب`, `أنصار`. */
import { rows, type Row } from "../lexicon/lexicon";
import { keyForm } from "../text/fold";
import type { Word } from "../text/words";

type Relation = Row<"relation-nouns">;

/** What such a noun of one or two words is, without an article and without a pronoun: `مستشار`, `وكيل أعمال`; undefined for other words. */
export const relationOf = (...words: readonly Word[]): Relation | undefined =>
  RELATIONS.get(words.map(({ key }) => key).join(" "));

const RELATIONS: ReadonlyMap<string, Relation> = new Map(
  rows("relation-nouns").map((relation) => [keyForm(relation.form), relation]),
);
