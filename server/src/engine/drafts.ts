/** Drafts that an analyzer keeps, by the paragraph's text: an edit reads its own paragraph anew, and no other. */
import { draftOf, type Draft, type ReadingTools } from "./reading";
import { ownCopy } from "./text/own-copy";
import type { Part } from "./text/paragraphs";

export interface Drafts {
  /** @returns the draft of a paragraph, or of a part of one, and whether it was read just now */
  draftOf(text: string, part: Part): { draft: Draft; isFresh: boolean };
  /** A text has been read: what others had, the least recently used first, is dropped for want of room, never what it has itself. */
  endText(): void;
  /** About how many bytes they take. */
  readonly bytes: number;
}

/** @param tools what paragraphs are read with */
export function keepDrafts(tools: ReadingTools): Drafts {
  const kept = new Map<string, { draft: Draft; text: number }>();
  let bytes = 0;
  /** How many texts there have been. */
  let text = 0;
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
    endText() {
      // They stand in the order in which they were used last: those of this text behind all others.
      for (const [key, one] of kept) {
        if (bytes <= MOST_BYTES || one.text === text) break;
        kept.delete(key);
        bytes -= bytesOf(one.draft);
      }
      text++;
    },
    get bytes() {
      return bytes;
    },
  };
}

const bytesOf = ({ text, tokens }: Draft): number => 2 * text.length + BYTES_A_TOKEN * tokens.length;

/** Twenty-five articles of four hundred words, beside the one that is read. */
const MOST_BYTES = 8 * 2 ** 20;
/** With all that is remembered of its paragraph: measured over articles. */
const BYTES_A_TOKEN = 800;
