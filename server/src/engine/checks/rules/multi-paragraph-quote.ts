import type { Check } from "../check";

const check: Check = {
  id: "multi-paragraph-quote",
  concern: "attribution",
  level: "off",
  mayUncover: ["mixed-quote-style", "nested-same-quotes", "quote-inner-space"],
  title: { ar: "اقتباس يمتد فقرات", en: "Quotation over several paragraphs" },
  message: {
    ar: "افتح الفقرة بعلامة التنصيص: الاقتباس مستمر من الفقرة السابقة",
    en: "Open the paragraph with the quotation mark: the quotation goes on from the paragraph before",
  },
  why: {
    ar: "من المؤسسات ما يفتح كل فقرة من الاقتباس الطويل بعلامة تنصيص ولا يغلق إلا الأخيرة. والفحص غير مفعَّل ابتداء، فهذا اختيار غرفة الأخبار.",
    en: "Some houses open each paragraph of a long quotation with a mark and close only the last. Off by default: a house choice.",
  },
  source: { ar: "اختيار غرفة الأخبار", en: "House choice" },
  examples: {
    wrong: [
      {
        text: "قال الوزير: «نحن مستعدون.\nولن نتراجع عن القرار».",
        right: "قال الوزير: «نحن مستعدون.\n«ولن نتراجع عن القرار».",
      },
      { text: "قال: «وصلنا أمس.\nوغدا نسافر».", right: "قال: «وصلنا أمس.\n«وغدا نسافر»." },
      { text: "قالت: “نعم للحوار.\nونرحب بالوفد”.", right: "قالت: “نعم للحوار.\n“ونرحب بالوفد”." },
      { text: "وأضاف: «القرار نهائي.\nوالطريق مفتوح».", right: "وأضاف: «القرار نهائي.\n«والطريق مفتوح»." },
      { text: "قال المدير: «الإنتاج ارتفع.\nوالأسعار أيضا».", right: "قال المدير: «الإنتاج ارتفع.\n«والأسعار أيضا»." },
    ],
    right: [
      "قال الوزير: «نحن مستعدون.\n«ولن نتراجع عن القرار».",
      "قال الوزير: «نحن مستعدون».\nوأضاف: «لن نتراجع».",
      "قال الوزير: «نحن مستعدون.\nووصل الوفد.",
      "وصل الوفد.\nثم غادر.",
      "قال: «نعم».",
      "قال الوزير: «نحن مستعدون.\n«ولن نتراجع» عن القرار».",
    ],
  },
  article({ paragraphs }, report) {
    paragraphs.forEach(({ reading }, index) => {
      const next = paragraphs[index + 1];
      const open = reading.quotes.find(({ open: at, close }) => at >= 0 && close >= reading.tokens.length);
      const mark = open && reading.tokens[open.open]?.word.surface;
      const closes = next?.reading.quotes.some(
        ({ style, open: at, close }) => style === open?.style && at < 0 && close < next.reading.tokens.length,
      );
      if (next === undefined || mark === undefined || closes !== true || next.reading.tokens[0]?.word.surface === mark)
        return;
      const start = next.start + (next.reading.tokens[0]?.start ?? 0);
      report({
        start,
        end: next.start + (next.reading.tokens[0]?.end ?? 0),
        fixes: [
          {
            title: { ar: "أضف علامة التنصيص", en: "Add the quotation mark" },
            edits: [{ start, end: start, text: mark }],
          },
        ],
      });
    });
  },
};

export default check;
