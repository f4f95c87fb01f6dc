import type { Token } from "../../text/tokens";
import { nameRole } from "../../nouns/name-words";
import { isAskedFor } from "../asked-for";
import { asking, type Check, misspelt } from "../check";

const check: Check = {
  id: "five-verbs-nun",
  concern: "grammar",
  level: "warning",
  title: { ar: "نون الأفعال الخمسة بعد ناصب أو جازم", en: "Nun of the five verbs" },
  message: { ar: "اكتب «{0}»: تُحذف نون «{1}» بعد «{2}»", en: "Write “{0}”: after {2} the nun of {1} drops" },
  why: {
    ar: "بعد «لن» و«لم» و«أن» و«كي» تُحذف نون الأفعال الخمسة: لن يشاركوا. ولا تُمس الأفعال التي نونها أصلية (أن يكون، أن يتعاون، أن يصون) ولا نون النسوة (لن يدعون) ولا الأسماء (أن تلفزيون).",
    en: "After لن, لم, أن, كي the nun of يفعلون drops. Verbs whose nun is a root letter (أن يكون, يتعاون), feminine plurals (لن يدعون) and nouns are left alone.",
  },
  source: { ar: "مراجع النحو", en: "Arabic reference grammar" },
  examples: {
    wrong: [
      { text: "لن يشاركون في اللقاء.", right: "لن يشاركوا في اللقاء." },
      { text: "طلب منهم أن يعودون غدا.", right: "طلب منهم أن يعودوا غدا." },
      { text: "لم يسافرون إلى المدينة.", right: "لم يسافروا إلى المدينة." },
      { text: "سافروا لكي يوقعون الاتفاق.", right: "سافروا لكي يوقعوا الاتفاق." },
      { text: "ولن ينسحبون من المحادثات.", right: "ولن ينسحبوا من المحادثات." },
    ],
    right: [
      "سأل النائب لم يغادرون، ولِمَ تقولون ذلك.",
      "أكد المدير أن يوهانسون سيعود.",
      "لن يشاركوا في اللقاء.",
      "أكد أن يكون القرار نهائيا.",
      "لم يتعاون الوفد ولن يخون.",
      "قالت إن النساء لن يدعون إلى اللقاء.",
      "أكد أن تلفزيون الدولة نشر الخبر.",
      "أكد أن تعيين الوزير قريب.",
      "قال إنهم يشاركون.",
    ],
  },
  token: {
    // `لِمَ`: why.
    concerns: ({ plain, surface }) => /^[وف]?(?:لن|لم|أن|كي|لكي)$/.test(plain) && !surface.includes("ل\u0650"),
    look({ tokens, mentions, sentences }, at, report) {
      const [particle, verb] = [tokens[at], tokens[at + 1]];
      // `أكد أن يوهانسون`: a name.
      if (
        particle === undefined ||
        verb?.word.kind !== "arabic" ||
        nameRole(verb.word) === "name" ||
        mentions.some(({ from, to }) => from <= at + 1 && at + 1 < to)
      )
        return;
      const { plain } = verb.word;
      // After أن a noun in ت may follow: تلفزيون, تعاون.
      if (!(/لن|لم|كي/.test(particle.word.plain) ? /^[يت].{3,}ون$/ : /^ي.{3,}ون$/).test(plain) || ROOT_NUN.test(plain))
        return;
      const right = plain.replace(/ون$/, "وا");
      const found = misspelt(verb, right, plain, particle.word.surface);
      // `لم تقولون ذلك؟`, `سأل لم يغادرون`: لم may be why.
      const mayAsk = particle.word.plain.endsWith("لم") && asks(tokens, sentences.find(({ to }) => at < to)?.to);
      if (particle.word.plain.endsWith("لم") && isAskedFor(tokens, at)) return;
      report(mayAsk ? { ...found, fixes: [asking(verb, right)] } : found);
    },
  },
};

const asks = (tokens: readonly Token[], to = tokens.length): boolean => tokens[to - 1]?.word.surface === "؟";

/** يكون, يتعاون, يتهاون, يصون …: the nun is the root's. */
const ROOT_NUN = /^(?:[يت](?:ت?ك|تعا|تها|ص|خ|ه|ت?د|ت?ل|ت?م|ست?ه|ت?ح|ر|ع)ون|.*(?:تلفزيون|قانون|يونان).*)$/;

export default check;
