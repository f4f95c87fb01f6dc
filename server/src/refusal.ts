/** Why something that the user asked for was not done, in words for them. */
import type { Bilingual } from "./engine/checks/check";

export class Refusal extends Error {
  constructor(readonly said: Bilingual) {
    super(said.en);
  }
}
