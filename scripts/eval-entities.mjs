// Cross-validates the whole system on names:  npm run eval:entities -- FILE.conll [--differences]
// Four contiguous folds: the model and the word counts of a fold have seen the other three only. Scored as conlleval does: a name counts when
// its tokens and its type are exactly right. Documents are forty sentences.
import { BLOCKS, blocksOf, documentsOf, engineWithout, partOf, readConll } from "./tagger/corpus.mjs";
import { FEATURES, learn } from "./tagger/learn.mjs";
import { Score } from "./tagger/score.mjs";

const FOLDS = 4;
const [file, more] = process.argv.slice(2);
if (file === undefined) {
  console.error("npm run eval:entities -- FILE.conll [--differences]");
  process.exit(2);
}
const sentences = readConll(file);
const score = new Score();
for (let fold = 0; fold < FOLDS; fold++) {
  const inFold = (_, index) => partOf(index, sentences.length, FOLDS) === fold;
  const held = sentences.filter(inFold);
  const rest = sentences.filter((sentence, index) => !inFold(sentence, index));
  const model = learn(await blocksOf(rest, held, BLOCKS - BLOCKS / FOLDS), FEATURES);
  const { analyze } = await engineWithout(held, model);
  for (const document of documentsOf(held)) score.add(document, analyze);
  console.log(`after fold ${fold + 1}: F1 ${score.of("all").f1}`);
}
console.log(score.table());
if (more === "--differences") for (const one of score.examples) console.log(one.join("\t"));
