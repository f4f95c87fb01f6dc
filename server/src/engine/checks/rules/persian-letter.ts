import { type Check, rewrite } from "../check";

const check: Check = {
  id: "persian-letter",
  concern: "characters",
  level: "warning",
  title: { ar: "حرف فارسي أو أردي", en: "Persian or Urdu letter" },
  message: {
    ar: "اكتب «{0}»: في «{1}» حرف فارسي أو أردي يشبه العربي",
    en: "Write “{0}”: “{1}” has a Persian or Urdu letter that looks like the Arabic one",
  },
  why: {
    ar: "الياء والكاف والهاء الفارسية والأردية تشبه العربية وتفسد البحث. ولا يُنبَّه على پ وچ وژ وگ وڤ، فهي لأصوات أعجمية، ولا على كلمة فارسية فيها أحد هذه الحروف.",
    en: "Persian and Urdu yeh, kaf and heh look like the Arabic ones and break search. پ چ ژ گ ڤ stand for foreign sounds and are right; words that are Persian themselves are left alone.",
  },
  source: { ar: "Unicode؛ عرف الصحافة العربية", en: "Unicode; Arabic press usage" },
  examples: {
    wrong: [
      { text: "زار الوفد کوريا أمس.", right: "زار الوفد كوريا أمس." },
      { text: "أعلن الوزیر القرار.", right: "أعلن الوزير القرار." },
      { text: "عقدت اللجنة اجتماعھا اليوم.", right: "عقدت اللجنة اجتماعها اليوم." },
      { text: "وصل رئيس الوفد إلى باکستان.", right: "وصل رئيس الوفد إلى باكستان." },
      { text: "قالت الشرکة إنها تعمل.", right: "قالت الشركة إنها تعمل." },
    ],
    right: [
      "زار الوفد كوريا أمس.",
      "أعلنت شركة گوگل القرار.",
      "افتتح مقهى في حي چامع.",
      "صدر الڤيتو أمس.",
      "كتب على اللوحة «ژاله می‌خواهم» بالفارسية.",
      "زار الوفد طهران.",
    ],
  },
  token: {
    concerns: ({ kind, surface }) => kind === "arabic" && LOOKALIKE.test(surface) && !/[پچژگ\u200c]/.test(surface),
    look({ tokens }, at, report) {
      const token = tokens[at];
      if (token === undefined) return;
      const { surface } = token.word;
      // At a word's end the Persian yeh may be ي or ى: the writer tells.
      const right = surface
        .replace(/[\u06cc\u06d2]/g, "ي")
        .replace(/\u06a9/g, "ك")
        .replace(/[\u06c1\u06be\u06d5]/g, "ه")
        .replace(/\u06c0/g, "ة");
      const fixes = surface.endsWith("\u06cc")
        ? [rewrite(token, right), rewrite(token, right.replace(/ي$/, "ى"))]
        : [rewrite(token, right)];
      report({ start: token.start, end: token.end, values: [right, surface], fixes });
    },
  },
};

/** ی ے ک ہ ھ ە ۀ */
const LOOKALIKE = /[\u06cc\u06d2\u06a9\u06c1\u06be\u06d5\u06c0]/;

export default check;
