/** Pages, news documents and DOCX on the command line: findings and corrections stand at the right characters. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Article } from "../../server/src/engine/article";
import { commandLine, objectsIn } from "./run";

const ENGLISH = ["--language", "en"];
const PAGE = "<html><body><article>\n<p>قال سالم الرواحي أن <b>بلاده</b> مستعدة .</p>\n</article></body></html>\n";
const MENDED = PAGE.replace(" أن ", " إن ").replace(" .", ".");

describe("documents", () => {
  const { folder, run, written } = commandLine();

  it("tells where a finding of a page stands in the page", () => {
    written("page.html", PAGE);
    const { stdout } = run(["check", "page.html", ...ENGLISH]);
    expect(stdout).toContain("2:21  warning");
    expect(stdout).toContain("2:43  warning");
  });

  it("mends pages, news in XML and in JSON, and leaves their markup as it is", () => {
    const news = `<nitf><body><body.content>${PAGE}</body.content></body></nitf>`;
    const json = JSON.stringify({ body_xhtml: PAGE });
    written("desk/a.html", PAGE);
    written("desk/b.xml", news);
    written("desk/c.json", json);
    expect(run(["check", "desk", "desk/c.json", "--fix", ...ENGLISH]).status).toBe(0);
    const now = (name: string): string => readFileSync(join(folder, "desk", name), "utf8");
    expect(now("a.html")).toBe(MENDED);
    expect(now("b.xml")).toBe(news.replace(PAGE, MENDED));
    expect(now("c.json")).toBe(JSON.stringify({ body_xhtml: MENDED }));
  });

  it("reads a DOCX, and never writes it", () => {
    const bytes = zipSync({
      "word/document.xml": strToU8(
        "<w:document><w:body><w:p><w:r><w:t>قال سالم الرواحي أن بلاده مستعدة .</w:t></w:r></w:p></w:body></w:document>",
      ),
    });
    written("report.docx", bytes);
    const { stdout, stderr } = run(["check", "report.docx", "--fix", ...ENGLISH]);
    expect(stdout).toContain("1:18  warning");
    expect(stderr).toContain("report.docx: correct the file in Word by hand");
    expect(new Uint8Array(readFileSync(join(folder, "report.docx")))).toEqual(bytes);
  });

  it("analyses a page with every offset in the page, in threads too", () => {
    written("page.html", PAGE);
    for (const jobs of ["1", "2"]) {
      const [article] = objectsIn<Article>(run(["analyze", "page.html", "-j", jobs]).stdout);
      const cue = article?.quotations[0]?.cue;
      expect(PAGE.slice(cue?.start, cue?.end)).toBe("قال");
      const mention = article?.entities[0]?.mentions[0];
      expect(PAGE.slice(mention?.start, mention?.end)).toBe("سالم الرواحي");
    }
  });

  it("says in a sentence what it does not read, and passes over other XML that it finds", () => {
    written("other/feed.xml", "<rss><title>وصل الوفد</title></rss>");
    written("other/page.htm", PAGE);
    written("other/broken.docx", "وصل");
    const found = run(["check", "other", ...ENGLISH]);
    expect(found.stderr).toBe(
      `arabic-press: ${join("other", "broken.docx")}: not read: this is no sound DOCX document\n`,
    );
    expect(found.stdout).toContain("2 findings in 1 article of 1 article");
    expect(run(["check", "other/feed.xml", ...ENGLISH]).stderr).toContain("no article in the file");
  });
});
