import { type Check, misspelt } from "../check";

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
    ],
    right: [
      "قال سيرغي لافروف إن الاتفاق قريب.",
      "وصل لافروف أمس.",
      "وصل سيرجي إيفانوف أمس.",
      "زار هونغ كونغ.",
      "قال سيرجي: لافروف وصل.",
    ],
    house: { names: [{ name: "سيرغي لافروف", type: "person", rejected: ["سيرجي لافروف", "لافرف"] }, { name: "هونغ كونغ", type: "place", rejected: ["هونج كونج"] }], agencies: [{ name: "فرانس برس", rejected: ["فرنس برس"] }] },
  },
  article({ paragraphs, house, text }, report) {
    if (!house.rejects) return;
    for (const { start, reading } of paragraphs) {
      for (const one of house.rejectedIn(reading)) {
        if (one.name) report(misspelt({ start: start + one.start, end: start + one.end }, one.preferred, text.slice(start + one.start, start + one.end)));
      }
    }
  },
};

export default check;
