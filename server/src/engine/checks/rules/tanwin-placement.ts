import { type Check, misspelt } from "../check";

const check: Check = {
  id: "tanwin-placement",
  concern: "spelling",
  level: "off",
  title: { ar: "موضع تنوين الفتح", en: "Place of the tanwin" },
  message: {
    ar: "اكتب «{0}»: موضع التنوين واحد في الخبر كله",
    en: "Write “{0}”: the tanwin stands in one place throughout an article",
  },
  why: {
    ar: "تنوين الفتح يُكتب على الألف (شكراً) أو قبلها (شكرًا)؛ والخبر الواحد يلزم أحد الموضعين. والفحص غير مفعَّل ابتداء، فهذا اختيار غرفة الأخبار.",
    en: "The tanwin stands on the alef (شكراً) or before it (شكرًا); an article keeps to one. Off by default: a house choice.",
  },
  source: { ar: "اختيار غرفة الأخبار", en: "House choice" },
  examples: {
    wrong: [
      { text: "قال شكرًا جزيلًا ثم كرر شكراً.", right: "قال شكرًا جزيلًا ثم كرر شكرًا." },
      { text: "وصل أيضاً ثم غادر فوراً ثم عاد لاحقًا.", right: "وصل أيضاً ثم غادر فوراً ثم عاد لاحقاً." },
      { text: "كان جيدًا وجديدًا وكبيراً.", right: "كان جيدًا وجديدًا وكبيرًا." },
      { text: "غداً وأيضاً\nثم أيضًا.", right: "غداً وأيضاً\nثم أيضاً." },
      { text: "جدًا ثم فورًا ثم جداً.", right: "جدًا ثم فورًا ثم جدًا." },
    ],
    right: ["قال شكرًا جزيلًا.", "قال شكراً جزيلاً.", "قال شكرا جزيلا.", "وصل مساءً ثم غادر.", "وصل الوفد."],
  },
  marks: ({ surface }) => /(?:\u064bا|ا\u064b)$/.test(surface),
  article(_analysis, report, marked) {
    const before = marked.filter(({ word }) => word.surface.endsWith("\u064bا")).length;
    const usual = before * 2 >= marked.length ? "\u064bا" : "ا\u064b";
    for (const {
      start,
      end,
      word: { surface },
    } of marked)
      if (!surface.endsWith(usual)) report(misspelt({ start, end }, surface.slice(0, -2) + usual, surface));
  },
};

export default check;
