/**
 * The tagger: which words name people, places and organisations. A linear model over the features of features.ts, decoded as one
 * sequence per paragraph (Viterbi); a second pass hears how the article tags the same words elsewhere. What patterns and lists say
 * comes in as features: there is one decision, not three.
 */
import type { Token } from "../../text/tokens";
import type { LocalMention } from "../mention";
import { contextFeatures, createDocumentContext, MAX_CONTEXT, type DocumentContext } from "./context-features";
import { createPathFinder, endOfRun, type PathFinder } from "./path";
import { Column, jointFeatures, MAX_JOINT, REACH } from "./features";
import { createGazetteerFeatures } from "./gazetteer-features";
import { addFeature } from "./model";
import { followCounts, stemsOf, type TaggedParagraph } from "./tag-counts";
import { TAGGED_TYPES, TAGS, type TaggedType } from "./tags";
import { createWordRows, NAMES, type WordRows } from "./word-rows";

/** A tagger with the word rows and the buffers that it works in. */
export interface Tagger {
  /**
   * @param patterns mentions as found by shape (patterns.ts)
   * @returns the tags of a paragraph by itself, and what a second pass starts from
   */
  tagParagraph(tokens: readonly Token[], patterns: readonly LocalMention[]): FirstPass;
  /** @returns the tags of every paragraph, each with the others as its context */
  tagArticle(paragraphs: readonly FirstPass[]): readonly Uint8Array[];
  /** The vocabulary has started afresh. */
  forgetWords(): void;
  /** The article that was tagged last is closed: what would be kept for its edits is let go. */
  forgetArticle(): void;
}

/** A paragraph as the first pass leaves it. Most words of a text can be part of no name: they are passed over. */
export interface FirstPass extends TaggedParagraph {
  /** TAGS numbers a token: what speaks for each of its tags. */
  readonly scores: Int32Array;
}

export function createTagger(): Tagger {
  const wordRows = createWordRows();
  const contextOf = createDocumentContext();
  const { bestPath, bestRun } = createPathFinder();
  const revisedTags = createReviser(bestRun);
  const countsOf = followCounts();
  let last: readonly Uint8Array[] = [];
  return {
    tagParagraph: createFirstPass(wordRows, bestPath),
    tagArticle(paragraphs) {
      const { counts, before } = countsOf(paragraphs);
      return (last = paragraphs.map((paragraph, at) => {
        const known = last[before(at)];
        if (known !== undefined) return known;
        const around = contextOf(paragraph, counts);
        return around.anyOpen ? revisedTags(paragraph, around) : paragraph.tags;
      }));
    },
    forgetWords: () => wordRows.forget(),
    forgetArticle() {
      countsOf([]);
      last = [];
    },
  };
}

function createFirstPass(wordRows: WordRows, bestPath: PathFinder["bestPath"]): Tagger["tagParagraph"] {
  const gazetteerFeatures = createGazetteerFeatures();
  const joint = new Int32Array(MAX_JOINT);
  return (tokens, patterns) => {
    const gazetteer = gazetteerFeatures(tokens, patterns);
    const scores = new Int32Array(tokens.length * TAGS);
    const live = new Uint8Array(tokens.length);
    const rows = wordRows.rowsOf(tokens);
    const table = wordRows.table();
    for (let at = 0; at < tokens.length; at++) {
      if (
        gazetteer.pattern[at] === 0 &&
        gazetteer.listed[at] === 0 &&
        table[(rows[at + REACH] ?? 0) + Column.MayBeNamed] === 0
      )
        continue;
      live[at] = 1;
      wordRows.complete(rows[at + REACH] ?? 0, (tokens[at] as Token).word);
      addSums(scores, at, rows, table);
      const count = jointFeatures(rows, table, at, gazetteer, joint);
      for (let i = 0; i < count; i++) addFeature(scores, at * TAGS, joint[i] ?? 0);
    }
    return { scores, live, tags: bestPath(scores, live), stems: stemsOf(tokens, live) };
  };
}

/** Only runs with an open token are decoded again: nothing else can change. */
function createReviser(bestRun: PathFinder["bestRun"]): (first: FirstPass, around: DocumentContext) => Uint8Array {
  const context = new Int32Array(MAX_CONTEXT);
  let revisedScores = new Int32Array(0);
  return (first, around) => {
    const { scores, tags, live } = first;
    const revised = tags.slice();
    if (revisedScores.length < scores.length) revisedScores = new Int32Array(2 * scores.length);
    for (let from = 0; from < live.length; from++) {
      if (live[from] === 0) continue;
      const to = endOfRun(live, from);
      let open = from;
      while (open < to && around.open[open] === 0) open++;
      if (open < to) {
        for (let i = from * TAGS; i < to * TAGS; i++) revisedScores[i] = scores[i] ?? 0;
        for (let at = open; at < to; at++) {
          const count = contextFeatures(first, around, at, context);
          for (let i = 0; i < count; i++) addFeature(revisedScores, at * TAGS, context[i] ?? 0);
        }
        bestRun(revisedScores, from, to, to < live.length, revised);
      }
      from = to;
    }
    return revised;
  };
}

/** How much more speaks for a name of this type at token `at` than against any name, in the model's unit; negative where it is less. */
export function nameMargin({ scores }: FirstPass, at: number, type: TaggedType): number {
  const begins = at * TAGS + 1 + 2 * TAGGED_TYPES.indexOf(type);
  return Math.max(scores[begins] ?? 0, scores[begins + 1] ?? 0) - (scores[at * TAGS] ?? 0);
}

/** What the words around token `at` (REACH on either side) give to its tags: written out, since this is the hottest line of the engine. */
function addSums(scores: Int32Array, at: number, rows: Int32Array, table: Int32Array): void {
  const before2 = rows[at] ?? 0;
  const before = (rows[at + 1] ?? 0) + NAMES;
  const here = (rows[at + REACH] ?? 0) + REACH * NAMES;
  const after = (rows[at + REACH + 1] ?? 0) + (REACH + 1) * NAMES;
  const after2 = (rows[at + REACH + 2] ?? 0) + (REACH + 2) * NAMES;
  for (let name = 0, to = at * TAGS + 1; name < NAMES; name++, to++) {
    scores[to] =
      (table[before2 + name] ?? 0) +
      (table[before + name] ?? 0) +
      (table[here + name] ?? 0) +
      (table[after + name] ?? 0) +
      (table[after2 + name] ?? 0);
  }
}
