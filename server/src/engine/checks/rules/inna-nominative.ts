import { definiteStem, hasArticle } from "../../morphology/article";
import { obliqueOf, SOUND_PLURALS } from "../../morphology/sound-plurals";
import { byDual } from "../../numbers/countable";
import { hasItsCase } from "../adjectives";
import { asking, type Check, misspelt } from "../check";
import { isInName } from "../in-name";
import { isInna, nounOfInna } from "../inna";

const check: Check = {
  id: "inna-nominative",
  concern: "grammar",
  level: "warning",
  title: { ar: "اسم «إن» مرفوع", en: "Nominative after إن and أن" },
  message: { ar: "اكتب «{0}»: الاسم بعد «{2}» منصوب", en: "Write “{0}”: after {2} the noun is accusative" },
  why: {
    ar: "اسم «إن» و«أن» منصوب، وإن تقدم عليه خبره: إن المسؤولين، أن لديه موظفين، أن الوزيرين. ولا تُحسب «لكن»، فقد تكون مخففة، ولا «القانون» و«الإعلان» وما أشبههما.",
    en: "The noun of إن and أن is accusative, also after its predicate: إن المسؤولين, أن لديه موظفين, أن الوزيرين. لكن does not count (it may be لكنْ), nor القانون and الإعلان.",
  },
  source: { ar: "مراجع النحو", en: "Arabic reference grammar" },
  examples: {
    wrong: [
      { text: "أكد أن المسؤولون وصلوا.", right: "أكد أن المسؤولين وصلوا." },
      { text: "قال إن الصحفيون غادروا.", right: "قال إن الصحفيين غادروا." },
      { text: "لأن المراقبون انسحبوا تأجل اللقاء.", right: "لأن المراقبين انسحبوا تأجل اللقاء." },
      { text: "قال إن الفلسطينيون رفضوا.", right: "قال إن الفلسطينيين رفضوا." },
      { text: "أضاف بأن المنظمون وافقوا على الخطة.", right: "أضاف بأن المنظمين وافقوا على الخطة." },
      { text: "أضاف بأن متظاهرون وصلوا.", right: "أضاف بأن متظاهرين وصلوا." },
      { text: "أكد أن الموظفون العاملون في المصنع وصلوا.", right: "أكد أن الموظفين العاملين في المصنع وصلوا." },
      { text: "قال إن المنظمون والمشاركون سواء.", right: "قال إن المنظمين والمشاركين سواء." },
      { text: "قال إن المدرسين السوريون غادروا.", right: "قال إن المدرسين السوريين غادروا." },
      { text: "قال إن المدرسون السوريون غادروا.", right: "قال إن المدرسين السوريين غادروا." },
      { text: "أكد أن لديه موظفون أكفاء.", right: "أكد أن لديه موظفين أكفاء." },
      { text: "قال إن هناك مسؤولون حكوميون غادروا.", right: "قال إن هناك مسؤولين حكوميين غادروا." },
      { text: "وأوضح أن من بين المصابين معلمون.", right: "وأوضح أن من بين المصابين معلمين." },
      { text: "قال إن في القاعة مسؤولون.", right: "قال إن في القاعة مسؤولين." },
      { text: "أكد أن الوزيران وقعا الاتفاق.", right: "أكد أن الوزيرين وقعا الاتفاق." },
      { text: "أضاف أن لديها طفلان في المدرسة.", right: "أضاف أن لديها طفلين في المدرسة." },
    ],
    right: [
      "غادر الوفد (أكد أن المقاولون العرب فاز على ضيفه).",
      "أكد أن المسؤولين وصلوا.",
      "وصل الوزير لكن المسؤولون غادروا.",
      "قال إن القانون نافذ.",
      "أكد أن الإعلان والعدوان.",
      "قال إن في القاعة مسؤولين وإن هناك مراقبين.",
      "أكد أن في القاعة المسؤولون عنها.",
      "أكد أن له مضمون الرسالة، وأن هناك قانونا.",
      "قال إن طالبان رفضت العرض، وإن هناك يعمل موظفون.",
      "وصل المسؤولون.",
      "أكد أن المقاولون العرب فاز على ضيفه.",
    ],
  },
  token: {
    concerns: isInna,
    look(reading, at, report) {
      const { tokens } = reading;
      const governed = nounOfInna(tokens, at);
      const [particle, noun, next] = [tokens[at], tokens[governed.at], tokens[governed.at + 1]];
      if (particle === undefined || noun === undefined) return;
      const form = noun.word.surface;
      // `أن في القاعة المسؤولون عنها`: what is definite may belong to another clause.
      if (governed.late && hasArticle(form)) return;
      const second = next?.start === noun.end + 1 && hasItsCase(form, next.word) ? next : undefined;
      // `المقاولون العرب`: a name stays as it is.
      if (isInName(reading, governed.at)) return;
      if (isPlural(form) || isDual(form)) {
        const [end, behind] = second === undefined ? [noun.end, ""] : [second.end, ` ${second.word.surface}`];
        const span = { start: noun.start, end };
        const right = inOblique(form) + (behind === "" ? "" : inOblique(behind));
        report(misspelt(span, right, form + behind, particle.word.surface));
      } else if (second !== undefined && hasArticle(second.word.plain) && isPlural(form.replace(/ين$/, "ون")))
        report({
          ...misspelt(second, obliqueOf(second.word.surface), second.word.surface, particle.word.surface),
          fixes: [asking(second, obliqueOf(second.word.surface))],
        });
    },
  },
};

const isPlural = (form: string): boolean =>
  form.endsWith("ون") && (SOUND_PLURALS.has(definiteStem(form) ?? form) || PARTICIPLE.test(definiteStem(form) ?? ""));

/** `الوزيران`, `طفلان`. */
const isDual = (form: string): boolean => form.endsWith("ان") && byDual.has(definiteStem(form) ?? form);

const inOblique = (form: string): string => obliqueOf(form.replace(/ان$/, "ين"));

/** `المجتمعون`, with its article: of more letters than `المضمون`, whose ن is the root's. */
const PARTICIPLE = /^م.{3,}ون$/;

export default check;
