/**
 * What keeps its own order inside a line: Latin words, addresses, numbers with their signs in a line from right to left, Arabic in one from left
 * to right. Each stands in an isolate, on the screen and in what is reckoned about it. What the browser's bidi algorithm would do without is
 * wrong on paper for `C++`, `12.5%`, `+965 2244 1100`, `2025-03-13`, `a@b.com`, `https://…/?x=1`; and where a mark parts a run that goes against
 * its line, CodeMirror takes a click for another place.
 */

export type Direction = "ltr" | "rtl";

export interface Isolate {
  from: number;
  to: number;
  direction: Direction;
  /** What is selected as one by a double click. */
  isNumber: boolean;
}

/** @returns the direction of a line, by its first strong letter; right to left where it has none. The first thousand letters tell. */
export function directionOf(line: string): Direction {
  const [first] = STRONG.exec(line.slice(0, 1000)) ?? [];
  return first === undefined || RIGHT_TO_LEFT.test(first) ? "rtl" : "ltr";
}

/** @returns what is isolated in a line of this direction, in order, none within another */
export function isolatesOf(line: string, direction: Direction): Isolate[] {
  const [pattern, opposite] = direction === "rtl" ? [LEFT_IN_RIGHT, LEFT_TO_RIGHT] : [RIGHT_IN_LEFT, RIGHT_TO_LEFT];
  // Most lines have none.
  if (!opposite.test(line)) return [];
  return [...line.matchAll(pattern)].map(({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
    direction: direction === "rtl" ? "ltr" : "rtl",
    isNumber: /^[^\p{L}]*$/u.test(found),
  }));
}

/** Letters of scripts that go from right to left. */
const RTL_LETTER = String.raw`(?=[\p{scx=Arabic}\p{scx=Hebrew}\p{scx=Syriac}\p{scx=Thaana}\p{scx=Nko}])\p{L}`;
const LTR_LETTER = String.raw`(?![\p{scx=Arabic}\p{scx=Hebrew}\p{scx=Syriac}\p{scx=Thaana}\p{scx=Nko}])\p{L}`;
const STRONG = /\p{L}/u;
const RIGHT_TO_LEFT = new RegExp(RTL_LETTER, "u");
const LEFT_TO_RIGHT = new RegExp(String.raw`${LTR_LETTER}|\p{Nd}`, "u");

/** An address ends before what closes the sentence or a bracket around it. */
const ADDRESS = String.raw`(?:https?:\/\/|www\.)[^\s<>«»"“”()\[\]،؛]*[^\s<>«»"“”()\[\]،؛.:!?]`;
const WORD = String.raw`[@#]?${LTR_LETTER}(?:(?:${LTR_LETTER})|[\p{M}\p{Nd}])*(?:\+\+|#)?`;
const DATE = String.raw`\d{4}-\d\d-\d\d`;
const PHONE = String.raw`\+\d[\d -]*\d`;
/** A minus is a sign, not a dash, where no letter or digit stands before it. */
const NUMBER = String.raw`(?:(?<![\p{L}\p{N}])[+−-])?[$€£¥₪]?\d+(?:[.,:/]\d+)*[%‰°$€£¥₪]?`;
/** Figures of Arabic keep their percent sign outside: it stands on their left. */
const ARABIC_NUMBER = String.raw`[٠-٩۰-۹]+(?:[٫٬.,:/][٠-٩۰-۹]+)*`;
const LEFT_IN_RIGHT = new RegExp(
  String.raw`${ADDRESS}|${WORD}(?:[ ._\-+&/@:'’]{1,2}(?:${WORD}|${NUMBER})|, ${WORD})*|${DATE}|${PHONE}|${NUMBER}|${ARABIC_NUMBER}`,
  "gu",
);

/** Arabic words with what stands between them, numbers in their midst included. */
const ARABIC = String.raw`(?:${RTL_LETTER})(?:(?:${RTL_LETTER})|[\p{M}\u200c\u200d])*`;
const RIGHT_IN_LEFT = new RegExp(
  String.raw`${ARABIC}(?:[ \u00a0.,:،؛؟«»"“”()\[\]–—-]{1,3}(?:${ARABIC}|[\d٠-٩]+(?=[ \u00a0]${ARABIC})))*`,
  "gu",
);
