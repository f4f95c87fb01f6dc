// Trains the tagger of names:  npm run train -- FILE.conll…
// Writes server/data/tagger.json. The same files give the same weights. The card server/data/tagger.md tells what was used.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { BLOCKS, blocksOf, readConll, root } from "./tagger/corpus.mjs";
import { FEATURES, learn } from "./tagger/learn.mjs";

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error("npm run train -- FILE.conll …");
  process.exit(2);
}
const sentences = files.flatMap(readConll);
const model = learn(await blocksOf(sentences, [], BLOCKS), FEATURES);
writeFileSync(join(root, "server/data/tagger.json"), `${JSON.stringify(model)}\n`);
console.log(`${sentences.length} sentences, ${model.features} features, ${Math.round(model.weights.length / 1024)} KB`);
