import { hasOddCharacters } from "../characters";
import { type Check, misspelt } from "../check";

const check: Check = {
  id: "presentation-form",
  concern: "characters",
  level: "warning",
  title: { ar: "حروف بصور العرض", en: "Letters as presentation forms" },
  message: {
    ar: "اكتب «{0}» بالحروف المعتادة: هذه صور عرض تأتي مع النسخ، ولا يجدها البحث",
    en: "Write “{0}” in ordinary letters: these are presentation forms that come with pasting, and search does not find them",
  },
  why: {
    ar: "صور العرض تأتي من نسخ ملفات PDF: تُرى كالحروف ولا يجدها البحث. وتبقى ﷺ وﷲ و﷼ و﷽ وعلامات الآيات.",
    en: "Presentation forms come from pasted PDF text: they look like letters, but search does not find them. ﷺ ﷲ ﷼ ﷽ and verse marks stay.",
  },
  source: { ar: "معيار Unicode، الفصل 9.2", en: "Unicode Standard, chapter 9.2" },
  examples: {
    wrong: [
      { text: "زار ﺍﻟﺼﻴﻦ وفد كبير.", right: "زار الصين وفد كبير." },
      { text: "ﻻ جديد في الملف.", right: "لا جديد في الملف." },
      { text: "قال ﺍﻟﻮﺯﻳﺮ إن الاتفاق قريب.", right: "قال الوزير إن الاتفاق قريب." },
      { text: "وصل الوفد ﺇﻟﻰ الرباط.", right: "وصل الوفد إلى الرباط." },
      { text: "بلغ ﻋﺪﺩ الطلاب ألفا.", right: "بلغ عدد الطلاب ألفا." },
    ],
    right: [
      "زار الصين وفد كبير.",
      "ولد النبي محمد ﷺ في مكة.",
      "بلغ السعر 20 ﷼.",
      "بدأ الحفل بقوله ﴿اقرأ﴾ ثم النشيد.",
      "افتتح اللقاء ☀️ صباحا.",
    ],
  },
  paragraph(reading, report) {
    if (!hasOddCharacters(reading)) return;
    for (const match of reading.text.matchAll(
      /[\ufb50-\ufbff\ufc00-\ufd3d\ufd50-\ufdc7\ufdf0\ufdf1\ufdf3-\ufdf9\ufe70-\ufefc]+/g,
    )) {
      const span = { start: match.index, end: match.index + match[0].length };
      report(misspelt(span, match[0].normalize("NFKC"), match[0]));
    }
  },
};

export default check;
