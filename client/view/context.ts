/** What the parts of the page share: its words, how it is set, and the way to the host. */
import type { Answer, Labels, Look, Question } from "../shared/protocol";
import type { Asking } from "./together";

export interface Context {
  labels: Labels;
  /** Nothing can be typed in the reading view. */
  typing: boolean;
  look: () => Look;
  /** Asks about one place, or from one to another. @returns null where nothing is known, or the text has gone on */
  ask: (question: Question, places: number[]) => Promise<Answer | null>;
  /** Asks for something to be done, once all that was typed is in the document. */
  request: (message: Asking) => void;
}
