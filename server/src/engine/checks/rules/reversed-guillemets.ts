import type { Check, Fix } from "../check";
import { standOnTheirSides } from "../quote-sides";

const check: Check = {
  id: "reversed-guillemets",
  concern: "characters",
  level: "warning",
  title: { ar: "علامتا تنصيص معكوستان", en: "Guillemets typed in reverse" },
  message: {
    ar: "اعكس علامتي التنصيص: وُضعت علامة الإغلاق في موضع الفتح",
    en: "Turn the guillemets around: the closing mark stands where the opening one belongs",
  },
  why: {
    ar: "علامة الفتح تُكتب أولا وعلامة الإغلاق آخرا بترتيب القراءة، والبرنامج يعكس شكلهما في السطر العربي. فإن كُتبتا بترتيب النظر انقلبتا عند النشر.",
    en: "In logical order « opens and » closes; their glyphs are mirrored in a right-to-left line. Typed in visual order they turn around when published.",
  },
  source: { ar: "Unicode UAX #9 (عكس المحارف)", en: "Unicode UAX #9 (mirroring)" },
  examples: {
    wrong: [
      { text: "قال الوزير: »سنبدأ غدا تنفيذ الخطة«.", right: "قال الوزير: «سنبدأ غدا تنفيذ الخطة»." },
      { text: "قال »نعم« ثم غادر.", right: "قال «نعم» ثم غادر." },
      { text: "صدر كتاب »المدن العربية« أمس.", right: "صدر كتاب «المدن العربية» أمس." },
      { text: "وصفه بأنه »ناجح جدا«.", right: "وصفه بأنه «ناجح جدا»." },
      { text: "صحيفة »الأهرام« نشرت الخبر.", right: "صحيفة «الأهرام» نشرت الخبر." },
    ],
    right: [
      'قال "نعم» و«لا» و«ربما».',
      "قال الوزير: «سنبدأ غدا تنفيذ الخطة».",
      "زار الوفد معرض «النور» وغادر.",
      "سننشر غدا».\nوأضاف «نعم».",
      "قال «نعم» وقال «لا».",
      'قال "نعم" ثم غادر.',
      "سننشر غدا» ثم أضاف «نعم ولكن.",
      "وصفه بأنه »ناجح «ناجح جدا».",
    ],
  },
  paragraph({ tokens, quotes }, report) {
    for (const quote of quotes) {
      const [open, close] = [tokens[quote.open], tokens[quote.close]];
      // `»، «`: between two quotations, not around one.
      if (
        !quote.reversed ||
        (quote.close === quote.open + 2 && tokens[quote.open + 1]?.word.kind === "punctuation") ||
        open === undefined ||
        close === undefined
      )
        continue;
      // `نعم» و«لا`: one closes and one opens, and a mark before them is of another style.
      if (!standOnTheirSides(tokens, quote)) continue;
      const turned: Fix = {
        title: { ar: "اعكس العلامتين", en: "Turn the marks around" },
        edits: [
          { start: open.start, end: open.end, text: "«" },
          { start: close.start, end: close.end, text: "»" },
        ],
      };
      // With a space on both sides, each mark could open or close.
      report({
        start: open.start,
        end: close.end,
        fixes: [tokens[quote.open + 1]?.start === open.end ? turned : { ...turned, asks: true }],
      });
    }
  },
};

export default check;
