// Tries what must hold of fixes (test/engine/checks/fix-property.ts) on many texts:  npm run fixes [-- SEEDS [FIRST]]
// A hundred seeds of ten thousand texts each take some minutes; what does not hold is told once, with a text, and is the exit code.
import { importSource } from "./import-source.mjs";

const TEXTS = 10_000;
const [seeds = 100, first = 1] = process.argv.slice(2).map(Number);
const { faultsOfFixes } = await importSource("test/engine/checks/fix-property.ts");
const known = new Set();
for (let seed = first; seed < first + seeds; seed++) {
  for (const [fault, text] of faultsOfFixes(seed, TEXTS)) {
    if (known.has(fault)) continue;
    known.add(fault);
    console.log(`${fault}\n    seed ${seed}: ${text.replaceAll("\n", " ¶ ")}`);
  }
}
console.log(`${seeds} seeds, ${seeds * TEXTS} texts: ${known.size} faults`);
process.exitCode = known.size === 0 ? 0 : 1;
