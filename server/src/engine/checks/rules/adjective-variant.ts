import { oneForm } from "../consistency";
import type { Check } from "../check";

const check: Check = {
  id: "adjective-variant",
  concern: "spelling",
  level: "hint",
  title: { ar: "اسم بلد بصورتين", en: "Two spellings of a country's adjective" },
  message: {
    ar: "وحّد كتابة الكلمة على «{0}»: وردت في الخبر بصورتين",
    en: "Keep to “{0}”: the article writes this word in two ways",
  },
  why: {
    ar: "«الأمريكي» و«الأميركي»، «أوروبا» و«أوربا»: صور مقبولة، والخبر الواحد يلزم إحداها.",
    en: "الأمريكي and الأميركي, أوروبا and أوربا are both accepted; an article keeps to one.",
  },
  source: { ar: "اتساق الكتابة في الخبر", en: "House consistency" },
  examples: {
    wrong: [
      {
        text: "الرئيس الأمريكي والوزير الأمريكي والسفير الأميركي.",
        right: "الرئيس الأمريكي والوزير الأمريكي والسفير الأمريكي.",
      },
      { text: "في أوروبا وفي أوروبا وفي أوربا.", right: "في أوروبا وفي أوروبا وفي أوروبا." },
      { text: "أميركا والأميركيون والأميركية والأمريكية.", right: "أميركا والأميركيون والأميركية والأميركية." },
      { text: "إسكتلندا وإسكتلندا واسكتلندا.", right: "إسكتلندا وإسكتلندا وإسكتلندا." },
      { text: "أستراليا والأسترالي واستراليا.", right: "أستراليا والأسترالي وأستراليا." },
    ],
    right: [
      "الرئيس الأمريكي والوزير الأمريكي.",
      "السفير الأميركي.",
      "في أوروبا وفي أوروبا.",
      "قال: «الأميركي»، ووصل الأمريكي والأمريكي.",
      "إسكتلندا وأمريكا.",
    ],
  },
  ...oneForm("adjective-variant"),
};

export default check;
