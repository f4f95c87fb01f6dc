import type { Check } from "../check";
import { writesHamzas } from "../hamzas";
import { systematic } from "../systematic";

const check: Check = {
  id: "bare-alef",
  concern: "spelling",
  level: "warning",
  uncoveredBy: "any",
  title: { ar: "همزة قطع ساقطة من كلمات الربط", en: "Bare alef in function words" },
  message: {
    ar: "اكتب «{0}» لا «{1}»: همزة القطع لا تسقط في الكتابة",
    en: "Write “{0}”, not “{1}”: its hamza is never left out",
  },
  why: {
    ar: "«إلى» و«أو» و«أكد» تُكتب بهمزة القطع. ومن الوكالات ما لا يكتب الهمزات أصلا، فالتنبيه واحد للخبر كله وله إصلاح واحد، ولا يظهر قبل خمس كلمات إلا في خبر يكتب همزاته في غيرها. ولا تُمس «ان»: قد تكون «أن» أو «إن».",
    en: "الى, او, اكد take a hamza. Some wires write none at all: there is one finding for the article, with one fix, from the fifth such word on, or from the first where the article writes its hamzas. ان is left alone: it may be أن or إن.",
  },
  source: { ar: "غلطاوي", en: "Ghalatawi" },
  examples: {
    wrong: [
      { text: "اكد الوزير ذلك امس الى جانب النائب او نائبه واضاف كلمة." },
      { text: "اعلن المدير القرار امس واكد موعده واضاف الى ذلك شرطا." },
      { text: "اوضحت الوزيرة امس ايضا كيف سافرت الى مصر او تونس." },
      { text: "وصل امس الى المدينة واكد القرار او بعضه اذا نشر." },
      { text: "اشار الوزير الى القرار واضاف كلمة واكد ذلك امس." },
    ],
    right: [
      "التقى كولن باول وواين روني في ساو باولو، ووصل الى المدينة، واكد أنه وصل الى الملعب، ثم عاد الى الفندق.",
      "قدم فندق فاخر خدمة واي فاي، ولامس السعر الى الحد الادنى، ثم ارتفع الى الاعلى، وعاد الى ما كان، واعلن ذلك.",
      "أكد الوزير ذلك أمس إلى جانب النائب أو نائبه.",
      "ذهب الى المدينة امس.",
      "قال الوزير ان الاتفاق قريب.",
      "استقبل الوزير ابنه في المدينة.",
      "قال: «اكد امس الى او انه اضاف».",
    ],
  },
  ...systematic("bare-alef", 5, "told", writesHamzas),
};

export default check;
