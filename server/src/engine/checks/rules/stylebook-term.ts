import type { Span } from "../../article";
import type { Bilingual } from "../../language";
import { ARTICLE, bareNoun } from "../../morphology/article";
import { obliqueOf, SOUND_PLURALS } from "../../morphology/sound-plurals";
import { byPlural, bySingular, type Gender } from "../../numbers/countable";
import { asking, type Check, type CheckedArticle, rewrite } from "../check";
import { nameAround } from "../name-around";

const check: Check = {
  id: "stylebook-term",
  concern: "style",
  level: "warning",
  title: { ar: "تعبير يرفضه دليل الأسلوب", en: "Expression that the stylebook rejects" },
  message: { ar: "اكتب «{0}»{3}: دليل الأسلوب لا يقبل «{1}»{2}", en: "Write “{0}”{3}: the stylebook rejects “{1}”{2}" },
  why: {
    ar: "التعابير التي يرفضها دليل أسلوب غرفة الأخبار، مع السبب. وتُعرف بعد حروف العطف والجر و«أل»، ولا تُمس داخل الاقتباس.",
    en: "Expressions that the newsroom's stylebook rejects, with its reason. They are found after proclitics and ال, too; quotations are left alone.",
  },
  source: { ar: "دليل أسلوب غرفة الأخبار", en: "The newsroom's stylebook" },
  examples: {
    wrong: [
      { text: "بالتواطؤ مع المتهم.", right: "بالاشتراك مع المتهم." },
      { text: "قتل في عملية إرهابية أمس.", right: "قتل في هجوم أمس." },
      { text: "والتواطؤ ظاهر.", right: "والاشتراك ظاهر." },
      { text: "وعملية إرهابية في المدينة.", right: "وهجوم في المدينة." },
      { text: "المهرجانات والكرنفالات.", right: "المهرجانات والاحتفالات." },
      { text: "وقام بزيارة القرية.", right: "وزار القرية." },
      { text: "وسيقومون بزيارة الحقل." },
      { text: "أدان الوزير العملية الإرهابية.", right: "أدان الوزير الهجوم." },
      { text: "وقام وزير النقل بجولة في الميناء." },
      { text: "وإن لهيئة المدن دورا.", right: "وإن لمجلس المدن دورا." },
      { text: "خصصت لجماعة القرى، ولهيئة المياه.", right: "خصصت للجنة الوطنية، وللمؤسسة العامة." },
      { text: "وصل الصحفيون أمس.", right: "وصل الصحافيون أمس." },
      {
        text: "ورحب الوزير بالمعاقين، وزار المعاقون المعرض.",
        right: "ورحب الوزير بذوي الإعاقة، وزار ذوو الإعاقة المعرض.",
      },
      { text: "وفازت السيدة بالجائزة.", right: "وفازت المرأة بالجائزة." },
    ],
    right: [
      "بالاشتراك مع المتهم.",
      "قال: «عملية إرهابية».",
      "عملية عسكرية إرهابية.",
      "العملية العسكرية الإرهابية.",
      "عملية الإرهابية.",
      "قام الوزير، ثم عاد بجولة.",
      "وصل الوفد.",
      "يقع المتجر في حي السيدة زينب.",
      "وقال عادل رحيل إنه سعيد.",
    ],
    stylebook: {
      terms: [
        { preferred: "اشتراك", rejected: ["تواطؤ"], reason: "حكم قبل القضاء" },
        { preferred: "هجوم", rejected: ["عملية إرهابية"] },
        { preferred: "احتفال", rejected: ["كرنفال*"] },
        { preferred: "زار", rejected: ["~قام/يقوم بزيارة"] },
        { preferred: "مجلس المدن", rejected: ["هيئة المدن"] },
        { preferred: "اللجنة الوطنية", rejected: ["جماعة القرى"] },
        { preferred: "المؤسسة العامة", rejected: ["هيئة المياه"] },
        { preferred: "صحافي*", rejected: ["صحفي*"] },
        { preferred: "تجول", rejected: ["~قام/يقوم … بجولة"] },
        { preferred: "ذوو الإعاقة", rejected: ["المعاقون", "المعاقين"] },
        { preferred: "امرأة", rejected: ["سيدة"] },
        { preferred: "وفاة", rejected: ["رحيل"] },
      ],
    },
  },
  article(analysis, report) {
    const { paragraphs, stylebook, text } = analysis;
    if (!stylebook.rejects) return;
    for (const { start, reading } of paragraphs) {
      for (const { name, start: from, end, preferred, reason = "", asks, agrees } of stylebook.rejectedIn(reading)) {
        const found = { start: start + from, end: start + end };
        if (name || isInName(analysis, found)) continue;
        // `المرأة`, of امرأة: the article changes it, and the two are written as one.
        const isFused = /^امر[أؤئ]/.test(preferred) && text.startsWith(ARTICLE, found.start - ARTICLE.length);
        const span = isFused ? { ...found, start: found.start - ARTICLE.length } : found;
        const written = text.slice(span.start, span.end);
        const right = isFused ? ARTICLE + preferred.slice(1) : inItsCase(preferred, written);
        const waits =
          asks || isFused || opensName(analysis, found) || isTitle(analysis, found) || !isAlike(preferred, written);
        report({
          ...span,
          values: [right, written, reason === "" ? "" : ` (${reason})`, agrees ? "" : IN_ITS_FORM],
          fixes: agrees ? [waits ? asking(span, right) : rewrite(span, right)] : [],
        });
      }
    }
  },
};

const IN_ITS_FORM: Bilingual = { ar: " بالصيغة المناسبة", en: " in the form that fits" };

/** `حي السيدة زينب`, `عادل رحيل`: a word behind another of a name that is no body's stays as it is. */
function isInName(analysis: CheckedArticle, { start, end }: Span): boolean {
  const [joined = ""] = /\S*$/.exec(analysis.text.slice(Math.max(0, start - LONGEST), start)) ?? [];
  const name = nameAround(analysis, { start: start - joined.length - 2, end });
  return name?.type === "person" || name?.type === "place";
}

/** What may be joined to a word, in letters: `وبال`. */
const LONGEST = 8;

/** Does a name go on behind it? */
const opensName = (analysis: CheckedArticle, { start, end }: Span): boolean =>
  nameAround(analysis, { start, end: end + 1 }) !== undefined;

/** `السيدة فيروز`: what stands right before a person's name may be a title of hers. */
const isTitle = (analysis: CheckedArticle, { end }: Span): boolean =>
  nameAround(analysis, { start: end + 1, end: end + 2 })?.type === "person";

/** The preferred form in the case of what is written: `بالمعاقين`, `بذوي الإعاقة`. */
function inItsCase(preferred: string, written: string): string {
  const [first = "", ...rest] = preferred.split(" ");
  return /(?:ين|ذوي)$/.test(written.split(" ")[0] ?? "")
    ? [obliqueOf(first.replace(/^ذوو$/, "ذوي")), ...rest].join(" ")
    : preferred;
}

/** Do the two agree in gender and number, as far as they show it, so that what stands beside them may stay: `جيش` and `قوات` do not. */
function isAlike(one: string, other: string): boolean {
  const [first, second] = [agreementOf(one), agreementOf(other)];
  return first.number === second.number && (first.gender ?? second.gender) === (second.gender ?? first.gender);
}

function agreementOf(form: string): { number: "one" | "things" | "people"; gender?: Gender | undefined } {
  const noun = bareNoun(form.split(" ")[0] ?? "");
  if (/^(?:ذو[وي]|أول[وي])$/.test(noun) || SOUND_PLURALS.has(noun.replace(/ين$/, "ون"))) return { number: "people" };
  const one = bySingular.get(noun);
  if (one === undefined && (byPlural.has(noun) || noun.endsWith("ات"))) return { number: "things" };
  return { number: "one", gender: one?.gender ?? (noun.endsWith("ة") ? "f" : undefined) };
}

export default check;
