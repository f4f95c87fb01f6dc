import { asking, type Check, rewrite } from "../check";

const check: Check = {
  id: "stylebook-name",
  concern: "facts",
  level: "warning",
  title: { ar: "اسم بغير صورته المعتمدة", en: "Name in a form that the stylebook rejects" },
  message: { ar: "اكتب «{0}»: دليل الأسلوب لا يقبل «{1}»", en: "Write “{0}”: the stylebook rejects “{1}”" },
  why: {
    ar: "صور الأسماء التي يرفضها دليل أسلوب غرفة الأخبار (stylebook.yaml). وبلا دليل لا ينبه الفحص على شيء.",
    en: "Forms that the newsroom's stylebook.yaml rejects. Without a stylebook the check says nothing.",
  },
  source: { ar: "دليل أسلوب غرفة الأخبار", en: "The newsroom's stylebook" },
  examples: {
    wrong: [
      { text: "قال سيرجي لافروف إن الاتفاق قريب.", right: "قال سيرغي لافروف إن الاتفاق قريب." },
      { text: "وقال لسيرجي لافروف نعم.", right: "وقال لسيرغي لافروف نعم." },
      { text: "وصل لافرف أمس.", right: "وصل لافروف أمس." },
      { text: "زار هونج كونج.", right: "زار هونغ كونغ." },
      { text: "وبهونج كونج وصل الوفد.", right: "وبهونغ كونغ وصل الوفد." },
      { text: "قال لوكالة فرنس برس نعم.", right: "قال لوكالة فرانس برس نعم." },
      { text: "وقال رمزان قديروف نعم.", right: "وقال رمضان قديروف نعم." },
    ],
    right: [
      "قال سيرغي لافروف إن الاتفاق قريب.",
      "وصل لافروف أمس.",
      "وصل سيرجي إيفانوف أمس.",
      "زار هونغ كونغ.",
      "قال سيرجي: لافروف وصل.",
      "وصل رمضان قديروف، ثم قال لقديروف ولرمضان قديروف نعم.",
    ],
    stylebook: {
      names: [
        { name: "سيرغي لافروف", type: "person", rejected: ["سيرجي لافروف", "لافرف"] },
        { name: "هونغ كونغ", type: "place", rejected: ["هونج كونج"] },
        { name: "رمضان قديروف", type: "person", rejected: ["رمزان قديروف", "قديرو*"] },
      ],
      agencies: [{ name: "فرانس برس", rejected: ["فرنس برس"] }],
    },
  },
  article({ paragraphs, stylebook, text }, report) {
    if (!stylebook.rejects) return;
    for (const { start, reading } of paragraphs) {
      for (const { name, start: from, end, preferred, asks } of stylebook.rejectedIn(reading)) {
        const span = { start: start + from, end: start + end };
        if (name)
          report({
            ...span,
            values: [preferred, text.slice(span.start, span.end)],
            fixes: [asks ? asking(span, preferred) : rewrite(span, preferred)],
          });
      }
    }
  },
};

export default check;
