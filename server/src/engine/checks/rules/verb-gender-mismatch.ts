import { rows } from "../../lexicon/lexicon";
import { cueForm } from "../../quotations/cues";
import { definiteStem } from "../../morphology/article";
import type { Gender } from "../../numbers/countable";
import { type Check, misspelt } from "../check";
import { checkWords } from "../check-words";

const check: Check = {
  id: "verb-gender-mismatch",
  concern: "grammar",
  level: "warning",
  title: { ar: "فعل لا يوافق فاعله في الجنس", en: "Verb that does not agree with its subject" },
  message: { ar: "«{0}» بدل «{1}»", en: "“{0}” for “{1}”" },
  why: {
    ar: "فعل القول الملاصق لفاعله يوافقه: قالت الوزيرة، وقالت المصادر. اللقب المذكر قد تحمله امرأة (قالت عضو، نائب، رئيس) فلا يُنبَّه عليه.",
    en: "A reporting verb right before its subject agrees with it: قالت الوزيرة, قالت المصادر. A woman may hold a masculine title (قالت نائب), which is left alone.",
  },
  source: "Arabic reference grammar; corrections",
  examples: {
    wrong: [
      { text: "قال الوزيرة إن الاتفاق قريب.", right: "قالت الوزيرة إن الاتفاق قريب." },
      { text: "وأكد المتحدثة أن القرار نهائي.", right: "وأكدت المتحدثة أن القرار نهائي." },
      { text: "أفاد مصادر طبية بسقوط جرحى.", right: "أفادت مصادر طبية بسقوط جرحى." },
      { text: "قالت المصدر إن الاتفاق قريب.", right: "قال المصدر إن الاتفاق قريب." },
      { text: "أعلن الشرطة فتح الطريق.", right: "أعلنت الشرطة فتح الطريق." },
    ],
    right: [
      "قالت الوزيرة إن الاتفاق قريب.",
      "قالت عضو المجلس إن الاتفاق قريب.",
      "عقد لقاء بين المستشارة والوزير.",
      "قالت رئيس الوزراء إن الاتفاق قريب.",
      "قال حمزة والخليفة إن الاتفاق قريب.",
      "قال الوزير والوزيرة إن الاتفاق قريب.",
      "قال النائب إن الاتفاق قريب.",
    ],
  },
  token: {
    concerns: (word) => { const form = cueForm(word); return form?.kind === "perfect" && form.number === "singular" && !form.homograph && FEMININES.has(form.lemma); },
    look({ tokens }, at, report) {
      const [verb, subject] = [tokens[at], tokens[at + 1]];
      const form = verb && cueForm(verb.word);
      if (verb === undefined || subject === undefined || form === undefined) return;
      const gender = subjectGender(subject.word.surface);
      if (gender === undefined || gender === form.gender || tokens[at + 2]?.word.plain.startsWith("و") === true) return;
      const stem = gender === "m" ? form.lemma : FEMININES.get(form.lemma);
      const right = `${verb.word.surface.slice(0, form.reading.offset)}${stem}`;
      report(misspelt(verb, right, verb.word.surface));
    },
  },
};

/** The 3rd person feminine of each cue verb. */
const FEMININES = new Map(rows("cues").flatMap(({ lemma, perfect: { fs } }) => (fs === undefined ? [] : [[lemma, fs] as const])));

/** Titles in the feminine, and sources that are no person; a source's bare noun may be an object (أعلن شركة شريكا له), a plural of مصدر not. */
const FEMININE_TITLES = new Set(rows("title-heads").filter(({ form, gender }) => gender === "f" && form.endsWith("ة") && form !== "مؤسسة").map(({ form }) => form));
const SOURCES = new Map<string, Gender>(rows("source-heads").filter(({ form }) => checkWords("verb-gender-mismatch:source").includes(form)).map(({ form, gender }) => [form, gender]));

function subjectGender(form: string): Gender | undefined {
  const bare = definiteStem(form);
  if (bare === undefined) return form === "مصدر" || form === "مصادر" ? SOURCES.get(form) : undefined;
  return FEMININE_TITLES.has(bare) ? "f" : SOURCES.get(bare);
}

export default check;
