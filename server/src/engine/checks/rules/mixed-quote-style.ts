import type { Check } from "../check";
import { areClosed, standOnTheirSides } from "../quote-sides";

const check: Check = {
  id: "mixed-quote-style",
  concern: "characters",
  level: "hint",
  title: { ar: "شكلان لعلامات التنصيص", en: "Two styles of quote marks" },
  message: { ar: "اكتب «{0}» كسائر اقتباسات الخبر", en: "Write {0} as the article's other quotations" },
  why: {
    ar: "الخبر الواحد يستعمل شكلا واحدا لعلامات التنصيص الخارجية؛ والاقتباس داخل اقتباس له شكل آخر. لا تُمس فقرة فيها علامة بلا نظيرتها أو في غير جهتها.",
    en: "An article keeps one style of outer quote marks; a quotation inside another may differ. A paragraph with a loose mark, or one on the wrong side, is left alone.",
  },
  source: "House consistency",
  examples: {
    wrong: [
      { text: "قال «نعم» ثم قال \"لا\" وقال «ربما».", right: "قال «نعم» ثم قال «لا» وقال «ربما»." },
      { text: "صدر \"الكتاب\" و\"المجلة\" و«الصحيفة».", right: "صدر \"الكتاب\" و\"المجلة\" و\"الصحيفة\"." },
      { text: "قال «نعم»\nوأضاف “لا”\nوقال «ربما».", right: "قال «نعم»\nوأضاف «لا»\nوقال «ربما»." },
      { text: "وصفه بأنه \"ناجح\" و“كبير” و\"جديد\".", right: "وصفه بأنه \"ناجح\" و\"كبير\" و\"جديد\"." },
      { text: "قال «نعم» و«لا» و\"ربما\".", right: "قال «نعم» و«لا» و«ربما»." },
    ],
    right: [
      "قائلة\" لقد عبرت”ناد\" عن «الأمر» وعن «غيره».",
      "شاشة 5\" من «النور» و6\" من «الأمل».",
      "قال «نعم» و«لا»، وأضاف \"ربما ثم \"عاد\".",
      "قال «نعم» ثم قال «لا».",
      "قال «سمعت \"نعم\" منه» ثم غادر.",
      "قال \"نعم\" ثم غادر.",
      "صدر “الكتاب” و“المجلة”.",
      "لا اقتباس هنا.",
    ],
  },
  article({ paragraphs }, report) {
    const styles = new Set(paragraphs.flatMap(({ reading: { quotes } }) => (quotes.length === 0 ? [] : quotes.map(({ style }) => style))));
    if (styles.size < 2) return;
    const outer = paragraphs.flatMap(({ start, reading: { tokens, quotes } }) =>
      quotes.flatMap((quote) => {
        const { style, open, close, depth, reversed } = quote;
        const [opening, closing] = [tokens[open], tokens[close]];
        return depth > 0 || reversed || !standOnTheirSides(tokens, quote) || opening === undefined || closing === undefined || MARKS[style] === undefined ? [] : [{ style, sure: areClosed(tokens, quotes), open: { start: start + opening.start, end: start + opening.end }, close: { start: start + closing.start, end: start + closing.end } }];
      }),
    );
    const counts = new Map<string, number>();
    for (const { style } of outer) counts.set(style, (counts.get(style) ?? 0) + 1);
    const [usual] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
    const marks = MARKS[usual ?? ""];
    if (marks === undefined) return;
    for (const { style, sure, open, close } of outer) {
      if (sure && style !== usual) report({ start: open.start, end: close.end, values: [`${marks[0]}…${marks[1]}`], fixes: [{ title: { ar: `توحيد: ${marks[0]}…${marks[1]}`, en: `Use ${marks[0]}…${marks[1]}` }, edits: [{ ...open, text: marks[0] }, { ...close, text: marks[1] }] }] });
    }
  },
};

/** A tie goes to the style that comes first in the article. */
const MARKS: Readonly<Record<string, readonly [open: string, close: string]>> = { guillemets: ["«", "»"], curly: ["“", "”"], straight: ['"', '"'] };

export default check;
