/**
 * What an analyzer works with besides the paragraphs that it remembers: all that is known of texts goes with it. What is worked out of tables alone when
 * it is asked for first (unpacked names, forms of units) lies with the tables.
 */
import { createTagger } from "./entities/tagger/tagger";
import { remembered } from "./memory";
import { titleFacts, type TitleFacts } from "./quotations/participants";
import type { ReadingTools } from "./reading";
import { variantKey } from "./lexicon/variants";
import { createVocabulary } from "./text/vocabulary";

/** The vocabulary, the tagger with its buffers, and what comes again at every edit. */
export interface Workspace extends ReadingTools {
  readonly variantOf: (key: string) => string;
  readonly titleFactsOf: (titles: string) => TitleFacts;
}

export function createWorkspace(): Workspace {
  return {
    vocabulary: createVocabulary(),
    tagger: createTagger(),
    variantOf: remembered(variantKey, MOST_NAMES),
    titleFactsOf: remembered(titleFacts, MOST_TITLES),
  };
}

const MOST_NAMES = 50_000;
const MOST_TITLES = 10_000;
