import { cueForm } from "../../cues/cue-forms";
import { complementizerOf } from "../../lexicon/function-words";
import { rows } from "../../lexicon/lexicon";
import { definiteStem, hasArticle } from "../../morphology/article";
import { SOUND_PLURALS } from "../../morphology/sound-plurals";
import type { Bilingual } from "../../language";
import type { Token } from "../../text/tokens";
import { perWord, type Word } from "../../text/words";
import { singularOfAdjective } from "../adjectives";
import { asking, type Check, misspelt } from "../check";
import { checkWords } from "../check-words";
import { isPredicate } from "../inna";

const check: Check = {
  id: "oblique-subject",
  concern: "grammar",
  level: "warning",
  nursery: true,
  title: { ar: "فاعل أو اسم «كان» بالياء", en: "Subject in the oblique" },
  message: { ar: "اكتب «{0}» أو مثناه: هو {2}، وحقه الرفع", en: "Write “{0}”, or the dual: it is {2}, and nominative" },
  why: {
    ar: "الفاعل واسم «كان» و«ليس» مرفوعان، فجمع المذكر السالم بالواو: أكد المسؤولون أن، كان لديه موظفون، لا يوجد مصابون. ولا يُنبَّه على ما قد يكون مفعولا (أبلغ المسؤولين أن، التقى هناك مسؤولين).",
    en: "A subject, and the noun of كان and ليس, are nominative: أكد المسؤولون أن, كان لديه موظفون, لا يوجد مصابون. What may be an object is left alone (أبلغ المسؤولين أن, التقى هناك مسؤولين).",
  },
  source: { ar: "مراجع النحو", en: "Arabic reference grammar" },
  examples: {
    wrong: [
      { text: "وكان هناك مسؤولين في القاعة.", right: "وكان هناك مسؤولون في القاعة." },
      { text: "كان لديه موظفين محليين في المصنع.", right: "كان لديه موظفون محليون في المصنع." },
      { text: "لا يوجد مصابين في الحادث.", right: "لا يوجد مصابون في الحادث." },
      { text: "ليس هناك مراقبين في القرية.", right: "ليس هناك مراقبون في القرية." },
      { text: "وأوضح المدرب: هناك لاعبين محليين في الفريق.", right: "وأوضح المدرب: هناك لاعبون محليون في الفريق." },
      { text: "أصيب متظاهرين في الساحة.", right: "أصيب متظاهرون في الساحة." },
      { text: "أكد المسؤولين أن الطريق مفتوح.", right: "أكد المسؤولون أن الطريق مفتوح." },
      { text: "وأوضح المشاركين أن اللقاء ناجح.", right: "وأوضح المشاركون أن اللقاء ناجح." },
    ],
    right: [
      "أكد أن هناك مسؤولين في القاعة، وأن لديه موظفين.",
      "أبلغ المسؤولين أن الطريق مفتوح، وطالب المتظاهرين بأن يعودوا.",
      "التقى هناك مسؤولين، وكانوا هناك مراقبين.",
      "أكد للمسؤولين أن الطريق مفتوح.",
      "كان هناك مسؤولون، ولا يوجد مصابون، وأصيب متظاهرون.",
      "أكد المسؤولون أن الطريق مفتوح، وقال المشاركون إن اللقاء ناجح.",
      "كان له بنين، وكان هناك تعيين، ولا يوجد تأمين.",
    ],
  },
  token: {
    concerns: (word) => opens(word) !== undefined,
    look({ text, tokens }, at, report) {
      const opener = tokens[at] && opens(tokens[at].word);
      const late = opener === "existence" && isPredicate(tokens[at + 1]?.word);
      if (opener === undefined || (opener === "existence" && !late)) return;
      // `التقى هناك مسؤولين`: a place, and an object.
      if (opener === "there" && tokens[at - 1] !== undefined && !OPENS.test(tokens[at - 1]?.word.surface ?? "")) return;
      const [noun, next] = [tokens[at + (late ? 2 : 1)], tokens[at + (late ? 3 : 2)]];
      if (noun === undefined || !isObliquePlural(noun.word.surface)) return;
      const isDefinite = hasArticle(noun.word.plain);
      if (opener === "report" ? !hasClause(tokens, at + 2) : opener !== "subject" && isDefinite) return;
      const agrees =
        next?.start === noun.end + 1 && /ين$/.test(next.word.surface) && isItsAdjective(noun.word.surface, next.word);
      const span = { start: noun.start, end: agrees ? next.end : noun.end };
      const written = text.slice(span.start, span.end);
      const [plural, dual] = ["ون", "ان"].map((ending) => written.replace(/ين(?= |$)/g, ending)) as [string, string];
      report({
        ...misspelt(span, plural, written, WHAT_IT_IS[opener]),
        fixes: [asking(span, plural), asking(span, dual)],
      });
    },
  },
};

type Opener = "existence" | "there" | "subject" | "report";

const SUBJECT = { ar: "فاعل أو نائبه", en: "the subject" };
const WHAT_IT_IS: Readonly<Record<Opener, Bilingual>> = {
  existence: { ar: "اسم الفعل الناسخ قبله", en: "the noun of the verb before it" },
  there: { ar: "مبتدأ مؤخر", en: "the subject of هناك" },
  subject: SUBJECT,
  report: SUBJECT,
};
/** What a sentence begins behind. */
const OPENS = /^[.:؟!«"“]$/;

/** What a verb tells of the noun behind it: its subject (`أصيب`, `يوجد`), its noun behind a predicate (`كان لديه`), who reports (`أكد`). */
const opens = perWord((word: Word): Opener | undefined => {
  if (word.kind !== "arabic") return undefined;
  const bare = word.plain.replace(/^[وف](?=..)/, "");
  if (EXISTENCE.has(word.plain) || EXISTENCE.has(bare)) return "existence";
  if (/^و?(?:هناك|هنالك|ثمة)$/.test(word.plain)) return "there";
  if (SUBJECTLESS.has(word.plain) || SUBJECTLESS.has(bare)) return "subject";
  const form = cueForm(word);
  return form?.kind === "perfect" && form.number === "singular" && !form.homograph && WITHOUT_OBJECT.has(form.lemma)
    ? "report"
    : undefined;
});

const EXISTENCE = new Set(checkWords("oblique-subject:copula"));
/** أصيب, توفي, يوجد: nothing behind them is an object. */
const SUBJECTLESS = new Set(checkWords("oblique-subject:verb"));
const WITHOUT_OBJECT = new Set(rows("verb-objects").flatMap(({ lemma, object }) => (object === "none" ? [lemma] : [])));

const isObliquePlural = (form: string): boolean =>
  form.endsWith("ين") && SOUND_PLURALS.has((definiteStem(form) ?? form).replace(/ين$/, "ون"));

const isItsAdjective = (noun: string, { surface }: Word): boolean =>
  hasArticle(noun)
    ? hasArticle(surface) && singularOfAdjective(definiteStem(surface) ?? "") !== undefined
    : singularOfAdjective(surface) !== undefined;

/** Does a clause with أن follow, behind the noun and what describes it? */
function hasClause(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + LONGEST_PHRASE; at++) {
    const word = tokens[at]?.word;
    if (word?.kind !== "arabic" || cueForm(word) !== undefined) return false;
    if (complementizerOf(word) !== undefined) return true;
  }
  return false;
}
const LONGEST_PHRASE = 4;

export default check;
