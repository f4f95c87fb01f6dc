import { hasArticle } from "../../morphology/article";
import { misspelt, type Check } from "../check";
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
    en: "Everyday misspellings of a closed list; none is a word in any other reading. وزاره, منظمه, شركه may end in a pronoun and are left alone. إنشاء الله is told where it is no noun phrase.",
  },
  source: { ar: "قواعد الإملاء", en: "Arabic orthography" },
  examples: {
    wrong: [
      { text: "أكد الوزير أن هذة الخطة جيدة.", right: "أكد الوزير أن هذه الخطة جيدة." },
      { text: "وصل الوفد لاكن المدير غاب.", right: "وصل الوفد لكن المدير غاب." },
      { text: "تحمل المسؤلية وحده.", right: "تحمل المسؤولية وحده." },
      { text: "قال المدير إن شيئا وراء كل شئ حدث.", right: "قال المدير إن شيئا وراء كل شيء حدث." },
      { text: "إنشاء الله يعود الفريق غدا.", right: "إن شاء الله يعود الفريق غدا." },
      { text: "يبدأ العمل غدا إنشاء الله.", right: "يبدأ العمل غدا إن شاء الله." },
    ],
    right: [
      "أكد الوزير أن هذه الخطة جيدة.",
      "كرم الوزير وزاره أمس، ونشر الناشر قراءه.",
      "تحدث الكاتب عن إنشاء الله الكون.",
      "تحمل المسؤولية وحده لأنه مسؤول.",
      "يبدأ العمل غدا إن شاء الله في بلدية المدينة.",
      "قال: «هذة لاكن ذالك».",
    ],
  },
  ...closedList(
    "misspellings",
    {
      concerns: ({ plain }) => plain === "إنشاء" || plain === "انشاء",
      look({ tokens }, at, report) {
        const [token, god, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
        if (token === undefined || god?.word.plain !== "الله" || god.start !== token.end + 1) return;
        // `إنشاء الله الكون`: what was created.
        if (next !== undefined && next.word.kind === "arabic" && !/^[يتن]/.test(next.word.plain)) return;
        if (next !== undefined && hasArticle(next.word.plain)) return;
        report(misspelt(token, "إن شاء", token.word.surface));
      },
    },
    "told",
  ),
};

export default check;
