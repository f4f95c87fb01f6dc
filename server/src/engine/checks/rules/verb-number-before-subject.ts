import { cueForm } from "../../cues/cue-forms";
import { definiteStem } from "../../morphology/article";
import { SOUND_PLURALS } from "../../morphology/sound-plurals";
import { type Check, misspelt } from "../check";

const check: Check = {
  id: "verb-number-before-subject",
  concern: "grammar",
  level: "warning",
  title: { ar: "فعل جمع قبل فاعله", en: "Plural verb before its subject" },
  message: {
    ar: "اكتب «{0}» مفردا: الفعل قبل فاعله لا يُجمع",
    en: "Write “{0}” in the singular: a verb before its subject takes no plural",
  },
  why: {
    ar: "الفعل المتقدم على فاعله الجمع يبقى مفردا: أكد المسؤولون. ولا يُنبَّه إلا على فاعل مرفوع بالواو، فغيره قد يكون مفعولا.",
    en: "A verb before a plural subject stays singular. Only a nominative in ـون counts: another noun may be the object.",
  },
  source: { ar: "مراجع النحو", en: "Arabic reference grammar" },
  examples: {
    wrong: [
      { text: "أكدوا المسؤولون القرار.", right: "أكد المسؤولون القرار." },
      { text: "وقالوا الصحفيون إن اللقاء قريب.", right: "وقال الصحفيون إن اللقاء قريب." },
      { text: "أعلنوا المتمردون الهدنة.", right: "أعلن المتمردون الهدنة." },
      { text: "أضافوا المراقبون أن الاتفاق قريب.", right: "أضاف المراقبون أن الاتفاق قريب." },
      { text: "طالبوا المتظاهرون بالحوار.", right: "طالب المتظاهرون بالحوار." },
    ],
    right: [
      "أكد المسؤولون القرار.",
      "ناشدوا الوزراء التدخل.",
      "المسؤولون أكدوا القرار.",
      "أدانوا الهجمات أمس.",
      "دعوا المسؤولين إلى اللقاء.",
    ],
  },
  token: {
    concerns: (word) => {
      const form = cueForm(word);
      return form?.kind === "perfect" && form.number === "plural";
    },
    look({ tokens }, at, report) {
      const [verb, subject] = [tokens[at], tokens[at + 1]];
      const form = verb && cueForm(verb.word);
      if (
        verb === undefined ||
        form === undefined ||
        !SOUND_PLURALS.has(definiteStem(subject?.word.surface ?? "") ?? "")
      )
        return;
      const right = verb.word.surface.slice(0, form.reading.offset) + form.lemma;
      report(misspelt(verb, right, verb.word.surface));
    },
  },
};

export default check;
