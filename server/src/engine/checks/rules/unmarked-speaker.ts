import { complementizerOf, hasJoinedRole } from "../../lexicon/function-words";
import type { ResolvedQuotation } from "../../quotations/resolved";
import type { PlacedParagraph } from "../../reading";
import type { Word } from "../../text/words";
import type { Check } from "../check";

const check: Check = {
  id: "unmarked-speaker",
  concern: "attribution",
  level: "information",
  nursery: true,
  title: { ar: "قائل يتغير بلا ذكره", en: "Speaker who changes without a name" },
  message: {
    ar: "سمِّ القائل أو صحّح جنس الفعل «{0}»: لا أحد في الخبر يوافقه",
    en: "Name the speaker or correct the gender of {0}: nobody in the article fits the verb",
  },
  why: {
    ar: "«وأضافت» بلا فاعل بعد قول الوزير: تغير القائل ولم يُسمَّ، أو زل الفعل. ولا يُنبَّه إلا على فعل يفتتح جملته ويليه قوله، حيث لا يصلح أحد ممن سبق فاعلا له.",
    en: "وأضافت without a subject, after what a man said: somebody else speaks and is not named, or the verb is a slip. Flagged only for a verb that opens its sentence and is followed at once by its words, where nobody named before fits.",
  },
  source: { ar: "العرف الصحفي", en: "Press practice" },
  examples: {
    wrong: [
      { text: "قال الوزير كريم حداد إن الاتفاق قريب.\nوأضافت أن التوقيع غدا." },
      { text: "قالت الوزيرة هدى سالم إن الاتفاق قريب.\nوأضاف أن التوقيع غدا." },
      { text: "أكدت المتحدثة ليلى منصور أن العمل بدأ. وأوضح أن الخطة جاهزة." },
      { text: "قال المدير سمير منصور: «العمل بدأ». وقالت إن الخطة جاهزة." },
      { text: "أعلن السفير يوسف حسن افتتاح المعرض.\nوذكر السفير أن المعرض كبير.\nوأشارت إلى أن الزوار كثيرون." },
    ],
    right: [
      "قالت أم محمد إن المدرسة أغلقت. وقال ابنها محمد إن الطريق مغلق. وأضافت أن الماء مقطوع أيضا.",
      "قال الوزير كريم حداد إن الاتفاق قريب.\nوأضاف أن التوقيع غدا.",
      "قال الوزير كريم حداد إن الاتفاق قريب.\nوأضافت الوزيرة هدى سالم أن التوقيع غدا.",
      "أكدت الوزارة أن العمل بدأ، وقال الوزير كريم حداد إن الخطة جاهزة.\nوأضافت أن التوقيع غدا.",
      "قال الوزير كريم حداد إن الاتفاق قريب.\nوقالت له هدى سالم إن التوقيع غدا.",
      "كشف موقوفون أنهم تدربوا في المدينة.\nوقال هؤلاء إن دورهم انتهى.",
      "قال الوزير كريم حداد إن الاتفاق قريب.\nوكانت قالت إن التوقيع غدا.",
    ],
  },
  article({ quotations, paragraphs }, report) {
    const heard = new Set<string | undefined>();
    for (const quotation of quotations) {
      const { cue, local, paragraph } = quotation;
      const gender = local?.cue.form.gender;
      if (
        cue !== null &&
        local !== undefined &&
        !heard.has(gender) &&
        nobodyFits(quotation) &&
        saysAtOnce(paragraphs[paragraph], local.cue.at)
      )
        report({ ...cue, values: [local.cue.form.reading.plain] });
      // `قالت أم محمد … وقال ابنها … وأضافت`: who spoke by such a verb may go on, whatever is known of them.
      if (local?.subject !== undefined) heard.add(gender);
    }
  },
};

/** Nobody agrees with the verb, nor has it a subject: whoever spoke last was taken for want of another. */
const nobodyFits = ({ choice, local }: ResolvedQuotation): boolean =>
  choice?.reason === "floor" &&
  local?.subject === undefined &&
  local?.cue.form.kind === "perfect" &&
  local.cue.form.number === "singular" &&
  choice.excluded.some(({ candidate, by }) => candidate.reason === "floor" && by === "agreement") &&
  choice.participants.every(({ number, gender }) => number !== "plural" && gender !== undefined);

/** `وأضافت أن`, `وأشارت إلى أن`: the verb opens its sentence, and what is said follows at once. */
function saysAtOnce(placed: PlacedParagraph | undefined, at: number): boolean {
  const { tokens = [], sentences = [] } = placed?.reading ?? {};
  const [next, last] = [tokens[at + 1]?.word, tokens[at + 2]?.word];
  return (
    sentences.some(({ from }) => from === at) &&
    (isParticle(next) || (hasJoinedRole(next, "preposition") && isParticle(last)))
  );
}

const isParticle = (word: Word | undefined): boolean => word !== undefined && complementizerOf(word) !== undefined;

export default check;
