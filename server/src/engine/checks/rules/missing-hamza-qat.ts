import type { Check } from "../check";
import { writesHamzas } from "../hamzas";
import { systematic } from "../systematic";

const check: Check = {
  id: "missing-hamza-qat",
  concern: "spelling",
  level: "warning",
  uncoveredBy: "any",
  title: { ar: "همزة قطع ساقطة", en: "Missing hamza" },
  message: {
    ar: "اكتب «{0}» لا «{1}»: همزة القطع لا تسقط في الكتابة",
    en: "Write “{0}”, not “{1}”: its hamza is never left out",
  },
  why: {
    ar: "«الأردن» و«الأمم المتحدة» و«إضافة» تُكتب بهمزة القطع. ومن الوكالات ما لا يكتب الهمزات أصلا، فالتنبيه واحد للخبر كله وله إصلاح واحد، ولا يظهر قبل ثلاث كلمات إلا في خبر يكتب همزاته في غيرها.",
    en: "الأردن, الأمم المتحدة, إضافة take a hamza. Some wires write none at all: there is one finding for the article, with one fix, from the third such word on, or from the first where the article writes its hamzas.",
  },
  source: { ar: "غلطاوي", en: "Ghalatawi" },
  examples: {
    wrong: [
      { text: "زار وفد الامم المتحدة الاردن وايران." },
      { text: "اسرائيل وايران واوروبا على الطاولة." },
      { text: "ناقش المجلس الامن والانتاج والادارة." },
      { text: "بالاضافة إلى الارهاب والامن." },
      { text: "ارتفعت الاسعار والاسهم في المانيا." },
      { text: "أعلن أمس إبقاء الأمر، وأكد الابقاء على مجلس الامن." },
    ],
    right: [
      "سجل لامين يامال هدفا، والخطر كامن في ايران وفي اسرائيل.",
      "زار وفد الأمم المتحدة الأردن وإيران.",
      "زار الوفد الاردن أمس.",
      "أكد أمس أن الحكومة المنتهية ولايتها ستبقى إلى انتهاء ولايتها.",
      "أعلن أمس أن اعمال القانون واجب، وأن ابطال القرار وارد، وأن وزارة الاشغال أعلنت.",
      "اجتمع المجلس في العاصمة.",
      "عقد الاتحاد اجتماعا في امتداد الطريق.",
      "استقبل الوزير الابن الأكبر.",
      "أعلن أمس أن السد انهار، وأن المدينة هي الملاذ الامن والمكان الامن، وأكد أن الناس أخوة.",
    ],
  },
  ...systematic("missing-hamza-qat", 3, "told", writesHamzas),
};

export default check;
