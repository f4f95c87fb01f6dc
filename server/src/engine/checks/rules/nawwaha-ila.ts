import { cueForm } from "../../cues/cue-forms";
import { type Check, rewrite } from "../check";

const check: Check = {
  id: "nawwaha-ila",
  concern: "grammar",
  level: "off",
  title: { ar: "«نوه إلى»", en: "نوه with إلى" },
  message: {
    ar: "اكتب «{0}» إن قصدت الإشارة: معنى «نوّه بالشيء» أثنى عليه",
    en: "Write {0} if pointing out is meant: نوه بـ is to praise",
  },
  why: {
    ar: "«نوّه بالشيء» رفع ذكره، واستعماله بمعنى الإشارة محدث، ومن اللغويين من يجيزه؛ فالفحص غير مفعَّل ابتداء.",
    en: "نوه بـ means to praise; as “to point out” it is new and has defenders: off by default.",
  },
  source: { ar: "LanguageTool 2099", en: "LanguageTool 2099" },
  examples: {
    wrong: [
      { text: "نوه الوزير إلى القرار.", right: "أشار الوزير إلى القرار." },
      { text: "ونوهت المتحدثة إلى أن القرار نهائي.", right: "وأشارت المتحدثة إلى أن القرار نهائي." },
      { text: "نوه إلى أهمية اللقاء.", right: "أشار إلى أهمية اللقاء." },
      { text: "نوه المدير إلى ارتفاع الإنتاج.", right: "أشار المدير إلى ارتفاع الإنتاج." },
      { text: "ونوه إلى أن الاتفاق قريب.", right: "وأشار إلى أن الاتفاق قريب." },
    ],
    right: [
      "نوه الوزير بجهود الوفد.",
      "أشار الوزير إلى القرار.",
      "نوه الوزير بالقرار ثم سافر إلى مصر.",
      "دعا إلى لقاء.",
      "نوه بأهمية اللقاء.",
    ],
  },
  token: {
    concerns: (word) => cueForm(word)?.lemma === "نوه",
    look({ tokens }, at, report) {
      const verb = tokens[at];
      const form = verb && cueForm(verb.word);
      if (
        verb === undefined ||
        form?.kind !== "perfect" ||
        ![tokens[at + 1], tokens[at + 2]].some((token) => token?.word.plain === "إلى")
      )
        return;
      const right = `${verb.word.surface.slice(0, form.reading.offset)}${form.gender === "f" ? "أشارت" : "أشار"}`;
      report({ start: verb.start, end: verb.end, values: [right], fixes: [{ ...rewrite(verb, right), asks: true }] });
    },
  },
};

export default check;
