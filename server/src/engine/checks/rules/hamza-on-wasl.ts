import { rows } from "../../lexicon/lexicon";
import { hasArticle } from "../../morphology/article";
import { nameRole } from "../../nouns/name-words";
import type { Reading } from "../../reading";
import { keyForm } from "../../text/fold";
import { closedList } from "../stems";
import { misspelt, type Check } from "../check";

const check: Check = {
  id: "hamza-on-wasl",
  concern: "spelling",
  level: "warning",
  title: { ar: "همزة قطع على ألف وصل", en: "Hamza on a joining alef" },
  message: { ar: "اكتب «{0}» بلا همزة: ألفها ألف وصل", en: "Write “{0}” without a hamza: its alef is a joining one" },
  why: {
    ar: "ماضي الخماسي والسداسي وأمرهما ومصدرهما بألف الوصل: اجتماع، استقبل. والقائمة مغلقة لا تحكم بالحروف الأولى: «إستراتيجية» و«إنتاج» و«إنفاق» و«إسطنبول» صحيحة، ولا تُمس «الإثنين» و«إطلاع» و«إتباع»، ولا مضارع المتكلم (أستقبل).",
    en: "Forms VII to X begin with a joining alef: اجتماع, استقبل. A closed list, never a pattern: إستراتيجية, إنتاج, إنفاق, إسطنبول are right; الإثنين, إطلاع, إتباع and first persons (أستقبل) are left alone.",
  },
  source: { ar: "قواعد الإملاء", en: "Arabic orthography" },
  examples: {
    wrong: [
      { text: "عقدت اللجنة إجتماعا أمس.", right: "عقدت اللجنة اجتماعا أمس." },
      { text: "جرت الإنتخابات أمس.", right: "جرت الانتخابات أمس." },
      { text: "إستقبل الوزير وفدا.", right: "استقبل الوزير وفدا." },
      { text: "وقع الطرفان الإتفاق.", right: "وقع الطرفان الاتفاق." },
      { text: "سقط إثنان من الجرحى.", right: "سقط اثنان من الجرحى." },
      { text: "حقق الفريق إنتصارا كبيرا.", right: "حقق الفريق انتصارا كبيرا." },
      { text: "وصل بإسم الوفد.", right: "وصل باسم الوفد." },
      { text: "وصل أبن عم المدير أمس.", right: "وصل ابن عم المدير أمس." },
    ],
    right: [
      "التنوع الإثني في المنطقة، وفي الخلاف بعد إثني.",
      "عقدت اللجنة اجتماعا أمس.",
      "زاد إنتاج النفط والإنفاق.",
      "وضعت إستراتيجية جديدة في إسطنبول.",
      "وصل يوم الإثنين إطلاعا على الأمر.",
      "قال: «أستقبل الوفد غدا».",
      "أعلن إنهاء الحرب وإنشاء هيئة.",
      "فازت إبتسام بالجائزة.",
      "وقالت الدكتورة إعتدال عبد الله إن العمل مستمر، ثم غنت الفنانة إنتصار.",
      "قال الكاتب لم أبن بيتا بعد.",
    ],
  },
  token: {
    concerns: (word) => SLIPS.concerns(word),
    look(reading, at, report) {
      if (!isWomansName(reading, at)) SLIPS.look(reading, at, report);
    },
  },
};

const { token: SLIPS } = closedList("hamza-on-wasl", {
  concerns: ({ surface }) => surface.endsWith("أبن") && SON.test(surface),
  look({ tokens }, at, report) {
    const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    // `لم أبن بيتا`: "I build", in the jussive.
    if (token === undefined || next?.word.kind !== "arabic" || /^[وف]?(?:لم|لا|إن)$/.test(before?.word.plain ?? ""))
      return;
    report(misspelt(token, token.word.surface.replace("أ", "ا"), token.word.surface));
  },
});

/** `الدكتورة إعتدال`, `إنتصار محمود`: who bears the name writes it as she does. */
function isWomansName({ tokens, mentions }: Reading, at: number): boolean {
  const [before, token, next] = [tokens[at - 1]?.word, tokens[at]?.word, tokens[at + 1]?.word];
  if (mentions.some(({ from, to, type }) => type === "person" && from <= at && at < to)) return true;
  if (token === undefined || !WOMEN.has(token.key)) return false;
  const isTitled = before !== undefined && hasArticle(before.plain) && before.plain.endsWith("ة");
  return isTitled || (next !== undefined && nameRole(next) === "name");
}

const WOMEN = new Set(rows("given-names").flatMap(({ name, gender }) => (gender === "f" ? [keyForm(name)] : [])));

const SON = /^[وفبلك]?أبن$/;

export default check;
