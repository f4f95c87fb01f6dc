/** What an analyzer keeps of paragraphs: as much as there is room for, and never less than the text that it reads. */
import { describe, expect, it } from "vitest";
import { createAnalyzer } from "../../server/src/engine/analyze";
import { keepDrafts } from "../../server/src/engine/drafts";
import { createWorkspace } from "../../server/src/engine/workspace";

const paragraph = (at: number): string => `${"وصل الوفد إلى المدينة القديمة أمس. ".repeat(30)}${at}`;

describe("the drafts that an analyzer keeps", () => {
  it("are read once", () => {
    const kept = keepDrafts(createWorkspace());
    const { draft, isFresh } = kept.draftOf("وصل الوفد أمس.", "whole");
    expect(isFresh).toBe(true);
    expect(kept.draftOf("وصل الوفد أمس.", "whole")).toEqual({ draft, isFresh: false });
    expect(kept.draftOf("وصل الوفد أمس.", "rest").isFresh).toBe(true);
  });

  it("take no more room than there is, the oldest going first", () => {
    const kept = keepDrafts(createWorkspace());
    const most = 9 * 2 ** 20;
    for (let at = 0; at < 400; at++) {
      kept.draftOf(paragraph(at), "whole");
      kept.endText();
      expect(kept.bytes()).toBeLessThan(most);
    }
    expect(kept.bytes()).toBeGreaterThan(most / 2);
    expect(kept.draftOf(paragraph(399), "whole").isFresh).toBe(false);
    expect(kept.draftOf(paragraph(0), "whole").isFresh).toBe(true);
  });

  it("are let go where the document was edited since, but for the last few edits", () => {
    const kept = keepDrafts(createWorkspace());
    kept.draftOf("كتبه آخر.", "whole");
    kept.endText("other.txt");
    const held = [];
    for (let at = 0; at < 100; at++) {
      kept.draftOf("بقي كما هو.", "whole");
      kept.draftOf(paragraph(at), "whole");
      kept.endText("article.txt");
      held.push(kept.bytes());
    }
    expect(Math.max(...held.slice(10))).toBeLessThan(1.01 * (held[9] ?? 0));
    for (const text of ["كتبه آخر.", "بقي كما هو.", paragraph(98), paragraph(96)])
      expect(kept.draftOf(text, "whole").isFresh, text).toBe(false);
    expect(kept.draftOf(paragraph(90), "whole").isFresh).toBe(true);
  });

  it("are let go where the document is closed", () => {
    const kept = keepDrafts(createWorkspace());
    for (const uri of ["other.txt", "article.txt"]) {
      kept.draftOf(`كتب في ${uri}.`, "whole");
      kept.endText(uri);
    }
    kept.forget("article.txt");
    expect(kept.draftOf("كتب في other.txt.", "whole").isFresh).toBe(false);
    expect(kept.draftOf("كتب في article.txt.", "whole").isFresh).toBe(true);
  });

  it("are all of a text's, however long it is", () => {
    const analyzer = createAnalyzer();
    const text = Array.from({ length: 400 }, (_, at) => paragraph(at)).join("\n");
    const read = (): number => [...analyzer.examining(text)].reduce((sum, cost) => sum + cost, 0);
    expect(read()).toBeGreaterThan(text.length);
    expect(read()).toBeLessThan(text.length / 5);
  });
});
