import { cueForm } from "../../cues/cue-forms";
import { hasJoinedRole, hasRole, isAnna } from "../../lexicon/function-words";
import { definiteStem } from "../../morphology/article";
import { obliqueOf, SOUND_PLURALS } from "../../morphology/sound-plurals";
import { singularOfMany, singularOfTwo } from "../../morphology/verb-numbers";
import { byDual, type Gender } from "../../numbers/countable";
import type { Token } from "../../text/tokens";
import { perWord, type Word } from "../../text/words";
import { asking, type Check, misspelt } from "../check";
import { checkWords } from "../check-words";

const check: Check = {
  id: "verb-number-before-subject",
  concern: "grammar",
  level: "warning",
  title: { ar: "فعل مثنى أو جمع قبل فاعله", en: "Plural or dual verb before its subject" },
  message: {
    ar: "اكتب «{0}» مفردا: الفعل قبل فاعله لا يُثنى ولا يُجمع",
    en: "Write “{0}” in the singular: a verb before its subject takes no dual and no plural",
  },
  why: {
    ar: "الفعل المتقدم على فاعله المثنى أو الجمع يبقى مفردا: أكد المسؤولون، وصل الوزيران. ولا يُنبَّه إلا على فاعل معرف مرفوع بالواو أو بالألف، فغيره قد يكون مفعولا، وما قد ينصبه الفعل يقرره الكاتب.",
    en: "A verb before a plural or dual subject stays singular. Only a definite nominative in ـون or ـان counts: another noun may be the object. Where the verb may have one, the writer decides.",
  },
  source: { ar: "مراجع النحو", en: "Arabic reference grammar" },
  examples: {
    wrong: [
      { text: "أكدوا المسؤولون القرار.", right: "أكد المسؤولون القرار." },
      { text: "وقالوا الصحفيون إن اللقاء قريب.", right: "وقال الصحفيون إن اللقاء قريب." },
      { text: "أعلنوا المتمردون الهدنة.", right: "أعلن المتمردون الهدنة." },
      { text: "أضافوا المراقبون أن الاتفاق قريب.", right: "أضاف المراقبون أن الاتفاق قريب." },
      { text: "طالبوا المتظاهرون بالحوار.", right: "طالب المتظاهرون بالحوار." },
      { text: "حضروا المدرسون الاجتماع.", right: "حضر المدرسون الاجتماع." },
      { text: "وغادروا اللاعبون الملعب.", right: "وغادر اللاعبون الملعب." },
      { text: "ثم لجؤوا المتضررون إلى اللجنة.", right: "ثم لجأ المتضررون إلى اللجنة." },
      { text: "فيما يطالبون المزارعون بالتعويض.", right: "فيما يطالب المزارعون بالتعويض." },
      { text: "وصلا الوزيران إلى المطار.", right: "وصل الوزيران إلى المطار." },
      { text: "بعد أن عادتا الطبيبتان إلى المدينة.", right: "بعد أن عادت الطبيبتان إلى المدينة." },
      { text: "وأكدا النائبان أن القرار نهائي.", right: "وأكد النائبان أن القرار نهائي." },
    ],
    right: [
      "أكد المسؤولون القرار.",
      "ناشدوا الوزراء التدخل.",
      "المسؤولون أكدوا القرار.",
      "أدانوا الهجمات أمس.",
      "دعوا المسؤولين إلى اللقاء.",
      "كان من الذين حضروا المسؤولون عن المصنع.",
      "كانوا المسؤولين عن المصنع، وليسوا المسؤولون.",
      "يتعاون المسؤولون، ويكون المعلمون جاهزين، وتعاون المهندسون.",
      "حاليا المسؤولون في المدينة، وأيضا الوزيران.",
      "وقع عقدا الوزيران أمس، والمعلمون وصلوا والمسؤولون غادروا.",
      "وصل الوزيران إلى المطار، والوزيران وصلا.",
    ],
  },
  token: {
    concerns: (word) => singularOf(word) !== undefined,
    look({ tokens }, at, report) {
      const [before, verb, subject] = [tokens[at - 1], tokens[at], tokens[at + 1]];
      const singular = verb && singularOf(verb.word);
      if (verb === undefined || singular === undefined || subject?.start !== verb.end + 1) return;
      const gender = subjectGender(subject, singular.dual);
      // `من الذين حضروا المسؤولون عنه`: the clause of a relative ends before it; `وقع عقدا الوزيران`: an accusative, no verb.
      if (
        gender === undefined ||
        hasRole(before?.word, "relative") ||
        hasJoinedRole(before?.word, "preposition") ||
        (singular.dual && !opensClause(before))
      )
        return;
      const { surface } = subject.word;
      const form = gender === "f" ? singular.form.replace(/ت?$/, "ت") : singular.form;
      const found = misspelt(verb, form, verb.word.surface);
      // Who has no object that is a person, as أكد, has only a subject here.
      const oblique = obliqueOf(surface.replace(/ان$/, "ين"));
      report(singular.sure ? found : { ...found, fixes: [asking(verb, form), asking(subject, oblique)] });
    },
  },
};

interface Singular {
  form: string;
  dual: boolean;
  /** Is what stands behind it its subject, whatever its case? */
  sure: boolean;
}

/** The singular of a verb of two or of many; undefined for every other word. */
const singularOf = perWord((word: Word): Singular | undefined => {
  if (word.kind !== "arabic" || !/..(?:[وت]?ا|ون)$/.test(word.plain) || AUXILIARIES.has(word.plain)) return undefined;
  const cue = cueForm(word);
  if (cue?.kind === "perfect" && cue.number !== "singular") {
    const { lemma, number, reading } = cue;
    return { form: word.surface.slice(0, reading.offset) + lemma, dual: number === "dual", sure: !cue.object };
  }
  for (const { plain, proclitics, offset } of word.readings) {
    if (!/^[وف]?س?$/.test(proclitics) || plain.length < 4) continue;
    const many = /وا$|^ي.*ون$/.test(plain) ? singularOfMany(plain) : undefined;
    const form = many ?? (/وا$/.test(plain) ? undefined : singularOfTwo(plain));
    if (form !== undefined)
      return { form: word.surface.slice(0, offset) + form, dual: many === undefined, sure: false };
  }
  return undefined;
});

/** `كانوا المسؤولين`: a predicate may stand behind them. */
const AUXILIARIES = new Set(checkWords("verb-number:auxiliary").flatMap((form) => [form, `و${form}`, `ف${form}`]));

/** The gender of a nominative that can be nothing but a subject. */
function subjectGender({ word: { surface } }: Token, dual: boolean): Gender | undefined {
  const stem = definiteStem(surface) ?? "";
  if (stem.endsWith("ان")) return byDual.get(stem)?.gender;
  return !dual && SOUND_PLURALS.has(stem) ? "m" : undefined;
}

/** Does a clause begin behind this token? */
const opensClause = (before: Token | undefined): boolean =>
  before === undefined ||
  before.word.kind === "punctuation" ||
  hasJoinedRole(before.word, "subordinator") ||
  hasJoinedRole(before.word, "pluperfect") ||
  isAnna(before.word);

export default check;
