/** What features, the client and the stylebook say to people: whole, in right Arabic, in the words of a desk. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyze } from "../../server/src/engine/analyze";
import { messages, say } from "../../server/src/features/messages";
import { CHECK_IDS } from "../../server/src/newsroom";
import { readStylebook } from "../../server/src/stylebook/stylebook";

const json = (file: string): Record<string, string> => JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;
/** The sources of a folder, at any depth, by their paths. */
const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `${folder}/${file}`);

/** What the project's own checks say of a text of ours; words between marks, values to come and what keeps its direction are not judged. */
const own = (text: string): string[] =>
  analyze(
    text
      .replace(/«[^»]*»/g, "«»")
      .replace(/\{\d\}/g, "س")
      .replace(/\u2066[^\u2069]*\u2069/g, "س")
      .replace(/\u200e\.\p{L}+/gu, "س")
      .replace(/[\u200e\u200f\u2067\u2069]/g, ""),
  ).findings.map(({ check, start, end }) => `${check}: ${text.slice(start, end)}`);

describe("the features' messages", () => {
  it("have the same values in both languages, and one key each", () => {
    for (const [key, [arabic, english]] of Object.entries(messages)) {
      expect(arabic, key).toMatch(/[\u0621-\u064a]|^[{}\d ·:]+$/);
      expect((arabic.match(/\{\d\}/g) ?? []).sort(), key).toEqual((english.match(/\{\d\}/g) ?? []).sort());
    }
  });

  it("are all said somewhere", () => {
    const code = sources("server/src")
      .filter((file) => !file.endsWith("messages.ts"))
      .map((file) => readFileSync(file, "utf8"))
      .join("\n");
    const families = /^(?:kind|stance|bound|level|digitsTo)_/;
    // Kinds of names and of quotations, and how a speaker was found, are keys by their own names.
    const named = new Set([
      "person",
      "organization",
      "place",
      "group",
      "event",
      "product",
      "work",
      "direct",
      "indirect",
      "mixed",
      "explicit",
      "pronoun",
      "continued",
      "unresolved",
      "sure",
      "likely",
      "unsure",
    ]);
    expect(
      Object.keys(messages).filter((key) => !families.test(key) && !named.has(key) && !code.includes(`"${key}"`)),
    ).toEqual([]);
  });

  it("pass every check", () => {
    // What offers Persian digits shows some.
    for (const [key, [arabic]] of Object.entries(messages))
      expect(own(key === "digitsTo_persian" ? arabic.replace(/[\u06f0-\u06f9]/g, "") : arabic), arabic).toEqual([]);
  });

  it("are filled by the reader's language", () => {
    expect(say("ar", "lens", "سالم", { ar: "قولان", en: "2 quotations" })).toBe("سالم · قولان");
    expect(say("en", "lens", "سالم", { ar: "قولان", en: "2 quotations" })).toBe("سالم · 2 quotations");
  });
});

describe("the client's Arabic", () => {
  // What explains a check shows its fault: those are looked at with the checks (test/engine/checks/messages.test.ts).
  const shipped = Object.entries(json("package.nls.ar.json")).filter(([key]) => !key.startsWith("check."));
  const texts = [...Object.values(json("l10n/bundle.l10n.ar.json")), ...shipped.map(([, text]) => text)].map((text) =>
    text.replace(/\]\([^)]*\)/g, "]"),
  );

  it("passes every check", () => {
    for (const text of texts) expect(own(text), text).toEqual([]);
  });
});

describe("faults of a stylebook", () => {
  it.each([
    ["names:\n  - nam: سيرغي\n", ["أضف المفتاح «name»", "صحّح المفتاح «nam» أو احذفه"]],
    ["months: indian\n", ["اكتب إحدى هذه القيم"]],
    ["checks:\n  no-such-check: off\n", ["صحّح اسم الفحص «no-such-check»"]],
    ["names: سيرغي\n", ["اكتب هنا قائمة"]],
    ["names:\n- سيرغي\n", ["اكتب هنا مفاتيح بقيمها"]],
    ["- names\n", ["اكتب هنا مفاتيح بقيمها"]],
    ["names:\n  - name: 5\n", ["اكتب هنا نصا"]],
    ["names:\n  - name: ''\n", ["اكتب قيمة هنا: المكان فارغ"]],
    [
      "names:\n  - name: سيرغي\n    titles:\n      - title: وزير\n        from: 9/3/2004\n",
      ["اكتب التاريخ بالسنة ثم الشهر ثم اليوم"],
    ],
    ["terms:\n  - preferred: هجوم\n    rejected: []\n", ["أضف عنصرا واحدا على الأقل"]],
    ["numbers:\n  wordsUpTo: 500\n", ["اكتب عددا صحيحا من 0 إلى 100"]],
    ["names:\n  - name: سيرغي\n   type: person\n", ["ابدأ السطر بشرطة أو اضبط مسافاته"]],
    ["names:\n\t- name: سيرغي\n", ["اكتب مسافات في أول السطر"]],
    ["names: [سيرغي\nterms: []\n", ["أضف القوس الناقص"]],
    ['names:\n  - name: "سيرغي\n', ["أضف علامة التنصيص الناقصة"]],
    ["names:\n  - name سيرغي\n    type: person\n", ["أضف نقطتين بعد المفتاح"]],
    ["digits: western\ndigits: western\n", ["احذف أحد المفتاحين"]],
    ["names:\n  - name: سيرغي\n    rejected: [*سيد]\n", ["ضع الكلمة بين علامتي تنصيص، أو اكتب ما تحيل إليه"]],
    ["names: &كل []\n", ["احذف العلامة «&»"]],
    ["digits: western\n<<: {}\n", ["اكتب المفاتيح نفسها مكان «<<»"]],
    ["digits: western\n---\ndigits: western\n", ["احذف السطر «---» وما بعده"]],
    [`names: ${"[".repeat(100)}\n`, ["خفّف التداخل"]],
    ["names:\n  - name: @سيرغي\n", ["ضع القيمة بين علامتي تنصيص"]],
    ["names:\n  - name: وزير: سيرغي\n", ["ضع القيمة بين علامتي تنصيص أو ابدأ سطرا جديدا"]],
    ['names:\n  - name: "سير\\غي"\n', ["احذف الشرطة المائلة أو اكتبها مرتين"]],
  ])("say what to do about %j", (source, expected) => {
    const { rules, faults } = readStylebook(source, CHECK_IDS);
    expect(rules).toBeUndefined();
    const told = faults.map(({ message }) => message.ar);
    for (const part of expected)
      expect(
        told.some((one) => one.startsWith(part)),
        `${part} in ${told.join(" | ")}`,
      ).toBe(true);
    for (const {
      message: { ar, en },
    } of faults) {
      expect(own(ar), ar).toEqual([]);
      // Keys and values are what the reader wrote or is to write: they stand between marks or keep their direction.
      expect(ar.replace(/«[^»]*»|\u2066[^\u2069]*\u2069|YAML/g, "")).not.toMatch(/[A-Za-z]/);
      expect(en).toMatch(/^[A-Z][a-z]+ /);
    }
  });
});

describe("wordings that a desk stumbles over", () => {
  /** Each stood on the screen once; the better ones are what the code says now. */
  const STUMBLES =
    /لا (?:مسافة|فاصلة) (?:قبل|بين)|بلا نظيرتها|جملة من \{|محمول من الفقرة|صالح ما زال|تجاهل هذا هنا|ما يُتجاهل|كلمات لا غير|لا يتكلمون|لا يوجد في هذا الشهر|«\{\d\}» بدل «\{\d\}»/;

  it("stand nowhere", () => {
    const found = [...WRITTEN, "l10n/bundle.l10n.ar.json", "package.nls.ar.json"].flatMap(
      (file) => STUMBLES.exec(readFileSync(file, "utf8"))?.[0].concat(` in ${file}`) ?? [],
    );
    expect(found).toEqual([]);
  });
});

/** Code and pages that a reader meets. */
const WRITTEN = [
  ...sources("server/src"),
  ...sources("client/src"),
  "package.json",
  "README.md",
  ...readdirSync("docs")
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file}`),
];

it("no address stands in code or docs but one of a standard", () => {
  const found = [...WRITTEN, "schemas/stylebook.schema.json"].flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/https?:\/\/[\w-]+(?:\.[\w-]+)+/g)].map(
      ([address]) => `${address} in ${file}`,
    ),
  );
  expect(found).toEqual(["http://json-schema.org in schemas/stylebook.schema.json"]);
});
