import { hasJoinedRole } from "../../lexicon/function-words";
import { hasArticle } from "../../morphology/article";
import type { Word } from "../../text/words";
import { endsInTaMarbuta } from "../../morphology/endings";
import { type Check, misspelt } from "../check";
import { checkWords } from "../check-words";

const check: Check = {
  id: "verbal-noun-gender",
  concern: "grammar",
  level: "information",
  title: { ar: "فعل مذكر قبل مصدر مؤنث", en: "Masculine verb before a feminine verbal noun" },
  message: {
    ar: "اكتب «{0}»: الفاعل «{2}» مؤنث ويلي فعله",
    en: "Write “{0}”: its subject {2} is feminine and follows right after it",
  },
  why: {
    ar: "«تم» و«جرى» وأخواتهما تؤنث قبل مصدر بالتاء يليها: جرت مناقشة، ستتم السيطرة. والتذكير جائز حيث يفصل بينهما فاصل (تم أمس مناقشة)، فلا يُنبَّه عليه، ولا على ظروف كـ«تم عشية العيد».",
    en: "تم, جرى and their like are feminine before a verbal noun in ة right after them: جرت مناقشة. With words between, both are right; adverbs (تم عشية) are left alone.",
  },
  source: { ar: "مراجع النحو", en: "Arabic reference grammar" },
  examples: {
    wrong: [
      { text: "جرى مناقشة الخطة أمس.", right: "جرت مناقشة الخطة أمس." },
      { text: "وتم إحالة الملف إلى القضاء.", right: "وتمت إحالة الملف إلى القضاء." },
      { text: "سيتم استضافة البطولة هنا.", right: "ستتم استضافة البطولة هنا." },
      { text: "قال المدير إنه يتم دراسة الطلب.", right: "قال المدير إنه تتم دراسة الطلب." },
      { text: "يجري معالجة المياه في المحطة.", right: "تجري معالجة المياه في المحطة." },
      { text: "سيتم السيطرة على الحريق.", right: "ستتم السيطرة على الحريق." },
    ],
    right: [
      "سيجري إضافة إلى ذلك توزيع الجوائز.",
      "تم استجابة للطلب إغلاق الطريق.",
      "جرت مناقشة الخطة أمس.",
      "تم أمس مناقشة الخطة.",
      "تم عشية العيد افتتاح المعرض.",
      "تم نهاية العام نقل المصنع.",
      "تم مباشرة بعد اللقاء إغلاق الطريق.",
      "يتم العمل غدا، وجرى الاتفاق.",
    ],
  },
  token: {
    concerns: ({ plain }) => plain.length <= 6 && MASCULINE.test(plain),
    look({ tokens }, at, report) {
      const [verb, noun] = [tokens[at], tokens[at + 1]];
      if (verb === undefined || noun?.start !== verb.end + 1 || !isVerbalNoun(noun.word.plain)) return;
      if (!hasArticle(noun.word.plain) && isPrepositional(tokens[at + 2]?.word)) return;
      const { surface } = verb.word;
      const right = surface.replace(/(ي?)(تم|جرى|جري)$/, (_, imperfect: string, stem: string) =>
        imperfect === "" ? (stem === "تم" ? "تمت" : "جرت") : `ت${stem}`,
      );
      report(misspelt(verb, right, surface, noun.word.surface));
    },
  },
};

/** `سيجري إضافة إلى ذلك توزيع الجوائز`, `تم استجابة للطلب إغلاق الطريق`: beside what and why, before the subject. */
const isPrepositional = (word: Word | undefined): boolean =>
  hasJoinedRole(word, "preposition") || /^(?:لل|[بل]).{2,}/.test(word?.plain ?? "");

const MASCULINE = /^[وف]?(?:تم|جرى|س?يتم|س?يجري)$/;

const isVerbalNoun = (plain: string): boolean => {
  const bare = plain.replace(/^ال/, "");
  return endsInTaMarbuta(plain) && !ADVERBS.has(bare) && (SHAPES.test(bare) || NOUNS.has(bare));
};

/** إحالة, إعادة; استضافة; مناقشة; تغطية. */
const SHAPES = /^(?:إ.ا.ة|است.ا.ة|م.ا..ة|ت..ي?ية)$/;
const ADVERBS = new Set(checkWords("verbal-noun:adverb"));
const NOUNS = new Set(checkWords("verbal-noun:noun"));

export default check;
