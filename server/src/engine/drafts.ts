/** Drafts that an analyzer keeps, by the paragraph's text: an edit reads its own paragraph anew, and no other. */
import { draftOf, type Draft, type ReadingTools } from "./reading";
import { ownCopy } from "./text/own-copy";
import type { Part } from "./text/paragraphs";

export interface Drafts {
  /** @returns the draft of a paragraph, or of a part of one, and whether it was read just now */
  draftOf(text: string, part: Part): { draft: Draft; isFresh: boolean };
  /** The text that is read next has so many UTF-16 units: what it has is not dropped for want of room while it is read. */
  makeRoomFor(length: number): void;
  /** About how many bytes they take. */
  readonly bytes: number;
}

/** @param tools what paragraphs are read with */
export function keepDrafts(tools: ReadingTools): Drafts {
  const kept = new Map<string, Draft>();
  let bytes = 0;
  let most = MOST_BYTES;
  const dropOldest = (): void => {
    for (const [key, draft] of kept) {
      if (bytes <= most) return;
      kept.delete(key);
      bytes -= bytesOf(draft);
    }
  };
  return {
    draftOf(text, part) {
      const key = part === "whole" ? text : `${part}\n${text}`;
      const known = kept.get(key);
      if (known !== undefined) {
        // The least recently used are dropped first.
        kept.delete(key);
        kept.set(key, known);
        return { draft: known, isFresh: false };
      }
      const draft = draftOf(ownCopy(text), part, tools);
      kept.set(part === "whole" ? draft.text : key, draft);
      bytes += bytesOf(draft);
      dropOldest();
      return { draft, isFresh: true };
    },
    makeRoomFor(length) {
      most = MOST_BYTES + length * BYTES_A_UNIT;
      dropOldest();
    },
    get bytes() {
      return bytes;
    },
  };
}

const bytesOf = ({ text, tokens }: Draft): number => 2 * text.length + BYTES_A_TOKEN * tokens.length;

/** A hundred articles of four hundred words. */
const MOST_BYTES = 32 * 2 ** 20;
/** With all that is remembered of its paragraph: measured over articles. */
const BYTES_A_TOKEN = 800;
/** A token has five letters and a space. */
const BYTES_A_UNIT = 2 + BYTES_A_TOKEN / 6;
