/** A paragraph's candidates for names, by its text alone, with what speaks for each: its shape, the lists, the tagger, reporting verbs. */
import type { Paragraph } from "../text/paragraphs";
import type { TokenRange } from "../text/sentences";
import { withNamedAgencies } from "./agencies-named";
import { withByline, withQuotedPapers } from "./bylines";
import type { LocalMention } from "./mention";
import { mentionsByTags } from "./mentions";
import { overlapping } from "./overlaps";
import { findPhrases, withPhrases } from "./phrases";
import { withEdges } from "./name-edges";
import { withoutWords } from "./no-names";
import { withOffices } from "./offices";
import { findPatterns } from "./patterns";
import { withTitledPeople } from "./titled-people";
import type { FirstPass, Tagger } from "./tagger/tagger";

/** What the paragraph alone tells of its names; which of them are names, the article decides (decisions.ts). */
export interface Candidates {
  /** By shape and by list. */
  readonly patterns: readonly LocalMention[];
  /** By the nouns that open them. */
  readonly phrases: readonly LocalMention[];
  /** What the tagger has for each token before it knows the other paragraphs. */
  readonly first: FirstPass;
  /** Mentions as the paragraph alone would decide them. */
  readonly mentions: readonly LocalMention[];
}

/** What reporting verbs tell of a paragraph's names. */
export interface CueEvidence {
  /** Tokens right behind a reporting verb, an opening mark aside: `ذكرت | كارين`, `ذكرت "| كارين`. */
  readonly behindCue: ReadonlySet<number>;
  /** The written subjects, in order of their verbs. */
  readonly subjects: readonly SpeakingSubject[];
}

/** The subject of a reporting verb as written: who speaks has a name, though no list may have it. */
export interface SpeakingSubject extends TokenRange {
  /** UTF-16 offset in the paragraph, proclitics off. */
  readonly start: number;
  /** The name alone, where the grammar of the sentence tells it: `قال الوزير | يون جينسنك | إن`. */
  readonly name: TokenRange | undefined;
  /** The gender of the verb, where it tells the speaker's. @param from token where the name begins */
  readonly gender: (from: number) => "m" | "f" | undefined;
}

/** Of a paragraph that nobody has looked through for names. */
export const NO_CANDIDATES: Candidates = {
  patterns: [],
  phrases: [],
  first: { scores: new Int32Array(0), live: new Uint8Array(0), tags: new Uint8Array(0), stems: new Int32Array(0) },
  mentions: [],
};
export const NO_EVIDENCE: CueEvidence = { behindCue: new Set(), subjects: [] };

/** A paragraph with its candidates. */
export interface CandidateParagraph extends Paragraph {
  readonly candidates: Candidates;
  readonly evidence: CueEvidence;
}

/** @param tagger the analyzer's own */
export function findCandidates(paragraph: Paragraph, tagger: Tagger): Candidates {
  const patterns = findPatterns(paragraph);
  const phrases = findPhrases(paragraph);
  const first = tagger.tagParagraph(paragraph.tokens, patterns);
  return { patterns, phrases, first, mentions: decidedBy(paragraph, { patterns, phrases, first }, first.tags) };
}

/** @returns the mentions of a paragraph by the tags that it has in the end, or before the other paragraphs are known */
export const decidedBy = (
  paragraph: Paragraph,
  { patterns, phrases, first }: Omit<Candidates, "mentions">,
  tags: Uint8Array,
): readonly LocalMention[] =>
  byGrammar(paragraph, withPhrases(paragraph, mentionsByTags(paragraph, patterns, first, tags), phrases));

/** @returns the mentions with what grammar knows better than the tagger; the same array where it knows nothing better */
export function byGrammar(paragraph: Paragraph, mentions: readonly LocalMention[]): readonly LocalMention[] {
  const edged = withEdges(paragraph, mentions);
  const titled = withTitledPeople(paragraph, edged);
  // Only whom grammar adds may have edges that nobody has looked at.
  const whole = titled === edged ? edged : withEdges(paragraph, titled);
  return LATER.reduce((found, step) => step(paragraph, found), whole);
}

/** Each takes the mentions of the one before. */
const LATER = [withByline, withQuotedPapers, withNamedAgencies, withOffices, withoutWords];

/** @returns the people among candidates whom the mentions leave out: they may be who speaks all the same, and the reporting verb decides */
export const peopleBeside = (
  candidates: readonly LocalMention[],
  mentions: readonly LocalMention[],
): readonly LocalMention[] =>
  candidates.filter(({ type, from, to }) => type === "person" && overlapping(mentions, from, to).length === 0);
