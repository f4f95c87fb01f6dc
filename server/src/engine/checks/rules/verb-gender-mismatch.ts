import { complementizerOf } from "../../lexicon/function-words";
import { rows, type TableWith } from "../../lexicon/lexicon";
import { ARTICLE, definiteStem, hasArticle } from "../../morphology/article";
import { endsInTaMarbuta, isFeminineNisba } from "../../morphology/endings";
import { cueForm, type CueForm } from "../../cues/cue-forms";
import type { Token } from "../../text/tokens";
import type { Gender } from "../../numbers/countable";
import { asking, type Check, misspelt } from "../check";
import { checkWords } from "../check-words";
import { GENDERS } from "../wording";

const check: Check = {
  id: "verb-gender-mismatch",
  concern: "grammar",
  level: "warning",
  uncoveredBy: ["ta-marbuta-as-ha"],
  title: { ar: "فعل لا يوافق فاعله في الجنس", en: "Verb that does not agree with its subject" },
  message: { ar: "اكتب «{0}»: الفاعل «{2}» {3}", en: "Write “{0}”: the subject {2} is {3}" },
  why: {
    ar: "فعل القول الملاصق لفاعله المؤنث من الناس يؤنث: قالت الوزيرة. أما المؤنث من غير الناس («الشركة» و«السلطات» و«المصادر») فيجوز معه الوجهان، فالتنبيه عليه معلومة يقررها الكاتب. ولا يُنبَّه على ما قد يكون مفعولا لفاعل مستتر (وأبلغ السلطات، وناشد الوزارة)، ولا على اللقب المذكر الذي قد تحمله امرأة (قالت عضو، نائب، رئيس).",
    en: "A reporting verb right before a woman is feminine: قالت الوزيرة. Before a feminine thing (الشركة, السلطات, المصادر) the grammar allows both: information, for the writer to decide. What may be the object of a hidden subject (وأبلغ السلطات, وناشد الوزارة) is left alone, and so is a masculine title that a woman may hold (قالت نائب).",
  },
  source: { ar: "مراجع النحو", en: "Arabic reference grammar" },
  examples: {
    wrong: [
      { text: "قال الوزيرة إن الاتفاق قريب.", right: "قالت الوزيرة إن الاتفاق قريب." },
      { text: "وأكد المتحدثة أن القرار نهائي.", right: "وأكدت المتحدثة أن القرار نهائي." },
      { text: "أفاد مصادر طبية بسقوط جرحى.", right: "أفادت مصادر طبية بسقوط جرحى." },
      { text: "قالت المصدر إن الاتفاق قريب.", right: "قال المصدر إن الاتفاق قريب." },
      { text: "أعلن الشرطة فتح الطريق.", right: "أعلنت الشرطة فتح الطريق." },
      { text: "وأعلن الوزيرة خطتها أمس.", right: "وأعلنت الوزيرة خطتها أمس." },
      { text: "وقال المدربة هدى سالم إن الفريق جاهز.", right: "وقالت المدربة هدى سالم إن الفريق جاهز." },
      { text: "وأعلن الشركة أرباحها أمس.", right: "وأعلنت الشركة أرباحها أمس." },
      { text: "وأضاف المعلمة أن الدرس انتهى.", right: "وأضافت المعلمة أن الدرس انتهى." },
      { text: "وذكر الصحيفة أن الطريق مفتوح.", right: "وذكرت الصحيفة أن الطريق مفتوح." },
      { text: "وأكد السيدة هدى سالم القرار.", right: "وأكدت السيدة هدى سالم القرار." },
    ],
    right: [
      "قالت الوزيرة إن الاتفاق قريب.",
      "قالت عضو المجلس إن الاتفاق قريب.",
      "عقد لقاء بين المستشارة والوزير.",
      "قالت رئيس الوزراء إن الاتفاق قريب.",
      "قال حمزة والخليفة إن الاتفاق قريب.",
      "قال الوزير والوزيرة إن الاتفاق قريب.",
      "قال النائب إن الاتفاق قريب.",
      "وعثر عامل على محفظة في الحديقة وأبلغ السلطات.",
      "وسلم المواطن الحقيبة وناشد الوزارة حل المشكلة.",
      "وشاهد السائق الحريق فأخبر الشرطة بمكانه.",
      "وعاد المصاب وأفاد الشرطة بما رأى، وطالب الشركة بالتعويض.",
      "ووصل المدرب واتهم الإدارة بالتقصير وهنأ اللاعبة وسأل الطبيبة عن حالها.",
      "واختار الفريق وأضاف المدربة إلى الجهاز الفني وتابع اللاعبة في الملعب.",
      "وعاد الوزير وذكر الوزيرة بالخير وانتقد الشركة.",
      "وتأخر الدواء فأنذر العامل الشركة وهدد الإدارة بالاستقالة.",
      "واعتبر الناطقة مسؤولة عن الخطأ.",
      "وأعلن المراقبة الجوية مغلقة.",
    ],
  },
  token: {
    concerns: (word) => {
      const form = cueForm(word);
      return form?.kind === "perfect" && form.number === "singular" && !form.homograph && FEMININES.has(form.lemma);
    },
    look({ tokens }, at, report) {
      const [verb, noun] = [tokens[at], tokens[at + 1]];
      const form = verb && cueForm(verb.word);
      const subject = noun && SUBJECTS.get(noun.word.surface);
      if (
        verb === undefined ||
        noun === undefined ||
        form === undefined ||
        subject === undefined ||
        subject.gender === form.gender ||
        tokens[at + 2]?.word.plain.startsWith("و") === true ||
        mayBeObject(tokens, at, form)
      )
        return;
      const stem = subject.gender === "m" ? form.lemma : FEMININES.get(form.lemma);
      const right = `${verb.word.surface.slice(0, form.reading.offset)}${stem}`;
      const found = misspelt(
        verb,
        right,
        verb.word.surface,
        noun.word.surface,
        subject.person ? GENDERS[subject.gender] : OF_A_THING,
      );
      report(subject.person ? found : { ...found, severity: "information", fixes: [asking(verb, right)] });
    },
  },
};

const OF_A_THING = {
  ar: "مؤنث، والأكثر معه تأنيث الفعل ويجوز تذكيره",
  en: "feminine: its verb mostly is, though the grammar allows both",
};

/** The 3rd person feminine of each cue verb. */
const FEMININES = new Map(
  rows("cues").flatMap(({ lemma, perfect: { fs } }) => (fs === undefined ? [] : [[lemma, fs] as const])),
);

/** Could the noun behind the verb be the object of a hidden subject: `وأبلغ السلطات`, `وأضاف المدربة إلى الفريق`; not of قال, nor where the verb has its clause: `وأضاف المدربة أن`. */
function mayBeObject(tokens: readonly Token[], verb: number, { lemma, object }: CueForm): boolean {
  const takes = OBJECTS.get(lemma);
  // `أفاد مصادر`: nobody tells sources that no one knows.
  if (takes === "none" || !hasArticle(tokens[verb + 1]?.word.plain ?? "")) return false;
  return object || takes === "told" || !hasClause(tokens, verb + 2);
}

const OBJECTS = new Map(rows("verb-objects").map(({ lemma, object }) => [lemma, object]));

/** Does a clause with أن or a colon follow, behind the rest of the noun phrase? */
function hasClause(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + LONGEST_PHRASE; at++) {
    const word = tokens[at]?.word;
    if (word?.surface === ":") return true;
    if (word?.kind !== "arabic" || cueForm(word) !== undefined) return false;
    if (complementizerOf(word) !== undefined) return true;
  }
  return false;
}

const LONGEST_PHRASE = 5;

interface Subject {
  gender: Gender;
  /** Of what is no person, the grammar allows the masculine before it. */
  person: boolean;
}

/** `المراقبة`, `المساعدة`, `المعارضة`: what is done, as well as she who does it. */
const MASDAR = /^م.ا..ة$/;

/** Definite nouns, and sources without the article; another bare noun may be an object (أعلن شركة شريكا له). */
const SUBJECTS: ReadonlyMap<string, Subject> = subjects();

function subjects(): Map<string, Subject> {
  const feminines = (table: TableWith<{ form: string; gender: Gender | "c" }>): string[] =>
    rows(table)
      .filter(({ form, gender }) => gender === "f" && endsInTaMarbuta(form))
      .map(({ form }) => form);
  const masculines = new Set(
    [...rows("title-heads"), ...rows("source-heads")].filter(({ gender }) => gender === "m").map(({ form }) => form),
  );
  const bodies = rows("organisation-heads").map(({ form }) => form);
  const things = [
    ...bodies.filter(endsInTaMarbuta),
    ...rows("source-heads")
      .filter(({ gender }) => gender === "f")
      .map(({ form }) => form),
  ];
  const people = [
    ...feminines("title-heads"),
    ...feminines("source-heads").filter((form) => masculines.has(form.slice(0, -1))),
    ...feminines("honorifics").flatMap((form) => definiteStem(form) ?? []),
    ...rows("sound-plurals").map(({ singular }) => `${singular}ة`),
  ];
  const found = new Map<string, Subject>();
  for (const thing of things) found.set(ARTICLE + thing, { gender: "f", person: false });
  for (const person of people)
    if (!bodies.includes(person) && !MASDAR.test(person) && !isFeminineNisba(person))
      found.set(ARTICLE + person, { gender: "f", person: true });
  const sources = checkWords("verb-gender-mismatch:source");
  for (const { form, gender } of rows("source-heads"))
    if (sources.includes(form))
      for (const written of [form, ARTICLE + form]) found.set(written, { gender, person: gender === "m" });
  return found;
}

export default check;
