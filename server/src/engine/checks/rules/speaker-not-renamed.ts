import type { Check } from "../check";
import { counted } from "../wording";

const check: Check = {
  id: "speaker-not-renamed",
  concern: "attribution",
  level: "off",
  title: { ar: "متحدث طال غياب اسمه", en: "Speaker not named for long" },
  message: {
    ar: "أعد ذكر «{0}»: لم يُسمَّ المتحدث منذ {1}",
    en: "Name {0} again: the speaker has not been named for {1}",
  },
  why: {
    ar: "بعد ثلاث فقرات متتالية بلا اسم المتحدث يحسن ذكره. والفحص غير مفعَّل ابتداء، فإضمار الفاعل عادة الوكالات.",
    en: "After three paragraphs in a row without the speaker's name it helps to give the name again. Off by default: agencies drop subjects as a habit.",
  },
  source: { ar: "العرف الصحفي", en: "Press practice" },
  examples: {
    wrong: [
      {
        text: "قال سيرجي إيفانوف إن الاتفاق قريب.\nوأضاف أن التوقيع غدا.\nوأكد أن التنفيذ سريع.\nوأوضح أن المهلة شهر.\nوأشار إلى أن العمل بدأ.",
      },
      {
        text: "قال كريم حداد إن الاتفاق قريب.\nوأضاف أن التوقيع غدا.\nوأكد أن التنفيذ سريع.\nوأوضح أن المهلة شهر.\nوذكر أن العمل بدأ.",
      },
      {
        text: "قالت الوزيرة ليلى حداد إن الاتفاق قريب.\nوأضافت أن التوقيع غدا.\nوأكدت أن التنفيذ سريع.\nوأوضحت أن المهلة شهر.\nوأشارت إلى أن العمل بدأ.",
      },
      {
        text: "أكد سمير منصور أن القرار نهائي.\nوأضاف أن الطريق مفتوح.\nوقال إن اللقاء ناجح.\nوأوضح أن الوفد وصل.\nوأشار إلى أن العمل بدأ.",
      },
      {
        text: "أعلن يوسف حداد أن الإنتاج ارتفع.\nوأضاف أن الأسعار ثابتة.\nوأكد أن الطلب كبير.\nوقال إن المصنع جديد.\nوتابع أن العمل بدأ.",
      },
    ],
    right: [
      "قال سيرجي إيفانوف إن الاتفاق قريب.\nوأضاف أن التوقيع غدا.",
      "قال سيرجي إيفانوف إن الاتفاق قريب.\nوأضاف أن التوقيع غدا.\nوأكد إيفانوف أن التنفيذ سريع.\nوأوضح أن المهلة شهر.",
      "وصل الوفد أمس إلى المدينة.",
      "قال الوزير إن الاتفاق قريب.",
      "قال سمير منصور إن القرار نهائي.\nوصل الوفد.\nوغادر الوفد.\nوعاد الوفد.\nوانسحب المدير سامر الحلبي من القاعة قائلا إنها مهزلة.",
      "قال سمير منصور إن القرار نهائي.\nوصل الوفد.\nوغادر الوفد.\nوعاد الوفد.\nوقال سامر الحلبي إن الطريق مفتوح.",
      "وصل الوفد.\nوعاد الوفد.\nثم سافر الوفد.\nووصل الوفد.",
    ],
  },
  article({ quotations }, report) {
    const reported = new Set<number>();
    for (const { cue, paragraph, antecedent, speakers, certainty, local, choice } of quotations) {
      if (
        cue === null ||
        certainty === "unsure" ||
        antecedent === undefined ||
        // Whom the sentence itself names is not carried over.
        choice?.reason !== "floor" ||
        local?.cue?.form.kind === "participle" ||
        paragraph - antecedent <= LIMIT ||
        reported.has(antecedent)
      )
        continue;
      reported.add(antecedent);
      report({
        start: cue.start,
        end: cue.end,
        values: [speakers.map(({ name }) => name).join("، "), counted("paragraph", paragraph - antecedent, "genitive")],
      });
    }
  },
};

/** Paragraphs without the name that pass without a word. */
const LIMIT = 3;

export default check;
