/**
 * What an analyzer works with besides the paragraphs that it remembers: all that is known of texts goes with it. What is worked out of tables alone when
 * it is asked for first (unpacked names, forms of units) lies with the tables.
 */
import { areSameNames, type ArticleNames } from "./entities/decisions";
import { areNamedAlike, areSamePeople, collectPeople, type People, type PeopleNamed } from "./entities/known-people";
import { createTagger } from "./entities/tagger/tagger";
import { latest, remembered, settled } from "./memory";
import { countryOfBody } from "./nouns/nisbas";
import { titleFacts, type TitleFacts } from "./quotations/participants";
import type { ReadingTools } from "./reading";
import { variantKey } from "./lexicon/variants";
import { createVocabulary } from "./text/vocabulary";

/** The vocabulary, the tagger with its buffers, and what comes again at every edit. */
export interface Workspace extends ReadingTools {
  readonly variantOf: (key: string) => string;
  readonly titleFactsOf: (titles: string) => TitleFacts;
  readonly countryOfBody: (name: string) => string | undefined;
  readonly settledNames: (fresh: ArticleNames) => ArticleNames;
  readonly peopleOf: (named: PeopleNamed) => People;
}

/** @param mostBytesOfWords about what its vocabulary may take; left out, enough for an archive */
export function createWorkspace(mostBytesOfWords?: number): Workspace {
  const variantOf = remembered(variantKey, MOST_NAMES);
  const settledPeople = settled(areSamePeople);
  return {
    vocabulary: createVocabulary(mostBytesOfWords),
    tagger: createTagger(),
    variantOf,
    titleFactsOf: remembered(titleFacts, MOST_TITLES),
    countryOfBody: remembered(countryOfBody, MOST_NAMES),
    settledNames: settled(areSameNames),
    peopleOf: latest(areNamedAlike, (named) => settledPeople(collectPeople(named, variantOf))),
  };
}

const MOST_NAMES = 10_000;
const MOST_TITLES = 10_000;
