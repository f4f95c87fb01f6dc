/** The page of a check that opens from a finding: its section of docs/checks.md in one language. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sectionOf } from "../../client/src/section";
import { checks } from "../../server/src/engine/checks/registry";
import { undirected } from "../../server/src/engine/text/direction";

const page = readFileSync("docs/checks.md", "utf8");

describe("a check's section of docs/checks.md", () => {
  it("is there for every check, in Arabic and in English, with its examples", () => {
    for (const { id, title, why, examples } of checks) {
      const [arabic = "", english = ""] = ["ar", "en"].map((language) => sectionOf(page, id, language));
      for (const [shown, own, other] of [
        [arabic, "ar", "en"],
        [english, "en", "ar"],
      ] as const) {
        expect(undirected(shown), id).toContain(undirected(`### ${title[own]}\n\n${why[own]}\n`));
        expect(shown, id).not.toContain(why[other]);
        expect(shown.match(/^\| .+ \| .+ \|$/gm)?.length, id).toBe(examples.wrong.length + 1);
      }
    }
  });

  it("is laid out from right to left in Arabic; in English its examples are", () => {
    expect(sectionOf(page, "qala-anna", "ar")).toMatch(/^<div dir="rtl">\n\n### [\s\S]*\n\n<\/div>\n$/);
    expect(sectionOf(page, "qala-anna", "en")).toMatch(
      /^### [\s\S]*\n\n<div dir="rtl">\n\n\| ✗ \| ✓ \|\n[\s\S]*\n\n<\/div>\n$/,
    );
  });

  it("is no other check's, and none where no check has the name", () => {
    expect(sectionOf(page, "qala", "ar")).toBeUndefined();
    expect(sectionOf(page, "", "ar")).toBeUndefined();
    expect(sectionOf(page, "qala-bi-anna", "ar")).not.toContain("فتح همزة «إن» بعد القول");
  });
});
