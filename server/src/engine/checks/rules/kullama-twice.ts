import { cueForm } from "../../cues/cue-forms";
import { isPerfect } from "../../morphology/verb-numbers";
import { isImperfect } from "../../nouns/clause-words";
import { isFunctionWord } from "../../lexicon/function-words";
import type { Token } from "../../text/tokens";
import { type Check, rewrite } from "../check";

const check: Check = {
  id: "kullama-twice",
  concern: "grammar",
  level: "warning",
  nursery: true,
  title: { ar: "«كلما» مكررة", en: "كلما written twice" },
  message: {
    ar: "اكتب «{0}» دون «كلما»: لا تتكرر في جوابها",
    en: "Write {0} without كلما: it is not repeated before the main clause",
  },
  why: {
    ar: "«كلما» ظرف يطلب فعلا وجوابا، ولا تدخل على جوابها: «كلما زاد الطلب ارتفع السعر». أما «كلما» المعطوفة («وكلما»، «ثم كلما») فجملة أخرى.",
    en: "كلما is followed by a verb and a main clause, and does not stand before the main clause too. After و or another conjunction it opens a sentence of its own.",
  },
  source: { ar: "مراجع النحو", en: "Arabic reference grammar" },
  examples: {
    wrong: [
      { text: "كلما زاد الطلب كلما ارتفع السعر.", right: "كلما زاد الطلب ارتفع السعر." },
      { text: "كلما تأخر المطر، كلما خاف المزارعون.", right: "كلما تأخر المطر، خاف المزارعون." },
      { text: "وكلما اقترب الموعد كلما كثر الكلام.", right: "وكلما اقترب الموعد كثر الكلام." },
      { text: "قال إنه كلما سأل كلما قيل له انتظر.", right: "قال إنه كلما سأل قيل له انتظر." },
      { text: "كلما كبرت المدينة كلما طالت الطرق.", right: "كلما كبرت المدينة طالت الطرق." },
    ],
    right: [
      "كلما تقدم الجيش تراجع المسلحون وأعادوا الكرة كلما توقف القصف.",
      "كلما اشتد الحصار قال إنه سيصمد كلما ضيقوا عليه.",
      "كلما سئل عن عودته أجاب بأنه يزور البلد كلما استطاع.",
      "كلما زاد الطلب ارتفع السعر.",
      "كلما حضر سأل، وكلما غاب سئل عنه.",
      "يسأل كلما حضر. كلما غاب سئل عنه.",
      "قال: «كلما زاد الطلب كلما ارتفع السعر».",
      "كلما حضر سأل، ثم كلما غاب سئل عنه.",
      "كلما زاد الطلب، أي كلما كثر المشترون، ارتفع السعر.",
      "يُسأل كلما حضر؛ كلما غاب سئل عنه.",
      "قال إنه يسأل كلما حضر وإنه كلما غاب سئل عنه.",
    ],
  },
  token: {
    concerns: ({ plain }) => plain === KULLAMA,
    look({ text, tokens, sentences }, at, report) {
      const [second, next] = [tokens[at], tokens[at + 1]];
      const last = tokens[at - 1]?.word.plain === "،" ? at - 2 : at - 1;
      if (second === undefined || next === undefined || !endsClause(tokens[last])) return;
      const from = sentences.find(({ to }) => at < to)?.from ?? 0;
      const first = tokens.slice(from, last).findLastIndex(({ word: { plain } }) => /^و?كلما$/.test(plain)) + from;
      if (first < from || isAnswered(tokens.slice(first + 2, at))) return;
      const span = { start: second.start, end: next.end };
      const answer = text.slice(next.start, next.end);
      report({ ...span, values: [answer], fixes: [rewrite(span, answer)] });
    },
  },
};

const KULLAMA = "كلما";

/** `كلما تقدم الجيش تراجع المسلحون | كلما توقف القصف`: the first has its answer, and the second a clause of its own. */
const isAnswered = (behindVerb: readonly Token[]): boolean =>
  behindVerb.length > LONGEST ||
  behindVerb.some(
    ({ word }) => cueForm(word) !== undefined || isPerfect(word.plain) || isImperfect(word) || /..وا$/.test(word.plain),
  );
/** Words of a clause of condition behind its verb. */
const LONGEST = 5;

/** Does the first clause end with this word? Behind a particle another sentence begins. */
const endsClause = (token: Token | undefined): boolean => token?.word.kind === "arabic" && !isFunctionWord(token.word);

export default check;
