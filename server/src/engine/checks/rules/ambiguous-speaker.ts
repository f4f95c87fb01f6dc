import type { Span } from "../../article";
import type { LinkedEntity } from "../../entities/link";
import type { LocalQuotation } from "../../quotations/local-quotation";
import type { ResolvedQuotation } from "../../quotations/resolved";
import { hasJoinedRole } from "../../lexicon/function-words";
import type { Bilingual } from "../../language";
import type { PlacedParagraph, Reading } from "../../reading";
import type { Check } from "../check";
import { namesThing } from "../first-mentions";

const check: Check = {
  id: "ambiguous-speaker",
  concern: "attribution",
  level: "information",
  title: { ar: "قائل ملتبس", en: "Speaker in doubt" },
  message: {
    ar: "سمِّ القائل: سبق ذكر أكثر من شخص يصلح فاعلا{0}",
    en: "Name the speaker: more than one person named before could be meant{0}",
  },
  why: {
    ar: "الفعل يفتتح الجملة بلا فاعل ظاهر، وقبله أكثر من شخص يصلح فاعلا له، فلا يعرف القارئ من القائل. ولا يُحسب من خالف الفعل في الجنس، ولا من ذُكر في كلام غيره أو في اسم مؤسسة أو بعد حرف جر، ولا «وأضاف» بعد قول. ومن انفرد بالجملة السابقة فهو القائل.",
    en: "A verb opens its sentence without a subject, after more than one person who could be it: the reader cannot tell who speaks. Someone who differs from the verb in gender, is only mentioned in another's words, is part of an institution's name or follows a preposition does not count; nor does وأضاف after a report. If the sentence before is about one person alone, that person speaks.",
  },
  source: { ar: "العرف الصحفي", en: "Press practice" },
  examples: {
    wrong: [
      { text: "التقى الوزير كريم حداد الرئيس سمير منصور أمس.\nوقال إن اللقاء ناجح." },
      { text: "استقبل الرئيس سمير منصور الوزير كريم حداد والسفير يوسف حسن.\nوقال إن اللقاء ناجح." },
      { text: "صافح المدرب كريم حداد اللاعب سمير منصور.\nوقال إن اللقاء ناجح." },
      { text: "زار الوزير يوسف حسن السفير كريم منصور في المدينة.\nوأكد أن القرار نهائي." },
      { text: "ودع الرئيس سمير حداد الوزير كريم حسن في المطار.\nوقال إن الطريق مفتوح." },
    ],
    right: [
      "قال سيرجي إيفانوف إن الاتفاق قريب.\nوأضاف أن اللقاء ناجح.",
      "قالت الوزيرة إن الاتفاق قريب.\nوأضافت أن اللقاء ناجح.",
      "قال الوزير إن الاتفاق قريب.",
      "وصل الوفد.",
      "قال كريم حداد: «نعم».",
      "استقبل الوزير كريم حداد الوزيرة هدى سالم أمس.\nوقالت إن اللقاء ناجح.",
      "قال كريم حداد إن سمير منصور وصل أمس.\nوقال إن اللقاء ناجح.",
      "قال كريم حداد إن الاتفاق قريب.\nوغادر الوزير سمير منصور.\nوأضاف حداد أن اللقاء ناجح. وأضاف أن الطريق مفتوح.",
      "قال كريم حداد إن الاتفاق قريب.\nوغادر الوزير سمير منصور.\nوقال إن اللقاء ناجح.",
      "استهل الوزير كريم حداد حديثه مع السفير سمير منصور بالشكر. وقال إن اللقاء ناجح.",
      "زار الوزير كريم حداد مستشفى الأمير سلطان أمس.\nوقال إن العمل بدأ.",
    ],
  },
  article({ quotations, linking, paragraphs, text }, report) {
    quotations.forEach((quotation, index) => {
      const { cue, speakers, confidence, certainty, antecedent, paragraph, local } = quotation;
      const [speaker] = speakers;
      if (
        cue === null ||
        local === undefined ||
        speakers.length !== 1 ||
        speaker?.resolution !== "dropped" ||
        speaker.name === "" ||
        confidence >= DOUBT ||
        !opensSentence(paragraphs[paragraph]?.reading, local.cue, text, cue) ||
        goesOn(quotations, index)
      )
        return;
      const rivals = new Set<LinkedEntity>();
      const from = Math.max(antecedent ?? paragraph - 1, paragraph - FAR);
      const before = reportsSince(quotations, index, from);
      const since = speaker.reason === "told-since" ? sentenceBefore(paragraphs, paragraph, cue) : 0;
      for (let at = from; at <= paragraph; at++) {
        const { start = 0, reading } = paragraphs[at] ?? {};
        for (const mention of linking.mentionsOf[at] ?? []) {
          const span = { start: start + mention.start, end: start + mention.end };
          const { type, unsure, entity } = mention;
          if (
            type !== "person" ||
            unsure === true ||
            reading === undefined ||
            span.end > cue.start ||
            span.start < since ||
            hasJoinedRole(reading.tokens[mention.phrase.from - 1]?.word, "preposition") ||
            entity.gender === other(local.cue.form.gender) ||
            namesThing(reading.tokens, mention.from) ||
            isSaid(before, span)
          )
            continue;
          rivals.add(entity);
        }
      }
      if (differ([...rivals])) report({ ...cue, values: [certainty === "unsure" ? NOBODY : likely(speaker.name)] });
    });
  },
};

const likely = (name: string): Bilingual => ({ ar: `، وأرجحهم «${name}»`, en: `, most likely ${name}` });
/** Of an attribution that is not sure, nothing is said. */
const NOBODY = "";

/** Where in the text the sentence before a cue begins, in its paragraph or the one before. */
function sentenceBefore(paragraphs: readonly PlacedParagraph[], index: number, cue: Span): number {
  const startsOf = ({ start, reading }: PlacedParagraph): number[] =>
    reading.sentences.map(({ from }) => start + (reading.tokens[from]?.start ?? 0));
  const starts = paragraphs.slice(Math.max(0, index - 1), index + 1).flatMap(startsOf);
  return starts.filter((start) => start <= cue.start).at(-2) ?? 0;
}

/** A verb of one person that opens its sentence (`وقال إن`); not a passive (`ذُكر`), not one inside a clause (`وهو يقول`). */
function opensSentence(
  reading: Reading | undefined,
  { at, form }: LocalQuotation["cue"],
  text: string,
  cue: Span,
): boolean {
  const sentence = reading?.sentences.find(({ to }) => at < to);
  return (
    (form.kind === "perfect" || form.kind === "imperfect") &&
    form.number === "singular" &&
    text.charAt(cue.start + 1) !== DAMMA &&
    at === sentence?.from
  );
}

/** `وأضاف`, behind another report: the speaker goes on. */
const goesOn = (quotations: readonly ResolvedQuotation[], index: number): boolean => {
  const [before, one] = [quotations[index - 1], quotations[index]];
  return one?.local?.cue.form.continuer === true && before !== undefined && before.paragraph >= one.paragraph - 1;
};

/** Who is only spoken of inside another's words does not take the floor. */
const isSaid = (quotations: readonly ResolvedQuotation[], { start, end }: Span): boolean =>
  quotations.some(({ contents }) => contents.some((content) => content.start <= start && end <= content.end));

const other = (gender: "m" | "f" | undefined): "m" | "f" | undefined =>
  gender === undefined ? undefined : gender === "m" ? "f" : "m";

/** Are there two people, and not one by two names (`كريم حداد`, `حداد`)? */
const differ = (people: readonly LinkedEntity[]): boolean =>
  people.some(({ name }) =>
    people.some((one) => !` ${one.name} `.includes(` ${name} `) && !` ${name} `.includes(` ${one.name} `)),
  );

/** The reports before one, back to those of a paragraph. */
function reportsSince(
  quotations: readonly ResolvedQuotation[],
  index: number,
  paragraph: number,
): readonly ResolvedQuotation[] {
  let first = index;
  while (first > 0 && (quotations[first - 1]?.paragraph ?? -1) >= paragraph) first--;
  return quotations.slice(first, index);
}

/** Paragraphs that a reader looks back for who speaks. */
const FAR = 6;

const DAMMA = "\u064f";

/** Below, more than one of those named so far fits. */
const DOUBT = 0.65;

export default check;
