import type { Check } from "../check";

const check: Check = {
  id: "unattributed-quote",
  concern: "attribution",
  level: "information",
  title: { ar: "اقتباس بلا قائل", en: "Quotation without a speaker" },
  message: { ar: "اذكر القائل: ليس مع الاقتباس ما يدل عليه", en: "Say who speaks: nothing beside the quotation tells" },
  why: {
    ar: "الاقتباس جملة قائمة بنفسها من أربع كلمات فأكثر، ولا فعل قول معه ولا متحدث يستمر كلامه. ولا يُنبَّه على العناوين والأسماء والكلمات المقتبسة.",
    en: "A quotation of four words or more that is a sentence by itself, with no cue and no speaker going on. Titles, names and scare quotes are left alone.",
  },
  source: { ar: "العرف الصحفي", en: "Press practice" },
  examples: {
    wrong: [
      { text: "اجتمع المجلس أمس في الرباط.\n«سنرد على هذا القرار قريبا جدا»." },
      { text: "وصل الوفد إلى المدينة أمس.\n«لن نتراجع عن القرار مهما حدث»." },
      { text: "بدأت المحادثات أمس في العاصمة.\n«نحن مستعدون للحوار مع الجميع»." },
      { text: "أغلق المصنع أبوابه أمس.\n«فقدنا كل شيء في يوم واحد»." },
      { text: "انتهت الدورة أمس في الرباط.\n«كانت هذه أصعب بطولة في حياتي»." },
    ],
    right: [
      "اجتمع المجلس أمس في الرباط.\nوقال رئيسه: «سنرد على هذا القرار قريبا جدا».",
      "صدر كتاب «تاريخ المدن العربية القديمة كلها» أمس.",
      "«سنرد على هذا القرار قريبا جدا»، قال الوزير.",
      "افتتحت أمس ندوة «الماء».",
      "وصل الوفد، وقال الوزير: «نحن مستعدون للحوار مع الجميع».",
    ],
  },
  article({ quotations, text }, report) {
    for (const { cue, speakers, paragraph, start, end, confidence } of quotations) {
      if (cue !== null || (confidence >= 0.5 && speakers.some(({ resolution }) => resolution !== "unresolved")))
        continue;
      const turnGoesOn = quotations.some(
        (one) =>
          one.cue !== null &&
          (one.paragraph === paragraph || (one.paragraph === paragraph - 1 && one.mode !== "indirect")),
      );
      const opening = /["«“”„‹]\s*$/.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0;
      const closing = /^[.،!؟]?["»”›]/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
      // Words that nothing marks as quoted, an interview's answer say, need no name.
      if (!turnGoesOn && opening > 0) report({ start: start - opening, end: end + closing });
    }
  },
};

export default check;
