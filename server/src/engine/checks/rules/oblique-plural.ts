import { hasJoinedRole } from "../../lexicon/function-words";
import type { Word } from "../../text/words";
import { definiteStem } from "../../morphology/article";
import { obliqueOf, SOUND_PLURALS } from "../../morphology/sound-plurals";
import { type Check, misspelt } from "../check";

const check: Check = {
  id: "oblique-plural",
  concern: "grammar",
  level: "warning",
  title: { ar: "جمع مرفوع بعد حرف جر", en: "Nominative plural after a preposition" },
  message: { ar: "بعد حرف الجر «{0}» بدل «{1}»", en: "After a preposition: “{0}” for “{1}”" },
  why: {
    ar: "جمع المذكر السالم بعد حرف الجر بالياء: مع المسؤولين. قائمة مغلقة من أسماء الناس: القانون والتعاون والسجون ليست جمعا، و«مراسلون بلا حدود» اسم.",
    en: "A sound plural takes ين after a preposition. A closed list of nouns of people: القانون, التعاون, السجون are none, and مراسلون بلا حدود is a name.",
  },
  source: "Arabic reference grammar; corrections",
  examples: {
    wrong: [
      { text: "اجتمع مع المسؤولون أمس.", right: "اجتمع مع المسؤولين أمس." },
      { text: "سلم الرسالة إلى ممثلون عن الحزب.", right: "سلم الرسالة إلى ممثلين عن الحزب." },
      { text: "رحب بالصحفيون في القاعة.", right: "رحب بالصحفيين في القاعة." },
      { text: "قال للمراقبون إن الاتفاق قريب.", right: "قال للمراقبين إن الاتفاق قريب." },
      { text: "أطلقت النار على متظاهرون.", right: "أطلقت النار على متظاهرين." },
    ],
    right: [
      "اجتمع مع المسؤولين أمس.",
      "وصل المسؤولون أمس.",
      "بحث في القانون والتعاون والسجون.",
      "دان الهجوم بيان من مراسلون بلا حدود.",
      "من المسؤولون عن الأمر؟",
      "بين المراقبون أن الاتفاق قريب.",
    ],
  },
  token: {
    concerns: (word) => isPlural(word.surface) || attachedPlural(word) !== undefined,
    look({ tokens, sentences }, at, report) {
      const noun = tokens[at];
      if (noun === undefined || tokens[at + 1]?.word.plain === "بلا") return;
      if (attachedPlural(noun.word) === undefined && !isPreposition(tokens[at - 1]?.word)) return;
      // `من المسؤولون؟`: who.
      const sentence = sentences.find(({ from, to }) => from <= at && at < to);
      if (sentence !== undefined && tokens[sentence.to - 1]?.word.surface === "؟") return;
      report(misspelt(noun, obliqueOf(noun.word.surface), noun.word.surface));
    },
  },
};

/** Not بين, which may be the verb بيّن. */
const isPreposition = (word: Word | undefined): boolean => hasJoinedRole(word, "preposition") && !/^[وف]?بين$/.test(word?.plain ?? "");

const isPlural = (form: string): boolean => SOUND_PLURALS.has(definiteStem(form) ?? form);

/** `بالصحفيون`, `للمراقبون`. */
const attachedPlural = ({ readings }: Word): string | undefined => readings.find(({ plain, proclitics }) => /[بلك]$/.test(proclitics) && isPlural(plain))?.plain;

export default check;
