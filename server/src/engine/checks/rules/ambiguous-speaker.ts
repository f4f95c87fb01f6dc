import type { Check } from "../check";

const check: Check = {
  id: "ambiguous-speaker",
  concern: "attribution",
  level: "information",
  title: { ar: "قائل ملتبس", en: "Speaker in doubt" },
  message: { ar: "سمِّ القائل: سبق ذكر أكثر من شخص يصلح فاعلا، وأرجحهم «{0}»", en: "Name the speaker: more than one person named before could be meant, most likely {0}" },
  why: {
    ar: "الفعل بلا فاعل ظاهر، وقبله أكثر من شخص يصلح فاعلا له، فلا يعرف القارئ من القائل.",
    en: "A verb without its subject, after more than one person who could be it: the reader cannot tell who speaks.",
  },
  source: { ar: "العرف الصحفي", en: "Press practice" },
  examples: {
    wrong: [
      { text: "التقى الوزير كريم حداد الرئيس سمير منصور أمس.\nوقال إن اللقاء ناجح." },
      { text: "استقبل الرئيس سمير منصور الوزير كريم حداد والسفير يوسف حسن.\nوقال إن اللقاء ناجح." },
      { text: "قال كريم حداد إن الاتفاق قريب.\nوغادر الوزير سمير منصور.\nوقال إن اللقاء ناجح." },
      { text: "زار الوزير يوسف حسن السفير كريم منصور في المدينة.\nوأكد أن القرار نهائي." },
      { text: "ودع الرئيس سمير حداد الوزير كريم حسن في المطار.\nوقال إن الطريق مفتوح." },
    ],
    right: [
      "قال سيرجي إيفانوف إن الاتفاق قريب.\nوأضاف أن اللقاء ناجح.",
      "قالت الوزيرة إن الاتفاق قريب.\nوأضافت أن اللقاء ناجح.",
      "قال الوزير إن الاتفاق قريب.",
      "وصل الوفد.",
      "قال كريم حداد: «نعم».",
    ],
  },
  article({ quotations, linking, text }, report) {
    for (const { cue, speakers, confidence, paragraph, antecedent, local } of quotations) {
      const [speaker] = speakers;
      const kind = local?.cue?.form.kind;
      // A passive (ذُكر) has no one who says it, and a participle the verb's own.
      if (cue === null || (kind !== "perfect" && kind !== "imperfect") || text.charAt(cue.start + 1) === DAMMA || speakers.length !== 1 || speaker?.resolution !== "dropped" || speaker.name === "" || confidence >= DOUBT) continue;
      const named = linking.mentionsOf.slice(antecedent ?? paragraph - 1, paragraph).flat().filter(({ type, unsure }) => type === "person" && unsure !== true);
      if (new Set(named.map(({ entity }) => entity.id)).size > 1) report({ ...cue, values: [speaker.name] });
    }
  },
};

const DAMMA = "\u064f";

/** Below, more than one of those named so far fits. */
const DOUBT = 0.65;

export default check;
