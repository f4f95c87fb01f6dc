import { cueForm } from "../../cues/cue-forms";
import type { Token } from "../../text/tokens";
import type { Check } from "../check";

const check: Check = {
  id: "continuation-without-antecedent",
  concern: "attribution",
  level: "warning",
  title: { ar: "استمرار بلا قول سابق", en: "Continuation without an earlier report" },
  message: {
    ar: "اذكر القائل وابدأ بفعل مثل «قال»: الفعل «{0}» يكمل قولا سابقا، ولا قول قبله",
    en: "Name the speaker and begin with a verb like قال: {0} goes on from an earlier report, and there is none",
  },
  why: {
    ar: "«أضاف» و«تابع» و«أردف» تكمل كلاما سبق؛ فإن كانت أول قول في الخبر وبلا فاعل لم يعرف القارئ من المتكلم.",
    en: "أضاف, تابع and أردف go on from what was said before; as the first report of an article, without a subject, they leave the reader without a speaker.",
  },
  source: { ar: "العرف الصحفي", en: "Press practice" },
  examples: {
    wrong: [
      { text: "الرباط 16 سبتمبر 2021 (كونا) وأضاف أن الاتفاق قريب." },
      { text: "وتابع أن اللقاء ناجح." },
      { text: "وأردف أن الطريق مفتوح." },
      { text: "عنوان الخبر\nوأضافت أن الاتفاق قريب." },
      { text: "وأردفت أن القرار نهائي." },
    ],
    right: [
      "قال الوزير إن الاتفاق قريب.\nوأضاف أن التوقيع غدا.",
      "أضاف المصدر أن الاتفاق قريب.",
      "«لن أسافر»، هكذا رد النائب على السؤال، قبل أن يضيف ضاحكا: «إلا إذا دعيت».",
      "وأضافت الشركة ألف موظف.",
      "قال الوزير: «نعم». وتابع أن اللقاء ناجح.",
      "وأضاف الوزير أن الاتفاق قريب.",
      "وجاء رد النيابة مؤكدا صحة القرار. وأضاف أن الملف مغلق.",
    ],
  },
  article({ paragraphs, quotations, text }, report) {
    const [first] = quotations;
    const form = first?.local?.cue?.form;
    if (
      first?.cue == null ||
      form?.continuer !== true ||
      form.kind === "participle" ||
      first.speakers.some(({ resolution }) => resolution === "explicit") ||
      // `«لن أسافر»، هكذا رد النائب قبل أن يضيف`: something was said before it in its line.
      /[»”"]/.test(text.slice(text.lastIndexOf("\n", first.cue.start) + 1, first.cue.start)) ||
      isToldBefore(paragraphs[first.paragraph]?.reading.tokens ?? [], first.local?.cue?.at ?? 0)
    )
      return;
    report({ start: first.cue.start, end: first.cue.end, values: [form.reading.plain] });
  },
};

/** `جاء رد المدعي بأن …، مؤكدا صحة القرار. وأضاف`: words of somebody stand before it, though in no frame that is read. */
const isToldBefore = (tokens: readonly Token[], to: number): boolean =>
  tokens
    .slice(0, to)
    .some(({ word }) => ["perfect", "participle"].includes(cueForm(word)?.kind ?? "") && !cueForm(word)?.homograph);

export default check;
