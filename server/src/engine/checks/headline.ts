/** Where an article's body is: what holds for the running text need not hold for its headline, decks, crossheads, bylines and captions. */
import type { LinkedMention } from "../entities/link";
import { nameRole } from "../nouns/name-words";
import { hasRole } from "../lexicon/function-words";
import { hasArticle } from "../morphology/article";
import { perReading } from "../memory";
import { cueForm } from "../cues/cue-forms";
import type { PlacedParagraph, Reading } from "../reading";
import type { CheckedArticle } from "./check";

/** @returns whether the article opens with a headline, whatever mark it ends with but a full stop */
export function hasHeadline(paragraphs: readonly PlacedParagraph[]): boolean {
  const [first] = paragraphs;
  return (
    first !== undefined &&
    paragraphs.length > 1 &&
    !endsInStop(first.reading) &&
    isDisplay(first.reading, LONGEST_HEADLINE)
  );
}

/**
 * @returns for each paragraph the UTF-16 offset in it where its body begins: behind a byline (`سمير حداد – الرياض: أكد …`); undefined where the
 *   paragraph is a headline, kicker, deck, crosshead, byline or caption
 */
export function bodyStarts({
  paragraphs,
  linking: { mentionsOf },
}: Pick<CheckedArticle, "paragraphs" | "linking">): (number | undefined)[] {
  const lead = paragraphs.findIndex(
    ({ reading, index }) =>
      !isDisplay(reading, LONGEST_HEADLINE) &&
      !isNominalLine(reading, mentionsOf[index] ?? []) &&
      !(index === 0 && isInPresent(reading)),
  );
  return paragraphs.map(({ reading }, index) => {
    if (lead > 0 ? index < lead : lead < 0 && paragraphs.length > 1) return undefined;
    if (index > 0 && isDisplay(reading, LONGEST_CROSSHEAD)) return undefined;
    return index - Math.max(lead, 0) < 2 ? bylineEnd(reading) : 0;
  });
}

/** Words of a headline or a deck, and of a crosshead or a caption between the paragraphs of the body. */
const LONGEST_HEADLINE = 20;
const LONGEST_CROSSHEAD = 12;

/** A short line without a full stop, at its end or inside, that no reporting verb opens (`هل يعود حداد؟`); a line with a bullet, whatever it ends with. */
const isDisplay = (reading: Reading, longest: number): boolean =>
  wordsIn(reading) <= longest && looksDisplayed(reading);

/** `يحذر المحللون من نكسة حداد`: a headline whose verb reports; a lead reports what was said. */
const isInPresent = ({ text, tokens }: Reading): boolean =>
  tokens[0] !== undefined && cueForm(tokens[0].word)?.kind === "imperfect" && !/\./.test(text);

const looksDisplayed = perReading(
  (reading: Reading): boolean =>
    isBullet(reading) || (!endsInStop(reading) && !opensWithReport(reading) && !/[^.]\.\s/.test(reading.text)),
);

/** `حداد يتسلم الجائزة.`, `كريم حداد خلال حفل الجائزة.`: a headline or caption that a desk closed with a stop: one short sentence that begins with a name or a definite noun, not with its verb. */
function isNominalLine(reading: Reading, mentions: readonly LinkedMention[]): boolean {
  const { tokens, sentences } = reading;
  const [first] = tokens;
  const opening = mentions.find(({ phrase }) => phrase.from === 0);
  if (
    first === undefined ||
    sentences.length > 1 ||
    wordsIn(reading) > LONGEST_CROSSHEAD ||
    cueForm(first.word) !== undefined
  )
    return false;
  if (opening?.type === "person" && hasRole(tokens[opening.phrase.to]?.word, "preposition")) return true;
  return (
    (opening !== undefined || hasArticle(first.word.plain)) &&
    tokens.slice(1, 5).some(({ word }) => /^ي(?!وم).{3,}$/.test(word.plain) && nameRole(word) === undefined)
  );
}

/** A single full stop, or the quotation that ends with one; not the dots of a headline (`بكين .. ستلتزم`, `والبقية تأتي..`). */
const endsInStop = ({ text }: Reading): boolean => /(?:^|[^.])\.["»”’')\]]*$/.test(text);

const isBullet = ({ text }: Reading): boolean => /^[-–—•*▪]/.test(text);

const wordsIn = perReading(({ tokens }: Reading): number =>
  tokens.reduce((count, { word }) => count + (word.kind === "punctuation" ? 0 : 1), 0),
);

/** `وقال حداد: «سنعود»`, `وأكد`: a paragraph of the body, however short. */
function opensWithReport({ tokens }: Reading): boolean {
  const form = tokens[0] && cueForm(tokens[0].word);
  return (
    form !== undefined &&
    (form.kind === "perfect" || form.kind === "imperfect") &&
    (form.reading.proclitics !== "" || tokens[1]?.word.kind === "arabic")
  );
}

/** `أيمن حداد – سبق:`, `الرياض - سمير حداد -`, `كتب سمير حداد:` at the paragraph's beginning. */
function bylineEnd({ text, tokens }: Reading): number {
  const marks = tokens.slice(0, BYLINE_REACH).filter(({ word }) => /^[-–—:]$/.test(word.surface));
  const [first, second] = marks;
  if (first === undefined || tokens[0]?.word.kind !== "arabic") return 0;
  if (first.word.surface === ":") return BYLINE_OPENERS.test(text) ? first.end : 0;
  return second?.end ?? 0;
}

const BYLINE_REACH = 9;
const BYLINE_OPENERS = /^(?:كتبت?|متابعة|تقرير|حوار|تصوير|إعداد|ترجمة)[\s:-]/;
