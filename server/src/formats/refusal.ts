/** Why a document is not read. */
export type Reason = "tooDeep" | "ownEntities" | "noNews" | "noDocx" | "tooLarge";

export class FormatRefusal extends Error {
  constructor(readonly reason: Reason) {
    super(reason);
  }
}
