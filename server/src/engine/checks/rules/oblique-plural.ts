import type { Token } from "../../text/tokens";
import type { Word } from "../../text/words";
import { definiteStem, hasArticle } from "../../morphology/article";
import { obliqueOf, SOUND_PLURALS } from "../../morphology/sound-plurals";
import { hasItsCase } from "../adjectives";
import { asking, type Check, misspelt } from "../check";
import { isInName } from "../in-name";
import { prepositionAt } from "../prepositions";

const check: Check = {
  id: "oblique-plural",
  concern: "grammar",
  level: "warning",
  title: { ar: "جمع مرفوع بعد حرف جر", en: "Nominative plural after a preposition" },
  message: {
    ar: "اكتب «{0}»: جمع المذكر السالم بالياء بعد حرف الجر",
    en: "Write “{0}”: a sound plural takes ين after a preposition",
  },
  why: {
    ar: "جمع المذكر السالم بعد حرف الجر بالياء: مع المسؤولين. وما يكون فعلا أيضا («عبر» و«حول» و«قبل») لا يُحسب حرفا إلا في وسط الجملة. والقائمة مغلقة من أسماء الناس: «القانون» و«التعاون» و«السجون» ليست من هذا الجمع، و«مراسلون بلا حدود» اسم.",
    en: "A sound plural takes ين after a preposition. What may be a verb (عبر, حول, قبل) counts inside a clause only. A closed list of nouns of people: القانون, التعاون, السجون are none, and مراسلون بلا حدود is a name.",
  },
  source: { ar: "مراجع النحو", en: "Arabic reference grammar" },
  examples: {
    wrong: [
      { text: "اجتمع مع المسؤولون أمس.", right: "اجتمع مع المسؤولين أمس." },
      { text: "سلم الرسالة إلى ممثلون عن الحزب.", right: "سلم الرسالة إلى ممثلين عن الحزب." },
      { text: "رحب بالصحفيون في القاعة.", right: "رحب بالصحفيين في القاعة." },
      { text: "قال للمراقبون إن الاتفاق قريب.", right: "قال للمراقبين إن الاتفاق قريب." },
      { text: "قال ذلك بحسب مسؤولون أمنيون.", right: "قال ذلك بحسب مسؤولين أمنيين." },
      { text: "عرف الخبر من المهندسون والمدرسون.", right: "عرف الخبر من المهندسين والمدرسين." },
      { text: "أطلقت النار على متظاهرون.", right: "أطلقت النار على متظاهرين." },
      { text: "وصلت الحافلة إلى المشجعون بعد المباراة.", right: "وصلت الحافلة إلى المشجعين بعد المباراة." },
      { text: "تواصل الوفد عبر المسؤولون مع اللجنة.", right: "تواصل الوفد عبر المسؤولين مع اللجنة." },
    ],
    right: [
      "اجتمع مع المسؤولين أمس.",
      "وصل المسؤولون أمس.",
      "بحث في القانون والتعاون والسجون.",
      "دان الهجوم بيان من مراسلون بلا حدود.",
      "فاز الاتحاد على المقاولون العرب أمس، ويلعب غدا مع المقاولون العرب.",
      "غادر الوفد (ودان الهجوم بيان من مراسلون بلا حدود).",
      "• وفي المطار عبر المسافرون البوابات.",
      "غادر الوفد (وفي المطار عبر المسافرون البوابات).",
      "– ب ـ المعلمون.\n• ل ـ المتقاعدون.",
      "من المسؤولون عن الأمر؟",
      "لا يعرف أحد من المستفيدون من القرار، ولا يعلم من المسؤولون.",
      "صدر البيان عن مواطنون ضد الغلاء ومن محامون بلا حدود.",
      "بين المراقبون أن الاتفاق قريب.",
      "عبر اللاعبون عن فرحتهم بالكأس.",
      "وعبر المواطنون أمس عن فرحتهم.",
      "كما عبر المشاركون عن شكرهم، وقد عبر المهاجرون الحدود.",
      "وفي الختام عبر المشاركون عن شكرهم.",
      "وفي المطار عبر المسافرون البوابات، واليوم عبر المشاركون الجسر.",
      "حول المسؤولون الملف إلى اللجنة، وقبل المعلمون العرض.",
      "تبحث اللجنة عن من المسؤولون عن الحادث.",
      "بـ الموظفون في البلدية.\nب ـ المعلمون.\nل ـ المتقاعدون.",
    ],
  },
  token: {
    concerns: (word) => isPlural(word.surface) || attachedPlural(word) !== undefined,
    look(reading, at, report) {
      const { text, tokens, sentences } = reading;
      const noun = tokens[at];
      if (noun === undefined || namesItself(tokens, at)) return;
      const preposition = attachedPlural(noun.word) === undefined ? prepositionAt(reading, at - 1) : "sure";
      if (preposition === undefined || isInName(reading, at)) return;
      // `من المسؤولون؟`: who.
      const sentence = sentences.find(({ from, to }) => from <= at && at < to);
      if (sentence !== undefined && tokens[sentence.to - 1]?.word.surface === "؟") return;
      // What has its case is corrected with it: `بحسب مسؤولون أمنيون`, `من المهندسون والمدرسون`.
      const next = tokens[at + 1];
      const bare = attachedPlural(noun.word) ?? noun.word.surface;
      const second = next?.start === noun.end + 1 && hasItsCase(bare, next.word) ? next : undefined;
      const span = { start: noun.start, end: (second ?? noun).end };
      const right = [noun, ...(second === undefined ? [] : [second])]
        .map(({ word }) => obliqueOf(word.surface))
        .join(" ");
      const found = misspelt(span, right, text.slice(span.start, span.end));
      report(preposition === "sure" ? found : { ...found, fixes: [asking(span, right)] });
    },
  },
};

/** `محامون بلا حدود`, `مواطنون ضد الغلاء`, `مهندسون من أجل مصر`: a body that names itself so. */
function namesItself(tokens: readonly Token[], at: number): boolean {
  const [noun, next, last] = [tokens[at]?.word, tokens[at + 1]?.word.plain, tokens[at + 2]?.word.plain];
  return !hasArticle(noun?.plain ?? "") && (next === "بلا" || next === "ضد" || (next === "من" && last === "أجل"));
}

const isPlural = (form: string): boolean => SOUND_PLURALS.has(definiteStem(form) ?? form);

/** `بالصحفيون`, `للمراقبون`. */
const attachedPlural = ({ readings }: Word): string | undefined =>
  readings.find(({ plain, proclitics }) => /[بلك]$/.test(proclitics) && isPlural(plain))?.plain;

export default check;
