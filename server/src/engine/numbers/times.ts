/** Times of day: `10:59`, `04,30 ت غ`, `الساعة الثامنة صباحا`, `الثالثة والنصف عصرا`, `الخامسة إلا ربعا`. */
import { rows } from "../lexicon/lexicon";
import { keyForm } from "../text/fold";
import { phraseTable } from "../text/phrases";
import { spaceBefore, type Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { digitsOf } from "./digits";
import { newNumber, type FoundNumber } from "./mention";
import { Class, contextWords, numberWord } from "./number-words";
import type { Numeral } from "./numeral";
import { numeralAt } from "./numerals";

/** `10:59`, `09: 37`; before a zone also `04,30`, `0430` and `30ر4`. Token `at` is a number. */
export function clockTime(tokens: readonly Token[], at: number): FoundNumber | undefined {
  const clock = withColon(tokens, at) ?? beforeZone(tokens, at);
  return clock && completed(tokens, clock, tokens[at]?.start ?? 0, at);
}

/** `الساعة الثامنة صباحا`, `الساعة 8`, `الساعة 10,30`, `الخامسة مساء`; `numeral` is what stands at `at` itself. */
export function spokenTime(tokens: readonly Token[], at: number, numeral: Numeral | undefined): FoundNumber | undefined {
  const head = tokens[at];
  const reading = numeral === undefined ? head?.word.readings.find(({ key }) => key === HOUR) : undefined;
  if (head === undefined || (numeral !== undefined && !(numeral.ordinal && numeral.definite))) return undefined;
  if (reading !== undefined) {
    const clock = withColon(tokens, at + 1) ?? withSeparator(tokens, at + 1) ?? hourAt(tokens, numeralAt(tokens, at + 1, true), true);
    return clock && completed(tokens, clock, head.start + reading.offset, at + 1);
  }
  const clock = hourAt(tokens, numeral === undefined ? undefined : numeralAt(tokens, at, true), false);
  // Without الساعة only a part of the day shows that the third is an hour.
  return clock !== undefined && dayPart(tokens, clock.to) !== undefined ? completed(tokens, clock, numeral?.start ?? head.start, at) : undefined;
}

/** Can a time begin with this word? Times that begin with a numeral are tried there. */
export const mayBeginTime = perWord((word: Word): boolean => word.readings.some(({ key }) => key === HOUR));

const HOUR = keyForm("الساعة");

interface Clock {
  hour: number;
  minute: number;
  to: number;
}

function withColon(tokens: readonly Token[], at: number): Clock | undefined {
  const [hour, colon, minute] = [tokens[at]?.word, tokens[at + 1]?.word, tokens[at + 2]?.word];
  if (hour?.kind !== "number" || colon?.surface !== ":" || minute?.kind !== "number" || spaceBefore(tokens, at + 1)) return undefined;
  return clockOf(digitsOf(hour), digitsOf(minute), at + 3);
}

/** `10,30`, `10.30` after الساعة, as AFP files it. */
function withSeparator(tokens: readonly Token[], at: number): Clock | undefined {
  const [, hour, minute] = /^(\d{1,2})[.,،](\d\d)$/.exec(digitsOf(tokens[at]?.word)) ?? [];
  return hour === undefined || minute === undefined ? undefined : clockOf(hour, minute, at + 1);
}

function beforeZone(tokens: readonly Token[], at: number): Clock | undefined {
  if (zoneAt(tokens, at + 1) === undefined && zoneAt(tokens, at + 3) === undefined) return undefined;
  const compact = /^([01]\d|2[0-4])([0-5]\d)$/.exec(digitsOf(tokens[at]?.word));
  const clock = withSeparator(tokens, at) ?? (compact === null ? reversed(tokens, at) : clockOf(compact[1] ?? "", compact[2] ?? "", at + 1));
  return clock !== undefined && zoneAt(tokens, clock.to) !== undefined ? clock : undefined;
}

/** Old agency copy writes 14:30 as `30ر14`, minutes first. */
function reversed(tokens: readonly Token[], at: number): Clock | undefined {
  const [minute, mark, hour] = [tokens[at]?.word, tokens[at + 1]?.word, tokens[at + 2]?.word];
  return mark?.plain === "ر" && hour?.kind === "number" && minute !== undefined ? clockOf(digitsOf(hour), digitsOf(minute), at + 3) : undefined;
}

function clockOf(hour: string, minute: string, to: number): Clock | undefined {
  if (!/^\d{1,2}$/.test(hour) || !/^\d\d$/.test(minute) || Number(hour) > 24 || Number(minute) > 59) return undefined;
  return { hour: Number(hour), minute: Number(minute), to };
}

/** An hour in words (an ordinal) or digits, with halves, quarters and minutes: `الثالثة والنصف`, `الخامسة إلا عشر دقائق`. */
function hourAt(tokens: readonly Token[], hour: Numeral | undefined, announced: boolean): Clock | undefined {
  if (hour === undefined || !Number.isInteger(hour.value) || hour.value < 1 || hour.value > 24 || hour.scaled) return undefined;
  if (announced ? !hour.ordinal && !hour.digits : !hour.ordinal || !hour.definite) return undefined;
  const minutes = minutesAfter(tokens, hour.to);
  if (minutes === undefined) return { hour: hour.value, minute: 0, to: hour.to };
  return minutes.value >= 0 ? { hour: hour.value, minute: minutes.value, to: minutes.to } : { hour: (hour.value + 23) % 24, minute: 60 + minutes.value, to: minutes.to };
}

const EXCEPT = keyForm("إلا");

/** @returns minutes past the hour, negative before it. */
function minutesAfter(tokens: readonly Token[], at: number): { value: number; to: number } | undefined {
  const word = tokens[at]?.word;
  if (word === undefined) return undefined;
  const except = word.key === EXCEPT;
  const free = word.plain === "و";
  const from = except || free ? at + 1 : at;
  const link = except || free ? "bare" : "and";
  const fraction = numberWord(tokens[from]?.word, link, Class.fraction);
  const sign = except ? -1 : 1;
  // In "الخامسة إلا ربعا" the quarter is accusative: its key has an alef more.
  const accusative = except && fraction === undefined ? FRACTIONS.get(tokens[from]?.word.key ?? "") : undefined;
  const part = fraction !== undefined && fraction.denominator <= 4 && (fraction.definite || except) ? fraction.value / fraction.denominator : accusative;
  if (part !== undefined) return { value: sign * Math.round(60 * part), to: from + 1 };
  if (!except && !free && !word.plain.startsWith("و")) return undefined;
  const numeral = numeralAt(tokens, from);
  return numeral !== undefined && !numeral.ordinal && numeral.value < 60 && MINUTES.has(tokens[numeral.to]?.word.key ?? "") ? { value: sign * numeral.value, to: numeral.to + 1 } : undefined;
}

const FRACTIONS = new Map([["ربعا", 0.25], ["ثلثا", 1 / 3]].map(([form, part]) => [keyForm(String(form)), Number(part)]));
const MINUTES = contextWords("minutes");

const dayPart = phraseTable(rows("day-parts").map(({ form, part }) => [form, part] as const));
const zonePhrase = phraseTable(zonePhrases());

function zonePhrases(): [string, string][] {
  const cities = rows("exemplar-cities").map(({ name, zone }): [string, string] => [`بتوقيت ${name}`, zone]);
  return [...rows("time-zones").map(({ form, zone }): [string, string] => [form, zone]), ...cities];
}

function zoneAt(tokens: readonly Token[], at: number): { value: string; to: number } | undefined {
  return zonePhrase(tokens, at);
}

/** Reads on after a clock: the part of the day, the zone. */
function completed(tokens: readonly Token[], clock: Clock, start: number, from: number): FoundNumber {
  const part = dayPart(tokens, clock.to);
  const zone = zoneAt(tokens, part?.to ?? clock.to);
  const to = zone?.to ?? part?.to ?? clock.to;
  const hour = hourOfDay(clock.hour, part?.value);
  const end = tokens[to - 1]?.end ?? start;
  const mention = newNumber({ start, end }, "time", `${String(hour).padStart(2, "0")}:${String(clock.minute).padStart(2, "0")}`, { start: tokens[from]?.start ?? start, end: tokens[clock.to - 1]?.end ?? end });
  if (zone !== undefined) mention.zone = zone.value;
  return { to, mention };
}

/** Three at night is in the morning, ten at night in the evening; twelve in the morning is midnight. */
function hourOfDay(hour: number, part: string | undefined): number {
  if (part === undefined || hour > 12) return hour;
  if (part === "am") return hour % 12;
  if (part === "night") return hour === 12 ? 0 : hour < 6 ? hour : hour + 12;
  return hour === 12 ? 12 : hour + 12;
}
