import { oneForm } from "../consistency";
import type { Check } from "../check";

const check: Check = {
  id: "hundred-spelling",
  concern: "spelling",
  level: "hint",
  title: { ar: "«مئة» و«مائة»", en: "Two spellings of a hundred" },
  message: {
    ar: "وحّد كتابة الكلمة على «{0}»: وردت في الخبر بصورتين",
    en: "Keep to “{0}”: the article writes this word in two ways",
  },
  why: {
    ar: "كلتا الكتابتين صحيحة، والخبر الواحد يلزم إحداهما: أكثرهما ورودا فيه.",
    en: "Both are right; an article keeps to the one that it uses most.",
  },
  source: { ar: "اتساق الكتابة في الخبر", en: "House consistency" },
  examples: {
    wrong: [
      { text: "وصل مئة وزير ومئة نائب ومائة سفير.", right: "وصل مئة وزير ومئة نائب ومئة سفير." },
      { text: "بلغ مائة دولار ثم مائة يورو ثم مئة جنيه.", right: "بلغ مائة دولار ثم مائة يورو ثم مائة جنيه." },
      { text: "ثلاثمئة وأربعمئة وثلاثمائة.", right: "ثلاثمئة وأربعمئة وثلاثمئة." },
      { text: "نحو مئتي جندي ومئتي ضابط ومائتي طبيب.", right: "نحو مئتي جندي ومئتي ضابط ومئتي طبيب." },
      {
        text: "خمسة في المائة وعشرة في المائة\nوستة في المئة.",
        right: "خمسة في المائة وعشرة في المائة\nوستة في المائة.",
      },
    ],
    right: [
      "وصل مئة وزير ومئة نائب.",
      "بلغ مائة دولار.",
      "قال: «مائة»، ووصل مئة وزير ومئة نائب.",
      "وصلت الفئة الأولى.",
      "ثلاثمئة وأربعمئة.",
    ],
  },
  ...oneForm("hundred-spelling"),
};

export default check;
