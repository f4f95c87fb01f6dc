import type { Check } from "../check";

const check: Check = {
  id: "qama-bi",
  concern: "style",
  level: "off",
  title: { ar: "«قام بـ» مع المصدر", en: "قام بـ with a verbal noun" },
  message: { ar: "اكتب الفعل نفسه مكان «{0}»: هو أوجز", en: "Write the verb itself for “{0}”: it is shorter" },
  why: {
    ar: "«زار» أوجز من «قام بزيارة». والفحص غير مفعَّل ابتداء، فالأسلوب شائع.",
    en: "قام بزيارة: زار is shorter. Off by default: a common style.",
  },
  source: { ar: "LanguageTool؛ أدلة الأسلوب الصحفي", en: "LanguageTool; press style guides" },
  examples: {
    wrong: [
      { text: "قام الوزير بزيارة المدينة." },
      { text: "قامت الشرطة باعتقال ثلاثة." },
      { text: "قاموا بإغلاق الطريق." },
      { text: "يقوم الوفد بتوقيع الاتفاق." },
      { text: "وقام بنقل الجرحى." },
    ],
    right: [
      "زار الوزير المدينة.",
      "قام الوزير من مكانه.",
      "قام بدور كبير.",
      "قامت الحرب قبل عام.",
      "يقوم البيت بالمدينة.",
    ],
  },
  token: {
    concerns: ({ plain }) => /^[وف]?(?:قام|قامت|قاموا|يقوم|تقوم|يقومون)$/.test(plain),
    look({ text, tokens }, at, report) {
      const noun = [tokens[at + 1], tokens[at + 2]].find(
        (token) =>
          token !== undefined &&
          /^ب(?:زيارة|نقل|فتح|منع|قتل|طرد|إ.{2,3}ا.|ا.{2}.?ا.{1,2}|ت.{1,2}ي.)$/.test(token.word.plain),
      );
      const verb = tokens[at];
      if (verb !== undefined && noun !== undefined)
        report({ start: verb.start, end: noun.end, values: [text.slice(verb.start, noun.end)] });
    },
  },
};

export default check;
