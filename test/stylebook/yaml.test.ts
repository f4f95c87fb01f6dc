import { describe, expect, it } from "vitest";
import { readIgnoreFile } from "../../server/src/stylebook/ignore-file";
import { readStylebook } from "../../server/src/stylebook/stylebook";
import { readYaml } from "../../server/src/stylebook/yaml";
import { HOSTILE } from "./hostile";

describe("YAML that people write", () => {
  it("is read with its comments, in any form that has no alias", () => {
    const yaml = readYaml(
      "# دليلنا\nnames:\n  - {name: سيرغي لافروف, rejected: [سيرجي*]}   # كما ينطق\nterms: []\nnote: |\n  سطر\n  وسطر\n",
    );
    expect(yaml.faults).toEqual([]);
    expect("document" in yaml && yaml.value).toEqual({
      names: [{ name: "سيرغي لافروف", rejected: ["سيرجي*"] }],
      terms: [],
      note: "سطر\nوسطر\n",
    });
  });

  it.each(["", "\n", "# لا شيء\n", "---\n", "\ufeff"])("may be empty: %j", (source) => {
    expect(readYaml(source)).toMatchObject({ value: null, faults: [] });
  });

  it.each(HOSTILE)("has %s told at its place, and nothing of it taken", (_, source, line) => {
    const {
      faults: [first, ...others],
    } = readYaml(source).faults.length > 0 ? readYaml(source) : readStylebook(source, new Set());
    expect(first).toBeDefined();
    expect(source.slice(0, first?.start).split("\n").length - 1).toBe(line);
    expect(others.length).toBeLessThan(20);
    expect(readStylebook(source, new Set()).rules).toBeUndefined();
    expect(readIgnoreFile(source).faults.length).toBeGreaterThan(0);
  });

  it.each([
    ["a quotation mark", 'names:\n  - name: "سعاد الرملي\n    gender: f\n  - name: سالم\n', 1, "علامة التنصيص"],
    ["a bracket", "terms:\n  - preferred: زار\n    rejected: [قام, ذهب\nnames:\n  - name: سعاد\n", 2, "القوس"],
    ["a bracket on the last line", "names:\n  - name: سعاد\n    aliases: [سعاد الرملي\n", 2, "القوس"],
    ["a dash without its space", "names:\n  -name: سعاد\n  - name: سالم\n", 1, "مسافة بعد الشرطة"],
  ])("has %s told on its own line, not where the parser gives up", (_, source, line, said) => {
    const [first] = readYaml(source).faults;
    expect(source.slice(0, first?.start).split("\n").length - 1).toBe(line);
    expect(first?.message.ar).toContain(said);
  });

  it("leaves out the entries with a fault, and no others", () => {
    const { rules, sound, faults } = readStylebook(
      "digits: roman\nnames:\n  - name: سعاد\n    typ: person\n  - name: سالم\nterms:\n  - preferred: زار\n" +
        "  - preferred: هجوم\n    rejected: [عدوان]\n    right: [وقع عدوان.]\n  - preferred: وفود\n    rejected: [وفد]\n" +
        "checks:\n  qala-anna: loud\n  no-such: off\n  long-sentence: off\n",
      new Set(["qala-anna", "long-sentence"]),
    );
    expect(rules).toBeUndefined();
    expect(sound).toMatchObject({ checks: { "long-sentence": "off" } });
    expect(sound?.names?.map(({ name }) => name)).toEqual(["سالم"]);
    expect(sound?.terms?.map(({ preferred }) => preferred)).toEqual(["وفود"]);
    expect(faults).toHaveLength(6);
    expect(faults.map(({ start }) => start)).toEqual(faults.map(({ start }) => start).sort((a, b) => a - b));
    expect(readStylebook("- سعاد\n", new Set()).sound).toBeUndefined();
  });

  it("takes a stylebook of 4,000 names", () => {
    const names = Array.from(
      { length: 4000 },
      (_, index) =>
        `  - name: اسم رقم ${index}\n    type: person\n    rejected: [أسم رقم ${index}]\n    titles:\n      - title: وزير\n        from: 2004-03-09\n`,
    );
    const { rules, lines } = readStylebook(`names:\n${names.join("")}`, new Set());
    expect(rules?.names).toHaveLength(4000);
    expect(lines.get("اسم رقم 3999")).toBe(1 + 3999 * 6);
  });
});
