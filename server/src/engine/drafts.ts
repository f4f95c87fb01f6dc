/** Drafts that an analyzer keeps, by the paragraph's text: an edit reads its own paragraph anew, and no other. */
import { draftOf, type Draft, type ReadingTools } from "./reading";
import { ownCopy } from "./text/own-copy";
import type { Part } from "./text/paragraphs";

export interface Drafts {
  /** @returns the draft of a paragraph, or of a part of one, and whether it was read just now */
  draftOf(text: string, part: Part): { draft: Draft; isFresh: boolean };
  /**
   * A text has been read. What others had, the least recently used first, is dropped for want of room, never what it has itself; what the same
   * document had some edits ago goes at once: a word half typed is not asked for again, and the machine lets go of the young most cheaply.
   * @param uri left out where the text is no document's
   */
  endText(uri?: string): void;
  /** The document is closed: what was read of it since another was is let go. */
  forget(uri: string): void;
  /** @returns about how many bytes they take */
  bytes(): number;
}

/** @param tools what paragraphs are read with */
export function keepDrafts(tools: ReadingTools): Drafts {
  const kept = new Map<string, { draft: Draft; text: number }>();
  let bytes = 0;
  /** How many texts there have been. */
  let text = 0;
  /** The document that is being edited, and since which text. */
  let edited: { uri?: string | undefined; since: number } = { since: 0 };
  return {
    draftOf(written, part) {
      const key = part === "whole" ? written : `${part}\n${written}`;
      const known = kept.get(key)?.draft;
      if (known !== undefined) {
        kept.delete(key);
        kept.set(key, { draft: known, text });
        return { draft: known, isFresh: false };
      }
      const draft = draftOf(ownCopy(written), part, tools);
      kept.set(part === "whole" ? draft.text : key, { draft, text });
      bytes += bytesOf(draft);
      return { draft, isFresh: true };
    },
    endText(uri) {
      if (uri === undefined || edited.uri !== uri) edited = { uri, since: text };
      // They stand in the order in which they were used last: those of this text behind all others.
      for (const [key, one] of kept) {
        if (one.text === text) break;
        const isEditedAway = one.text >= edited.since && one.text < text - EDITS_TAKEN_BACK;
        if (bytes <= MOST_BYTES && !isEditedAway) continue;
        kept.delete(key);
        bytes -= bytesOf(one.draft);
      }
      text++;
    },
    forget(uri) {
      if (edited.uri !== uri) return;
      for (const [key, one] of kept) {
        if (one.text < edited.since) continue;
        kept.delete(key);
        bytes -= bytesOf(one.draft);
      }
    },
    bytes: () => bytes,
  };
}

const bytesOf = ({ text, tokens }: Draft): number => 2 * text.length + BYTES_A_TOKEN * tokens.length;

/** Twenty-five articles of four hundred words, beside the one that is read. */
const MOST_BYTES = 8 * 2 ** 20;
/** Edits of which what was there before is kept: taking them back reads nothing anew. */
const EDITS_TAKEN_BACK = 4;
/** With all that is remembered of its paragraph: measured over articles. */
const BYTES_A_TOKEN = 800;
