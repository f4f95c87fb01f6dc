/** What makes a reporting word a cue, as it was found: the shapes of frames.ts. */
import type { QuotePair } from "../text/quotes";
import type { TokenRange } from "../text/sentences";
import type { CueForm } from "./cue-forms";

export interface FramedCue {
  /** Token index of the cue word. */
  at: number;
  form: CueForm;
  sentence: TokenRange;
  /** The verb that قائلا goes with (`وصرح الوزير قائلا`): its subject is the speaker. */
  verb?: { at: number; form: CueForm };
  frame:
    | { kind: "clause"; /** Token of إن or أن. */ complementizer: number; content: number }
    | { kind: "colon"; mark: number; content: number }
    | { kind: "quote"; quote: QuotePair; content: number }
    /** The quotation stands before its cue: «…»، قال فلان. */
    | { kind: "postposed"; quotes: QuotePair[]; content: number }
    /** Said without particle or mark, right after the subject: `قال الرئيس لقد تحدثت …`. */
    | { kind: "bare"; content: number }
    | { kind: "noun"; content: number; /** Offset in the content's first token, its preposition off. */ offset: number }
    /** The source tells where the words come from: وفقا لـ, على حد قول, كما قال. `from` is the phrase's first token. */
    | { kind: "source"; from: number; content: number };
}

/** A reporting word that has no frame yet. */
export interface Waiting {
  at: number;
  form: CueForm;
}

/** Where the reported words begin: the token that the subject cannot pass. */
export function contentStart({ frame, sentence }: FramedCue): number {
  switch (frame.kind) {
    case "postposed":
      return sentence.to;
    case "clause":
      return frame.complementizer;
    case "colon":
      return frame.mark;
    case "quote":
      return frame.quote.open;
    // The preposition, a word of its own, is no subject's: `شدد نجاد | علي ضرورة`.
    case "noun":
      return frame.offset === 0 ? frame.content - 1 : frame.content;
    default:
      return frame.content;
  }
}
