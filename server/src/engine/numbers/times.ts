/**
 * Times of day, and ranges of hours. A grammar by descent over the tokens:
 *
 *     hours   = time joiner time                        (بين) الثالثة والخامسة عصرا · (من) 8 إلى 10 مساء · 9:00-17:00
 *     time    = "الساعة"? clock part? zone? | midpoint   الساعة الثامنة مساء · 9:15 م · 8.30 مساء · 04,30 ت غ · منتصف الليل
 *     clock   = hour minutes* | digits | "(" clock ")"        10:59 · 8.30 · الخامسة إلا ربعا · (8)
 *     minutes = ("و" | "إلا") (part of an hour | n "دقيقة")   والنصف · إلا خمس دقائق
 *
 * Something must show that it is a time: الساعة, a colon, a part of the hour in words, the part of the day, the zone, or the other end of the
 * range. Hours are a range where one end leaves out what the other tells; `من 9 صباحا حتى 5 مساء` are two times, each whole by itself.
 */
import { isFunctionWord } from "../lexicon/function-words";
import { rows, type Row } from "../lexicon/lexicon";
import { hasArticle } from "../morphology/article";
import { endsInTaMarbuta, isFeminineKey, isSoundFemininePlural } from "../morphology/endings";
import { beginsWithWaw } from "../morphology/proclitics";
import { keyForm } from "../text/fold";
import { phraseTable } from "../text/phrases";
import { spaceBefore, type Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { monthAt, weekdayNamed } from "./calendar";
import { mayCount } from "./counted-nouns";
import { digitsOf } from "./digits";
import { integerOf } from "./exact";
import { isExcept, partOfHour } from "./lacking";
import { rateAt } from "./measures";
import { newNumber, type FoundNumber } from "./mention";
import { Class, contextWords, numberWord } from "./number-words";
import type { Numeral } from "./numeral";
import { isArticle, numeralAt } from "./numerals";
import { isBetween, isFrom, joinerOf } from "./ranges";
import { isClosing, isOpening } from "./sums";

/** @returns the time or the range of hours that begins at token `at`; `numeral` is what stands there itself. */
export function timeAt(tokens: readonly Token[], at: number, numeral: Numeral | undefined): FoundNumber | undefined {
  const word = tokens[at]?.word;
  // In words only an ordinal is an hour, and الواحدة.
  if (
    word === undefined ||
    !(mayBeginTime(word) || numeral?.digits === true || (numeral?.ordinal === true && numeral.definite))
  )
    return undefined;
  const read = readTime(tokens, at, isPairOfHours(tokens[at - 1]?.word));
  if (read === undefined) return undefined;
  const first = numeral === undefined ? read : { ...read, start: numeral.start };
  return (
    hoursFrom(tokens, first) ??
    (first.shown ? { to: first.to, mention: mentionOf(tokens, first, first, "time", iso(first)) } : undefined)
  );
}

/** Can a time begin with this word? Times that begin with a numeral are tried there. */
export const mayBeginTime = perWord(
  (word: Word): boolean => word.readings.some(({ key }) => key === HOUR || key === MIDDLE) || isOneOClock(word),
);

const MIDDLE = keyForm("منتصف");
export const HOUR = keyForm("الساعة");
const PAIR_OF_HOURS = new Set(["الساعتين", "الساعتان"].map(keyForm));
/** `بين الساعتين التاسعة والحادية عشرة`. */
const isPairOfHours = (word: Word | undefined): boolean => word !== undefined && PAIR_OF_HOURS.has(word.key);

interface Clock {
  hour: number;
  minute: number;
  to: number;
  /** Written with a colon, as only times are. */
  colon: boolean;
  /** Midnight or noon in words. */
  midpoint?: true;
  /** An hour and a part of it in words, as nothing else is counted: `الثامنة والثلث`, `التاسعة إلا خمس دقائق`. */
  parts?: boolean;
}

interface Time {
  /** Token indices: of the whole, and where its clock begins and ends. */
  from: number;
  to: number;
  clock: { from: number; to: number };
  /** Where the whole begins, proclitics off. */
  start: number;
  /** Of the day, as far as the words around tell. */
  hour: number;
  minute: number;
  /** Does the text tell the part of the day? */
  settled: boolean;
  zone: string | undefined;
  shown: boolean;
}

/** @param announced does something before it show that it is an hour? */
function readTime(tokens: readonly Token[], at: number, announced: boolean): Time | undefined {
  const head = tokens[at];
  const reading = head?.word.readings.find(({ key }) => key === HOUR);
  const from = reading === undefined ? at : at + 1;
  const clock = clockAt(tokens, from) ?? beforeZone(tokens, from) ?? midpointAt(tokens, from);
  if (head === undefined || clock === undefined) return undefined;
  const shown = announced || reading !== undefined || clock.colon || clock.parts === true;
  const part = dayPartAt(tokens, clock.to, shown);
  const zone = zoneAt(tokens, part?.to ?? clock.to);
  const start = head.start + (reading?.offset ?? numberWord(head.word, "any", ~0)?.offset ?? 0);
  const to = zone?.to ?? part?.to ?? clock.to;
  const hour = hourOfDay(clock.hour, part?.value);
  return {
    from: at,
    to,
    clock: { from, to: clock.to },
    start,
    hour,
    minute: clock.minute,
    settled: part !== undefined || clock.midpoint === true,
    zone: zone?.value,
    shown:
      shown ||
      zone !== undefined ||
      (clock.midpoint === true
        ? isPointBefore(tokens[at - 1]?.word)
        : part !== undefined && (!isBareDigit(tokens, from, clock) || standsAsHour(tokens, from, clock))),
  };
}

/** A pair of times as a range; what one of them leaves out (the part of the day) the other tells. */
function hoursFrom(tokens: readonly Token[], first: Time): FoundNumber | undefined {
  const joiner = tokens[first.to]?.word;
  const how = joiner && joinerOf(joiner);
  const before = tokens[first.from - 1]?.word;
  const between = isBetween(before) || isPairOfHours(before);
  if (joiner === undefined || how === undefined || how === "stroke" || (how === "and" && !between)) return undefined;
  // "3-1 مساء" is a score in the evening.
  if (how === "dash" && !first.shown && !isFrom(before)) return undefined;
  const at = how === "and" && joiner.plain !== "و" ? first.to : first.to + 1;
  const second = readTime(tokens, at, first.shown);
  if (second === undefined || (!first.shown && !second.shown) || countsOther(tokens, second)) return undefined;
  if (first.settled && second.settled && readTime(tokens, at, false)?.shown === true) return undefined;
  const [from, until] = settledPair(first, second);
  return { to: second.to, mention: mentionOf(tokens, first, second, "range", `${iso(from)}/${iso(until)}`) };
}

/** `من الساعة 9 صباحا إلى 5 مواقع`, `الساعة 9 - 15 مارس`: a second number that is no hour. */
function countsOther(tokens: readonly Token[], { clock, to, hour, settled }: Time): boolean {
  if (
    settled ||
    clock.to !== clock.from + 1 ||
    tokens[clock.from]?.word.kind !== "number" ||
    rateAt(tokens, to) !== undefined
  )
    return false;
  return (
    mayCount(tokens, to, hour) ||
    monthAt(tokens, to) !== undefined ||
    numberWord(tokens[to]?.word, "bare", ~0) !== undefined
  );
}

/**
 * Where one end tells its part of the day, the other is in the half that makes the shorter time: `من 9 إلى 5 مساء`, `من 10 إلى 12 ظهرا`.
 * Hours past twelve are of a day of 24; where nothing tells, both stay as they are written.
 */
function settledPair(first: Time, second: Time): readonly [Time, Time] {
  const ofDay = (!first.settled && first.hour > 12) || (!second.settled && second.hour > 12);
  if (ofDay || first.settled === second.settled) return [first, second];
  const inOtherHalf = (time: Time): Time => ({ ...time, hour: (time.hour + 12) % 24 });
  const pairs: (readonly [Time, Time])[] = first.settled
    ? [
        [first, second],
        [first, inOtherHalf(second)],
      ]
    : [
        [first, second],
        [inOtherHalf(first), second],
      ];
  return pairs.reduce((shorter, pair) => (minutesBetween(...pair) < minutesBetween(...shorter) ? pair : shorter));
}

const DAY = 24 * 60;

/** From one time to the next other one: a whole day where they are the same. */
function minutesBetween(first: Time, second: Time): number {
  const minutes = (60 * (second.hour - first.hour) + second.minute - first.minute + DAY) % DAY;
  return minutes === 0 ? DAY : minutes;
}

const iso = ({ hour, minute }: Time): string => `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;

function mentionOf(
  tokens: readonly Token[],
  first: Time,
  last: Time,
  kind: "time" | "range",
  value: string,
): FoundNumber["mention"] {
  const end = (to: number): number => tokens[to - 1]?.end ?? first.start;
  const mention = newNumber({ start: first.start, end: end(last.to) }, kind, value, {
    start: Math.max(first.start, tokens[first.clock.from]?.start ?? 0),
    end: end(last.clock.to),
  });
  const zone = last.zone ?? first.zone;
  if (zone !== undefined) mention.zone = zone;
  return mention;
}

// Clocks.

function clockAt(tokens: readonly Token[], at: number): Clock | undefined {
  const word = tokens[at]?.word;
  if (word === undefined) return undefined;
  if (isOpening(word)) {
    const inner = isOpening(tokens[at + 1]?.word) ? undefined : clockAt(tokens, at + 1);
    return inner !== undefined && isClosing(tokens[inner.to]?.word) ? { ...inner, to: inner.to + 1 } : undefined;
  }
  if (isArticle(word)) return tokens[at + 1]?.word.kind === "number" ? clockAt(tokens, at + 1) : undefined;
  return withColon(tokens, at) ?? withSeparator(tokens, at) ?? hourAt(tokens, at);
}

/** `10:59`, `09: 37`. */
function withColon(tokens: readonly Token[], at: number): Clock | undefined {
  const [hour, colon, minute] = [tokens[at]?.word, tokens[at + 1]?.word, tokens[at + 2]?.word];
  if (hour?.kind !== "number" || colon?.surface !== ":" || minute?.kind !== "number" || spaceBefore(tokens, at + 1))
    return undefined;
  return clockOf(digitsOf(hour), digitsOf(minute), pastSeconds(tokens, at + 3), true);
}

/** `10:30:15 صباحا`. */
const pastSeconds = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.word.surface === ":" &&
  !spaceBefore(tokens, at) &&
  !spaceBefore(tokens, at + 1) &&
  /^[0-5]\d$/.test(digitsOf(tokens[at + 1]?.word))
    ? at + 2
    : at;

/** `10,30`, `8.30`. */
function withSeparator(tokens: readonly Token[], at: number): Clock | undefined {
  const [, hour, minute] = /^(\d{1,2})[.,،٫](\d\d)$/.exec(digitsOf(tokens[at]?.word)) ?? [];
  return hour === undefined || minute === undefined ? undefined : clockOf(hour, minute, at + 1);
}

/** `0430 ت غ`, and `30ر14 ت غ` of old agency copy, minutes first. */
function beforeZone(tokens: readonly Token[], at: number): Clock | undefined {
  const [, hour, minute] = /^([01]\d|2[0-4])([0-5]\d)$/.exec(digitsOf(tokens[at]?.word)) ?? [];
  const [mark, last] = [tokens[at + 1]?.word, tokens[at + 2]?.word];
  const clock =
    hour !== undefined && minute !== undefined
      ? clockOf(hour, minute, at + 1)
      : mark?.plain === "ر" && last?.kind === "number"
        ? clockOf(digitsOf(last), digitsOf(tokens[at]?.word), at + 3)
        : undefined;
  return clock !== undefined && zoneAt(tokens, clock.to) !== undefined ? clock : undefined;
}

function clockOf(hour: string, minute: string, to: number, colon = false): Clock | undefined {
  if (!/^\d{1,2}$/.test(hour) || !/^\d\d$/.test(minute) || Number(hour) > 24 || Number(minute) > 59) return undefined;
  return { hour: Number(hour), minute: Number(minute), to, colon };
}

/** An hour in words (an ordinal, or الواحدة) or digits, with halves, quarters and minutes: `الثالثة والنصف`, `الخامسة إلا عشر دقائق`. */
function hourAt(tokens: readonly Token[], at: number): Clock | undefined {
  const hour = wholeHour(tokens, at);
  if (hour === undefined) return undefined;
  let minutes = 0;
  let to = hour.to;
  for (let more = minutesAt(tokens, to); more !== undefined; more = minutesAt(tokens, to)) {
    minutes += more.value;
    to = more.to;
  }
  const sum = (60 * hour.value + minutes + DAY) % DAY;
  return minutes === 0
    ? { hour: hour.value, minute: 0, to, colon: false }
    : {
        hour: Math.floor(sum / 60),
        minute: sum % 60,
        to,
        colon: false,
        parts:
          hour.spelt &&
          !isDescribed(tokens[at - 1]?.word) &&
          (!hasArticle(tokens[to]?.word.key ?? "") || isDay(tokens, to)),
      };
}

function wholeHour(tokens: readonly Token[], at: number): { value: number; to: number; spelt: boolean } | undefined {
  const word = tokens[at]?.word;
  if (word?.kind === "number")
    return /^(?:[1-9]|0[1-9]|1\d|2[0-4])$/.test(digitsOf(word))
      ? { value: Number(digitsOf(word)), to: at + 1, spelt: false }
      : undefined;
  if (isOneOClock(word)) return { value: 1, to: at + 1, spelt: true };
  const hour = word !== undefined && isHourWord(word) ? numeralAt(tokens, at, "shortest") : undefined;
  const value = hour?.ordinal === true && hour.definite ? integerOf(hour.value) : Number.NaN;
  if (
    hour === undefined ||
    !(value >= 1 && value <= 24) ||
    (value <= LAST_OF_NOUN && isDescribed(tokens[at - 1]?.word))
  )
    return undefined;
  return { value, to: hour.to, spelt: true };
}

/** An ordinal that can be an hour's: hours are feminine. */
const isHourWord = perWord(
  (word: Word): boolean =>
    /(?:ه|اولي)$/.test(word.key) && numberWord(word, "any", Class.ordinal | Class.compoundOrdinal) !== undefined,
);

/** `الجلسة الثانية مساء`, `الساعات الأولى من صباح اليوم`: what is second is the session; but `تبدأ المباراة الثامنة مساء` tells when. */
const LAST_OF_NOUN = 3;
const isDescribed = (word: Word | undefined): boolean => word !== undefined && isFeminineNoun(word);
const isFeminineNoun = perWord(
  (word: Word): boolean =>
    word.readings.some(
      ({ key }) => hasArticle(key) && (isFeminineKey(key) || isSoundFemininePlural(key)) && key !== HOUR,
    ) && weekdayNamed(word.plain) === undefined,
);

/** `منتصف الليل`, `منتصف النهار`. */
function midpointAt(tokens: readonly Token[], at: number): Clock | undefined {
  for (const { key } of tokens[at]?.word.readings ?? []) {
    const found = key === MIDDLE ? midpoint(tokens, at, key) : undefined;
    if (found !== undefined) return { hour: found.value, minute: 0, to: found.to, colon: false, midpoint: true };
  }
  return undefined;
}

const midpoint = phraseTable([
  ["منتصف الليل", 0],
  ["منتصف النهار", 12],
]);
/** `عند منتصف الليل`: a point of time; `بعد منتصف الليل` is none. */
const isPointBefore = (word: Word | undefined): boolean =>
  word !== undefined && (POINTS.has(word.key) || word.readings.some(({ key }) => key === HOUR));
const POINTS = contextWords("point");

/** الواحدة, the one hour that is no ordinal. */
function isOneOClock(word: Word | undefined): boolean {
  const one = numberWord(word, "any", Class.unit);
  return one?.value === 1 && one.definite && endsInTaMarbuta(word?.plain ?? "");
}

/** @returns minutes past the hour, negative before it. */
function minutesAt(tokens: readonly Token[], at: number): { value: number; to: number } | undefined {
  const word = tokens[at]?.word;
  if (word === undefined) return undefined;
  const except = isExcept(word);
  const free = word.plain === "و";
  if (!except && !beginsWithWaw(word.plain)) return undefined;
  const from = except || free ? at + 1 : at;
  const sign = except ? -1 : 1;
  const part = partOfHour(tokens[from]?.word, except || free ? "bare" : "and");
  // "الثامنة ونصف" is half past eight, "الثامنة ونصف المقاعد" is not.
  if (part !== undefined && (part.definite || !hasArticle(tokens[from + 1]?.word.key ?? "")))
    return { value: sign * part.minutes, to: from + 1 };
  const numeral = numeralAt(tokens, from);
  const minutes = numeral === undefined || numeral.ordinal ? Number.NaN : integerOf(numeral.value);
  return numeral !== undefined && minutes < 60 && MINUTES.has(tokens[numeral.to]?.word.key ?? "")
    ? { value: sign * minutes, to: numeral.to + 1 }
    : undefined;
}

const MINUTES = contextWords("minutes");

// Parts of the day, and zones.

type DayPart = Row<"day-parts">["part"];

const dayPart = phraseTable(rows("day-parts").map(({ form, part, where }) => [form, { part, where }] as const));

/** @param shown does something else show the time already? Only then is a single letter a part of the day: `9:15 م`, but `5 م` are metres */
export function dayPartAt(
  tokens: readonly Token[],
  at: number,
  shown: boolean,
): { value: DayPart; to: number } | undefined {
  const found = dayPart(tokens, at);
  if (
    found === undefined ||
    (found.value.where === "shown" && !shown) ||
    (found.value.where === "day" && !isDay(tokens, found.to))
  )
    return undefined;
  return { value: found.value.part, to: found.to };
}

/** `صباح اليوم`, `من مساء يوم الجمعة`, `عصر بتوقيت الرياض`: where ظهر is no verb and صباح no noun of its own. */
function isDay(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  return (
    word !== undefined &&
    (relativeDay(tokens, at) !== undefined ||
      weekdayNamed(word.plain) !== undefined ||
      DAYS.has(word.key) ||
      zoneAt(tokens, at) !== undefined)
  );
}

const DAYS = contextWords("day");
const relativeDay = phraseTable(rows("relative-days").map(({ form }) => [form, true] as const));

const zonePhrase = phraseTable(zonePhrases());

function zonePhrases(): [string, string][] {
  const cities = rows("exemplar-cities").map(({ name, zone }): [string, string] => [`بتوقيت ${name}`, zone]);
  return [...rows("time-zones").map(({ form, zone }): [string, string] => [form, zone]), ...cities];
}

function zoneAt(tokens: readonly Token[], at: number): { value: string; to: number } | undefined {
  return zonePhrase(tokens, at);
}

/** Three at night is in the morning, ten at night in the evening; twelve in the morning, in the evening and at night is midnight. */
function hourOfDay(hour: number, part: DayPart | undefined): number {
  if (part === undefined || hour > 12) return hour;
  if (part === "am") return hour % 12;
  if (part === "noon") return hour >= 10 ? hour : hour + 12;
  if (part === "night") return hour === 12 ? 0 : hour < 6 ? hour : hour + 12;
  return hour === 12 ? (part === "pm" ? 12 : 0) : hour + 12;
}

// Digits by themselves.

function isBareDigit(tokens: readonly Token[], at: number, { to }: Clock): boolean {
  return to === at + 1 && /^\d{1,2}$/.test(digitsOf(tokens[at]?.word));
}

/** An hour stands behind a preposition, a definite noun, a day, or a mark; `قتل 8 مساء أمس` tells of eight people, `ج1 ص31` of a page. */
function standsAsHour(tokens: readonly Token[], at: number, { to }: Clock): boolean {
  const before = tokens[at - 1]?.word;
  if (tokens[to]?.word.plain.length === 1) return isPointBefore(before) || isFrom(before) || isBetween(before);
  const stands = before === undefined || before.kind !== "arabic" || isFunctionWord(before) || opensHour(before);
  return stands && ![before, tokens[at - 2]?.word].some((word) => word !== undefined && tellsEvent(word));
}

const opensHour = perWord((word: Word): boolean =>
  word.readings.some(({ key }) => hasArticle(key) || HOUR_OPENERS.has(key)),
);
const HOUR_OPENERS = new Set([...contextWords("point"), ...rows("relative-days").map(({ form }) => keyForm(form))]);
const EVENTS = new Set(
  rows("event-words")
    .filter(({ event }) => event !== "happened")
    .map(({ form }) => keyForm(form)),
);
const tellsEvent = perWord((word: Word): boolean => word.readings.some(({ key }) => EVENTS.has(key)));
