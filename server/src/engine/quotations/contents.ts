/** What is reported: exact spans of the content, complementizer, quote marks and final stop outside. */
import type { Quotation, Span } from "../article";
import type { Paragraph } from "../text/paragraphs";
import type { QuotePair } from "../text/quotes";
import type { Token } from "../text/tokens";
import { complementizerOf, hasJoinedRole, hasRole, opensMainClause } from "../lexicon/function-words";
import { endsInAlef } from "../morphology/endings";
import { isConjoined, mayHaveConjunction } from "../morphology/proclitics";
import { isComma } from "../text/marks";
import { newWord, type Word } from "../text/words";
import { cueForm, cueWithObject } from "../cues/cue-forms";
import type { FramedCue } from "../cues/framed-cue";
import { ownWordsAt } from "../cues/own-words";
import { isAdjunctWord, isManner } from "../nouns/clause-words";
import { rows } from "../lexicon/lexicon";
import { phraseTable } from "../text/phrases";

export interface Content {
  mode: Quotation["mode"];
  contents: Span[];
}

/**
 * @param frames the paragraph's cues; the first after this one that reports for itself in the same sentence ends its report
 * @param index of the cue whose content is wanted
 * @param subjectEnd token after its subject
 */
export function contentOf(
  paragraph: Paragraph,
  frames: readonly FramedCue[],
  index: number,
  subjectEnd: number,
): Content {
  const cue = frames[index] as FramedCue;
  const { frame } = cue;
  // `وصفهم بـ«الإرهابيين» وأربع نساء`: what they are called is between the marks.
  if (frame.kind === "quote")
    return cue.form.class !== "characterise" && goesOnUnquoted(paragraph, frame.quote, cue)
      ? {
          mode: "mixed",
          contents: present(
            trimmed(paragraph, frame.quote.open, reportEnd(paragraph, frames, index, frame.quote.open)),
          ),
        }
      : directFrom(paragraph, frame.quote, cue);
  if (frame.kind === "postposed")
    return { mode: "direct", contents: frame.quotes.map((quote) => inside(paragraph, quote)) };
  if (frame.kind === "source")
    return {
      mode: "indirect",
      contents: sourcedClause(
        paragraph,
        cue,
        subjectEnd,
        clauseStart(paragraph, frames.slice(Math.max(0, index - NEAR), index), cue, frame.from),
      ),
    };
  const opening = paragraph.quotes.find((quote) => quote.open === frame.content && quote.depth === 0);
  if (
    opening !== undefined &&
    (frame.kind === "colon" || closesReport(paragraph, opening, reportEnd(paragraph, frames, index, frame.content)))
  )
    return directFrom(paragraph, opening, cue);
  const span = trimmed(paragraph, frame.content, reportEnd(paragraph, frames, index, frame.content));
  if (span === undefined) return { mode: "indirect", contents: [] };
  if (frame.kind === "noun") span.start += frame.offset;
  const quoted = paragraph.quotes.some(
    (quote) => quote.open >= frame.content && (paragraph.tokens[quote.open]?.start ?? 0) < span.end,
  );
  return {
    mode: frame.kind === "colon" || frame.kind === "bare" ? "direct" : quoted ? "mixed" : "indirect",
    contents: [span],
  };
}

/** Cues of one sentence are few: so many before and after one are looked at. */
const NEAR = 20;

/** The quotation, and a second one of the same sentence where the cue interrupts: «…»، قال، «…». */
function directFrom(paragraph: Paragraph, quote: QuotePair, cue: FramedCue): Content {
  const interrupts =
    cue.form.reading.proclitics === "" && (cue.form.kind === "perfect" || cue.form.kind === "imperfect");
  const before = !interrupts
    ? undefined
    : paragraph.quotes.find(
        (other) =>
          other.close < cue.at && cue.at - other.close <= 3 && other.depth === 0 && other.open >= cue.sentence.from,
      );
  return { mode: "direct", contents: [...(before ? [inside(paragraph, before)] : []), inside(paragraph, quote)] };
}

/** `تقول "من المستحيل" نزع السلاح`: the sentence goes on past the closing mark, and not with where or how it was said. */
function goesOnUnquoted({ tokens }: Paragraph, quote: QuotePair, cue: FramedCue): boolean {
  const next = tokens[quote.close + 1];
  if (next?.word.kind !== "arabic" || quote.close + 1 >= cue.sentence.to) return false;
  return (
    !hasJoinedRole(next.word, "preposition") &&
    !hasRole(next.word, "adverb") &&
    !isAdjunctWord(next.word) &&
    !isManner(next.word) &&
    cueForm(next.word) === undefined &&
    cueForm(tokens[quote.close + 2]?.word ?? next.word) === undefined
  );
}

/** Does the quotation last to the end of the report (`وأضاف أن «…».`)? */
function closesReport(paragraph: Paragraph, quote: QuotePair, end: number): boolean {
  let at = quote.close + 1;
  while (at < end && paragraph.tokens[at]?.word.kind === "punctuation") at++;
  return at >= end;
}

/** Token index where the report ends: a sentence's end, or the next cue that reports for itself. */
function reportEnd(paragraph: Paragraph, frames: readonly FramedCue[], index: number, from: number): number {
  const cue = frames[index] as FramedCue;
  const { tokens } = paragraph;
  let end = cue.sentence.to;
  if (cue.frame.kind === "colon") {
    const unclosed = paragraph.quotes.find((quote) => quote.open === from);
    if (unclosed !== undefined) end = unclosed.close;
  }
  // A quotation that a stop divides is one content.
  for (const quote of paragraph.quotes)
    if (quote.depth === 0 && quote.open >= from && quote.open < end && quote.close > end)
      end = Math.min(quote.close + 1, tokens.length);
  const next = nextReport(paragraph, frames, index, from, end);
  return Math.min(
    end,
    next === undefined ? end : openingOf(paragraph, next),
    commentOf(paragraph, from, end),
    nextActOf(paragraph, from, end),
    ownWordsOf(paragraph, from, end),
    mainClauseOf(paragraph, cue, from, end),
  );
}

/** The first cue after this one that reports for itself between two tokens. */
function nextReport(
  paragraph: Paragraph,
  frames: readonly FramedCue[],
  index: number,
  from: number,
  end: number,
): FramedCue | undefined {
  const cue = frames[index] as FramedCue;
  for (let i = index + 1; i < Math.min(frames.length, index + 1 + NEAR); i++) {
    const other = frames[i] as FramedCue;
    if (other.at >= end) return undefined;
    if (other.at > from && reportsForItself(paragraph, cue, other, from)) return other;
  }
  return undefined;
}

/** `… رغم أنها قالت`, `… فيما أكد`: the words that tie the next report to this one belong to neither. */
function openingOf({ tokens }: Paragraph, { at }: FramedCue): number {
  const tie = tieBefore(tokens, at);
  if (tie >= 0) return tie;
  // `…، وذلك وفقا لـ`.
  return hasRole(tokens[at - 1]?.word, "ties-source") ? at - 1 : at;
}

/** Index of a conjunction that ties the cue at `at` to what stands before (`لكنها قالت`, `غير أنه أكد`), or -1. */
function tieBefore(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i >= at - 3 && tokens[i]?.word.kind === "arabic"; i--) {
    const needsAnna = hasRole(tokens[i]?.word, "clause-opener") && hasRole(tokens[i]?.word, "takes-clause");
    // `كان غاضبا عندما علم بأن`: what hangs on the reported words belongs to them.
    const ties =
      (hasJoinedRole(tokens[i]?.word, "subordinator") && !hasJoinedRole(tokens[i]?.word, "subordinating")) ||
      hasRole(tokens[i]?.word, "despite") ||
      (i === at - 1 && hasRole(tokens[i]?.word, "as"));
    if (
      ties &&
      (!needsAnna ||
        complementizerOf(tokens[i + 1]?.word ?? NO_WORD) !== undefined ||
        hasRole(tokens[i]?.word, "relative"))
    )
      return i;
  }
  return -1;
}

/** `، وهو ما ينفيه …`, `، في إشارة إلى …`: the writer's comment after a comma. */
function commentOf({ tokens, quotes }: Paragraph, from: number, end: number): number {
  for (let at = from + 1; at < end - 2; at++) {
    if (!isComma(tokens[at]?.word)) continue;
    if (commentAt(tokens, at + 1) !== undefined && !quotes.some(({ open, close }) => open < at && at < close))
      return at;
  }
  return end;
}

const commentAt = phraseTable(rows("comment-openers").map(({ form }) => [form, true]));

/** `…، على حد قوله`, `… حسب أقوالهم`: that these are the speaker's words, told once more at the end. */
function ownWordsOf({ tokens }: Paragraph, from: number, end: number): number {
  let last = end - 1;
  while (last > from && tokens[last]?.word.kind === "punctuation") last--;
  const opening = ownWordsAt(tokens, last);
  if (opening === undefined || opening <= from) return end;
  return isComma(tokens[opening - 1]?.word) ? opening - 1 : opening;
}

/** `، ونفى المتحدث …`: another's act of speech after a comma, whatever it reports. */
function nextActOf({ tokens, quotes }: Paragraph, from: number, end: number): number {
  for (let at = from + 2; at < end - 1; at++) {
    // `… خطورة مبديا احتجاجه`: what the speaker does beside speaking.
    const participle = cueForm(tokens[at]?.word ?? NO_WORD);
    if (
      participle?.kind === "participle" &&
      participle.gender === "m" &&
      participle.number === "singular" &&
      endsInAlef(participle.reading.plain) &&
      !participle.homograph &&
      !inQuotes(quotes, at)
    )
      return isComma(tokens[at - 1]?.word) ? at - 1 : at;
    if (!isComma(tokens[at - 1]?.word) && tokens[at - 1]?.word.surface !== "؛") continue;
    const form = cueForm(tokens[at]?.word ?? NO_WORD) ?? cueWithObject(tokens[at]?.word ?? NO_WORD);
    const acts =
      form?.kind === "perfect" &&
      isConjoined(form.reading) &&
      !form.homograph &&
      !form.tight &&
      form.only === undefined;
    if (acts && !inQuotes(quotes, at)) return at - 1;
  }
  return end;
}

const inQuotes = (quotes: readonly QuotePair[], at: number): boolean =>
  quotes.some(({ open, close }) => open < at && at < close);

/** `على الرغم من أنه قال إن …، فإنه …`: the main clause after a report that hangs on it. */
function mainClauseOf({ tokens }: Paragraph, { at, sentence }: FramedCue, from: number, end: number): number {
  let hangs = false;
  for (let i = at - 1; i >= Math.max(sentence.from, at - 5); i--)
    hangs ||= hasJoinedRole(tokens[i]?.word, "subordinating");
  if (!hangs) return end;
  for (let i = from + 1; i < end; i++) {
    const word = tokens[i]?.word ?? NO_WORD;
    const exception = hasRole(word, "exception") && complementizerOf(tokens[i + 1]?.word ?? NO_WORD) !== undefined;
    if (exception || opensMainClause(word)) return i;
  }
  return end;
}

/** A participle (`، مضيفا أن`), a second verb (`وأكد أن`) or a source (`، بحسب …`) outside the quoted words. */
function reportsForItself({ tokens, quotes }: Paragraph, cue: FramedCue, next: FramedCue, from: number): boolean {
  if (quotes.some((quote) => quote.open >= from && quote.open < next.at && quote.close > next.at)) return false;
  if (
    tieBefore(tokens, next.at) >= 0 &&
    (next.form.kind === "perfect" || (next.form.kind === "nominal" && next.form.pronoun)) &&
    next.frame.kind !== "noun"
  )
    return true;
  if (next.frame.kind === "source")
    return isComma(tokens[next.frame.from - 1]?.word) || hasRole(tokens[next.frame.from - 1]?.word, "ties-source");
  const { form, frame } = next;
  if (form.kind === "participle") return true;
  // `قال إن «…» وطالب بـ`: what follows the closing mark is the writer's.
  const afterQuote = quotes.some(({ close }) => close === next.at - 1) && frame.kind === "noun";
  const goesOn =
    form.kind === "perfect" || (form.kind === "imperfect" && cue.form.kind === "imperfect" && !form.future);
  return form.reading.proclitics !== "" && goesOn && (frame.kind !== "noun" || afterQuote);
}

/** `قالت إن الوضع سيئ بحسب شهادة …`: without a comma the source is of the reported clause, not of the whole sentence. */
function clauseStart({ tokens }: Paragraph, frames: readonly FramedCue[], cue: FramedCue, from: number): number {
  const before = tokens[from - 1]?.word;
  if (before === undefined || isComma(before) || hasRole(before, "ties-source")) return cue.sentence.from;
  const around = frames.findLast(
    (other) => other.at < cue.at && other.at >= cue.sentence.from && other.frame.kind === "clause",
  );
  return around?.frame.kind === "clause" ? around.frame.content : cue.sentence.from;
}

/** `وفقا لـ…، <content>` or `<content>، وفقا لـ…`. */
function sourcedClause(paragraph: Paragraph, cue: FramedCue, subjectEnd: number, start: number): Span[] {
  const { tokens, quotes } = paragraph;
  const { sentence } = cue;
  const before = cue.frame.kind === "source" ? cue.frame.from : cue.at;
  const opens =
    before - sentence.from <= (before < cue.at ? 0 : 1) ||
    (hasRole(tokens[cue.at - 1]?.word, "relative") && isComma(tokens[subjectEnd]?.word));
  if (!opens) {
    const first = present(
      trimmed(paragraph, start, hasRole(tokens[before - 1]?.word, "ties-source") ? before - 1 : before),
    );
    return [
      ...first,
      ...(isComma(tokens[before - 1]?.word) && isComma(tokens[subjectEnd]?.word)
        ? resumed(paragraph, cue, subjectEnd + 1)
        : []),
    ];
  }
  let from = subjectEnd;
  while (from < sentence.to && from < subjectEnd + 12 && !/^[،,:]$/.test(tokens[from]?.word.surface ?? "")) from++;
  if (from >= sentence.to || from === subjectEnd + 12) from = subjectEnd;
  // `…» حسبما أفاد الوزير.`: the quotation right before.
  const quoted = quotes.find(({ close, depth }) => depth === 0 && close === sentence.from - 1);
  if (quoted !== undefined && subjectEnd >= sentence.to - 1) return [inside(paragraph, quoted)];
  while (/^[،,:]$/.test(tokens[from]?.word.surface ?? "")) from++;
  // `بحسب التقرير، فإن …`: the particle only ties the clause to its source.
  if (opensMainClause(tokens[from]?.word ?? NO_WORD)) from++;
  return present(trimmed(paragraph, from, sentence.to));
}

/** `كانت الفكرة، وفقا لرئيسها، هي …`: the clause that the source interrupts goes on, where no new one begins. */
function resumed(paragraph: Paragraph, { sentence }: FramedCue, from: number): Span[] {
  const { tokens } = paragraph;
  const word = tokens[from]?.word;
  if (
    word === undefined ||
    sentence.to - from < 3 ||
    mayHaveConjunction(word.plain) ||
    hasRole(word, "as") ||
    cueForm(word) !== undefined
  )
    return [];
  return present(trimmed(paragraph, from, sentence.to));
}

function present(span: Span | undefined): Span[] {
  return span === undefined ? [] : [span];
}

/** The words between the marks, marks and a stop at their end outside. */
function inside(paragraph: Paragraph, quote: QuotePair): Span {
  const last = Math.min(quote.close, paragraph.tokens.length);
  return (
    trimmed(paragraph, quote.open + 1, last) ?? {
      start: paragraph.tokens[quote.open]?.end ?? 0,
      end: paragraph.tokens[quote.open]?.end ?? 0,
    }
  );
}

/** The span of tokens `from`…`to` without punctuation around it; a quote mark that closes an inner quotation stays. */
function trimmed(paragraph: Paragraph, from: number, to: number): Span | undefined {
  const { tokens, quotes } = paragraph;
  let first = from;
  let last = to - 1;
  while (first <= last && EDGE.has(tokens[first]?.word.surface ?? "")) first++;
  while (last >= first && (EDGE.has(tokens[last]?.word.surface ?? "") || isLooseQuote(last))) last--;
  const [start, end] = [tokens[first], tokens[last]];
  return start === undefined || end === undefined || last < first ? undefined : { start: start.start, end: end.end };

  function isLooseQuote(at: number): boolean {
    return (
      /^["”»]$/.test(tokens[at]?.word.surface ?? "") &&
      !quotes.some((quote) => quote.close === at && quote.open >= first)
    );
  }
}

const NO_WORD: Word = newWord("", "punctuation");
const EDGE = new Set(["،", ",", ".", ":", "؛", "-", "–", "—", "…"]);
