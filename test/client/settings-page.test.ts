/** The settings page: groups in an order of their own, every text in one language and in its own direction, each check with its reason and an example. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checks } from "../../server/src/engine/checks/registry";
import { undirected } from "../../server/src/engine/text/direction";

interface Setting {
  markdownDescription: string;
  enum?: string[];
  enumItemLabels?: string[];
}
interface Group {
  title: string;
  order: number;
  properties: Record<string, Setting>;
}

const json = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));
const groups = (json("package.json") as { contributes: { configuration: Group[] } }).contributes.configuration;
const texts = {
  ar: json("package.nls.ar.json") as Record<string, string>,
  en: json("package.nls.json") as Record<string, string>,
};
const settings = groups.flatMap(({ properties }) => Object.values(properties));
const shownIn = (language: "ar" | "en", key: string): string => texts[language][key.slice(1, -1)] ?? "";

/** What is neither a code nor an address. */
const prose = (text: string): string => undirected(text).replace(/`[^`]*`|\]\([^)]*\)/g, "");

describe("the settings page", () => {
  it("has groups in the order in which a desk asks for them", () => {
    const titled = [...groups].sort((a, b) => a.order - b.order).map(({ title }) => shownIn("ar", title));
    expect(titled.slice(0, 4)).toEqual(["عام", "دليل الأسلوب", "على الشاشة", "الكتابة"]);
    expect(titled.slice(4)).toEqual(["الحقائق", "الإسناد", "النحو", "الإملاء", "الأسلوب", "الحروف والترقيم"]);
  });

  it("names every value that can be chosen in the display language", () => {
    for (const { enum: values = [], enumItemLabels = [] } of settings) {
      expect(enumItemLabels).toHaveLength(values.length);
      for (const label of enumItemLabels) {
        expect(shownIn("ar", label)).toMatch(/[\u0621-\u064a]/);
        expect(shownIn("en", label)).toMatch(/^[A-Z]/);
      }
    }
  });

  it("has each Arabic paragraph in its own direction, and each stretch of Arabic in an English one", () => {
    for (const { markdownDescription } of settings) {
      for (const paragraph of shownIn("ar", markdownDescription).split(/\n+/))
        expect(paragraph).toMatch(/^(?:\*\*|[✗✓] )?\u2067[^\n]*\u2069(?:\*\*)? *$/);
      const english = shownIn("en", markdownDescription);
      for (const { index } of english.matchAll(/[\u0621-\u064a]/g))
        expect(english.lastIndexOf("\u2067", index)).toBeGreaterThan(english.lastIndexOf("\u2069", index));
    }
  });

  it("tells of each check what it is, why, and where there are more examples, in one language", () => {
    for (const { id, title, why } of checks)
      for (const language of ["ar", "en"] as const) {
        const text = undirected(texts[language][`check.${id}`] ?? "");
        expect(text).toContain(title[language]);
        expect(text).toContain(why[language]);
        const page = encodeURIComponent(`["arabic-press-checks:/${language}/${id}.md"]`);
        expect(text).toContain(`(command:arabicPress.explain?${page})`);
      }
    for (const [key, text] of Object.entries(texts.ar))
      if (key.startsWith("check.")) expect(prose(text)).not.toMatch(/\b(?:the|is|of|level|unless)\b/i);
  });

  it("shows an example of most of them", () => {
    const shown = checks.filter(({ id }) => /✗ .*\n✓ /.test(texts.ar[`check.${id}`] ?? ""));
    expect(shown.length / checks.length).toBeGreaterThan(0.7);
  });
});
