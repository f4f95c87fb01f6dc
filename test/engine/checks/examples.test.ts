import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";
import type { Finding } from "../../../server/src/engine/article";
import { stylebookOf } from "../../../server/src/engine/house-style/stylebook";
import { isSure } from "../../../server/src/engine/checks/check";
import { fixAll } from "../../../server/src/engine/checks/fix-all";
import { checks } from "../../../server/src/engine/checks/registry";

/** The findings of one check on a text, with that check switched on. */
function findingsOf(id: string, text: string): Finding[] {
  const check = checks.find((one) => one.id === id);
  const stylebook = stylebookOf(check?.examples.stylebook ?? {});
  return analyze(text, {
    stylebook,
    checks: { levels: check?.level === "off" ? { [id]: "warning" } : {} },
  }).findings.filter((finding) => finding.check === id);
}

/** The text after the first fix of every finding. */
function fixed(text: string, findings: readonly Finding[]): string {
  const edits = findings.flatMap(({ fixes }) => fixes[0]?.edits ?? []).sort((a, b) => b.start - a.start);
  return edits.reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}

for (const check of checks) {
  describe(check.id, () => {
    for (const { text, right } of check.examples.wrong) {
      it(`finds: ${text.slice(0, 60)}`, () => {
        const findings = findingsOf(check.id, text);
        expect(findings).not.toEqual([]);
        if (right === undefined) return;
        expect(fixed(text, findings)).toBe(right);
        expect(findingsOf(check.id, right)).toEqual([]);
      });
    }
    for (const text of check.examples.right) {
      it(`is silent: ${text.slice(0, 60)}`, () => expect(findingsOf(check.id, text)).toEqual([]));
    }
  });
}

describe("all checks", () => {
  it("have ids of their own in kebab-case", () => {
    const ids = checks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it("speak Arabic and English, and show right texts", () => {
    for (const { id, title, message, why, examples } of checks) {
      for (const text of [title, message, why]) {
        expect(text.ar, id).toMatch(/[\u0621-\u064a]/);
        expect(text.en, id).toMatch(/[a-z]/);
      }
      expect(examples.right.length, id).toBeGreaterThanOrEqual(5);
      expect(examples.wrong.length, id).toBeGreaterThanOrEqual(5);
    }
  });

  it("of facts wait for the writer, but for the names that the newsroom has decided", () => {
    const facts = checks.filter(({ concern, examples }) => concern === "facts" && examples.stylebook === undefined);
    const sure = facts.flatMap(({ id, examples }) =>
      examples.wrong.flatMap(({ text }) => findingsOf(id, text)).filter(isSure),
    );
    expect(facts.length).toBeGreaterThan(10);
    expect(sure).toEqual([]);
  });

  it("gather many places into one finding at the level of the worst, apart from those that wait", () => {
    const marks =
      "وصل \u200fالوفد \u200fأمس \u200fإلى \u200fالمدينة \u202eثم عاد\u202c في \u200f5 مايو و\u200f6 يونيو.";
    const found = analyze(marks).findings.filter(({ check }) => check === "bidi-control");
    expect(found.map((finding) => [finding.severity, isSure(finding), finding.fixes[0]?.edits.length])).toEqual([
      ["error", true, 6],
      ["information", false, 2],
    ]);
    expect(fixAll(marks, (text) => analyze(text).findings).text).toBe(
      "وصل الوفد أمس إلى المدينة ثم عاد في \u200f5 مايو و\u200f6 يونيو.",
    );
  });

  it("stay inside the text, whatever it is", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "قال الوزير أن ",
        "«",
        "»",
        '"',
        "31 سبتمبر ",
        "(",
        " ،",
        "\n",
        "وأضاف أن ",
        "أمس (الخميس) ",
        "\u202e",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        for (const { start, end, fixes } of analyze(text).findings) {
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
          for (const edit of fixes.flatMap(({ edits }) => edits))
            expect(0 <= edit.start && edit.start <= edit.end && edit.end <= text.length).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
