/** Why something that the user asked for was not done, in words for them. */
import type { Bilingual } from "./engine/checks/check";

export class Refusal extends Error {
  constructor(readonly said: Bilingual) {
    super(said.en);
  }
}

/** A path or a code in an Arabic sentence is read from its own beginning. */
export const ltr = (text: string): string => `\u2066${text}\u2069`;
