/** The dateline: where and when the story was filed, and by which agency. */
import type { Dateline } from "../article";
import { agencyAt } from "../entities/gazetteer";
import type { Linking } from "../entities/link";
import { weekdayNamed } from "../numbers/calendar";
import type { LocalNumber } from "../numbers/mention";
import { completeDate } from "../numbers/relative-dates";
import type { PlacedParagraph } from "../reading";
import type { Token } from "../text/tokens";

/**
 * Reads `PLACE [في|-|،] DATE [(/] AGENCY [)/] [-:]` in any order agencies use, with or without date or agency, in the first paragraph or
 * after a headline. Of a date in two calendars (`25 شوال 1436 هـ الموافق 10 أغسطس 2015 م`) the Gregorian half counts.
 * @returns the dateline, offsets in the whole text; null where the text has none
 */
export function findDateline(paragraphs: readonly PlacedParagraph[], linking: Linking): Dateline | null {
  for (const paragraph of paragraphs.slice(0, 3)) {
    const dateline = datelineOf(paragraph, linking);
    if (dateline !== null) return dateline;
  }
  return null;
}

function datelineOf({ index, start, reading }: PlacedParagraph, linking: Linking): Dateline | null {
  const { tokens } = reading;
  const mentions = linking.mentionsOf[index] ?? [];
  const first = openingAgency(tokens);
  const place = mentions.find(({ from, type }) => from === (first?.to ?? 0) && type === "place");
  if (first !== undefined && place === undefined) return null;
  let at = place === undefined ? unknownPlaceEnd(tokens) : pastEpithet(tokens, place.to);
  if (at === 0) return null;
  let end = tokens[at - 1]?.end ?? 0;
  const dates: LocalNumber[] = [];
  let agencySeen = first !== undefined;
  let agency = first && mentions.find(({ from }) => from === first.from);
  let weekdaySeen = false;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const token = tokens[at];
    if (token === undefined) break;
    const opened = token.word.surface === "(" ? tokens[at + 1] : token;
    const number = reading.numbers.find((one) => one.start === opened?.start && (one.kind === "date" || one.kind === "time"));
    if (number !== undefined) {
      if (number.kind === "date") dates.push(number);
      end = number.end;
      at = after(tokens, number.end);
      continue;
    }
    // A paper may name two: `استنبول - قنا - ا ف ب:`; the first is the dateline's.
    const found = agencyIn(tokens, at);
    if (found !== undefined) {
      agencySeen = true;
      end = tokens[found.to - 1]?.end ?? end;
      agency ??= mentions.find(({ from }) => from === found.from);
      at = found.to;
    } else if (JOINERS.has(token.word.surface) || JOINING_WORDS.has(token.word.plain) || (token.word.surface === ")" && end === tokens[at - 1]?.end)) at++;
    else if (weekdayNamed(token.word.plain) !== undefined) {
      weekdaySeen = true;
      at++;
    } else if (token.word.surface === "(") at = closing(tokens, at);
    else break;
  }
  // `الكويت يوم الاثنين 10 مايو 2021 تستقبل …`: a sentence may begin so.
  if (!agencySeen && (dates.length === 0 || place === undefined || weekdaySeen)) return null;
  const date = dayOf(dates);
  return {
    start: start + (tokens[0]?.start ?? 0), end: start + end,
    ...(place ? { place: place.entity.id } : {}),
    ...(date !== undefined ? { date } : {}),
    ...(agency ? { agency: agency.entity.id } : {}),
  };
}

/** A dateline in two calendars, with its agency, has so many parts. */
const MOST_STEPS = 20;

/** The day in the Gregorian calendar: as written, its year completed by the Hijri half where it is left out; else what the Hijri date is. */
function dayOf(dates: readonly LocalNumber[]): string | undefined {
  const resolved = dates.find(({ calendar }) => calendar === "hijri")?.resolved;
  const written = dates.find(({ calendar }) => calendar === undefined)?.value;
  return written === undefined ? resolved : ((resolved && completeDate(written, resolved)) ?? written);
}

/** `واس - الرياض`: the agency before the place, with the mark behind it. */
function openingAgency(tokens: readonly Token[]): { from: number; to: number } | undefined {
  const match = agencyAt(tokens, 0);
  return match !== undefined && CLOSERS.has(tokens[match.to]?.word.surface ?? "") ? { from: 0, to: match.to + 1 } : undefined;
}

/** `مكة | المكرمة 25 شوال`, `القدس | المحتلة - وفا`: what a place is called by, before a date or a mark. */
function pastEpithet(tokens: readonly Token[], at: number): number {
  const [epithet, next] = [tokens[at]?.word, tokens[at + 1]?.word];
  const isEpithet = epithet?.kind === "arabic" && /^ال.*ة$/.test(epithet.plain) && next !== undefined && (next.kind === "number" || OPENERS.has(next.surface));
  return isEpithet ? at + 1 : at;
}

/** One to three words before a bracket or a dash can be a place that no list has. */
function unknownPlaceEnd(tokens: readonly Token[]): number {
  for (let at = 1; at <= 3; at++) if (tokens[at - 1]?.word.kind === "arabic" && agencyIn(tokens, at) !== undefined) return at;
  return 0;
}

/** `(شينخوا)`, `/ وام /`, `- سبوتنيك`: the agency with the marks around it. `from` is its name's first token. */
function agencyIn(tokens: readonly Token[], at: number): { from: number; to: number } | undefined {
  const opener = tokens[at]?.word.surface ?? "";
  const from = OPENERS.has(opener) ? at + 1 : at;
  const match = agencyAt(tokens, from);
  if (match === undefined) return undefined;
  const closed = CLOSERS.has(tokens[match.to]?.word.surface ?? "");
  if (from === at && tokens[match.to]?.word.kind === "arabic") return undefined;
  return closed || from === at ? { from, to: closed && from > at ? match.to + 1 : match.to } : undefined;
}

const JOINERS = new Set(["-", "–", "—", "،", ",", "/", ":"]);
/** Between a place and its date, and between the halves of a date in two calendars. */
const JOINING_WORDS = new Set(["في", "يوم", "الموافق", "موافق", "ل", "غرة"]);
const OPENERS = new Set(["(", "/", "-", "–", "—"]);
const CLOSERS = new Set([")", "/", "-", "–", "—", ":"]);

function closing(tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i < Math.min(at + 6, tokens.length); i++) if (tokens[i]?.word.surface === ")") return i + 1;
  return tokens.length;
}

function after(tokens: readonly Token[], offset: number): number {
  const next = tokens.findIndex(({ start }) => start >= offset);
  return next < 0 ? tokens.length : next;
}
