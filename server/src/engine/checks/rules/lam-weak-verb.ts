import { isDefinite } from "../../morphology/article";
import { isAskedFor } from "../asked-for";
import { checkWords } from "../check-words";
import { asking, type Check, misspelt } from "../check";
import { isLam, JUSSIVES } from "../weak-jussives";

const check: Check = {
  id: "lam-weak-verb",
  concern: "grammar",
  level: "warning",
  mayUncover: ["oblique-plural"],
  title: { ar: "فعل معتل بعد «لم»", en: "Weak verb after لم" },
  message: {
    ar: "اكتب «{0}» لا «{1}»: يُحذف حرف العلة بعد «لم»",
    en: "Write “{0}”, not “{1}”: after لم the weak letter drops",
  },
  why: {
    ar: "«لم» تجزم المضارع، فيُحذف حرف العلة من آخره (لم يأت) أو من وسطه (لم يكن). والقائمة مغلقة.",
    en: "لم takes the jussive: the weak letter drops at the end (لم يأت) or in the middle (لم يكن). A closed list.",
  },
  source: { ar: "مراجع النحو", en: "Arabic reference grammar" },
  examples: {
    wrong: [
      { text: "لم يأتي الوفد.", right: "لم يأت الوفد." },
      { text: "ولم يكون القرار نهائيا.", right: "ولم يكن القرار نهائيا." },
      {
        text: "لم يسعى الحزب إلى التحالف، ولا يعرف النائب ذلك.",
        right: "لم يسع الحزب إلى التحالف، ولا يعرف النائب ذلك.",
      },
      { text: "لم يدعو الوزير إلى لقاء.", right: "لم يدع الوزير إلى لقاء." },
      { text: "لم تنتهي المحادثات.", right: "لم تنته المحادثات." },
      { text: "لم يقول المعارضون إن الخطة فشلت؟" },
      { text: "فلم يستطيع الوفد السفر.", right: "فلم يستطع الوفد السفر." },
      { text: "إننا لم ندعوا إلى التهدئة.", right: "إننا لم ندع إلى التهدئة." },
      { text: "لم نرى ما يدعو إلى ذلك.", right: "لم نر ما يدعو إلى ذلك." },
      { text: "لم يخلو البيان من التهديد.", right: "لم يخل البيان من التهديد." },
      { text: "الوزراء لم يدعو إلى الحوار.", note: "يدعوا" },
    ],
    right: [
      "لم يأت الوفد.",
      "لن يأتي الوفد.",
      "لا يستطيع الوفد السفر.",
      "ألم يكن القرار نهائيا؟",
      "لم يشارك الوفد.",
      "لن ندعو إلى التهدئة، ولم يدعوا إليها.",
      "لِمَ يعود الوفد الآن؟",
      "سأله لم يسعى إلى المنصب.",
      "لا يدري أحد لم يبدو حزينا، ولا تعرف اللجنة لم يقول ذلك.",
    ],
  },
  token: {
    // `لِمَ`: why.
    concerns: (word) => isLam(word) && !word.surface.includes("ل\u0650"),
    look({ tokens, sentences, mentions }, at, report) {
      const verb = tokens[at + 1];
      const right = verb && JUSSIVES.get(verb.word.surface);
      if (verb === undefined || right === undefined || isAskedFor(tokens, at)) return;
      const found = misspelt(verb, right, verb.word.surface);
      // `لم ترى الأمر صعبا؟`: in a question it may be لِمَ, why.
      const { to } = sentences.find((one) => at < one.to) ?? { to: tokens.length };
      const mayAsk = tokens[to - 1]?.word.surface === "؟" && !tokens[at]?.word.plain.startsWith("أ");
      const hasSubject = isDefinite(tokens[at + 2]?.word) || mentions.some(({ from }) => from === at + 2);
      const plural = hasSubject ? [] : pluralOf(verb.word.surface);
      const isAsked = mayAsk || plural.length > 0 || SHAPED_ALIKE.has(verb.word.plain);
      report(isAsked ? { ...found, fixes: [right, ...plural].map((form) => asking(verb, form)) } : found);
    },
  },
};

/** `الوزراء لم يدعو | إلى`: where no subject stands behind it, the alef of their plural may be missing. */
const pluralOf = (imperfect: string): string[] => (/^[يت].*و$/.test(imperfect) ? [`${imperfect}ا`] : []);

/** `لم يكوّن تحالفا`, `لم يقوّم الأداء`: without its doubled letter written, another verb. */
const SHAPED_ALIKE = new Set(checkWords("lam-weak-verb:alike"));

export default check;
