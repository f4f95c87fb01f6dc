import type { Check } from "../check";

const check: Check = {
  id: "billion-word",
  concern: "facts",
  level: "information",
  title: { ar: "كلمة «بليون»", en: "The word بليون" },
  message: {
    ar: "اكتب «مليار» أو «تريليون» بحسب المقصود: «بليون» ألف مليون عند بعضهم، ومليون مليون عند غيرهم",
    en: "Write مليار or تريليون, whichever is meant: بليون is 10⁹ to some and 10¹² to others",
  },
  why: {
    ar: "«البليون» ألف مليون في استعمال، ومليون مليون في آخر؛ أما «المليار» فلا يلتبس.",
    en: "بليون means 10⁹ or 10¹²; مليار is never in doubt.",
  },
  source: { ar: "عرف الصحافة", en: "Press usage" },
  examples: {
    wrong: [
      { text: "بلغت القيمة 3 بليون دولار." },
      { text: "استثمر البنك بليون دولار." },
      { text: "خسر البليون الأول." },
      { text: "بلغت الديون خمسة بلايين دولار." },
      { text: "بليونا دولار في عام واحد." },
    ],
    right: [
      "بلغت القيمة 3 مليارات دولار.",
      "استثمر البنك مليار دولار.",
      "خسر المليون الأول.",
      "بلغت الديون 5 تريليونات.",
      "وصل ليون إلى المدينة.",
    ],
  },
  token: {
    concerns: ({ plain }) =>
      /^(?:[وفبلك]?ال|[وفبلك]|لل)?(?:بليون|بليونا|بليوني|بليونان|بليونين|بلايين|بليونات)$/.test(plain),
    look({ tokens }, at, report) {
      const token = tokens[at];
      if (token !== undefined) report({ start: token.start, end: token.end });
    },
  },
};

export default check;
