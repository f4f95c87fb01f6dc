import { prepositionAt } from "../prepositions";
import { perWord, type Word } from "../../text/words";
import { misspelt, type Check } from "../check";

const check: Check = {
  id: "hamza-before-pronoun",
  concern: "spelling",
  level: "warning",
  title: { ar: "همزة المجرور قبل الضمير", en: "Hamza of a genitive before its pronoun" },
  message: {
    ar: "اكتب «{0}» لا «{1}»: همزة المجرور قبل الضمير على نبرة",
    en: "Write “{0}”, not “{1}”: in the genitive the hamza before a pronoun has its seat on a ya",
  },
  why: {
    ar: "الهمزة بعد الألف تتبع حركتها حين يليها ضمير: من أبنائه، بإعطائها. ولا يُنبَّه إلا بعد حرف جر، متصل أو منفصل، فالمنصوب على السطر (أعطى أبناءه).",
    en: "After an alef, the hamza before a pronoun follows its vowel: من أبنائه, بإعطائها. It is flagged only right after a preposition, joined or free: the accusative has no seat (أعطى أبناءه).",
  },
  source: { ar: "قواعد الإملاء", en: "Arabic orthography" },
  examples: {
    wrong: [
      { text: "هدد المدير بإخفاءهم في القرية.", right: "هدد المدير بإخفائهم في القرية." },
      { text: "شكر النادي عشرة مع أعضاءه.", right: "شكر النادي عشرة مع أعضائه." },
      { text: "اتفق الطرفان على إنهاءها غدا.", right: "اتفق الطرفان على إنهائها غدا." },
      {
        text: "عاد الوفد بعد انتهاءه من العمل، ولانتهاءها قصة.",
        right: "عاد الوفد بعد انتهاءه من العمل، ولانتهائها قصة.",
      },
      { text: "ساعد الجار في بناءه سريعا.", right: "ساعد الجار في بنائه سريعا." },
    ],
    right: [
      "أعطى المدير أبناءه بناءهم القديم.",
      "شكر النادي أعضاءه، وأعلن انتهاءها: «في بناءه».",
      "كافأ المدير زملاءه وأصدقاءها ولقاءاتهم.",
      "وصل إلى أبنائه بإعطائها ما طلبت.",
      "من جاءه أمس عاد، ومن أضاءها بقي.",
    ],
  },
  token: {
    concerns: (word) => slipOf(word) !== undefined,
    look(reading, at, report) {
      const token = reading.tokens[at];
      const slip = token && slipOf(token.word);
      if (token === undefined || slip === undefined) return;
      // `من أضاءها`: who lit it, not of.
      if (!slip.joined && (prepositionAt(reading, at - 1) !== "sure" || isWho(reading.tokens[at - 1]?.word))) return;
      report(misspelt(token, slip.right, token.word.surface));
    },
  },
};

const isWho = (word: Word | undefined): boolean => /^[وف]?من$/.test(word?.plain ?? "");

/** A noun in اء with a pronoun: `أبناءه`; of one in alef a preposition may be joined to it (`بإخفاءهن`), not of `بناءه`, `لقاءها`. */
const slipOf = perWord(({ kind, plain, surface }: Word): { right: string; joined: boolean } | undefined => {
  if (kind !== "arabic" || plain !== surface || !surface.includes("اءه")) return undefined;
  const match = /^([وف]?[بلك](?=[اأإآ]))?(.{2,}ا)ء(ه|ها|هم|هن|هما)$/.exec(surface);
  const [, joined = "", stem = "", pronoun = ""] = match ?? [];
  return match === null ? undefined : { right: `${joined}${stem}ئ${pronoun}`, joined: joined !== "" };
});

export default check;
