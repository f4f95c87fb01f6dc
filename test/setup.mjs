// Before any suite: the tables that the engine reads.
import { buildLexicon } from "../scripts/build-lexicon.mjs";

export default async function setup() {
  await buildLexicon();
}
