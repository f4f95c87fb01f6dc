/** Fixes, on sentences that nobody wrote: examples of all checks, cut, joined and shuffled. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";
import type { Finding } from "../../../server/src/engine/article";
import { fixAll, isSure, lineEdits, withEdits } from "../../../server/src/engine/checks/fix-all";
import { checks } from "../../../server/src/engine/checks/registry";

const findingsOf = (text: string): Finding[] => analyze(text).findings;

const sentences = checks.filter(({ examples }) => examples.house === undefined).flatMap(({ examples }) => [...examples.wrong.map(({ text }) => text), ...examples.right]);
const sentence = fc.constantFrom(...sentences);
/** A word left out, twice, in another's place, or from another sentence. */
const mutated = fc.tuple(sentence, sentence, fc.nat(), fc.nat(), fc.constantFrom("drop", "double", "swap", "splice", "join")).map(([text, other, a, b, how]) => {
  const words = text.split(" ");
  const [at, to] = [a % words.length, b % words.length];
  if (how === "drop") words.splice(at, 1);
  if (how === "double") words.splice(at, 0, words[at] ?? "");
  if (how === "swap") [words[at], words[to]] = [words[to] ?? "", words[at] ?? ""];
  if (how === "splice") words.splice(at, 0, ...other.split(" ").slice(0, 1 + (b % 3)));
  return how === "join" ? `${text} ${other}` : words.join(" ");
});

describe("fixes", () => {
  it("leave nothing for a second time", () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const fixed = fixAll(text, findingsOf);
        expect(fixAll(fixed, findingsOf)).toBe(fixed);
        expect(withEdits(text, lineEdits(text, fixed))).toBe(fixed);
      }),
      { numRuns: 10_000, seed: 6 },
    );
  });

  it("give valid text, and no new kind of fault", () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const found = findingsOf(text);
        const before = new Set(found.map(({ check }) => check));
        for (const finding of found.filter(isSure)) {
          const fixed = withEdits(text, finding.fixes[0]?.edits ?? []);
          expect(/\p{Cs}/u.test(fixed)).toBe(/\p{Cs}/u.test(text));
          const after = findingsOf(fixed).filter(({ severity }) => severity === "error" || severity === "warning").map(({ check }) => check);
          // One word less, or one spelling, uncovers what stood behind it: that is no new fault.
          if (finding.check === "repeated-word") continue;
          expect(after.filter((check) => !before.has(check) && check !== "repeated-word"), `${finding.check}: ${text}`).toEqual([]);
        }
      }),
      { numRuns: 10_000, seed: 6 },
    );
  });
});
