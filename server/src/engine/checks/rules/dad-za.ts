import { closedList } from "../stems";
import { type Check, misspelt } from "../check";

const check: Check = {
  id: "dad-za",
  concern: "spelling",
  level: "warning",
  title: { ar: "خلط الضاد بالظاء", en: "Dad and za confused" },
  message: { ar: "اكتب «{0}» لا «{1}»: الضاد والظاء تتشابهان نطقا لا كتابة", en: "Write “{0}”, not “{1}”: ض and ظ sound alike but are two letters" },
  why: {
    ar: "كلمات تختلط فيها الضاد بالظاء: ضابط، ظروف، محافظة؛ وكذلك «حظر التجول» لا «حضر التجول». ولا تُمس «حضر» وحدها.",
    en: "Words in which ض and ظ are confused; حظر before التجول and الطيران, never حضر by itself.",
  },
  source: { ar: "قواعد الإملاء", en: "Arabic orthography" },
  examples: {
    wrong: [
      { text: "قتل ظابط في الهجوم.", right: "قتل ضابط في الهجوم." },
      { text: "في هذه الضروف وصل الوفد.", right: "في هذه الظروف وصل الوفد." },
      { text: "أعلنت السلطات حضر التجول.", right: "أعلنت السلطات حظر التجول." },
      { text: "حضي القرار بتأييد واسع.", right: "حظي القرار بتأييد واسع." },
      { text: "وقع الانفجار في محافضة مجاورة.", right: "وقع الانفجار في محافظة مجاورة." },
    ],
    right: [
      "قال النائب خالد الضاهر نعم.",
      "قتل ضابط في الهجوم.",
      "حضر الوزير الاجتماع.",
      "أعلنت السلطات حظر التجول.",
      "في الحضر والريف.",
      "حضر تجولت فيه الوفود.",
    ],
  },
  ...closedList("dad-za", {
    concerns: ({ plain }) => BAN.has(plain),
    look({ tokens }, at, report) {
      const [token, next] = [tokens[at], tokens[at + 1]];
      const right = token && BAN.get(token.word.plain);
      if (token !== undefined && right !== undefined && BANNED.has(next?.word.plain ?? "")) report(misspelt(token, right, token.word.surface));
    },
  }),
};

/** "He attended" by itself; a ban before what is banned. */
const BAN = new Map([["حضر", "حظر"], ["الحضر", "الحظر"], ["بحضر", "بحظر"], ["وحضر", "وحظر"]]);
const BANNED = new Set(["التجول", "التجوال", "الطيران"]);

export default check;
