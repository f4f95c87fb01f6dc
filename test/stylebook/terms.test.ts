/** Terms with their own tests, and packs of rules. */
import { describe, expect, it } from "vitest";
import { withPacks, type WithPacks } from "../../server/src/stylebook/packs";
import { readStylebook } from "../../server/src/stylebook/stylebook";

const NO_CHECKS: ReadonlySet<string> = new Set(["long-sentence"]);
const read = (source: string): ReturnType<typeof readStylebook> => readStylebook(source, NO_CHECKS);

describe("a rule's own tests", () => {
  const rule = (right: string, wrong: string): string =>
    `terms:\n  - rule: visit\n    preferred: زار\n    rejected: ["(قام | قامت) بزيارة"]\n    right: [${right}]\n    wrong: [${wrong}]\n  - preferred: هجوم\n    rejected: [عدوان]\n`;

  it("keep it in force while they pass", () => {
    const { rules, faults } = read(rule("زار الوفد المدينة.", "قامت بزيارة المدينة."));
    expect(faults).toEqual([]);
    expect(rules?.terms).toHaveLength(2);
  });

  it.each([
    ["a wrong sentence in which it finds nothing", "زار الوفد المدينة.", "أجرى زيارة للمدينة.", "أجرى", "لا تجد"],
    [
      "a right sentence in which it finds something",
      "قام بزيارة المدينة.",
      "قام بزيارة.",
      "قام بزيارة المدينة",
      "صواب",
    ],
  ])("switch it off at %s, at its place, and leave all else in force", (_, right, wrong, place, why) => {
    const source = rule(right, wrong);
    const { rules, faults } = read(source);
    expect(rules?.terms?.map(({ preferred }) => preferred)).toEqual(["هجوم"]);
    expect(faults).toMatchObject([{ start: source.indexOf(place), restHolds: true }]);
    expect(faults[0]?.message.ar).toContain(why);
  });

  it("are of no use for a pattern that cannot be read, which is told", () => {
    const { rules, faults } = read('terms:\n  - preferred: زار\n    rejected: ["(قام بزيارة"]\n');
    expect(rules?.terms).toEqual([]);
    expect(faults[0]?.message.ar).toContain("القوس");
  });
});

describe("packs", () => {
  const ROOT = "file:///news";
  const TERM = (word: string): string => `terms:\n  - preferred: ${word}\n    rejected: [غير${word}]\n`;
  const load = (files: Record<string, string>): Promise<WithPacks> =>
    withPacks(`${ROOT}/stylebook.yaml`, read(files["stylebook.yaml"] ?? ""), {
      root: ROOT,
      checkIds: NO_CHECKS,
      read: (uri) => Promise.resolve(files[uri.slice(ROOT.length + 1)]),
    });
  const words = ({ rules }: WithPacks): (string | undefined)[] => rules?.terms?.map(({ preferred }) => preferred) ?? [];

  it("are taken in by their paths, from where each is named, the own rules first", async () => {
    const taken = await load({
      "stylebook.yaml": `extends: [./packs/sports.yaml, money.yaml]\ndigits: western\n${TERM("ا")}`,
      "packs/sports.yaml": `extends: ../common.yaml\ndigits: arabic-indic\nmonths: egyptian\n${TERM("ب")}`,
      "common.yaml": TERM("ج"),
      "money.yaml": TERM("د"),
    });
    expect(words(taken)).toEqual(["ا", "ب", "ج", "د"]);
    expect(taken.rules).toMatchObject({ digits: "western", months: "egyptian" });
    expect(taken.rules).not.toHaveProperty("extends");
    expect(taken.packs).toEqual(["packs/sports.yaml", "common.yaml", "money.yaml"].map((path) => `${ROOT}/${path}`));
    expect(taken.faults).toEqual([]);
  });

  const chain = (length: number): Record<string, string> =>
    Object.fromEntries(
      Array.from({ length: length + 1 }, (_, at) => [
        at === 0 ? "stylebook.yaml" : `${at}.yaml`,
        (at < length ? `extends: ${at + 1}.yaml\n` : "") + TERM(`ك${at}`),
      ]),
    );

  it("lead five deep and no deeper", async () => {
    expect(words(await load(chain(5)))).toHaveLength(6);
    expect((await load(chain(5))).faults).toEqual([]);
    const deeper = await load(chain(6));
    expect(words(deeper)).toHaveLength(6);
    expect(deeper.faults[0]?.message.ar).toContain("أبعد من خمس حزم");
  });

  it.each<[string, Record<string, string>, string]>([
    ["outside the folder", { "stylebook.yaml": `extends: ../pack.yaml\n${TERM("ا")}` }, "داخل المجلد"],
    ["an absolute path", { "stylebook.yaml": `extends: /etc/pack.yaml\n${TERM("ا")}` }, "داخل المجلد"],
    ["not there", { "stylebook.yaml": `extends: pack.yaml\n${TERM("ا")}` }, "لا ملف هناك"],
    ["itself", { "stylebook.yaml": `extends: stylebook.yaml\n${TERM("ا")}` }, "تعود إلى نفسها"],
    ["broken", { "stylebook.yaml": `extends: pack.yaml\n${TERM("ا")}`, "pack.yaml": "terms: [" }, "القوس"],
  ])("that is %s is told where it is named, and all else holds", async (_, files, why) => {
    const taken = await load(files);
    expect(words(taken)).toEqual(["ا"]);
    expect(taken.faults).toMatchObject([{ start: 9, restHolds: true }]);
    expect(taken.faults[0]?.message.ar).toContain(why);
  });

  it("that lead in a circle are taken once", async () => {
    const taken = await load({
      "stylebook.yaml": `extends: a.yaml\n${TERM("ا")}`,
      "a.yaml": `extends: b.yaml\n${TERM("ب")}`,
      "b.yaml": `extends: a.yaml\n${TERM("ج")}`,
    });
    expect(words(taken)).toEqual(["ا", "ب", "ج"]);
  });
});
