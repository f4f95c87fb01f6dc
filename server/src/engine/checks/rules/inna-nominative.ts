import { definiteStem } from "../../morphology/article";
import { obliqueOf, SOUND_PLURALS } from "../../morphology/sound-plurals";
import { type Check, misspelt } from "../check";

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
    ],
    right: [
      "أكد أن المسؤولين وصلوا.",
      "وصل الوزير لكن المسؤولون غادروا.",
      "قال إن القانون نافذ.",
      "أكد أن الإعلان والعدوان.",
      "قال إن في القاعة مسؤولون.",
      "وصل المسؤولون.",
    ],
  },
  token: {
    concerns: ({ plain }) => /^[وف]?(?:[بلك]?أن|إن)$/.test(plain),
    look({ tokens }, at, report) {
      const [particle, noun] = [tokens[at], tokens[at + 1]];
      const form = noun?.word.surface ?? "";
      const stem = definiteStem(form);
      if (noun !== undefined && (SOUND_PLURALS.has(stem ?? form) || PARTICIPLE.test(stem ?? "")))
        report(misspelt(noun, obliqueOf(form), form, particle?.word.surface ?? ""));
    },
  },
};

/** `المجتمعون`, with its article: of more letters than `المضمون`, whose ن is the root's. */
const PARTICIPLE = /^م.{3,}ون$/;

export default check;
