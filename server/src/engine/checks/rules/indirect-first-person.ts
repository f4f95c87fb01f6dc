import type { Span } from "../../article";
import { rows } from "../../lexicon/lexicon";
import type { LocalQuotation } from "../../quotations/local-quotation";
import type { Reading } from "../../reading";
import { keyForm } from "../../text/fold";
import { isQuoted } from "../../text/quote-index";
import { tokenFrom, type Token } from "../../text/tokens";
import { perWord, type Word } from "../../text/words";
import type { Check } from "../check";
import { particleAt } from "../particle";

const check: Check = {
  id: "indirect-first-person",
  concern: "attribution",
  level: "information",
  title: { ar: "ضمير المتكلم في كلام منقول بالمعنى", en: "First person inside reported speech" },
  message: {
    ar: "اكتب «{0}» بضمير الغائب، أو ضع الكلام بين علامتي تنصيص: الكلام هنا منقول بالمعنى",
    en: "Put {0} into the third person, or the words into quotation marks: the speech here is reported, not quoted",
  },
  why: {
    ar: "الكلام المنقول بالمعنى يُكتب بضمير الغائب، فإن بقي بضمير المتكلم وُضع بين علامتي تنصيص. وما بعد النقطتين كلام صاحبه فلا يُنبَّه عليه.",
    en: "Reported speech takes the third person; words kept in the first person belong in quote marks. What follows a colon is the speaker's own and is left alone.",
  },
  source: { ar: "العرف الصحفي", en: "Press practice" },
  examples: {
    wrong: [
      { text: "قال الوزير إنه منذ أيام حضرنا معا افتتاح المعرض." },
      { text: "قال المدير إنه في العام الماضي حضرنا اللقاء." },
      { text: "أكد الوزير أننا مستعدون للحوار." },
      { text: "وأضاف أنني مستعد للحوار." },
      { text: "قالت الوزيرة إننا سنسافر غدا." },
    ],
    right: [
      "قال الوزير إنهما حضرا معا افتتاح المعرض.",
      "قال الوزير: «حضرنا معا افتتاح المعرض».",
      "قال الوزير إن الوفدين أعلنا بيانا مشتركا.",
      "حضرنا معا افتتاح المعرض.",
      "قال الوزير: «إننا مستعدون للحوار».",
      "وأضاف المدير: إننا مستعدون للحوار.",
      'وقال زميله "إننا سعداء"، وأكد المدرب «أننا مستعدون».',
      "وقال عبر حسابه: إن لدينا خطة جاهزة، وإننا سنبدأ غدا.",
      "وقال رافضا ذكر منصبه: إننا مستعدون للحوار.",
      "اعتقدت أنني أشارك الزملاء رأيهم.",
      "بدأ الجيران الذين ظننت أنني أعرفهم يرحلون.",
      "أكدنا أننا مستعدون للحوار.",
      "وقال المدرب في رده على لقطة نشرت بعد المباراة : أستغرب ما كتب وأعتقد أن ما قرره الحكم سليم ونحن نرضى به.",
    ],
  },
  paragraph(reading, report) {
    const { text, quotations } = reading;
    for (const quotation of quotations) {
      const { mode, contents, cue, complementizer } = quotation;
      if (mode === "direct" || cue === null || followsColon(reading, quotation) || mayBeFirst(quotation)) continue;
      if (complementizer !== undefined && isQuoted(reading.quotes, particleAt(reading, complementizer))) continue;
      if (
        complementizer !== undefined &&
        /[أإ]ن(?:نا|ني|ا)$/.test(text.slice(complementizer.start, complementizer.end))
      ) {
        report({
          start: complementizer.start,
          end: complementizer.end,
          values: [text.slice(complementizer.start, complementizer.end)],
        });
        continue;
      }
      const said = firstIn(reading, contents);
      // `وقال في تعليقه على المباراة: أستغرب`: a colon anywhere in the sentence lets the speaker's own words begin.
      if (said === undefined || followsAnyColon(reading, said.start)) continue;
      const offset = said.word.readings.find(({ key }) => FIRST_PERSON.has(key))?.offset ?? 0;
      report({ start: said.start + offset, end: said.end, values: [text.slice(said.start + offset, said.end)] });
    }
  },
};

/** The first word of theirs that is in the first person; `قال "إننا مستعدون"`: between marks the words are the speaker's own, too. */
function firstIn({ tokens, quotes }: Reading, contents: readonly Span[]): Token | undefined {
  for (const { start, end } of contents)
    for (let at = tokenFrom(tokens, start); (tokens[at]?.end ?? Infinity) <= end; at++) {
      const token = tokens[at];
      if (token !== undefined && token.start >= start && isFirstPerson(token.word) && !isQuoted(quotes, at))
        return token;
    }
  return undefined;
}

/** `وأضاف: إننا مستعدون`: behind a colon the words are the speaker's own. */
function followsColon({ tokens }: Reading, { cue, contents: [content] }: LocalQuotation): boolean {
  for (let at = cue.at + 1; (tokens[at]?.start ?? Infinity) < (content?.start ?? 0); at++)
    if (tokens[at]?.word.surface === ":") return true;
  return false;
}

/** Does a colon stand before it in its sentence? */
function followsAnyColon({ tokens, sentences }: Reading, before: number): boolean {
  const sentence = sentences.findLast(({ from }) => (tokens[from]?.start ?? Infinity) <= before);
  for (let at = sentence?.from ?? 0; (tokens[at]?.start ?? Infinity) < before; at++)
    if (tokens[at]?.word.surface === ":") return true;
  return false;
}

/** `اعتقدت أنني`: "I thought" is written as "she thought" where no subject tells; not `قالت`, for "I said" is قلت. */
const mayBeFirst = ({ cue: { form, at }, subject }: LocalQuotation): boolean =>
  form.kind === "perfect" &&
  form.gender === "f" &&
  form.number === "singular" &&
  (subject === undefined || subject.from < at) &&
  !/[اى].?$/.test(form.lemma);

const FIRST_PERSON = new Set(rows("first-person-verbs").map(({ form }) => keyForm(form)));
const isFirstPerson = perWord(
  (word: Word) =>
    word.kind === "arabic" &&
    word.readings.some(
      ({ key, proclitics }) => (proclitics === "" || proclitics === "و" || proclitics === "ف") && FIRST_PERSON.has(key),
    ),
);

export default check;
