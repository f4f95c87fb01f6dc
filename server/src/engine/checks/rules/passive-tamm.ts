import type { Check } from "../check";

const check: Check = {
  id: "passive-tamm",
  concern: "style",
  level: "off",
  uncoveredBy: ["hundred-spelling", "tanwin-after-hamza"],
  title: { ar: "«تم» مع المصدر", en: "تم with a verbal noun" },
  message: { ar: "اكتب الفعل مبنيا للمجهول مكان «{0}»: هو أوجز", en: "Write a passive verb for “{0}”: it is shorter" },
  why: {
    ar: "«اعتُقل فلان» أوجز من «تم اعتقال فلان». والفحص غير مفعَّل ابتداء، فالأسلوب شائع.",
    en: "تم اعتقال: a passive verb is shorter. Off by default: a common style.",
  },
  source: { ar: "أدلة الأسلوب الصحفي", en: "Press style guides" },
  examples: {
    wrong: [
      { text: "تم اعتقال ثلاثة أشخاص." },
      { text: "تمت إقالة المدير أمس." },
      { text: "يتم نقل الجرحى إلى المدينة." },
      { text: "وتم إغلاق الطريق." },
      { text: "تم توقيع الاتفاق." },
    ],
    right: ["اعتقل ثلاثة أشخاص.", "تم الاتفاق أمس.", "يتم الأمر غدا.", "تم ذلك أمس.", "قال إن الأمر تم في المدينة."],
  },
  token: {
    concerns: ({ plain }) => /^[وف]?(?:تم|تمت|يتم|تتم)$/.test(plain),
    look({ text, tokens }, at, report) {
      const [verb, noun] = [tokens[at], tokens[at + 1]];
      if (
        verb !== undefined &&
        noun !== undefined &&
        /^(?:إ.{2,3}ا.|إ.{2,3}ة|ا.{2}.?ا.{1,2}|ت.{1,2}ي.|نقل|فتح|منع|قتل|طرد)$/.test(noun.word.plain)
      )
        report({ start: verb.start, end: noun.end, values: [text.slice(verb.start, noun.end)] });
    },
  },
};

export default check;
