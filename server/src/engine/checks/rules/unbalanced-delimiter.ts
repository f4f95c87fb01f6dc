import { perReading } from "../../memory";
import type { Reading } from "../../reading";
import type { Token } from "../../text/tokens";
import type { Check, Fix } from "../check";

const check: Check = {
  id: "unbalanced-delimiter",
  concern: "characters",
  level: "warning",
  gatherAbove: 1,
  title: { ar: "قوس أو علامة تنصيص بلا مقابل", en: "Bracket or quotation mark without its partner" },
  message: { ar: "أضف العلامة الناقصة أو احذف هذه: {0}", en: "Add the missing mark or remove this one: {0}" },
  why: {
    ar: "ما فُتح من قوس أو علامة تنصيص يُغلق. ولا يُنبَّه على اقتباس يمتد فقرات تُفتح كل منها بعلامته ولا تُغلق إلا الأخيرة، ولا على ترقيم القوائم «1)».",
    en: "What opens must close. Quotations over several paragraphs, each opened again and only the last closed, are right; so is list numbering “1)”.",
  },
  source: {
    ar: "LanguageTool (الأقواس غير المكتملة)؛ عرف الصحافة العربية",
    en: "LanguageTool (unpaired brackets); Arabic press usage",
  },
  examples: {
    wrong: [
      { text: "قال الوزير: «إننا مستعدون للحوار.", right: "قال الوزير: «إننا مستعدون للحوار»." },
      { text: "سأل الوزير: «هل أنتم مستعدون للحوار؟", right: "سأل الوزير: «هل أنتم مستعدون للحوار؟»" },
      { text: "قال الوزير: «إننا مستعدون للحوار، مضيفا أن الوفد وصل." },
      { text: "زار معرض «ألوان الميناء في العاصمة." },
      { text: "وصل الوفد (الثلاثاء إلى الرباط." },
      { text: "وصل الوفد الثلاثاء) إلى الرباط." },
      { text: "قال الوزير: “إننا مستعدون للحوار.", right: "قال الوزير: “إننا مستعدون للحوار”." },
      { text: "وصل الوفد [الثلاثاء إلى الرباط." },
    ],
    right: [
      'عرضت شاشة 55" جديدة.',
      "تشمل الخطة: 1) المدارس، 2) الطرق :)",
      "أولا) المدارس",
      "قال الوزير: «إننا مستعدون للحوار».",
      "قال الوزير: «إننا مستعدون للحوار.\n«ولن نتراجع عنه».",
      "1) تخفيض الضرائب\n2) زيادة الأجور",
      'قال "نعم" ثم غادر (أمس).',
      "أ) البند الأول\nب) البند الثاني",
      "قال الوزير: «نحن مستعدون.\n«أ) نخفض الضرائب.\n«ب) نزيد الأجور».",
    ],
  },
  paragraph({ tokens, part }, report) {
    // Where a long paragraph is cut, what opens may close in a part that is read plainly.
    if (part !== "whole") return;
    for (const at of looseBrackets(tokens)) {
      const mark = tokens[at];
      if (mark !== undefined)
        report({
          start: mark.start,
          end: mark.end,
          values: [/[([]/.test(mark.word.surface) ? OPEN_BRACKET : CLOSED_BRACKET],
        });
    }
  },
  article({ paragraphs }, report) {
    paragraphs.forEach(({ start, reading }, index) => {
      const loose = looseQuotes(reading);
      if (loose.length === 0) return;
      const { tokens } = reading;
      const opens = loose
        .filter(({ close, style }) => close >= tokens.length && !goesOn(paragraphs, index, style))
        .map(({ open }) => open);
      const closes = loose
        .filter(({ open, style }) => open < 0 && !wentOn(paragraphs, index, style))
        .map(({ close }) => close);
      for (const at of withoutPartners([...opens, ...closes].sort((a, b) => a - b))) {
        const mark = tokens[at];
        if (mark !== undefined && !isInches(tokens, at))
          report({
            start: start + mark.start,
            end: start + mark.end,
            values: [opens.includes(at) ? OPEN_QUOTE : CLOSED_QUOTE],
            fixes: opens.includes(at) && loose.length === 1 ? closing(tokens, at, start) : [],
          });
      }
    });
  },
};

/**
 * `قال الوزير: «إننا مستعدون للحوار.`: what stands behind the colon is one clause to the paragraph's end, and closes with it. Behind a comma the writer
 * may go on himself.
 */
function closing(tokens: readonly Token[], at: number, start: number): Fix[] {
  const [mark, stop] = [tokens[at], tokens.at(-1)];
  const close = CLOSING[mark?.word.surface ?? ""];
  if (close === undefined || stop === undefined || tokens[at - 1]?.word.surface !== ":") return [];
  const isOneClause = tokens.slice(at + 1, -1).every(({ word }) => word.kind !== "punctuation");
  if (!isOneClause || tokens.length - at < SHORTEST || !/^[.؟!]$/.test(stop.word.surface)) return [];
  const place = start + (stop.word.surface === "." ? stop.start : stop.end);
  return [
    {
      title: {
        ar: `أضف علامة التنصيص الناقصة في آخر الجملة: ${close}`,
        en: `Add the missing quotation mark at the end of the sentence: ${close}`,
      },
      edits: [{ start: place, end: place, text: close }],
      asks: true,
    },
  ];
}

const CLOSING: Readonly<Record<string, string>> = { "«": "»", "“": "”", '"': '"' };
/** The mark, two words and a stop. */
const SHORTEST = 4;

const OPEN_QUOTE = { ar: "فُتحت علامة التنصيص ولم تُغلق", en: "the quotation mark opens and nothing closes" };
const CLOSED_QUOTE = { ar: "أُغلقت علامة التنصيص ولم تُفتح", en: "the quotation mark closes and nothing opened" };
const OPEN_BRACKET = { ar: "فُتح القوس ولم يُغلق", en: "the bracket opens and nothing closes" };
const CLOSED_BRACKET = { ar: "أُغلق القوس ولم يُفتح", en: "the bracket closes and nothing opened" };

/** The quotations that a paragraph does not close or has not opened; of a part of one nobody knows. */
const looseQuotes = perReading(({ tokens, quotes, part }: Reading) =>
  part === "whole" ? quotes.filter(({ open, close }) => open < 0 || close >= tokens.length) : [],
);

/** Two marks of two styles that are loose in one paragraph are one slip: `شركة” النيل"`. */
const withoutPartners = (loose: readonly number[]): number[] => loose.filter((_, index) => index % 2 === 0);

type Paragraphs = Parameters<NonNullable<Check["article"]>>[0]["paragraphs"];

/** How far a quotation may run before its mark counts as forgotten. */
const REACH = 8;

/** Is a quotation that this paragraph leaves open taken up in the next one, or closed in a later one? */
function goesOn(paragraphs: Paragraphs, index: number, style: string): boolean {
  for (const { index: at, reading } of paragraphs.slice(index + 1, index + 1 + REACH)) {
    if (at === index + 1 && reading.quotes.some((one) => one.style === style && one.open === 0 && one.depth === 0))
      return true;
    const quote = reading.quotes.find(
      (one) => one.style === style && (one.open < 0 || one.close >= reading.tokens.length),
    );
    if (quote !== undefined) return quote.open <= 0;
  }
  return false;
}

function wentOn(paragraphs: Paragraphs, index: number, style: string): boolean {
  for (const { reading } of paragraphs.slice(Math.max(0, index - REACH), index).reverse()) {
    const quote = reading.quotes.findLast(
      (one) => one.style === style && (one.open < 0 || one.close >= reading.tokens.length),
    );
    if (quote !== undefined) return quote.close >= reading.tokens.length;
  }
  return false;
}

/** `1)`, `أ)`, `أولا)` where a line or a list's part begins. */
function isNumbering(tokens: Paragraphs[number]["reading"]["tokens"], at: number): boolean {
  const [before, mark] = [tokens[at - 1], tokens[at]];
  return (
    before !== undefined &&
    mark !== undefined &&
    before.end === mark.start &&
    (at === 1 || before.word.plain.length <= 2)
  );
}

/** `:)`. */
const isSmile = (tokens: Paragraphs[number]["reading"]["tokens"], at: number): boolean =>
  tokens[at - 1]?.end === tokens[at]?.start && /^[:;]$/.test(tokens[at - 1]?.word.surface ?? "");

/** `55"`: inches. */
function isInches(tokens: Paragraphs[number]["reading"]["tokens"], at: number): boolean {
  const [before, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    mark?.word.surface === '"' &&
    before?.word.kind === "number" &&
    before.end === mark.start &&
    (next === undefined || next.start > mark.end || next.word.kind === "punctuation")
  );
}

/** Token indices of brackets without a partner in the paragraph. */
function looseBrackets(tokens: Paragraphs[number]["reading"]["tokens"]): number[] {
  const open: number[] = [];
  const loose: number[] = [];
  tokens.forEach(({ word }, at) => {
    if (word.kind !== "punctuation") return;
    if (word.surface === "(" || word.surface === "[") open.push(at);
    if (word.surface !== ")" && word.surface !== "]") return;
    if (open.pop() === undefined && !isNumbering(tokens, at) && !isSmile(tokens, at)) loose.push(at);
  });
  return [...loose, ...open.filter((at) => !isSmile(tokens, at))];
}

export default check;
