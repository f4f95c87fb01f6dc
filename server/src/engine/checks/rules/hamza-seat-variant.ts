import { oneForm } from "../consistency";
import type { Check } from "../check";

const check: Check = {
  id: "hamza-seat-variant",
  concern: "spelling",
  level: "hint",
  title: { ar: "كرسي الهمزة", en: "Seat of the hamza" },
  message: { ar: "كُتبت في الخبر بصورة أخرى: «{0}» بدل «{1}»", en: "Written otherwise elsewhere in the article: “{0}” for “{1}”" },
  why: {
    ar: "مسئول ومسؤول، شئون وشؤون: صورتان مقبولتان، والخبر الواحد يلزم إحداهما.",
    en: "مسئول and مسؤول, شئون and شؤون are both accepted; an article keeps to one.",
  },
  source: "House consistency",
  examples: {
    wrong: [
      { text: "قال مسؤول وأكد مسؤول آخر ونفى مسئول ثالث.", right: "قال مسؤول وأكد مسؤول آخر ونفى مسؤول ثالث." },
      { text: "شؤون مصر وشؤون ليبيا وشئون السودان.", right: "شؤون مصر وشؤون ليبيا وشؤون السودان." },
      { text: "المسئولون والمسئولين والمسؤولية.", right: "المسئولون والمسئولين والمسئولية." },
      { text: "الهيئة وهيئة وهيأة.", right: "الهيئة وهيئة وهيئة." },
      { text: "وزير الشئون الخارجية\nوالشئون الداخلية والشؤون.", right: "وزير الشئون الخارجية\nوالشئون الداخلية والشئون." },
    ],
    right: [
      "قال مسؤول وأكد مسؤول آخر.",
      "قال مسئول.",
      "شؤون مصر وشؤون ليبيا.",
      "سئل الوزير عن مسؤول.",
      "قال: «مسئول»، وأكد مسؤول ومسؤول.",
    ],
  },
  ...oneForm("hamza-seat-variant"),
};

export default check;
