// Cross-validates the whole system on names:  npm run eval:entities -- FILE.conll [--mapped] [--differences]
// Four contiguous folds: the model and the word counts of a fold have seen the other three only. Scored as conlleval does: a name counts when
// its tokens and its type are exactly right. Documents are forty sentences.
// --mapped prints, beside these strict figures, those between the two guides: ANERcorp's and this project's do not mean the same by a name. What is
// mapped, and why, stands in tagger/guides.mjs, the words with how often the corpus bears each out in tagger/guides.tsv and what is printed.
import { BLOCKS, blocksOf, documentsOf, engineWithout, partOf, readConll } from "./tagger/corpus.mjs";
import { Guides } from "./tagger/guides.mjs";
import { FEATURES, learn } from "./tagger/learn.mjs";
import { Score, textOfDocument } from "./tagger/score.mjs";

const FOLDS = 4;
const file = process.argv.slice(2).find((word) => !word.startsWith("--"));
const asks = (/** @type {string} */ option) => process.argv.includes(option);
if (file === undefined) {
  console.error("npm run eval:entities -- FILE.conll [--mapped] [--differences]");
  process.exit(2);
}
const sentences = readConll(file);
const strict = new Score();
const guides = asks("--mapped") ? new Guides(sentences) : undefined;
const mapped = new Score(guides);
for (let fold = 0; fold < FOLDS; fold++) {
  const inFold = (/** @type {unknown} */ _, /** @type {number} */ index) =>
    partOf(index, sentences.length, FOLDS) === fold;
  const held = sentences.filter(inFold);
  const rest = sentences.filter((sentence, index) => !inFold(sentence, index));
  const model = learn(await blocksOf(rest, held, BLOCKS - BLOCKS / FOLDS), FEATURES);
  const { analyze } = await engineWithout(held, model);
  for (const document of documentsOf(held)) {
    const article = analyze(textOfDocument(document));
    strict.add(document, article);
    mapped.add(document, article);
  }
  console.log(`after fold ${fold + 1}: F1 ${strict.of("all").f1}`);
}
console.log(strict.table());
if (guides !== undefined)
  console.log(
    `\nbetween the two guides (scripts/tagger/guides.mjs):\n${mapped.table()}\nin a name of the corpus: ${guides.evidence.join(", ")}`,
  );
const score = guides === undefined ? strict : mapped;
if (asks("--differences")) for (const one of score.examples) console.log(one.join("\t"));
