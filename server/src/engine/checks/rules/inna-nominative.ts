import { definiteStem, hasArticle } from "../../morphology/article";
import { obliqueOf, SOUND_PLURALS } from "../../morphology/sound-plurals";
import type { Word } from "../../text/words";
import { asking, type Check, misspelt } from "../check";

const check: Check = {
  id: "inna-nominative",
  concern: "grammar",
  level: "warning",
  title: { ar: "اسم «إن» مرفوع", en: "Nominative after إن and أن" },
  message: { ar: "اكتب «{0}»: الاسم بعد «{2}» منصوب", en: "Write “{0}”: after {2} the noun is accusative" },
  why: {
    ar: "اسم «إن» و«أن» منصوب: إن المسؤولين. ولا تُحسب «لكن»، فقد تكون مخففة، ولا «القانون» و«الإعلان» وما أشبههما.",
    en: "What follows إن and أن is accusative. لكن does not count (it may be لكنْ), nor القانون and الإعلان.",
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
    ],
    right: [
      "أكد أن المسؤولين وصلوا.",
      "وصل الوزير لكن المسؤولون غادروا.",
      "قال إن القانون نافذ.",
      "أكد أن الإعلان والعدوان.",
      "قال إن في القاعة مسؤولون.",
      "وصل المسؤولون.",
      "أكد أن المقاولون العرب فاز على ضيفه.",
    ],
  },
  token: {
    concerns: ({ plain }) => /^[وف]?(?:[بلك]?أن|إن)$/.test(plain),
    look({ tokens, mentions }, at, report) {
      const [particle, noun, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
      if (particle === undefined || noun === undefined) return;
      const form = noun.word.surface;
      const second = hasArticle(form) && next?.start === noun.end + 1 && agrees(next.word) ? next : undefined;
      // `المقاولون العرب`: a name stays as it is.
      if (mentions.some(({ from, to, type }) => from <= at + 1 && at + 1 < to && type !== "group")) return;
      if (isPlural(form)) {
        const [end, behind] = second === undefined ? [noun.end, ""] : [second.end, ` ${second.word.surface}`];
        const span = { start: noun.start, end };
        const right = obliqueOf(form) + (behind === "" ? "" : obliqueOf(behind));
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

/** Behind a definite plural another agrees with it: `الموظفون العاملون`, `المنظمون والمشاركون`. */
const agrees = ({ plain }: Word): boolean => /^و?ال.{3,}ون$/.test(plain);

/** `المجتمعون`, with its article: of more letters than `المضمون`, whose ن is the root's. */
const PARTICIPLE = /^م.{3,}ون$/;

export default check;
