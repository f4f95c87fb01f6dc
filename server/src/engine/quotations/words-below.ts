/** Words that stand below the colon that announces them, without marks: of a letter, a statement, a poem. */
import type { Span } from "../article";
import { cueForm } from "../cues/cue-forms";
import { rows, type Row } from "../lexicon/lexicon";
import { withoutArticle } from "../morphology/article";
import { withoutPronoun } from "../morphology/pronouns";
import { withoutWaw } from "../morphology/proclitics";
import { isImperfect } from "../nouns/clause-words";
import { perReading } from "../memory";
import type { PlacedParagraph, Reading } from "../reading";
import { isOpeningQuote } from "../text/quotes";
import type { TokenRange } from "../text/sentences";
import { keyForm } from "../text/fold";
import { perWord, type Word } from "../text/words";
import { NO_WORD } from "./content-spans";
import type { LocalQuotation } from "./local-quotation";
import { isFirstPerson } from "../cues/own-words";
import { endOfWords } from "./resolved";

/**
 * `وكتب في رسالته: ⏎ أمي الحبيبة، …`: a cue of writing or reciting whose colon ends its paragraph.
 * @returns the paragraphs below that it announces, each a span of the whole text; none where it announces none, or they open with a mark
 */
export function wordsBelow(
  paragraph: PlacedParagraph,
  local: LocalQuotation,
  paragraphs: readonly PlacedParagraph[],
): Span[] {
  if (!announces(paragraph, local)) return [];
  return spansBelow(paragraph, paragraphs, isRecited(paragraph, local) ? poemEnd : textEnd);
}

/**
 * `وفيما يلي نص البيان: ⏎ تعلن الوزارة أنها …`: a text that no verb announces.
 * @returns the paragraphs below, as wordsBelow; none where the paragraph names no text, or a cue has its colon
 */
export function textBelow(paragraph: PlacedParagraph, paragraphs: readonly PlacedParagraph[]): Span[] {
  const { tokens, sentences, quotations } = paragraph.reading;
  const last = sentences.at(-1);
  if (tokens.at(-1)?.word.surface !== ":" || last === undefined || last.to - last.from > ANNOUNCEMENT) return [];
  if ((quotations.at(-1)?.cue.at ?? -1) >= last.from) return [];
  const next = paragraphs[paragraph.index + 1]?.reading;
  // `نص الحوار:`, whose lines have speakers of their own.
  const words = tokens.slice(last.from, last.to);
  const isTalk =
    next === undefined ||
    /^[-–—]$/.test(next.tokens[0]?.word.surface ?? "") ||
    /[؟?]\s*$/.test(next.text) ||
    words.some(({ word }) => announcedBy(word).has("talk"));
  return !isTalk && words.some(({ word }) => isText(word)) ? spansBelow(paragraph, paragraphs, textEnd) : [];
}

/** `أصدر النادي بيانا هذا نصه: «…»`, `رسالة نصها: …`: so beside the colon, between its marks or to the paragraph's end; none where a cue has it. */
export const textBeside = ({ start, reading }: PlacedParagraph): Span[] =>
  besideIn(reading).map((span) => ({ start: start + span.start, end: start + span.end }));

const besideIn = perReading(({ tokens, sentences, quotations, quotes, text }: Reading): Span[] => {
  const colon = tokens.findIndex(({ word }, at) => word.surface === ":" && isOwnText(tokens[at - 1]?.word ?? NO_WORD));
  const sentence = sentences.find(({ from, to }) => from <= colon && colon < to);
  const first = tokens[colon + 1];
  if (sentence === undefined || first === undefined) return [];
  if (quotations.some(({ cue }) => cue.at >= sentence.from && cue.at < colon)) return [];
  const quote = quotes.find(({ open, close }) => open === colon + 1 && close < tokens.length);
  const [opening, closing] = quote === undefined ? [first, undefined] : [tokens[colon + 2], tokens[quote.close]];
  const end = endOfWords(text, closing?.start ?? text.length);
  return opening === undefined ? [] : [{ start: opening.start, end }];
});

/** `نصه`, `نصها`. */
const isOwnText = perWord((word: Word): boolean =>
  withoutPronoun(word.plain).some((form) => ANNOUNCED.get(keyForm(form)) === "whole"),
);

/** Tokens of a sentence that announces a text: what it is, who put it out, where. */
const ANNOUNCEMENT = 25;

/** `نص`, `نصه`. */
const isText = perWord((word: Word): boolean =>
  word.readings.some(({ plain }) =>
    [plain, ...withoutPronoun(plain)].some((form) => ANNOUNCED.get(keyForm(form)) === "whole"),
  ),
);

function spansBelow(
  { index }: PlacedParagraph,
  paragraphs: readonly PlacedParagraph[],
  endOf: (paragraphs: readonly PlacedParagraph[], from: number) => number,
): Span[] {
  return paragraphs.slice(index + 1, endOf(paragraphs, index + 1)).map(({ start, reading: { text, tokens } }) => ({
    start: start + (tokens[0]?.start ?? 0),
    end: start + endOfWords(text, text.length),
  }));
}

/** The last cue of a paragraph that a colon ends, of one who writes or recites. */
function announces({ reading }: PlacedParagraph, { cue, contents }: LocalQuotation): boolean {
  const { tokens, sentences } = reading;
  const isLast = tokens.at(-1)?.word.surface === ":" && (sentences.at(-1)?.from ?? 0) <= cue.at;
  if (!isLast || contents.length > 0) return false;
  return cue.form.class === "write" || names(reading, "text") || names(reading, "verse");
}

const isRecited = ({ reading }: PlacedParagraph, { cue }: LocalQuotation): boolean =>
  cue.form.class !== "write" ? names(reading, "verse") : names(reading, "verse") && !names(reading, "text");

/** Does the paragraph's last sentence name a text, or verses: `في رسالته`, `وأنشد يقول`? */
function names({ tokens, sentences }: PlacedParagraph["reading"], role: Announced): boolean {
  const { from, to } = sentences.at(-1) as TokenRange;
  return tokens.slice(from, to).some(({ word }) => announcedBy(word).has(role));
}

type Announced = Exclude<Row<"announced-words">["kind"], "signs" | "whole">;
const announcedBy = perWord((word: Word): ReadonlySet<Announced> => {
  const forms = word.readings.flatMap(({ plain }) => [
    plain,
    withoutWaw(plain),
    withoutArticle(plain),
    ...withoutPronoun(plain),
  ]);
  const kinds = forms.flatMap((form) => ANNOUNCED.get(keyForm(form)) ?? []);
  return new Set(kinds.flatMap((kind) => (kind === "signs" ? [] : kind === "whole" ? "text" : kind)));
});
const ANNOUNCED = new Map(rows("announced-words").map(({ form, kind }) => [keyForm(form), kind]));

/** To the signature; where there is none, the first paragraph behind the colon and those that go on in the first person, or as a statement does. */
function textEnd(paragraphs: readonly PlacedParagraph[], from: number): number {
  let end = from;
  let spoken = from;
  for (; end < Math.min(paragraphs.length, from + LONGEST); end++) {
    const paragraph = paragraphs[end] as PlacedParagraph;
    if (isSignature(paragraph)) return end;
    if (!isPlain(paragraph) || reportsBack(paragraph)) break;
    const goesOn = speaksOfItself(paragraph) || (end > from && isDeclared(paragraphs[from]) && isDeclared(paragraph));
    if (end === spoken && (end === from || goesOn)) spoken++;
  }
  return spoken;
}

/** `تعلن الوزارة أنها`, `وتهيب بالجميع`, `كما يؤكد النادي`: a statement tells of who makes it in the present. */
const isDeclared = (paragraph: PlacedParagraph | undefined): boolean =>
  paragraph?.reading.tokens.slice(0, 2).some(({ word }) => cueForm(word)?.kind === "imperfect" || isImperfect(word)) ===
  true;

const speaksOfItself = ({ reading }: PlacedParagraph): boolean =>
  reading.tokens.some(({ word }) => isFirstPerson(word));

/** `وقال والده إن`: a paragraph that opens with a report in the past is the reporter's. */
function reportsBack({ reading: { quotations } }: PlacedParagraph): boolean {
  const [first] = quotations;
  return first !== undefined && first.cue.at <= OPENING && first.cue.form.kind === "perfect";
}

/** `ابنك سالم`, `المخلص هلال`: a few words that who writes signs with. */
const isSignature = ({ reading: { tokens } }: PlacedParagraph): boolean =>
  tokens.length <= SIGNATURE && ANNOUNCED.get(tokens[0]?.word.key ?? "") === "signs";

/** Lines of verses: none ends with a full stop, reports, or is much shorter or longer than the first. */
function poemEnd(paragraphs: readonly PlacedParagraph[], from: number): number {
  const length = paragraphs[from]?.reading.tokens.length ?? 0;
  let end = from;
  while (end < paragraphs.length && isVerse(paragraphs[end] as PlacedParagraph, length)) end++;
  return end;
}

const isVerse = (paragraph: PlacedParagraph, length: number): boolean => {
  const { tokens, quotations } = paragraph.reading;
  const isAlike = tokens.length <= VERSE && tokens.length * 2 > length && tokens.length < length * 2;
  return isAlike && isPlain(paragraph) && quotations.length === 0 && tokens.at(-1)?.word.surface !== ".";
};

/** Neither words between marks nor the announcement of others. */
const isPlain = ({ reading: { tokens } }: PlacedParagraph): boolean =>
  tokens.length >= LEAST && !isOpeningQuote(tokens[0]?.word ?? NO_WORD);

/** Tokens before a cue that opens its paragraph: `من جانبه، قال`. */
const OPENING = 3;
/** Paragraphs of a letter that the press prints whole. */
const LONGEST = 20;
/** Tokens of a signature, with its comma and a title. */
const SIGNATURE = 6;
/** Tokens of a verse, both its halves and the dots between them. */
const VERSE = 18;
/** Fewer are a heading or a date. */
const LEAST = 3;
