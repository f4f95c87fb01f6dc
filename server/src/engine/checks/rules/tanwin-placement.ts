import { perReading } from "../memory";
import { type Check, misspelt } from "../check";

const check: Check = {
  id: "tanwin-placement",
  concern: "spelling",
  level: "off",
  title: { ar: "موضع تنوين الفتح", en: "Place of the tanwin" },
  message: { ar: "اكتب «{0}» كسائر الخبر", en: "Write “{0}” as elsewhere in the article" },
  why: {
    ar: "تنوين الفتح يُكتب على الألف (شكراً) أو قبلها (شكرًا)؛ والخبر الواحد يلزم أحدهما. مغلق ابتداء: اختيار دار.",
    en: "The tanwin stands on the alef (شكراً) or before it (شكرًا); an article keeps to one. Off at first: a house choice.",
  },
  source: "House choice",
  examples: {
    wrong: [
      { text: "قال شكرًا جزيلًا ثم كرر شكراً.", right: "قال شكرًا جزيلًا ثم كرر شكرًا." },
      { text: "وصل أيضاً ثم غادر فوراً ثم عاد لاحقًا.", right: "وصل أيضاً ثم غادر فوراً ثم عاد لاحقاً." },
      { text: "كان جيدًا وجديدًا وكبيراً.", right: "كان جيدًا وجديدًا وكبيرًا." },
      { text: "غداً وأيضاً\nثم أيضًا.", right: "غداً وأيضاً\nثم أيضاً." },
      { text: "جدًا ثم فورًا ثم جداً.", right: "جدًا ثم فورًا ثم جدًا." },
    ],
    right: [
      "قال شكرًا جزيلًا.",
      "قال شكراً جزيلاً.",
      "قال شكرا جزيلا.",
      "وصل مساءً ثم غادر.",
      "وصل الوفد.",
    ],
  },
  article({ paragraphs }, report) {
    const written = paragraphs.flatMap(({ start, reading }) => tanwins(reading).map((one) => ({ ...one, start: start + one.start, end: start + one.end })));
    const before = written.filter(({ surface }) => surface.endsWith("\u064bا")).length;
    const usual = before * 2 >= written.length ? "\u064bا" : "ا\u064b";
    for (const { start, end, surface } of written) if (!surface.endsWith(usual)) report(misspelt({ start, end }, surface.slice(0, -2) + usual, surface));
  },
};

const tanwins = perReading(({ tokens }) => tokens.flatMap(({ start, end, word }) => (/(?:\u064bا|ا\u064b)$/.test(word.surface) ? [{ start, end, surface: word.surface }] : [])));

export default check;
