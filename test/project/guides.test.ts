// What eval:entities --mapped counts, between the corpus's guide and this project's.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Guides } from "../../scripts/tagger/guides.mjs";

type Sentence = [string, string][];

/** `O` where nothing is said: `غزة/B-LOC`. */
const sentence = (text: string): Sentence =>
  text.split(" ").map((word) => {
    const [token = "", tag = "O"] = word.split("/");
    return [token, tag];
  });

/** Every word of the table as often as it must stand, outside of names. */
const outside = readFileSync("scripts/tagger/guides.tsv", "utf8")
  .split("\n")
  .filter((line) => line.includes("\t"))
  .flatMap((line) => Array.from({ length: 10 }, () => sentence(line.split("\t")[0] ?? "")));

const guides = new Guides([...outside, sentence("زار فنلندا/B-LOC"), sentence("زار النرويج/B-LOC")]);

/** Names as `FROM TO KIND`: what the corpus has, what is found, and both as they are compared. */
function compared(text: string, found: readonly string[], others: readonly string[] = []) {
  const words = sentence(text);
  const gold = words.flatMap(([, tag], from) => {
    if (!tag.startsWith("B-") || tag === "B-MISC") return [];
    const kind = tag.slice(2);
    let to = from + 1;
    while (words[to]?.[1] === `I-${kind}`) to++;
    return [`${String(from)} ${String(to)} ${kind}`];
  });
  const both = guides.compare(new Set(gold), new Set(found), new Set(others), words);
  return { gold: [...both.gold], found: [...both.found] };
}

describe("names between two guides", () => {
  it("are compared without a word that the corpus leaves outside", () => {
    expect(compared("في بحيرة تانا/B-LOC أمس", ["1 3 LOC"])).toEqual({ gold: ["2 3 LOC"], found: ["2 3 LOC"] });
    expect(compared("من بحيرة تانا/B-LOC الكبيرة أمس", ["1 4 LOC"])).toEqual({ gold: ["2 3 LOC"], found: ["2 4 LOC"] });
  });

  it("are left out on both sides where the corpus has nothing there, or a name of another kind within", () => {
    expect(compared("قالت وزارة الري إن", ["1 3 ORG"])).toEqual({ gold: [], found: [] });
    expect(compared("عاد منتخب فنلندا/B-LOC أمس", ["1 3 ORG"])).toEqual({ gold: [], found: [] });
    expect(compared("قال مجلس الوزراء إن", ["1 3 ORG"])).toEqual({ gold: [], found: [] });
  });

  it("stay errors where no word of the table is in them", () => {
    expect(compared("قال حزب الوادي إن", ["1 3 ORG"])).toEqual({ gold: [], found: ["1 3 ORG"] });
    expect(compared("زار فنلندا/B-LOC أمس", ["1 2 ORG"])).toEqual({ gold: ["1 2 LOC"], found: ["1 2 ORG"] });
    expect(compared("زار فنلندا/B-LOC أمس", [])).toEqual({ gold: ["1 2 LOC"], found: [] });
  });

  it("are two where the corpus joins what it has apart elsewhere", () => {
    expect(compared("بين فنلندا/B-LOC والنرويج/I-LOC أمس", ["1 2 LOC", "2 3 LOC"]).gold).toEqual([
      "1 2 LOC",
      "2 3 LOC",
    ]);
    expect(compared("قالت حركة/B-ORG العدل/I-ORG والتنمية/I-ORG إن", ["1 4 ORG"]).gold).toEqual(["1 4 ORG"]);
  });

  it("are not counted where one side has no such kind", () => {
    expect(compared("في القصر/B-MISC الأبيض/I-MISC أمس", ["1 3 ORG"])).toEqual({ gold: [], found: [] });
    expect(compared("قال الطوارق/B-ORG إن", [], ["1 2 GROUP"])).toEqual({ gold: [], found: [] });
    expect(compared("وقع معاهدة تانا/B-LOC أمس", [], ["1 3 THING"])).toEqual({ gold: [], found: [] });
  });

  it("need a table that the corpus bears out", () => {
    const inNames = Array.from({ length: 3 }, () => sentence("بحيرة/B-LOC تانا/I-LOC"));
    expect(() => new Guides([...outside, ...inNames])).toThrow("بحيرة: 3 of 13");
  });
});
