/** What is taken out of documents stands in them at the places that it is said to stand at. */
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { editInSource, spanIn, type Extract } from "../../server/src/formats/extract";
import { textOfDocx } from "../../server/src/formats/docx";
import { textOfHtml } from "../../server/src/formats/html";
import { textOfNewsXml } from "../../server/src/formats/news-xml";
import { textOfNinjs } from "../../server/src/formats/ninjs";
import { FormatRefusal } from "../../server/src/formats/refusal";

const NITF = `<?xml version="1.0"?><nitf><head><title>لا يُقرأ</title></head><body><body.head><hedline><hl1>السدود تمتلئ</hl1></hedline></body.head>
<body.content><p>قال الوزير إن <em>السدود</em>
  امتلأت.</p><media><media-metadata name="x" value="y">صورة</media-metadata></media></body.content></body></nitf>`;
const inNewsml = (type: string, body: string): string =>
  `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem><itemMeta><title>لا يُقرأ</title></itemMeta>
<contentMeta><headline>السدود تمتلئ</headline></contentMeta><contentSet>${type === "xml" ? `<inlineXML>${body}</inlineXML>` : `<inlineData>${body}</inlineData>`}</contentSet></newsItem></itemSet></newsMessage>`;

/** @returns what stands in the source where words of the text stand */
function inSource(extract: Extract, source: string, words: string): string {
  const start = extract.text.indexOf(words);
  const span = spanIn(extract, { start, end: start + words.length });
  return start === -1 ? `no ${words}` : source.slice(span.start, span.end);
}

describe("HTML", () => {
  it("is read as a reader sees it: a paragraph a line, blanks as one, references as their signs", () => {
    const page = `<html><head><title>صحيفة</title><style>p{}</style></head><body><nav>الرئيسية</nav>
      <h1>السدود تمتلئ</h1><p>قال   <b>الوزير</b>&nbsp;إن\n السدود امتلأت.<br>وأضاف &laquo;نعم&raquo;.</p><script>قال</script><!-- قال --></body></html>`;
    expect(textOfHtml(page).text).toBe("السدود تمتلئ\nقال الوزير إن السدود امتلأت.\nوأضاف «نعم».\n");
  });

  it("is the article alone where the page has one", () => {
    const page =
      "<body><p>اشترك الآن</p><article><p>وصل الوفد.</p><aside>اقرأ أيضا</aside></article><p>حقوق النشر</p></body>";
    expect(textOfHtml(page).text).toBe("وصل الوفد.\n");
  });

  it("is read as far as it goes when it is half typed", () => {
    expect(textOfHtml("<p>وصل الوفد <b>أمس</p><p>وعاد <a href=").text).toBe("وصل الوفد أمس\nوعاد\n");
    expect(textOfHtml("وصل < 3 وفود & عادوا &bogus;").text).toBe("وصل < 3 وفود & عادوا &bogus;\n");
  });

  it("says where words stand, also such as are written by references", () => {
    const page = "<p>عاد ا&#1604;وزير <i>وال</i>وفد</p>";
    const extract = textOfHtml(page);
    expect(extract.text).toBe("عاد الوزير والوفد\n");
    expect(inSource(extract, page, "الوزير")).toBe("ا&#1604;وزير");
    expect(inSource(extract, page, "والوفد")).toBe("وال</i>وفد");
    expect(inSource(extract, page, "فد")).toBe("فد");
  });

  it("is never cut through its markup by a correction, and takes new text as text", () => {
    const extract = textOfHtml("<p>عاد <i>وال</i>وفد</p>");
    const at = extract.text.indexOf("والوفد");
    expect(editInSource(extract, { start: at, end: at + 6, text: "والوفود" })).toBeUndefined();
    expect(editInSource(extract, { start: 0, end: 3, text: "<b>&" })).toEqual({
      start: 3,
      end: 6,
      text: "&lt;b&gt;&amp;",
    });
    // Behind the last letter, and before the tag.
    expect(editInSource(extract, { start: at + 6, end: at + 6, text: "." })).toEqual({ start: 20, end: 20, text: "." });
  });

  it("is at its place behind a tag that closes with a blank", () => {
    const source = "<p><b>وصل</b > الوفد</p >&amp; عاد</i \n>ثم غادر";
    const extract = textOfHtml(source);
    expect(extract.text).toBe("وصل الوفد\n& عادثم غادر\n");
    expect(["الوفد", "&", "عاد", "ثم"].map((words) => inSource(extract, source, words))).toEqual([
      "الوفد",
      "&amp;",
      "عاد",
      "ثم",
    ]);
  });

  it("stands for whatever markup at the places that it says", () => {
    const part = fc.constantFrom(
      "<p>",
      "</p>",
      "<b>",
      "</b>",
      "<br>",
      "<article>",
      "<",
      "&",
      "&amp;",
      "&#1575;",
      "&nbsp;",
      "وصل",
      " ",
      "\n",
      "\r\n",
      "😀",
      "<!--",
      "-->",
      "<![CDATA[",
      "]]>",
      "<p a='",
      '"',
      "\u202e",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const page = parts.join("");
        const { text, pieces } = textOfHtml(page);
        let [at, source] = [0, 0];
        for (const piece of pieces) {
          expect(piece.at).toBeGreaterThanOrEqual(at);
          expect(piece.source).toBeGreaterThanOrEqual(source);
          const words = text.slice(piece.at, piece.at + piece.length);
          const written = page.slice(piece.source, piece.source + piece.sourceLength);
          expect(written.length).toBe(piece.sourceLength);
          if (piece.length === piece.sourceLength && words !== " ") expect(written).toBe(words);
          [at, source] = [piece.at + piece.length, piece.source + piece.sourceLength];
        }
        expect(text.slice(at).trim()).toBe("");
      }),
      { numRuns: 500, seed: 26 },
    );
  });
});

describe("NITF and NewsML-G2", () => {
  const expected = "السدود تمتلئ\nقال الوزير إن السدود امتلأت.\n";

  it("is headline and body", () => {
    expect(textOfNewsXml(NITF).text).toBe(expected);
    expect(inSource(textOfNewsXml(NITF), NITF, "إن السدود")).toBe("إن <em>السدود");
  });

  it.each([
    [
      "NITF",
      inNewsml("xml", "<nitf><body><body.content><p>قال الوزير إن السدود امتلأت.</p></body.content></body></nitf>"),
    ],
    [
      "XHTML",
      inNewsml(
        "xml",
        '<x:html xmlns:x="http://www.w3.org/1999/xhtml"><x:head><x:title>صحيفة</x:title></x:head><x:body><x:p>قال الوزير إن السدود امتلأت.</x:p></x:body></x:html>',
      ),
    ],
    ["HTML in CDATA", inNewsml("data", "<![CDATA[<p>قال الوزير إن <b>السدود</b> امتلأت.</p>]]>")],
    ["escaped HTML", inNewsml("data", "&lt;p&gt;قال الوزير إن السدود امتلأت.&lt;/p&gt;")],
    ["plain text", inNewsml("data", "قال الوزير إن السدود امتلأت.")],
  ])("is read with %s in it", (_, source) => {
    const extract = textOfNewsXml(source);
    expect(extract.text).toBe(expected);
    expect(inSource(extract, source, "امتلأت")).toBe("امتلأت");
  });

  it("refuses what is no news, and what is made to harm", () => {
    const refused = (source: string): string => {
      try {
        return textOfNewsXml(source).text;
      } catch (error) {
        return error instanceof FormatRefusal ? error.reason : String(error);
      }
    };
    expect(refused("<rss><item>وصل الوفد</item></rss>")).toBe("noNews");
    expect(refused(`<nitf>${"<p>".repeat(100_000)}`)).toBe("tooDeep");
    expect(refused('<!DOCTYPE nitf [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><nitf><body>&b;</body></nitf>')).toBe(
      "ownEntities",
    );
  });
});

describe("ninjs", () => {
  it.each([
    ["1, plain", { headline: "السدود تمتلئ", body_text: 'قال "الوزير": امتلأت.', body_xhtml: "<p>آخر</p>" }],
    ["1, XHTML", { headline: "السدود تمتلئ", body_xhtml: '<p>قال "الوزير": امتلأت.</p>' }],
    [
      "2",
      {
        headlines: [{ role: "main", value: "السدود تمتلئ" }],
        bodies: [{ contenttype: "text/html", value: '<p>قال "<i>الوزير</i>": امتلأت.</p>' }],
      },
    ],
  ])("is read in version %s", (_, item) => {
    const source = JSON.stringify(item);
    const extract = textOfNinjs(source);
    expect(extract.text).toBe('السدود تمتلئ\nقال "الوزير": امتلأت.\n');
    expect(inSource(extract, source, "امتلأت")).toBe("امتلأت");
    expect(inSource(extract, source, '": ا')).toBe('\\": ا');
  });

  it("is read half typed, with letters written by number, and takes new text as JSON", () => {
    const source = '{"body_text":"\\u0648صل الوفد';
    const extract = textOfNinjs(source);
    expect(extract.text).toBe("وصل الوفد\n");
    expect(inSource(extract, source, "وصل")).toBe("\\u0648صل");
    expect(editInSource(extract, { start: 4, end: 9, text: 'ا"' })).toEqual({ start: 23, end: 28, text: 'ا\\"' });
  });

  it("refuses other JSON, and a hundred thousand levels", () => {
    expect(() => textOfNinjs('{"name":"x"}')).toThrow("noNews");
    expect(() => textOfNinjs("[".repeat(100_000))).toThrow("tooDeep");
  });
});

describe("DOCX", () => {
  const docx = (body: string, part = "word/document.xml"): Uint8Array =>
    zipSync({ [part]: strToU8(`<w:document xmlns:w="x"><w:body>${body}</w:body></w:document>`) });
  const run = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;

  it("is a line a paragraph, without what was deleted", () => {
    const { text, escapes } = textOfDocx(
      docx(
        `<w:p>${run("قال ")}${run("الوزير: ")}<w:del><w:r><w:delText>لا</w:delText></w:r></w:del>${run("نعم &amp; لا.")}</w:p><w:p><w:r><w:t>وعاد</w:t><w:tab/><w:t>الوفد.</w:t></w:r></w:p>`,
      ),
    );
    expect(text).toBe("قال الوزير: نعم & لا.\nوعاد الوفد.\n");
    expect(escapes).toBeUndefined();
  });

  it("refuses what is no DOCX, and what unpacks to more than a book", () => {
    expect(() => textOfDocx(strToU8("وصل الوفد"))).toThrow("noDocx");
    expect(() => textOfDocx(docx("", "xl/workbook.xml"))).toThrow("noDocx");
    expect(() => textOfDocx(docx(run("وصل")).slice(0, 60))).toThrow("noDocx");
    const bomb = docx(" ".repeat(65 * 2 ** 20));
    expect(bomb.length).toBeLessThan(2 ** 20);
    expect(() => textOfDocx(bomb)).toThrow("tooLarge");
    // Where the directory says that it is a hundred bytes, no more of it are unpacked.
    const [directory] = [...bomb.keys()].filter(
      (at) => bomb[at] === 0x50 && bomb[at + 1] === 0x4b && bomb[at + 2] === 1,
    );
    new DataView(bomb.buffer, bomb.byteOffset).setUint32((directory ?? 0) + 24, 100, true);
    expect(textOfDocx(bomb).text).toBe("");
  });
});
