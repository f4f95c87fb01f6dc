import { isImperfect } from "../../nouns/clause-words";
import { cueForm } from "../../cues/cue-forms";
import { hasRole } from "../../lexicon/function-words";
import type { PlacedParagraph, Reading } from "../../reading";
import { isCommonKey } from "../../lexicon/words";
import { isFuture } from "../../morphology/proclitics";
import { perWord, type Word } from "../../text/words";
import type { Check } from "../check";
import { bodyStarts } from "../headline";
import { areClosed } from "../quote-sides";

const check: Check = {
  id: "unattributed-quote",
  concern: "attribution",
  level: "information",
  title: { ar: "اقتباس بلا قائل", en: "Quotation without a speaker" },
  message: { ar: "اذكر القائل: ليس مع الاقتباس ما يدل عليه", en: "Say who speaks: nothing around the quotation tells" },
  why: {
    ar: "الاقتباس جملة قائمة بنفسها من أربع كلمات فأكثر، ولا قول في فقرته ولا في الفقرتين قبله ولا في التي بعده. ولا يُنبَّه على العناوين والأسماء والكلمات المقتبسة، ولا على سؤال وجواب، ولا على اقتباس يمتد فقرات.",
    en: "A quotation of four words or more that is a sentence by itself, with no report in its paragraph, the two before or the one after. Headlines, titles, names and scare quotes are left alone, and so are questions with their answers and quotations over several paragraphs.",
  },
  source: { ar: "العرف الصحفي", en: "Press practice" },
  examples: {
    wrong: [
      { text: "اجتمع المجلس أمس في الرباط.\n«سنرد على هذا القرار قريبا جدا»." },
      { text: "وصل الوفد إلى المدينة أمس.\n«لن نتراجع عن القرار مهما حدث»." },
      { text: "بدأت المباراة أمس في العاصمة.\n«نحن مستعدون للحوار مع الجميع»." },
      { text: "أغلق المصنع أبوابه أمس.\n«لم نفقد كل شيء في يوم واحد».\nوغادر العمال." },
      { text: "انتهت الدورة أمس في الرباط.\n«كانت هذه أصعب بطولة في حياتي».\nويعود الفريق غدا." },
    ],
    right: [
      "اجتمع المجلس أمس في الرباط.\nوقال رئيسه: «سنرد على هذا القرار قريبا جدا».",
      "صدر كتاب «تاريخ المدن العربية القديمة كلها» أمس.",
      "«سنرد على هذا القرار قريبا جدا»، قال الوزير.",
      "افتتحت أمس ندوة «الماء».",
      "وصل الوفد، وقال الوزير: «نحن مستعدون للحوار مع الجميع».",
      "قال الوزير كريم حداد إن العمل بدأ.\n«لن نتراجع عن القرار مهما حدث».",
      "أكدت الوزارة أن العمل بدأ.\nوغادر الوفد المدينة.\n«لن نتراجع عن القرار مهما حدث».",
      "غادر الوفد المدينة.\n«لن نتراجع عن القرار مهما حدث».\nهذا ما صرح به الوزير أمس.",
      "غادر الوفد المدينة أمس.\nهل يعود؟\n«لن نتراجع عن القرار مهما حدث».",
      "غادر الوفد المدينة أمس.\n«دليل السائر إلى مدن الشمال»\nويعود الوفد غدا.",
      "«لن نتراجع عن القرار مهما حدث»\nغادر الوفد المدينة أمس، ويعود غدا.",
      "غنى الجمهور مع الفريق أمس نشيد النادي:\n«نسير إليك يا وطن الكرام».",
    ],
  },
  article(analysis, report) {
    const { quotations, paragraphs, text } = analysis;
    const alone = quotations.filter(({ cue, speakers }) => cue === null && speakers.every(isNobody));
    if (alone.length === 0) return;
    const bodies = bodyStarts(analysis);
    for (const { start, end, paragraph } of alone) {
      const opening = /["«“”„‹]\s*$/.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0;
      const closing = /^[.،!؟]?["»”›]/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
      const placed = paragraphs[paragraph];
      // Words that nothing marks as quoted, an interview's answer say, need no name.
      if (opening === 0 || closing === 0 || placed === undefined || bodies[paragraph] === undefined) continue;
      if (
        tellsSomething(placed, { start, end }) &&
        !around(paragraphs, paragraph).some(({ reading }) => leavesOpen(reading, reading === placed.reading))
      )
        report({ start: start - opening, end: end + closing });
    }
  },
};

const isNobody = ({ resolution, certainty }: { resolution: string; certainty?: string }): boolean =>
  resolution === "unresolved" || certainty === "unsure";

/** The paragraph, the two before and the one behind: where a reader looks for who speaks. */
const around = (paragraphs: readonly PlacedParagraph[], at: number): readonly PlacedParagraph[] =>
  paragraphs.slice(Math.max(0, at - 2), at + 2);

/** Who speaks may be told here: by a report, a question before its answer, a colon, or words that another quotation has. */
function leavesOpen(reading: Reading, isOwn: boolean): boolean {
  const { tokens, quotes, frames } = reading;
  return (
    frames.length > 0 ||
    !areClosed(tokens, quotes) ||
    tokens.some(({ word }) => isReport(word) || (!isOwn && /^[؟?]$/.test(word.surface))) ||
    tokens.at(-1)?.word.surface === ":" ||
    quotes.some(({ open, close }) => close - open > LONGEST_NAME) !== isOwn ||
    quotes.filter(({ open, close }) => close - open > LONGEST_NAME).length > 1
  );
}

/** `هذا ما صرح به`: a verb that reports, whether or not its words are found; not a noun (`بيان`). */
const isReport = perWord((word: Word): boolean => {
  const kind = cueForm(word)?.kind;
  return kind === "perfect" || kind === "imperfect" || kind === "participle" || kind === "source";
});

/** A quotation of more words and marks is a sentence. */
const LONGEST_NAME = 4;

/** A verb, or a word that only a sentence has: the title of a work says nothing. */
function tellsSomething({ start, reading }: PlacedParagraph, content: { start: number; end: number }): boolean {
  return reading.tokens.some(
    (token) => token.start + start >= content.start && token.end + start <= content.end && isOfSentence(token.word),
  );
}

/** A verb, or a word beside one; not `سنوات`, which only looks like a future. */
const isOfSentence = perWord(
  (word: Word): boolean =>
    isImperfect(word) ||
    (["negation", "auxiliary", "first-person", "opens-speech"] as const).some((role) => hasRole(word, role)) ||
    (word.readings.some(isFuture) && !isCommonKey(word.key)),
);

export default check;
