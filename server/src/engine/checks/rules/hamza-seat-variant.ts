import { oneForm } from "../consistency";
import type { Check } from "../check";

const check: Check = {
  id: "hamza-seat-variant",
  concern: "spelling",
  level: "hint",
  title: { ar: "كرسي الهمزة", en: "Seat of the hamza" },
  message: {
    ar: "وحّد كتابة الكلمة على «{0}»: وردت في الخبر بصورتين",
    en: "Keep to “{0}”: the article writes this word in two ways",
  },
  why: {
    ar: "«مسئول» و«مسؤول»، «شئون» و«شؤون»: صورتان مقبولتان، والخبر الواحد يلزم إحداهما.",
    en: "مسئول and مسؤول, شئون and شؤون are both accepted; an article keeps to one.",
  },
  source: { ar: "اتساق الكتابة في الخبر", en: "House consistency" },
  examples: {
    wrong: [
      { text: "قال مسؤول وأكد مسؤول آخر ونفى مسئول ثالث.", right: "قال مسؤول وأكد مسؤول آخر ونفى مسؤول ثالث." },
      { text: "شؤون مصر وشؤون ليبيا وشئون السودان.", right: "شؤون مصر وشؤون ليبيا وشؤون السودان." },
      { text: "المسئولون والمسئولين والمسؤولية.", right: "المسئولون والمسئولين والمسئولية." },
      { text: "الهيئة وهيئة وهيأة.", right: "الهيئة وهيئة وهيئة." },
      {
        text: "وزير الشئون الخارجية\nوالشئون الداخلية والشؤون.",
        right: "وزير الشئون الخارجية\nوالشئون الداخلية والشئون.",
      },
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
