/** What a source reports: `وفقا لـ…، <content>` or `<content>، وفقا لـ…`. */
import { isComma } from "../text/marks";
import { isConjoined, mayHaveConjunction, WAW } from "../morphology/proclitics";
import { isCommonKey } from "../lexicon/words";
import { hasArticle } from "../morphology/article";
import { mayBeImperfect } from "../morphology/verbs";
import { nameRole } from "../nouns/name-words";
import { factsOf } from "../nouns/title-words";
import { perWord } from "../text/words";
import { complementizerOf, formHasRole, hasRole, isFunctionWord, opensMainClause } from "../lexicon/function-words";
import type { FramedCue } from "../cues/framed-cue";
import type { Token } from "../text/tokens";
import type { Word } from "../text/words";
import { cueForm } from "../cues/cue-forms";
import type { Span } from "../article";
import type { Paragraph } from "../text/paragraphs";
import { present, trimmed, inside, NO_WORD } from "./content-spans";
import { indexOfQuotes } from "../text/quote-index";

/** Tokens of a clause's rest, its full stop among them: of fewer something is a name's last word. */
const SHORTEST_REST = 3;

/** `قالت إن الوضع سيئ بحسب شهادة …`: without a comma the source is of the reported clause, not of the whole sentence. */
export function clauseStart({ tokens }: Paragraph, frames: readonly FramedCue[], cue: FramedCue, from: number): number {
  const before = tokens[from - 1]?.word;
  if (before === undefined || isComma(before) || hasRole(before, "ties-source")) return cue.sentence.from;
  const around = frames.findLast(
    (other) =>
      other.at < cue.at &&
      other.at >= cue.sentence.from &&
      (other.frame.kind === "clause" ||
        (other.frame.kind === "quote" && from - other.frame.quote.close > BEHIND_QUOTE)),
  );
  if (around?.frame.kind === "clause") return around.frame.content;
  // `قال فلان «…»، في حين تبنت الجماعة العملية بحسب بيانها`: of what stands behind the words of another.
  if (around?.frame.kind === "quote" && isComma(tokens[around.frame.quote.close + 1]?.word))
    return around.frame.quote.close + 2;
  return cue.sentence.from;
}

/** Fewer tokens between another's words and a source are no clause. */
const BEHIND_QUOTE = 5;

/** `وفقا لـ…، <content>` or `<content>، وفقا لـ…`. */
export function sourcedClause(paragraph: Paragraph, cue: FramedCue, subjectEnd: number, start: number): Span[] {
  const first = paragraph.tokens[cue.sentence.from];
  return spansOf(paragraph, cue, subjectEnd, start).map((span) =>
    first !== undefined && span.start === first.start && tiesSentence(first.word)
      ? { start: span.start + WAW.length, end: span.end }
      : span,
  );
}

/** `و|انضم مئة شخص إلى الحملة، وفقا للوزارة`: the و that ties the sentence to the one before it; not that of واشنطن or وزير. */
const tiesSentence = perWord((word: Word): boolean => {
  const rest = word.kind === "arabic" && word.plain.length > 2 ? word.readings.find(isConjoined) : undefined;
  if (rest === undefined || nameRole(word) === "name" || factsOf(word)?.reading.offset === 0) return false;
  if (word.plain.startsWith(WAW + WAW)) return true;
  const tied = cueForm(word)?.reading.proclitics === WAW || TYING.some((role) => formHasRole(rest.plain, role));
  return (
    tied || (!isCommonKey(word.key) && (isCommonKey(rest.key) || hasArticle(rest.key) || mayBeImperfect(rest.key)))
  );
});

const TYING = ["preposition", "auxiliary", "background", "demonstrative", "negation"] as const;

function spansOf(paragraph: Paragraph, cue: FramedCue, subjectEnd: number, start: number): Span[] {
  const { tokens, quotes } = paragraph;
  const { sentence } = cue;
  const before = cue.frame.kind === "source" ? cue.frame.from : cue.at;
  const opens =
    before - sentence.from <= 1 || (hasRole(tokens[cue.at - 1]?.word, "relative") && isComma(tokens[subjectEnd]?.word));
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
  let from = behindSource(tokens, subjectEnd, sentence.to);
  // `…» حسبما أفاد الوزير.`: the quotation right before.
  const quoted = indexOfQuotes(quotes).byClose.get(sentence.from - 1);
  if (quoted !== undefined && subjectEnd >= sentence.to - 1) return [inside(paragraph, quoted)];
  while (/^[،,:]$/.test(tokens[from]?.word.surface ?? "")) from++;
  // `بحسب التقرير، فإن …`: the particle only ties the clause to its source.
  const opener = tokens[from]?.word ?? NO_WORD;
  if (opensMainClause(opener) || complementizerOf(opener) !== undefined) from++;
  return present(trimmed(paragraph, from, sentence.to));
}

/** Where the clause behind a source begins: at its particle, or behind the comma that ends what is told of the source (`، التي نشرت أمس،`). */
function behindSource(tokens: readonly Token[], from: number, to: number): number {
  let comma = from;
  for (let at = from; at < Math.min(to, from + TO_CLAUSE); at++) {
    const word = tokens[at]?.word ?? NO_WORD;
    if (opensMainClause(word) || (at === from && complementizerOf(word) !== undefined)) return at;
    if (!/^[،,:]$/.test(word.surface)) continue;
    if (comma === from) comma = at;
    if (!tellsOfSource(tokens[at + 1]?.word))
      return mainClauseBehind(tokens, at + 1, Math.min(to, from + TO_CLAUSE)) ?? at;
  }
  return /^[،,:]$/.test(tokens[comma]?.word.surface ?? "") ? comma : from;
}

/** `بحسب تقرير للمركز، أوردته الوكالة، | فإن السكان غادروا`: where the clause is tied to its source behind what was done with that one. */
function mainClauseBehind(tokens: readonly Token[], from: number, to: number): number | undefined {
  // `، إذا استمر القتال، فإن`: what the main clause hangs on is said with it.
  if (isFunctionWord(tokens[from]?.word ?? NO_WORD)) return undefined;
  const main = tokens.findIndex(({ word }, at) => at > from && at < to && opensMainClause(word));
  return main > 0 && isComma(tokens[main - 1]?.word) ? main : undefined;
}

/** Tokens from the one whose words they are to the words, over what is told of that one. */
const TO_CLAUSE = 22;

/** `التي نشرت أمس`, `وهي متقاعدة`, `الباحث في المركز`: no clause of the report. */
const tellsOfSource = (word: Word | undefined): boolean => hasRole(word, "relative") || hasRole(word, "one-who");

/** `كانت الفكرة، وفقا لرئيسها، هي …`: the clause that the source interrupts goes on, where no new one begins. */
export function resumed(paragraph: Paragraph, { sentence }: FramedCue, from: number): Span[] {
  const { tokens } = paragraph;
  const word = tokens[from]?.word;
  if (
    word === undefined ||
    sentence.to - from < SHORTEST_REST ||
    mayHaveConjunction(word.plain) ||
    hasRole(word, "as") ||
    cueForm(word) !== undefined
  )
    return [];
  return present(trimmed(paragraph, from, sentence.to));
}
