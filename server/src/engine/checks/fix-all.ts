/**
 * All fixes that ask nothing of the writer, at once: in rounds, since one correction may give occasion to another.
 *
 * The rounds end, whatever the checks are. A check may write at a place (characters, or the gap between two) only once; again only where it
 * makes the text shorter. Each place knows who has written there, and what a fix touches becomes one place with all its writers: so every fix
 * takes up a free character or gap, of which the text has a fixed number, or adds a writer, of whom there are as many as checks, or shortens the
 * text. A check that wants to write a second time fights, with itself or with those who wrote after it: the rounds begin anew, the fighters
 * keep off that place, and it stays as it was before them. That is told, not hidden.
 */
import type { Finding, Span } from "../article";
import { isSure, type Concern } from "./check";
import { concernOf } from "./registry";

type Edit = Span & { text: string };

export interface Bulk {
  /** The text after all fixes: done again it stays as it is. */
  text: string;
  /** What differs, as edits on the text as it was: in order, and apart. */
  corrections: readonly Correction[];
  /** How many findings were mended. */
  mended: number;
  /** How many findings have a fix that is left to the writer. */
  waiting: number;
  /** Where checks undid each other: offsets in the text as it was, which stands there still. */
  fights: readonly Fight[];
}

export interface Correction extends Edit {
  /** The checks that wrote here, first to last. */
  checks: readonly string[];
}

export interface Fight extends Span {
  /** In the order in which they wrote; one alone eats what it wrote itself. */
  checks: readonly string[];
}

/**
 * @param findingsOf what the checks find in a text, each place by itself: asked once a round
 * @param letStand places, and the checks that keep off them: what a newsroom lets stand stays, whatever is mended around it
 * @returns the text after all sure fixes, and after those that these make room for
 */
export function fixAll(text: string, findingsOf: (text: string) => readonly Finding[], letStand: readonly Fight[] = []): Bulk {
  const fights: Fight[] = [];
  for (;;) {
    const done = untilNothingIsLeft(text, findingsOf, [...letStand, ...fights]);
    if (!("broke" in done)) return { ...done, fights };
    fights.push(...done.broke);
  }
}

/** @returns the text after edits that do not overlap */
export function withEdits(text: string, edits: readonly Edit[]): string {
  let result = "";
  let at = 0;
  for (const { start, end, text: written } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, start) + written;
    at = end;
  }
  return result + text.slice(at);
}

/** What was written into a text, and where. */
interface Draft {
  text: string;
  places: readonly Place[];
}

/** A stretch that fixes wrote, in the text as it is now; in order, and apart. */
interface Place extends Span {
  /** The same stretch in the text as it was. */
  was: Span;
  /** Who wrote here, first to last. */
  writers: readonly string[];
}

function untilNothingIsLeft(before: string, findingsOf: (text: string) => readonly Finding[], peace: readonly Fight[]): Omit<Bulk, "fights"> | Broken {
  let draft: Draft = { text: before, places: [] };
  for (let mended = 0; ; ) {
    const findings = findingsOf(draft.text);
    const { fixes, broke } = choose(draft, findings, peace);
    if (broke.length > 0) return { broke };
    if (fixes.length === 0) return { text: draft.text, corrections: correctionsOf(before, draft), mended, waiting: findings.filter((finding) => finding.fixes.length > 0).length };
    draft = written(draft, fixes);
    mended += fixes.length;
  }
}

function correctionsOf(before: string, { text, places }: Draft): Correction[] {
  return places.map(({ start, end, was, writers }) => ({ ...was, text: text.slice(start, end), checks: writers })).filter((one) => one.text !== before.slice(one.start, one.end));
}

/** Where fights broke out in a round. */
interface Broken {
  broke: readonly Fight[];
}

interface ChosenFix {
  check: string;
  edits: readonly Edit[];
}

/** The sure fixes of one round. Of those that touch the same words the first in order is taken, and the others are judged anew by what it wrote. */
function choose(draft: Draft, findings: readonly Finding[], peace: readonly Fight[]): { fixes: ChosenFix[]; broke: Fight[] } {
  const fixes: ChosenFix[] = [];
  const broke: Fight[] = [];
  const taken = new Uint8Array(draft.text.length + 1);
  for (const finding of findings.filter(isSure).sort((a, b) => rank(a) - rank(b))) {
    const { check } = finding;
    const edits = finding.fixes[0]?.edits ?? [];
    const touched = edits.map((edit) => placesAt(draft.places, edit));
    if (edits.length === 0 || edits.some((edit, index) => isAtPeace(check, placeOf(draft.places, edit, touched[index] ?? [], check), peace))) continue;
    const again = touched.flat().find(({ writers }) => writers.includes(check));
    if (again !== undefined && !isShorter(edits)) {
      if (!broke.some(({ start, end }) => start === again.was.start && end === again.was.end)) broke.push({ ...again.was, checks: again.writers.slice(again.writers.indexOf(check)) });
      continue;
    }
    const words = wordsAround(draft.text, [finding, ...edits, ...touched.flat()]);
    if (words.some(({ start, end }) => taken.subarray(start, end + 1).includes(1))) continue;
    for (const { start, end } of words) taken.fill(1, start, end + 1);
    fixes.push({ check, edits });
  }
  return { fixes, broke };
}

/** Letters before words, words before sentences: what comes later reads what was mended before. */
const ORDER: readonly Concern[] = ["characters", "spelling", "grammar", "style", "facts", "attribution"];

function rank({ check }: Finding): number {
  const concern = concernOf(check);
  return concern === undefined ? ORDER.length : ORDER.indexOf(concern);
}

const isShorter = (edits: readonly Edit[]): boolean => edits.reduce((growth, { start, end, text }) => growth + text.length - (end - start), 0) < 0;

const isAtPeace = (check: string, { was }: Place, peace: readonly Fight[]): boolean => peace.some(({ start, end, checks }) => checks.includes(check) && was.start <= end && start <= was.end);

/** The spans, each with the whole of the words that it touches. */
function wordsAround(text: string, spans: readonly Span[]): Span[] {
  return spans.map(({ start, end }) => {
    let [from, to] = [start, end];
    while (from > 0 && isInWord(text, from - 1)) from--;
    while (to < text.length && isInWord(text, to)) to++;
    return { start: from, end: to };
  });
}

const isInWord = (text: string, at: number): boolean => text.charAt(at).trim() !== "";

/** A round's fixes put into the draft. */
function written({ text, places }: Draft, fixes: readonly ChosenFix[]): Draft {
  const edits = fixes.flatMap(({ check, edits: own }) => own.map((edit) => ({ check, edit, touched: placesAt(places, edit) })));
  const gone = new Set(edits.flatMap(({ touched }) => touched));
  const made = edits.map(({ check, edit, touched }) => ({ ...placeOf(places, edit, touched, check), growth: edit.text.length - (edit.end - edit.start) }));
  const stayed = places.filter((place) => !gone.has(place)).map((place) => ({ ...place, growth: 0 }));
  const now: Place[] = [];
  let growth = 0;
  for (const place of joined([...stayed, ...made].sort((a, b) => a.was.start - b.was.start || a.was.end - b.was.end))) {
    now.push({ start: place.start + growth, end: place.end + growth + place.growth, was: place.was, writers: place.writers });
    growth += place.growth;
  }
  return { text: withEdits(text, edits.map(({ edit }) => edit)), places: now };
}

/** Two edits of one fix may have met in one place. */
function joined<T extends Place & { growth: number }>(places: readonly T[]): T[] {
  const apart: T[] = [];
  for (const place of places) {
    const last = apart.at(-1);
    if (last === undefined || last.was.end <= place.was.start) apart.push(place);
    else apart.splice(-1, 1, { ...last, ...hull([last, place]), was: hull([last.was, place.was]), writers: union(last.writers, place.writers), growth: last.growth + place.growth });
  }
  return apart;
}

/** Places that an edit writes over. What only borders on one does not; but where nothing stands (a gap, what was deleted) a border is all there is. */
function placesAt(places: readonly Place[], edit: Span): Place[] {
  const at: Place[] = [];
  for (let index = firstNotBefore(places, edit.start); index < places.length; index++) {
    const place = places[index];
    if (place === undefined || place.start > edit.end) break;
    const isBorder = place.start === edit.end || edit.start === place.end;
    if (!isBorder || place.start === place.end || edit.start === edit.end) at.push(place);
  }
  return at;
}

/** The place that an edit makes of those that it touches; as long as it was before the edit. */
function placeOf(places: readonly Place[], { start, end }: Span, touched: readonly Place[], check: string): Place {
  const was = { start: offsetBefore(places, start), end: offsetBefore(places, end) };
  return { ...hull([{ start, end }, ...touched]), was: hull([was, ...touched.map((place) => place.was)]), writers: union(...touched.map(({ writers }) => writers), [check]) };
}

/** @returns where an offset lay in the text as it was; of one inside a place, the place's end */
function offsetBefore(places: readonly Place[], offset: number): number {
  const index = firstNotBefore(places, offset);
  const inside = places[index];
  if (inside !== undefined && inside.start < offset) return inside.was.end;
  const last = places[index - 1];
  return last === undefined ? offset : last.was.end + offset - last.end;
}

/** Index of the first place that ends at an offset or behind it. */
function firstNotBefore(places: readonly Place[], offset: number): number {
  let from = 0;
  let to = places.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((places[middle]?.end ?? 0) < offset) from = middle + 1;
    else to = middle;
  }
  return from;
}

const hull = (spans: readonly Span[]): Span => ({ start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) });
const union = (...lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())];
