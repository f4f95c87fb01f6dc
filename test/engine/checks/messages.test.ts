/** What the checks say to a desk: what to do, then why. Held for the messages as they come out, of every check's own examples. */
import { describe, expect, it } from "vitest";
import { analyze, createAnalyzer } from "../../../server/src/engine/analyze";
import type { Language } from "../../../server/src/engine/language";
import type { Check } from "../../../server/src/engine/checks/check";
import { checks, runChecks } from "../../../server/src/engine/checks/registry";
import { counted, dayOf, sayWeekday, type Thing } from "../../../server/src/engine/checks/wording";
import { stylebookOf, EMPTY_STYLEBOOK } from "../../../server/src/engine/house-style/stylebook";

interface Said {
  check: Check;
  messages: string[];
  titles: string[];
  related: string[];
}

/** What a check says in its own examples. */
function said(check: Check, language: Language): Said {
  const { id, level, examples } = check;
  const stylebook = stylebookOf(examples.stylebook ?? {});
  const levels = level === "off" ? { [id]: "warning" as const } : {};
  const found = examples.wrong
    .flatMap(({ text }) => runChecks(createAnalyzer().examine(text, { stylebook }).analysis, { language, levels }))
    .filter((one) => one.check === id);
  return {
    check,
    messages: distinct(found.map(({ message }) => message)),
    titles: distinct(found.flatMap(({ fixes }) => fixes.map(({ title }) => title))),
    related: distinct(found.flatMap((one) => one.related.map(({ message }) => message))),
  };
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];
const ARABIC = checks.map((check) => said(check, "ar"));
const ENGLISH = checks.map((check) => said(check, "en"));

/** Words of the article are not ours to judge: what stands between marks. */
const ours = (message: string): string => message.replace(/«[^»]*»|"[^"]*"/g, "«»");

/** What a message may ask for. One that begins otherwise tells a state, and leaves the reader to guess what to do. */
const ARABIC_ACTS = /^(?:اكتب|احذف|أضف|راجع|وحّد|سمِّ|قسّم|اذكر|ضع|غيّر|اعكس|افتح|أعد) /;
const ARABIC_FIXES = /^(?:اكتب|احذف|أضف|أصلح|صِل|ضع|اعكس) /;
const ENGLISH_ACTS = /^(?:Write|Remove|Add|Check|Keep|Name|Split|Join|Put|Set|Change|Turn|Open|Say|Fix) /;

/** Where what to do says why by itself. */
const PLAIN = new Set(["missing-space-after-punct", "space-before-punct", "quote-inner-space", "digit-letter-glue"]);

describe("what the checks say in Arabic", () => {
  it("is what to do, then why", () => {
    for (const {
      check: { id },
      messages,
    } of ARABIC) {
      expect(messages, id).not.toEqual([]);
      for (const message of messages) {
        expect(message, id).toMatch(ARABIC_ACTS);
        if (!PLAIN.has(id)) expect(ours(message), id).toMatch(/: .*[\u0621-\u064a]{2}/);
      }
    }
  });

  it("is, for a fix, what it does", () => {
    for (const {
      check: { id },
      titles,
    } of ARABIC)
      for (const title of titles) expect(title, id).toMatch(ARABIC_FIXES);
  });

  it("is never bare «X» for «Y», nor what reads as its opposite", () => {
    for (const {
      check: { id },
      messages,
      titles,
      related,
    } of ARABIC) {
      for (const message of [...messages, ...titles, ...related])
        expect(ours(message), id).not.toMatch(/بدل|^«» (?:هو )?«»|^لا |: لا (?:مسافة|فاصلة)|نظيرت/);
    }
  });

  it("calls the better of two right forms no fault", () => {
    for (const {
      check: { id, level },
      messages,
    } of ARABIC)
      if (level === "warning" || level === "error")
        for (const message of messages) expect(message, id).not.toContain("الأفصح");
  });

  it("has all its values, told as people do: no ISO date, no Latin letters but those of a character's code", () => {
    for (const {
      check: { id },
      messages,
      titles,
      related,
    } of ARABIC) {
      for (const message of [...messages, ...titles, ...related]) {
        expect(message, id).not.toMatch(/\{\d\}|undefined|NaN|«»|\(\)|\s\s|[\s:،]$|\d{4}-\d\d/);
        expect(ours(message).replace(/\(U\+[0-9A-F]{4}\)/g, ""), id).not.toMatch(/[A-Za-z]/);
      }
    }
  });

  it("passes every check, and so do their names and explanations", () => {
    const own = (text: string): string[] =>
      analyze(text).findings.map(({ check, start, end }) => `${check}: ${text.slice(start, end)}`);
    for (const {
      check: { id, title, why },
      messages,
    } of ARABIC) {
      for (const message of messages) expect(own(ours(message)), message).toEqual([]);
      // An explanation shows the fault that it tells of.
      for (const text of [title.ar, why.ar])
        expect(
          own(ours(text)).filter((one) => !one.startsWith(`${id}: `)),
          text,
        ).toEqual([]);
    }
  });
});

describe("what the checks say in English", () => {
  it("is what to do, in words that are whole and counts that agree", () => {
    for (const {
      check: { id },
      messages,
      titles,
    } of ENGLISH) {
      for (const message of [...messages, ...titles]) {
        expect(message, id).toMatch(ENGLISH_ACTS);
        expect(message, id).not.toMatch(/\{\d\}|undefined|NaN|“”|\(\)|\s\s|[\s:,]$|\d{4}-\d\d|\b1 \w+s\b/);
      }
    }
  });
});

describe("words that follow from a value", () => {
  const THINGS: Thing[] = ["word", "paragraph", "place", "mention", "quotation", "minute", "day", "point"];

  it("are counted in the form that the number asks for", () => {
    expect([0, 1, 2, 3, 10, 11, 45, 99, 100, 101, 107].map((count) => counted("word", count).ar)).toEqual([
      "لا كلمات",
      "كلمة واحدة",
      "كلمتان",
      "3 كلمات",
      "10 كلمات",
      "11 كلمة",
      "45 كلمة",
      "99 كلمة",
      "100 كلمة",
      "101 كلمة",
      "107 كلمات",
    ]);
    expect(THINGS.map((thing) => counted(thing, 2, "genitive").ar)).toEqual([
      "كلمتين",
      "فقرتين",
      "موضعين",
      "مرتين",
      "قولين",
      "دقيقتين",
      "يومين",
      "نقطتين مئويتين",
    ]);
    expect(THINGS.map((thing) => counted(thing, 11).ar)).toEqual([
      "11 كلمة",
      "11 فقرة",
      "11 موضعا",
      "11 مرة",
      "11 قولا",
      "11 دقيقة",
      "11 يوما",
      "11 نقطة مئوية",
    ]);
    expect([0, 1, 2, 0.5].map((count) => counted("point", count).en)).toEqual([
      "no percentage points",
      "1 percentage point",
      "2 percentage points",
      "0.5 percentage points",
    ]);
  });

  it("tell a day as people do, the month by the stylebook's name", () => {
    expect(dayOf("2025-01-21", EMPTY_STYLEBOOK)).toEqual({ ar: "21 يناير", en: "21 January" });
    expect(dayOf("2025-01-05", stylebookOf({ months: "levantine" }), true)).toEqual({
      ar: "5 كانون الثاني 2025",
      en: "5 January 2025",
    });
    expect([0, 4, 6].map(sayWeekday)).toEqual([
      { ar: "الأحد", en: "Sunday" },
      { ar: "الخميس", en: "Thursday" },
      { ar: "السبت", en: "Saturday" },
    ]);
  });
});
