/** The dateline: where and when the story was filed, and by which agency. */
import type { Dateline } from "../article";
import { bylineOf } from "../entities/bylines";
import type { Linking } from "../entities/link";
import { agencyAt } from "../lexicon/agencies";
import { hasArticle } from "../morphology/article";
import { endsInTaMarbuta } from "../morphology/endings";
import { weekdayNamed } from "../numbers/calendar";
import type { LocalNumber } from "../numbers/mention";
import { completeDate } from "../numbers/relative-dates";
import type { PlacedParagraph } from "../reading";
import type { TokenRange } from "../text/sentences";
import type { Token } from "../text/tokens";

/** Paragraphs: a headline and a line under it may stand before the story. */
const FIRST_PARAGRAPHS = 3;
/** A dateline in two calendars, with its agency, has so many parts. */
const MOST_STEPS = 20;
/** Words of a place that no list has: `سان خوسيه الجديدة`. */
const LONGEST_PLACE = 3;
/** Tokens of what stands in brackets among the parts (`أ ف ب`), and one more. */
const LONGEST_BRACKETED = 5;

/**
 * Reads `PLACE [في|-|،] DATE [(/] AGENCY [)/] [-:]` in any order agencies use, with or without date or agency, in the first paragraph or
 * after a headline. Of a date in two calendars (`25 شوال 1436 هـ الموافق 10 أغسطس 2015 م`) the Gregorian half counts.
 * @returns the dateline, offsets in the whole text; null where the text has none
 */
export function findDateline(paragraphs: readonly PlacedParagraph[], linking: Linking): Dateline | null {
  for (const paragraph of paragraphs.slice(0, FIRST_PARAGRAPHS)) {
    const dateline = datelineOf(paragraph, linking) ?? bylineIn(paragraph, linking);
    if (dateline !== null) return dateline;
  }
  return null;
}

/** A newspaper's: the reporter with paper and city, in any order (entities/bylines.ts). */
function bylineIn({ index, start, reading }: PlacedParagraph, linking: Linking): Dateline | null {
  const { tokens } = reading;
  const byline = bylineOf(tokens);
  if (byline === undefined) return null;
  const entityOf = (part: TokenRange | undefined): string | undefined =>
    part && linking.mentionsOf[index]?.find(({ from }) => from === part.from)?.entity.id;
  const [place, agency, author] = [entityOf(byline.place), entityOf(byline.paper), entityOf(byline.reporter)];
  const last = tokens[byline.to - 1]?.word.surface === COLON ? byline.to - 2 : byline.to - 1;
  return {
    start: start + (tokens[0]?.start ?? 0),
    end: start + (tokens[last]?.end ?? 0),
    ...(place !== undefined ? { place } : {}),
    ...(agency !== undefined ? { agency } : {}),
    ...(author !== undefined ? { author } : {}),
  };
}

const COLON = ":";

function datelineOf({ index, start, reading }: PlacedParagraph, linking: Linking): Dateline | null {
  const { tokens } = reading;
  const mentions = linking.mentionsOf[index] ?? [];
  const first = openingAgency(tokens);
  const place = mentions.find(({ from, type }) => from === (first?.to ?? 0) && type === "place");
  if (first !== undefined && place === undefined) return null;
  const at = place === undefined ? unknownPlaceEnd(tokens) : pastEpithet(tokens, place.to);
  if (at === 0) return null;
  const { dates, agencyFrom, weekday, end } = partsFrom(reading, at, first?.from);
  // `الكويت يوم الاثنين 10 مايو 2021 تستقبل …`: a sentence may begin so.
  if (agencyFrom === undefined && (dates.length === 0 || place === undefined || weekday)) return null;
  const date = dayOf(dates);
  const agency = mentions.find(({ from }) => from === agencyFrom);
  return {
    start: start + (tokens[0]?.start ?? 0),
    end: start + end,
    ...(place ? { place: place.entity.id } : {}),
    ...(date !== undefined ? { date } : {}),
    ...(agency ? { agency: agency.entity.id } : {}),
  };
}

interface Parts {
  readonly dates: LocalNumber[];
  /** Token of the agency's name: of two, as a paper may name (`استنبول - قنا - ا ف ب:`), the first. */
  agencyFrom: number | undefined;
  weekday: boolean;
  /** Offset of the last part's end. */
  end: number;
}

/** Dates, agencies, weekdays and the marks between them, from token `from` on. */
function partsFrom({ tokens, numbers }: PlacedParagraph["reading"], from: number, agencyFrom?: number): Parts {
  const parts: Parts = { dates: [], agencyFrom, weekday: false, end: tokens[from - 1]?.end ?? 0 };
  for (let steps = 0, at = from; steps < MOST_STEPS; steps++) {
    const token = tokens[at];
    if (token === undefined) break;
    const opened = token.word.surface === "(" ? tokens[at + 1] : token;
    const number = numbers.find((one) => one.start === opened?.start && (one.kind === "date" || one.kind === "time"));
    const agency = number === undefined ? agencyIn(tokens, at) : undefined;
    if (number !== undefined) {
      if (number.kind === "date") parts.dates.push(number);
      parts.end = number.end;
      at = after(tokens, number.end);
    } else if (agency !== undefined) {
      parts.agencyFrom ??= agency.from;
      parts.end = tokens[agency.to - 1]?.end ?? parts.end;
      at = agency.to;
    } else if (joins(tokens, at, parts.end)) at++;
    else if (weekdayNamed(token.word.plain) !== undefined) {
      parts.weekday = true;
      at++;
    } else if (token.word.surface === "(") at = closing(tokens, at);
    else break;
  }
  return parts;
}

/** A mark or a word between two parts; a bracket that closes right behind one. */
function joins(tokens: readonly Token[], at: number, end: number): boolean {
  const word = tokens[at]?.word;
  return (
    word !== undefined &&
    (JOINERS.has(word.surface) ||
      JOINING_WORDS.has(word.plain) ||
      (word.surface === ")" && end === tokens[at - 1]?.end))
  );
}

/** The day in the Gregorian calendar: as written, its year completed by the Hijri half where it is left out; else what the Hijri date is. */
function dayOf(dates: readonly LocalNumber[]): string | undefined {
  const resolved = dates.find(({ calendar }) => calendar === "hijri")?.resolved;
  const written = dates.find(({ calendar }) => calendar === undefined)?.value;
  return written === undefined ? resolved : ((resolved && completeDate(written, resolved)) ?? written);
}

/** `واس - الرياض`: the agency before the place, with the mark behind it. */
function openingAgency(tokens: readonly Token[]): { from: number; to: number } | undefined {
  const match = agencyAt(tokens, 0);
  return match !== undefined && CLOSERS.has(tokens[match.to]?.word.surface ?? "")
    ? { from: 0, to: match.to + 1 }
    : undefined;
}

/** `مكة | المكرمة 25 شوال`, `القدس | المحتلة - وفا`: what a place is called by, before a date or a mark. */
function pastEpithet(tokens: readonly Token[], at: number): number {
  const [epithet, next] = [tokens[at]?.word, tokens[at + 1]?.word];
  const isEpithet =
    epithet?.kind === "arabic" &&
    hasArticle(epithet.plain) &&
    endsInTaMarbuta(epithet.plain) &&
    next !== undefined &&
    (next.kind === "number" || OPENERS.has(next.surface));
  return isEpithet ? at + 1 : at;
}

/** A few words before a bracket or a dash can be a place that no list has. */
function unknownPlaceEnd(tokens: readonly Token[]): number {
  for (let at = 1; at <= LONGEST_PLACE; at++)
    if (tokens[at - 1]?.word.kind === "arabic" && agencyIn(tokens, at) !== undefined) return at;
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
  const inside = tokens.slice(at + 1, at + 1 + LONGEST_BRACKETED).findIndex(({ word }) => word.surface === ")");
  return inside < 0 ? tokens.length : at + 2 + inside;
}

function after(tokens: readonly Token[], offset: number): number {
  const next = tokens.findIndex(({ start }) => start >= offset);
  return next < 0 ? tokens.length : next;
}
