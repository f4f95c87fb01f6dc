// Before any suite: the tables that the engine reads.
import { buildChecks } from "../scripts/build-checks.mjs";
import { buildLexicon } from "../scripts/build-lexicon.mjs";

export default async function setup() {
  await buildLexicon();
  buildChecks();
}
