/**
 * What is known of a paragraph: first of its text alone (`draftOf`), then with the names that the article decides (`readingOf`). Both are
 * kept by the paragraph's text; offsets are the paragraph's.
 */
import { findCandidates, NO_CANDIDATES, NO_EVIDENCE, type CandidateParagraph } from "./entities/candidates";
import { areSameMentions, type LocalMention } from "./entities/mention";
import { numbersBesideNames } from "./entities/numbers-beside-names";
import type { Tagger } from "./entities/tagger/tagger";
import { lastAnswer } from "./memory";
import { findDayExpressions, type DayExpression } from "./numbers/calendar";
import type { LocalNumber } from "./numbers/mention";
import { findNumbers } from "./numbers/numbers";
import { cueEvidence } from "./quotations/cue-evidence";
import type { FramedCue } from "./cues/framed-cue";
import { findFrames } from "./cues/frames";
import type { LocalQuotation } from "./quotations/local-quotation";
import { findQuotations } from "./quotations/quotations";
import { readParagraph, type Paragraph, type Part } from "./text/paragraphs";
import type { Vocabulary } from "./text/vocabulary";

/** A paragraph by its text alone: numbers, reporting words with their frames, candidates for names with what speaks for each. */
export interface Draft extends CandidateParagraph {
  readonly numbers: readonly LocalNumber[];
  /** Relative days that name their weekday: `أمس (الاثنين)`. */
  readonly days: readonly DayExpression[];
  readonly frames: readonly FramedCue[];
}

/** A paragraph in its article. */
export interface Reading extends Draft {
  readonly mentions: readonly LocalMention[];
  /** Numbers, without those that are part of a name (`كوفيد-19`, `الحرب العالمية الثانية`). */
  readonly numbers: readonly LocalNumber[];
  readonly quotations: readonly LocalQuotation[];
}

export interface PlacedParagraph {
  /** Position among the article's paragraphs. */
  readonly index: number;
  /** UTF-16 offset of the paragraph in the text: add it to the reading's offsets. */
  readonly start: number;
  readonly reading: Reading;
}

/** What a paragraph is read with: of one analyzer, for all its paragraphs. */
export interface ReadingTools {
  readonly vocabulary: Vocabulary;
  readonly tagger: Tagger;
}

/** @param text one paragraph, or a part of one that is too long to be read as one; without line breaks */
export function draftOf(text: string, part: Part, { vocabulary, tagger }: ReadingTools): Draft {
  if (vocabulary.makeRoom()) tagger.forgetWords();
  const paragraph = readParagraph(text, vocabulary, part);
  if (part === "rest") return plainly(paragraph);
  const frames = findFrames(paragraph);
  const candidates = findCandidates(paragraph, tagger);
  return {
    ...paragraph,
    numbers: findNumbers(paragraph),
    days: findDayExpressions(paragraph),
    frames,
    candidates,
    evidence: cueEvidence(paragraph, frames, candidates),
  };
}

/** Numbers and characters alone: no token is kept, so that a text of millions takes no more than its letters. */
const plainly = (paragraph: Paragraph): Draft => ({
  ...paragraph,
  numbers: findNumbers(paragraph),
  tokens: [],
  sentences: [],
  quotes: [],
  days: [],
  frames: [],
  candidates: NO_CANDIDATES,
  evidence: NO_EVIDENCE,
});

/** @returns the paragraph with its quotations over the names that the article decides; the same object while these are the same */
export const readingOf: (draft: Draft, mentions: readonly LocalMention[]) => Reading = lastAnswer(
  areSameMentions,
  (draft, mentions) => ({
    ...draft,
    mentions,
    numbers: numbersBesideNames(draft, draft.numbers, mentions),
    quotations: findQuotations(draft, draft.frames, mentions),
    facts: [],
  }),
);
