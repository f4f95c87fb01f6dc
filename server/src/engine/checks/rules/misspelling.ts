import { hasArticle } from "../../morphology/article";
import type { Reading } from "../../reading";
import type { Token } from "../../text/tokens";
import { asking, misspelt, type Check, type Report } from "../check";
import { prepositionAt } from "../prepositions";
import { closedList } from "../stems";

const check: Check = {
  id: "misspelling",
  concern: "spelling",
  level: "warning",
  mayUncover: "any",
  title: { ar: "كلمة مكتوبة على غير صورتها", en: "Misspelling" },
  message: {
    ar: "اكتب «{0}» لا «{1}»: خطأ إملائي شائع",
    en: "Write “{0}”, not “{1}”: a common misspelling",
  },
  why: {
    ar: "أخطاء يومية من قائمة مغلقة، لا صف فيها يكون كلمة في قراءة أخرى: هذة، ذالك، لاكن، مسؤلية، شىء. أما «وزاره» و«منظمه» و«شركه» فقد تكون الهاء فيها ضميرا، فلا تُمس. و«إنشاء الله» تُصحح حيث لا تكون إضافة.",
    en: "Everyday misspellings of a closed list; none is a word in any other reading. وزاره, منظمه, شركه may end in a pronoun and are left alone. إنشاء الله is flagged where it is no noun phrase.",
  },
  source: { ar: "قواعد الإملاء", en: "Arabic orthography" },
  examples: {
    wrong: [
      { text: "أكد الوزير أن هذة الخطة جيدة.", right: "أكد الوزير أن هذه الخطة جيدة." },
      { text: "وصل الوفد لاكن المدير غاب.", right: "وصل الوفد لكن المدير غاب." },
      { text: "تحمل المسؤلية وحده.", right: "تحمل المسؤولية وحده." },
      { text: "قال المدير إن شيئا وراء كل شئ حدث.", right: "قال المدير إن شيئا وراء كل شيء حدث." },
      { text: "إنشاء الله يعود الفريق غدا.", right: "إن شاء الله يعود الفريق غدا." },
      { text: "حصل المصنع عل الشهادة أمس.", right: "حصل المصنع على الشهادة أمس." },
      { text: "تبدأ الدراسة في كلا من حلب وحماة غدا.", right: "تبدأ الدراسة في كل من حلب وحماة غدا." },
      { text: "وانشاء الله يعود الفريق غدا.", right: "وإن شاء الله يعود الفريق غدا." },
      { text: "يبدأ العمل غدا إنشاء الله.", right: "يبدأ العمل غدا إن شاء الله." },
    ],
    right: [
      "أكد الوزير أن هذه الخطة جيدة.",
      "كرم الوزير وزاره أمس، ونشر الناشر قراءه.",
      "تحدث الكاتب عن إنشاء الله الكون.",
      "نظر إلينا من عل الجبل، ثم نزل.",
      "زار الوفد كلا من حلب وحماة، وبقي في كلا البلدين.",
      "تحمل المسؤولية وحده لأنه مسؤول.",
      "يبدأ العمل غدا إن شاء الله في بلدية المدينة.",
      "قال: «هذة لاكن ذالك».",
    ],
  },
  ...closedList(
    "misspellings",
    {
      concerns: ({ plain }) => IN_SOME_PLACES.has(plain),
      look: (reading, at, report) =>
        IN_SOME_PLACES.get((reading.tokens[at] as Token).word.plain)?.(reading, at, report),
    },
    "told",
  ),
};

/** `إنشاء الله` before a verb or at the end; not `إنشاء الله الكون`, what was created. */
function ifGodWills({ tokens }: Reading, at: number, report: (finding: Report) => void): void {
  const [token, god, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (token === undefined || god?.word.plain !== "الله" || god.start !== token.end + 1) return;
  if (next !== undefined && next.word.kind === "arabic" && !/^[يتن]/.test(next.word.plain)) return;
  if (next !== undefined && hasArticle(next.word.plain)) return;
  report(misspelt(token, token.word.surface.replace(/[إا]نشاء/, "إن شاء"), token.word.surface));
}

/** `عل المنشآت` for على; not `من عل`. */
function onWithoutYa({ tokens }: Reading, at: number, report: (finding: Report) => void): void {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || !hasArticle(next?.word.plain ?? "") || /^[وف]?من$/.test(before?.word.plain ?? "")) return;
  report({ ...misspelt(token, "على", token.word.surface), fixes: [asking(token, "على")] });
}

/** `في كلا من المدينتين` for كل من: كلا is no accusative behind a preposition. */
function eachOf(reading: Reading, at: number, report: (finding: Report) => void): void {
  const [token, next] = [reading.tokens[at], reading.tokens[at + 1]];
  if (token !== undefined && next?.word.plain === "من" && prepositionAt(reading, at - 1) === "sure")
    report(misspelt(token, "كل", token.word.surface));
}

const IN_SOME_PLACES = new Map([
  ...["إنشاء", "انشاء", "وإنشاء", "وانشاء", "فإنشاء", "فانشاء"].map((form) => [form, ifGodWills] as const),
  ["عل", onWithoutYa],
  ["كلا", eachOf],
]);

export default check;
