/** What an analyzer works with besides the paragraphs that it remembers. All state of the engine lies here: what is known of a text's words goes with its workspace. */
import { createTagger, type Tagger } from "./entities/tagger/tagger";
import { remembered } from "./memory";
import { titleFacts, type TitleFacts } from "./quotations/voices";
import { variantKey } from "./text/variants";
import { createVocabulary, type Vocabulary } from "./text/vocabulary";

export interface Workspace {
  /** All written forms that were met, with all that rooms know of them. */
  readonly vocabulary: Vocabulary;
  /** The tagger with its word rows and buffers. */
  readonly tagger: Tagger;
  readonly variantOf: (key: string) => string;
  readonly titleFactsOf: (titles: string) => TitleFacts;
}

export function createWorkspace(): Workspace {
  return { vocabulary: createVocabulary(), tagger: createTagger(), variantOf: remembered(variantKey, MOST_NAMES), titleFactsOf: remembered(titleFacts, MOST_TITLES) };
}

const MOST_NAMES = 50_000;
const MOST_TITLES = 10_000;
