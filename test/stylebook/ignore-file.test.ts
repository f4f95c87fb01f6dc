/** The list of what is let stand, as people edit it by hand: nothing that they wrote is lost. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Refusal } from "../../server/src/refusal";
import {
  entriesOf,
  NOTHING_KEPT,
  readIgnoreFile,
  withIgnored,
  withoutIgnored,
  type Entry,
} from "../../server/src/stylebook/ignore-file";

const WORD: Entry = { word: "سيناريو" };
const FILE: Entry = { file: "أخبار/موجز.txt", check: "long-sentence" };
const HERE: Entry = { here: { check: "qala-anna", text: "ان", sentence: "قال الوزير ان القرار نهايي" } };

const entries = (source: string): Entry[] => entriesOf(readIgnoreFile(source).list ?? NOTHING_KEPT);
/** Lines that a text has and the other has not. */
const newLines = (before: string, after: string): string[] =>
  after.split("\n").filter((line) => !before.split("\n").includes(line));

describe("adding an entry", () => {
  it("begins a file with a word on what it is", () => {
    const text = [HERE, FILE, WORD].reduce(withIgnored, "");
    expect(text).toMatch(
      /^# Findings[\s\S]*\n# التنبيهات المتجاهَلة[\s\S]*\nhere:\n {2}- check: qala-anna\n {4}text: ان\n {4}sentence: قال[^\n]*\nfiles:\n {2}- file: أخبار\/موجز\.txt\n {4}checks:\n {6}- long-sentence\nwords:\n {2}- سيناريو\n$/,
    );
    expect(entries(text)).toEqual([HERE, FILE, WORD]);
  });

  it.each([
    ["an entry without its sentence", "here:\n  - check: qala-anna\n    text: ان\nwords: [دوشنبه]\n"],
    ["checks that are no list", "files:\n  - file: a.txt\n    checks: latin-punctuation\nwords: [دوشنبه]\n"],
    ["a number among the words", "words: [دوشنبه, 2023]\n"],
    ["a list without entries", "here:\nfiles: []\nwords: [دوشنبه]\n"],
    ["a key of the newsroom's own", "# لا تحذفوا شيئا\nby: قسم التدقيق\nwords: [دوشنبه]\n"],
    [
      "a note in an entry",
      "here:\n  - check: long-sentence\n    text: ا\n    sentence: ب\n    note: بموافقة رئيس التحرير   # 2024\nwords: [دوشنبه]\n",
    ],
  ])("keeps %s, and all else as it stands", (_, source) => {
    for (const entry of [HERE, FILE, WORD]) {
      const text = withIgnored(source, entry);
      expect(entries(text), text).toEqual(expect.arrayContaining([...entries(source), entry]));
      expect(entries(text)).toHaveLength(entries(source).length + 1);
      const kept = source.split("\n").filter((line) => !/^(?:here|words|files):/.test(line));
      expect(text.split("\n")).toEqual(expect.arrayContaining(kept));
      expect(withoutIgnored(text, entry).replace(/:.*$/gm, "")).toContain(source.split("\n")[0]?.replace(/:.*$/, ""));
      expect(entries(withoutIgnored(text, entry))).toEqual(entries(source));
    }
  });

  it.each([
    [
      "under the last one, in its column",
      "words:\n- دوشنبه   # عاصمة\n\n# انتهى\n",
      "words:\n- دوشنبه   # عاصمة\n- سيناريو\n\n# انتهى\n",
    ],
    ["within brackets", "words: [ دوشنبه ]  # عواصم\nhere: []\n", "words: [ دوشنبه, سيناريو ]  # عواصم\nhere: []\n"],
    ["in an empty list", "words: []   # لا شيء بعد\n", "words:   # لا شيء بعد\n  - سيناريو\n"],
    ["under a key that has nothing", "words:\nhere: []\n", "words:\n  - سيناريو\nhere: []\n"],
    ["at the end, where its list is missing", "# قائمتنا\nhere: []", "# قائمتنا\nhere: []\nwords:\n  - سيناريو\n"],
    ["with the ends of lines that the file has", "words:\r\n  - دوشنبه\r\n", "words:\r\n  - دوشنبه\r\n  - سيناريو\r\n"],
    ["behind a byte order mark", "\ufeffwords:\n  - دوشنبه\n", "\ufeffwords:\n  - دوشنبه\n  - سيناريو\n"],
    ["in JSON, which is YAML too", '{"words": ["دوشنبه"]}\n', '{"words": ["دوشنبه", سيناريو]}\n'],
  ])("puts it %s", (_, source, text) => {
    expect(withIgnored(source, WORD)).toBe(text);
  });

  it("joins the checks of a file that is listed, and lists nothing twice", () => {
    const source = "files:\n  - file: أخبار/موجز.txt   # أرشيف\n    checks: [latin-punctuation]\n";
    const text = withIgnored(source, FILE);
    expect(text).toBe("files:\n  - file: أخبار/موجز.txt   # أرشيف\n    checks: [latin-punctuation, long-sentence]\n");
    expect(withIgnored(text, FILE)).toBe(text);
  });

  it.each([
    ["no YAML", "here: [", 1],
    ["an alias", "words:\n  - دوشنبه\nhere: *words\n", 3],
    ["a word in the place of a list", "# قائمة\nwords: دوشنبه\n", 2],
    ["a list in the place of all", "- دوشنبه\n", 1],
    ["a key twice", "words: [أ]\nhere: []\nwords: [ب]\n", 3],
    ["two documents", "words: [أ]\n---\nwords: [ب]\n", 2],
  ])("refuses %s, and says where", (_, source, line) => {
    const said = (): unknown => {
      try {
        return withIgnored(source, WORD);
      } catch (error) {
        return error;
      }
    };
    expect(said()).toBeInstanceOf(Refusal);
    expect((said() as Refusal).said).toMatchObject({
      ar: expect.stringMatching(`\\(السطر ${line}\\)$`) as string,
      en: expect.stringMatching(`\\(line ${line}\\)$`) as string,
    });
  });
});

describe("taking an entry off", () => {
  it.each([
    [
      "from lines",
      "words:\n  # عواصم\n  - دوشنبه\n  - سيناريو # يكثر\n  # غيرها\n  - ميناء\n",
      "words:\n  # عواصم\n  - دوشنبه\n  # غيرها\n  - ميناء\n",
    ],
    ["from brackets", "words: [ سيناريو , دوشنبه ]\n", "words: [ دوشنبه ]\n"],
    ["from the end of brackets", "words: [دوشنبه, سيناريو]\n", "words: [دوشنبه]\n"],
    ["where it is the last one", "words:\n  # يكثر\n  - سيناريو\nhere: []\n", "words:\n  # يكثر\nhere: []\n"],
    ["wherever it stands twice", "words: [سيناريو, دوشنبه, سيناريو]\n", "words: [دوشنبه]\n"],
  ])("%s", (_, source, text) => {
    expect(withoutIgnored(source, WORD)).toBe(text);
  });

  it("takes a file with its last check", () => {
    const source =
      "files:\n  - file: b.txt\n    checks: [bare-alef]\n  - file: أخبار/موجز.txt\n    checks: [long-sentence]\n";
    expect(withoutIgnored(source, FILE)).toBe("files:\n  - file: b.txt\n    checks: [bare-alef]\n");
  });
});

describe("any list, any order of adding and taking off", () => {
  const words = fc.constantFrom(
    "دوشنبه",
    "أن",
    "نعم: لا",
    "- شرطة",
    "#وسم",
    "*نجمة",
    "&و",
    "قال «كلا»",
    "a, b]",
    "12",
    "true",
    "~",
    "سطر\nوسطر",
    " مسافة ",
    '"',
    "'",
    "{",
    "%",
    "@",
    "!",
    "؟",
    "مع\tجدولة",
  );
  const entry: fc.Arbitrary<Entry> = fc.oneof(
    words.map((word) => ({ word })),
    fc.record({ file: words, check: words }),
    fc.record({ here: fc.record({ check: words, text: words, sentence: words }) }),
  );
  const begun = fc.constantFrom(
    "",
    "# لنا\n",
    "here: []\nfiles: []\nwords: []\n",
    "words:\n- أ # ب\n\n\n# ج\n",
    "words: [\n  أ, # ب\n  ج,\n]\nby: نحن\n",
    "{ words: [ أ ], by: [ نحن ] }\n",
    "here:\r\n  # قبل\r\n  - check: c\r\n    text: t\r\n    sentence: s\r\n",
    "files:\n  - checks:\n    - a\n    - b\n    file: دوشنبه\n  - broken\n",
    "---\nwords: [أ]\n",
    "words: [أ]\n...\n",
    "words:\n  -   أ\n  - >-\n    ب\n    ج\n  - |+\n    د\n\n",
    "  words:\n    - أ\n  here:\n",
    "? words\n: - أ\n",
    "words: !!seq\n  - أ\n",
    "words: ~\nhere: null\nfiles:",
  );

  it("keeps every other entry and every comment", () => {
    fc.assert(
      fc.property(begun, fc.array(fc.tuple(fc.boolean(), entry), { maxLength: 8 }), (source, steps) => {
        let text: string = source;
        for (const [adds, one] of steps) {
          const before = entries(text).map((known) => JSON.stringify(known));
          const changed = adds ? withIgnored(text, one) : withoutIgnored(text, one);
          const key = JSON.stringify(one);
          const wanted = adds ? [...new Set([...before, key])] : before.filter((known) => known !== key);
          expect(new Set(entries(changed).map((known) => JSON.stringify(known)))).toEqual(new Set(wanted));
          for (const comment of text.match(/# .$/gm) ?? []) if (adds) expect(changed).toContain(comment);
          if (adds && text !== "")
            expect(newLines(changed, text).length, `${text}\n=>\n${changed}`).toBeLessThanOrEqual(2);
          text = changed;
        }
      }),
      { numRuns: 500, seed: 18 },
    );
  });
});
