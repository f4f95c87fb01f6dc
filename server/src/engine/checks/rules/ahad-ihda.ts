import { definiteStem, hasArticle } from "../../morphology/article";
import { byPlural, VARYING_GENDER } from "../../numbers/countable";
import type { Noun } from "../../numbers/nouns";
import type { Token } from "../../text/tokens";
import { type Check, misspelt } from "../check";
import { checkWords } from "../check-words";
import { GENDERS } from "../wording";

const check: Check = {
  id: "ahad-ihda",
  concern: "grammar",
  level: "warning",
  uncoveredBy: ["hamza-seat-variant"],
  title: { ar: "«أحد» و«إحدى»", en: "أحد and إحدى" },
  message: {
    ar: "اكتب «{0}»: مفرد «{2}» هو «{3}»، وهو {4}",
    en: "Write “{0}”: the singular of {2} is {3}, which is {4}",
  },
  why: {
    ar: "«أحد» للمذكر و«إحدى» للمؤنث، والعبرة بمفرد المعدود: إحدى الشركات، أحد البحوث. ولا يُنبَّه إلا على أسماء من جدول مغلق: «أحد القادة» و«أحد الأندية» و«أحد الطلبة» صحيحة، وكذلك «الأحد» و«لا أحد».",
    en: "أحد is masculine, إحدى feminine, by the gender of the singular. Nouns of a table only: أحد القادة, أحد الأندية are right.",
  },
  source: { ar: "مراجع النحو", en: "Arabic reference grammar" },
  examples: {
    wrong: [
      { text: "أغلقت أحد الشركات أبوابها.", right: "أغلقت إحدى الشركات أبوابها." },
      { text: "زار إحدى المساجد أمس.", right: "زار أحد المساجد أمس." },
      { text: "في أحد الجامعات المصرية.", right: "في إحدى الجامعات المصرية." },
      { text: "سقط إحدى الصواريخ.", right: "سقط أحد الصواريخ." },
      { text: "لإحدى البرامج أثر.", right: "لأحد البرامج أثر." },
      { text: "أغلقت أحد شركات النقل أبوابها.", right: "أغلقت إحدى شركات النقل أبوابها." },
      { text: "زار إحدى أكبر المصانع أمس.", right: "زار أحد أكبر المصانع أمس." },
    ],
    right: [
      "قالت إحدى الشركات إن الإنتاج ارتفع.",
      "قال أحد القادة وأحد الأندية وأحد الطلبة.",
      "وصل يوم الأحد.",
      "لا أحد وصل.",
      "لم يزر أحد المدارس أمس، ولن يدخل أحد القاعات قبل الظهر.",
      "هل زار أحد القرى المنكوبة؟",
      "زار أحد المساجد أمس.",
      "في إحدى المستشفيات.",
      "لم يصل أحد مدن وقرى كثيرة انتظرته.",
      "وصل أحد أبرز القادة مع أحد ممثلي الشركات.",
      "قال شقيق أحد الضحايا، وإحدى الشخصيات، وأحد أبرز الشخصيات وأحد الرهائن.",
    ],
  },
  token: {
    concerns: ({ plain }) => /^[وفبلك]{0,2}(?:أحد|إحدى)$/.test(plain),
    look({ tokens }, at, report) {
      const [one, noun] = [tokens[at], tokens[at + 1]];
      const counted = nounOf(tokens, at + 1);
      if (
        one === undefined ||
        noun === undefined ||
        counted === undefined ||
        VARYING_GENDER.has(counted.singular) ||
        OF_EITHER.has(counted.plural) ||
        isAnybody(tokens, at)
      )
        return;
      const { surface } = one.word;
      const right = counted.gender === "f" ? surface.replace(/أحد$/, "إحدى") : surface.replace(/إحدى$/, "أحد");
      if (right !== surface)
        report(misspelt(one, right, surface, counted.plural, counted.singular, GENDERS[counted.gender]));
    },
  },
};

/** `لم يزر أحد المدارس`, `هل دخل أحد القاعات؟`: anybody, and what he does something to. */
const isAnybody = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word.plain === "أحد" &&
  tokens.slice(Math.max(0, at - 3), at).some(({ word }) => /^[وفأ]?(?:لم|لن|لا|ما|ليس|هل)$/.test(word.plain));

/** `أحد المطارات`, `أحد مطارات المنطقة`, `أحد أكبر المطارات`: a plural that is definite by its article or by what it belongs to. */
function nounOf(tokens: readonly Token[], at: number): Noun | undefined {
  const [noun, next] = [tokens[at]?.word, tokens[at + 1]?.word];
  if (noun === undefined) return undefined;
  if (ELATIVES.has(noun.surface)) return byPlural.get(definiteStem(next?.surface ?? "") ?? "");
  const definite = definiteStem(noun.surface);
  if (definite !== undefined) return byPlural.get(definite);
  return next !== undefined && hasArticle(next.plain) ? byPlural.get(noun.surface) : undefined;
}

/** `أحد الضحايا`, `إحدى الضحايا`: a noun of one gender for people of either, who may be meant. */
const OF_EITHER = new Set(checkWords("ahad-ihda:either"));

const ELATIVES = new Set(checkWords("ahad-ihda:elative"));

export default check;
