import type { Span } from "../../article";
import type { Token } from "../../text/tokens";
import type { Check, Fix } from "../check";
import { areClosed, touchesOutside } from "../quote-sides";

const check: Check = {
  id: "quote-inner-space",
  concern: "characters",
  level: "hint",
  title: { ar: "مسافة داخل علامتي التنصيص", en: "Space inside quote marks" },
  message: {
    ar: "احذف المسافة بين علامة التنصيص والكلام: العلامة تلتصق بما تحيط به",
    en: "Remove the space between the quotation mark and the words: marks touch what they surround",
  },
  why: {
    ar: "علامة التنصيص تلتصق بما تحيط به، والمسافة التي وقعت داخلها بدل خارجها تُنقل. ولا يُنبَّه على علامات بلا قريناتها، ولا على منحنية في غير جهتها. وتُترك العلامات المستقيمة إن زادت على اثنتين في الفقرة، فلا تُعرف الفاتحة من الخاتمة.",
    en: "Guillemets and curly quotes touch what they surround; a space that fell on the inner side moves outside. Marks without partners and curly ones on the wrong side are left alone, as are straight marks where a paragraph has more than two: their side is a guess.",
  },
  source: { ar: "غلطاوي؛ أعراف الطباعة العربية", en: "Ghalatawi; Arabic typography" },
  examples: {
    wrong: [
      { text: "قال « نعم » ثم غادر.", right: "قال «نعم» ثم غادر." },
      { text: "صدر كتاب « المدن» أمس.", right: "صدر كتاب «المدن» أمس." },
      { text: "صدر كتاب «المدن » أمس.", right: "صدر كتاب «المدن» أمس." },
      { text: "قال “ نعم ” ثم غادر.", right: "قال “نعم” ثم غادر." },
      { text: "وصفه بأنه « ناجح».", right: "وصفه بأنه «ناجح»." },
      { text: "قال « نعم» و« لا».", right: "قال «نعم» و«لا»." },
      { text: "قال« نعم »ثم غادر.", right: "قال «نعم» ثم غادر." },
      { text: 'زار مقر تنظيم " النور " أمس.', right: 'زار مقر تنظيم "النور" أمس.' },
    ],
    right: [
      "قال «نعم» ثم غادر.",
      'قال "نعم" ثم غادر.',
      "صدر كتاب «المدن» أمس.",
      "قال “نعم” ثم غادر.",
      "قال: «نعم».",
      "شكر المدير « سمير حداد « جئنا لهدف واحد.",
      "قال ” نعم ” ثم ” لا ” وغادر.",
      "زار مقر تنظيم ” النور“ أمس.",
      "قال “نعم“ ثم غادر.",
      'زار مقر تنظيم " النور " أمس، ثم تنظيم " النهار " مساء.',
    ],
  },
  paragraph({ text, tokens, quotes }, report) {
    const gap = (mark: number, side: "before" | "behind", space: Span): void => {
      if (space.start < space.end && text.slice(space.start, space.end).trim() === "")
        report({ ...space, fixes: [tightened(tokens, mark, side, space)] });
    };
    const isOnlyPair = quotes.length === 1 && areClosed(tokens, quotes);
    for (const { style, open, close, reversed } of quotes) {
      const isFree = !touchesOutside(tokens, open, "before") && !touchesOutside(tokens, close, "behind");
      const [opening, closing] = [tokens[open], tokens[close]];
      // A mark without its partner may be that partner, typed wrongly; what keyboard and desk make of curly marks is only sure where each stands on its side.
      const sure =
        ((style === "guillemets" || style === "single-guillemets") && opening !== undefined && closing !== undefined) ||
        (OPENING.test(opening?.word.surface ?? "") && CLOSING.test(closing?.word.surface ?? ""));
      if (reversed || (style === "straight" ? !isOnlyPair || !isFree : !sure)) continue;
      const [first, last] = [tokens[open + 1], tokens[close - 1]];
      if (opening !== undefined && first !== undefined && open + 1 < close)
        gap(open, "before", { start: opening.end, end: first.start });
      if (closing !== undefined && last !== undefined && close - 1 > open)
        gap(close, "behind", { start: last.end, end: closing.start });
    }
  },
};

const OPENING = /[“„‘]/;
const CLOSING = /[”’]/;

/** Removes a space on the inner side of a mark; where the mark touches a word outside (`قال« نعم»`), the space belongs there. */
function tightened(tokens: readonly Token[], mark: number, side: "before" | "behind", space: Span): Fix {
  const removed = { ...space, text: "" };
  if (!touchesOutside(tokens, mark, side))
    return { title: { ar: "احذف المسافة", en: "Remove the space" }, edits: [removed] };
  const place = (side === "before" ? tokens[mark]?.start : tokens[mark]?.end) ?? space.start;
  return {
    title: { ar: "ضع المسافة خارج العلامة", en: "Put the space outside the mark" },
    edits: [removed, { start: place, end: place, text: " " }],
  };
}

export default check;
