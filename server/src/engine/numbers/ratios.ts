/** Parts of a whole: `ثلث السكان`, `3/4`, `واحد على مئة`, `واحد من كل أربعة`. */
import { rows } from "../lexicon/lexicon";
import { hasArticle } from "../morphology/article";
import { mayHavePossessor } from "../morphology/pronouns";
import { keyForm } from "../text/fold";
import type { Token } from "../text/tokens";
import { compare, exact, negated, over } from "./exact";
import { newNumber, type FoundNumber, type LocalNumber } from "./mention";
import type { Numeral } from "./numeral";
import { numeralAt } from "./numerals";
import { measuredAt } from "./quantities";
import { digitFraction, isProperPart } from "./sums";
import { plainDecimal } from "./values";

/** @returns the fraction in digits or as one number of another that begins with `top` */
export function ratioAt(tokens: readonly Token[], top: Numeral): FoundNumber | undefined {
  if (top.ordinal || top.definite) return undefined;
  return strokeFraction(tokens, top) ?? spokenRatio(tokens, top);
}

/** @returns the mention of a numeral that is a fraction by itself (`ثلث`), where it is of something; undefined where the word means another thing */
export function fractionOf(tokens: readonly Token[], numeral: Numeral): LocalNumber | undefined {
  return isFraction(tokens, numeral) ? fractionMention(numeral) : undefined;
}

/** `3/4` is a fraction where it is one of something, or stands alone; `9/11` and `24/7` are none. */
function strokeFraction(tokens: readonly Token[], top: Numeral): FoundNumber | undefined {
  const at = top.to - 1;
  const fraction = top.digits ? digitFraction(tokens, at) : undefined;
  if (fraction === undefined) return undefined;
  const to = at + 3;
  const alone = to === tokens.length && (top.from === 0 || (top.from === at && at === 0));
  const value = exact(fraction.top, fraction.bottom);
  const below = compare(top.value, 0) < 0;
  const numeral: Numeral = {
    ...top,
    to,
    end: tokens[to - 1]?.end ?? top.end,
    value: below ? negated(value) : value,
    fraction: `${below ? "-" : ""}${fraction.top}/${fraction.bottom}`,
    scaled: false,
  };
  const measured = measuredAt(tokens, numeral);
  if (measured !== undefined) return measured;
  return alone || isProperPart(fraction) ? { to, mention: fractionMention(numeral) } : undefined;
}

/** `واحد من كل أربعة` always; `واحد على مئة`; `واحد من ثلاثة` and `2000 على 3` where they stand alone, as in a table or a note. */
function spokenRatio(tokens: readonly Token[], top: Numeral): FoundNumber | undefined {
  const joiner = RATIO_WORDS.get(tokens[top.to]?.word.key ?? "");
  if (joiner === undefined || top.scaled) return undefined;
  const at = tokens[top.to + 1]?.word.plain === "بين" ? top.to + 2 : top.to + 1;
  const each = tokens[at]?.word.key === EACH;
  const bottom = numeralAt(tokens, each ? at + 1 : at);
  if (bottom === undefined || bottom.ordinal || bottom.definite || compare(bottom.value, 0) <= 0) return undefined;
  const alone = top.from === 0 && bottom.to === tokens.length;
  const oneOver =
    joiner === "over" && (top.weak === "pronoun" || compare(top.value, 1) === 0 || compare(top.value, 0) < 0);
  if (!(joiner === "of" && each) && !oneOver && !alone) return undefined;
  const value = `${plainDecimal(top.value).value}/${plainDecimal(bottom.value).value}`;
  return {
    to: bottom.to,
    mention: fractionMention({ ...top, end: bottom.end, value: over(top.value, bottom.value), fraction: value }),
  };
}

const RATIO_WORDS = new Map(rows("ratio-words").map(({ form, role }) => [keyForm(form), role]));
const EACH = keyForm("كل");

function fractionMention({ start, end, value, fraction }: Numeral): LocalNumber {
  return newNumber({ start, end }, "fraction", fraction ?? plainDecimal(value));
}

/** A fraction is of something definite (`ثلث السكان`), not of a tournament (`نصف النهائي`); `ثلاثة أرباع` needs nothing after it. */
function isFraction(tokens: readonly Token[], numeral: Numeral): boolean {
  const next = tokens[numeral.to]?.word.key ?? "";
  if (numeral.definite || numeral.colloquial) return false;
  const alone = numeral.from === 0 && numeral.to === tokens.length;
  return (
    alone ||
    compare(numeral.value, 0) < 0 ||
    numeral.to - numeral.from > 1 ||
    (hasArticle(next) && next !== FINAL) ||
    possessed(tokens[numeral.to])
  );
}

/** `نصف سكانه`: a noun with its possessor attached is definite too. */
const possessed = (token: Token | undefined): boolean =>
  token?.word.kind === "arabic" && mayHavePossessor(token.word.plain);

const FINAL = keyForm("النهائي");
