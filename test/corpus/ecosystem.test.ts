/** `npm run ecosystem`: what comes and goes between two versions, as it is told. */
import { describe, expect, it } from "vitest";
import { countsOf, differencesOf, told } from "../../scripts/ecosystem.mjs";

type Found = Parameters<typeof differencesOf>[0][number]["now"][number];

const TEXT = "وصل الوفد أمس. قال الوزير أن بلاده مستعدة.\nثم سافر إلى إلى العاصمة.";
const at = (words: string, check: string, more: Partial<Found> = {}): Found => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length, check, level: "warning", fix: "", inBulk: false, ...more });
const compared = (before: Found[], now: Found[]): string[] => differencesOf([{ file: "a.txt", text: TEXT, before, now }]).map(told);

describe("between two versions", () => {
  it("a finding comes or goes, and is told in its sentence", () => {
    const found = at("أن", "qala-anna", { fix: "أن → إن", inBulk: true });
    expect(compared([], [found])).toEqual(["+ qala-anna (warning) a.txt:1\n    قال الوزير ⟦أن⟧ بلاده مستعدة.\n    in bulk: أن → إن"]);
    expect(compared([found], [])).toEqual(["− qala-anna (warning) a.txt:1\n    قال الوزير ⟦أن⟧ بلاده مستعدة.\n    in bulk: أن → إن"]);
    expect(compared([found], [found])).toEqual([]);
  });

  it("its level or its fix may be another", () => {
    const before = at("إلى إلى", "repeated-word", { fix: "إلى → ∅", inBulk: true });
    expect(compared([before], [{ ...before, level: "hint" }])).toEqual(["~ repeated-word (warning → hint) a.txt:2\n    ثم سافر ⟦إلى إلى⟧ العاصمة."]);
    expect(compared([before], [{ ...before, inBulk: false }])).toEqual(["~ repeated-word (warning) a.txt:2\n    ثم سافر ⟦إلى إلى⟧ العاصمة.\n    before in bulk: إلى → ∅\n    now asks: إلى → ∅"]);
  });

  it("they stand in order of their checks, with counts of each", () => {
    const now = [at("أمس", "z-check"), at("مستعدة", "a-check", { fix: "x", inBulk: true }), at("العاصمة", "a-check")];
    const articles = [{ file: "a.txt", text: TEXT, before: [at("وصل", "z-check")], now }];
    const differences = differencesOf(articles);
    expect(differences.map(({ kind, one }) => `${kind} ${one.check} ${TEXT.slice(one.start, one.end)}`)).toEqual(["+ a-check مستعدة", "+ a-check العاصمة", "− z-check وصل", "+ z-check أمس"]);
    expect(countsOf(articles, differences).split("\n").slice(1).map((line) => line.split(/\s+/))).toEqual([["a-check", "0", "2", "+2", "−0", "~0", "0", "1"], ["z-check", "1", "1", "+1", "−1", "~0", "0", "0"]]);
  });
});
