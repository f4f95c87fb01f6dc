import { hasJoinedRole } from "../../lexicon/function-words";
import { definiteStem, hasArticle } from "../../morphology/article";
import { hasPronoun } from "../../morphology/pronouns";
import { bySingular, VARYING_GENDER } from "../../numbers/countable";
import type { Noun } from "../../numbers/nouns";
import type { Token } from "../../text/tokens";
import { perWord, type Word } from "../../text/words";
import { asking, type Check, misspelt } from "../check";
import { checkWords } from "../check-words";
import { isInna } from "../inna";
import { GENDERS } from "../wording";

const check: Check = {
  id: "adjective-gender",
  concern: "grammar",
  level: "warning",
  nursery: true,
  title: { ar: "نعت لا يوافق منعوته في الجنس", en: "Adjective that does not agree in gender" },
  message: { ar: "اكتب «{0}»: «{2}» اسم {3}", en: "Write “{0}”: {2} is {3}" },
  why: {
    ar: "النعت يتبع منعوته في الجنس: في المدرسة الجديدة، هذا المشروع الكبير. ولا يُنبَّه إلا على اسم من جدول مغلق بعد حرف جر أو اسم إشارة، فـ«مدير المدرسة الجديد» نعت للمدير.",
    en: "An adjective has the gender of its noun: في المدرسة الجديدة. Nouns of a table only, right after a preposition or a demonstrative: in مدير المدرسة الجديد it is the director who is new.",
  },
  source: { ar: "مراجع النحو", en: "Arabic reference grammar" },
  examples: {
    wrong: [
      { text: "يعمل في المدرسة الجديد منذ عام.", right: "يعمل في المدرسة الجديدة منذ عام." },
      { text: "ثم عاد من الزيارة القصير.", right: "ثم عاد من الزيارة القصيرة." },
      { text: "وقال إن هذا المشروع الكبيرة سيبدأ.", right: "وقال إن هذا المشروع الكبير سيبدأ." },
      { text: "تحدث عن البرنامج الجديدة للوزارة.", right: "تحدث عن البرنامج الجديد للوزارة." },
      { text: "رحب بالخطة الشامل التي أعلنت.", right: "رحب بالخطة الشاملة التي أعلنت." },
    ],
    right: [
      "وصل مدير المدرسة الجديد، وتغيرت إدارة المشروع الجديدة.",
      "بدأ العمل في المدرسة الجديدة، وفي هذا المشروع الكبير.",
      "في المدينة القديم والحديث من المباني.",
      "وقال في المباراة الأخيرة إن الفريق القوي عاد.",
      "سار في الطريق الطويلة، وعاد من السوق القديمة.",
      "تحدث عن خطة البرنامج الجديدة.",
      "بدأ العمل في المدرسة الجديد، وزادت الرسوم على المشروع الجديدة.",
    ],
  },
  token: {
    concerns: ({ surface }) => ADJECTIVES.has(surface),
    look({ tokens }, at, report) {
      const [noun, adjective, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
      if (adjective === undefined || noun?.end !== adjective.start - 1) return;
      const found = definiteNoun(noun.word);
      const { surface } = adjective.word;
      const feminine = surface.endsWith("ة");
      if (
        found === undefined ||
        (found.noun.gender === "f") === feminine ||
        !isAlone(tokens, at - 1, found.behindPreposition) ||
        // `في المدينة القديم والحديث من المباني`: a noun of its own.
        /^من$|^وال/.test(next?.word.plain ?? "")
      )
        return;
      const right = feminine ? surface.slice(0, -1) : `${surface}ة`;
      const { singular, gender } = found.noun;
      report({
        ...misspelt(adjective, right, surface, singular, GENDERS[gender]),
        fixes: [asking(adjective, right)],
      });
    },
  },
};

const ADJECTIVES = new Set(checkWords("adjective-gender:adjective").flatMap((form) => [`ال${form}`, `ال${form}ة`]));

/** A noun of the table with its article, ب or ل before it or not. */
const definiteNoun = perWord(({ readings }: Word): { noun: Noun; behindPreposition: boolean } | undefined => {
  for (const { plain, proclitics } of readings) {
    const stem = definiteStem(plain) ?? "";
    const noun = bySingular.get(stem);
    if (noun?.singular === stem && !VARYING_GENDER.has(stem))
      return { noun, behindPreposition: /[بكل]$/.test(proclitics) };
  }
  return undefined;
});

/** Does nothing stand before the noun that the adjective might be of: `مدير المدرسة الجديد`, `الاستثمار في المدينة الجديد`? */
function isAlone(tokens: readonly Token[], noun: number, behindPreposition: boolean): boolean {
  let first = noun;
  if (!behindPreposition) {
    if (DEMONSTRATIVES.test(tokens[first - 1]?.word.plain ?? "")) first--;
    const before = tokens[first - 1]?.word;
    if (first < noun && (before === undefined || isInna(before))) return true;
    if (before === undefined || !hasJoinedRole(before, "preposition")) return false;
    first--;
  }
  const head = tokens[first - 1]?.word;
  return head === undefined || !(hasArticle(head.plain) || hasPronoun(head.plain) || head.kind !== "arabic");
}
const DEMONSTRATIVES = /^[وف]?(?:هذا|هذه|ذلك|تلك)$/;

export default check;
