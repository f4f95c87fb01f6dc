/** Models and storms, by the kind that stands before them: `صاروخ شهاب 3`, `السفينة "مرمرة"`, `العاصفة الاستوائية روزا`. */
import { isCommonKey } from "../lexicon/words";
import { definiteReading } from "../morphology/article";
import { isNisbaForm, isSoundFemininePlural } from "../morphology/endings";
import { isJoinedWithPronoun, isVerbWithObject } from "../morphology/pronouns";
import { nameRole } from "../nouns/name-words";
import { nisbaCountry } from "../nouns/nisbas";
import type { TokenRange } from "../text/sentences";
import { spaceBefore, type Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { knownNameAt } from "./listed-names";

/** Words between the kind and the mark: `أرض - أرض`, and one more. */
const MOST_BETWEEN = 4;
/** Words of a model in marks: `شهاب 3`, and one more; longer ones are what somebody says. */
const LONGEST_QUOTED = 3;
/** Letters: no shorter word is a model's name without its number. */
const SHORTEST_MODEL = 3;

/** @returns the name behind the kind that stands at token `at`, without it */
export function modelBehind(tokens: readonly Token[], at: number, kind: "product" | "event"): TokenRange | undefined {
  const quoted = quotedModel(tokens, at + 1);
  if (quoted !== undefined) return quoted;
  const from = kind === "event" ? afterAdjectives(tokens, at + 1) : at + 1;
  const to = modelEnd(tokens, from, kind === "event");
  return to > from ? { from, to } : undefined;
}

/** `صاروخ أرض - أرض "شهاب 3"`, `السفينة "مرمرة"`: up to three words in quotation marks, little behind the kind. */
function quotedModel(tokens: readonly Token[], at: number): { from: number; to: number } | undefined {
  let open = at;
  while (open - at < MOST_BETWEEN && (tokens[open]?.word.kind === "arabic" || tokens[open]?.word.surface === "-"))
    open++;
  const close = CLOSING_MARKS.get(tokens[open]?.word.surface ?? "");
  if (close === undefined) return undefined;
  for (let end = open + 2; end <= open + 1 + LONGEST_QUOTED; end++)
    // `طائرة خاصة «تسجيل سعودي»`: what it is, and no name.
    if (tokens[end]?.word.surface === close)
      return nisbaCountry((tokens[end - 1] as Token).word) === undefined ? { from: open + 1, to: end } : undefined;
  return undefined;
}

const CLOSING_MARKS = new Map([
  ["«", "»"],
  ['"', '"'],
  ["“", "”"],
  ["+", "+"],
]);

/** `العاصفة [الاستوائية] روزا`. */
function afterAdjectives(tokens: readonly Token[], at: number): number {
  let to = at;
  for (
    let word = tokens[to]?.word;
    to < at + 2 && word !== undefined && definiteReading(word) !== undefined;
    word = tokens[to]?.word
  )
    to++;
  return to;
}

/** A model's name after its kind: `صاروخ شهاب 3`, `طائرة بوينغ 737`, `دبابة ميركافا`; not `صاروخ باليستي`, `سفينة تركية`. A storm has a person's name (`إعصار كاترينا`). */
function modelEnd(tokens: readonly Token[], at: number, isStorm: boolean): number {
  const word = tokens[at]?.word;
  if (
    word?.kind !== "arabic" ||
    word.plain.length < SHORTEST_MODEL ||
    definiteReading(word) !== undefined ||
    nisbaCountry(word) !== undefined ||
    goesOn(word) ||
    (knownNameAt(tokens, at)?.reading.offset ?? 0) > 0
  )
    return at;
  if (!isStorm && tokens[at + 1]?.word.kind === "number" && spaceBefore(tokens, at + 1)) return at + 2;
  const role = nameRole(word);
  return (role === "unknown" || (isStorm && role === "name")) &&
    !isNisbaForm(word.key) &&
    !isSoundFemininePlural(word.key)
    ? at + 1
    : at;
}

/** `تحطم الطائرة بميكرونيسيا`, `طاقم الطائرة وركابها`, `أفضل هاتف صنعناه`: a word with something before it, or a verb with its object, goes on with the sentence. */
const goesOn = perWord(
  ({ readings, plain }: Word): boolean =>
    readings.some(({ key, offset }) => offset > 0 && isCommonKey(key)) ||
    isJoinedWithPronoun(plain) ||
    isVerbWithObject(plain),
);
