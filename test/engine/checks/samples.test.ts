/** The samples that people open: what is planted is found, and nothing else. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";

const folder = new URL("../../../samples/", import.meta.url);
const found = (file: string): string[] =>
  analyze(readFileSync(new URL(file, folder), "utf8")).findings.map(({ check }) => check);

const PLANTED: Readonly<Record<string, string>> = {
  "planted-errors.txt":
    "relative-day-mismatch continuation-without-antecedent qala-anna inna-after-other-verb latin-punctuation repeated-cue-verb space-before-punct repeated-cue-verb indirect-first-person unbalanced-delimiter name-variant-in-article invalid-date first-mention-incomplete lafzi-idafa-definiteness reversed-guillemets invisible-char bidi-control bidi-control weekday-mismatch long-sentence unattributed-quote",
  "planted-language.txt":
    "figure-changes number-gender verb-gender-mismatch detached-waw hamza-on-wasl tanwin-after-hamza ta-marbuta-as-ha inna-nominative lam-weak-verb five-verbs-nun ghayr-al sawfa-lan verb-number-before-subject ahad-ihda kila-kilta ordinal-teen-gender waw-alif oblique-plural number-case teen-gender tamyiz-form tamyiz-form demonstrative-gender teen-gender dad-za tatweel-in-word repeated-word idafa-nun relative-dual month-pair-mismatch repeated-punct persian-letter percent-points parts-total percent-sum mixed-digit-systems billion-word doubting-verb hijri-mismatch anniversary-mismatch jumada-gender",
};

describe("samples", () => {
  it.each(readdirSync(folder).filter((file) => file.endsWith(".txt")))("%s", (file) =>
    expect(found(file)).toEqual((PLANTED[file] ?? "").split(" ").filter(Boolean)),
  );

  it("are told of as they are: how long the long sentence is", () => {
    const { findings } = analyze(readFileSync(new URL("planted-errors.txt", folder), "utf8"));
    const words = /\d+/.exec(findings.find(({ check }) => check === "long-sentence")?.message ?? "")?.[0];
    expect(readFileSync(new URL("README.md", folder), "utf8")).toContain(`one sentence of ${words} words`);
  });
});
