/** All checks, and running them. */
import type { Finding, Span } from "../article";
import type { Reading } from "../reading";
import { perWord, type Word } from "../text/words";
import type { StylebookRules } from "../house-style/rules";
import type { Language } from "../language";
import type { Level, Preset, Severity } from "../level";
import {
  defaultLevel,
  isSure,
  type Check,
  type Concern,
  type Fix,
  type Marked,
  type Report,
  type CheckedArticle,
} from "./check";
import { perReading } from "../memory";
import { isQuoted } from "./quoted";
import { rules } from "./rules.generated";
import { levelIn } from "./presets";
import { counted, filledIn } from "./wording";

export interface CheckSettings {
  /** Levels by check id; a check that is not named keeps its own. */
  levels?: Readonly<Record<string, Level>>;
  /** What stands below them. */
  preset?: Preset;
  /** The language of messages and fix titles. */
  language?: Language;
  /** `false`: every place is a finding of its own, of a fault that an article has everywhere, too. */
  gathers?: boolean;
  /** Has the newsroom let this finding stand? Offsets in the whole text. */
  ignores?(check: string, span: Span, analysis: CheckedArticle): boolean;
}

/** A finding with what an editor shows beside it. */
export interface RichFinding extends Finding {
  related: (Span & { message: string })[];
}

export const checks: readonly Check[] = rules;

/** @returns what a check looks after; undefined where there is no such check */
export const concernOf = (id: string): Concern | undefined => BY_ID.get(id)?.concern;

/** @returns a check's name for people; its id where there is no such check */
export const titleOf = (id: string, language: Language): string => BY_ID.get(id)?.title[language] ?? id;

/** Who sets levels: a stylebook before the settings, and they before the preset. */
export interface LevelsSet {
  rules: StylebookRules;
  levels: CheckSettings["levels"];
  preset: CheckSettings["preset"];
}

/** @returns the level of a check; undefined where there is no such check */
export function levelOf(id: string, set: LevelsSet): Level | undefined {
  const check = BY_ID.get(id);
  return check && levelHere(check, set);
}

const levelHere = (check: Check, { rules, levels, preset = "newspaper" }: LevelsSet): Level =>
  rules.checks?.[check.id] ?? levels?.[check.id] ?? levelIn(preset, check);

/** @returns the findings of every check that is on, in order of their start; offsets in the whole text. */
export function runChecks(
  analysis: CheckedArticle,
  { levels, preset, language = "ar", gathers = true, ignores }: CheckSettings = {},
): RichFinding[] {
  const findings: RichFinding[] = [];
  const set: LevelsSet = { rules: analysis.stylebook.rules, levels, preset };
  const add = (check: Check, report: Report, by: number): void => {
    const level = levelHere(check, set);
    // A level that the user chose holds for every finding; at the check's own level a report may be quieter or louder.
    if (
      level === "off" ||
      (check.concern === "spelling" &&
        analysis.stylebook.accepts(analysis.text.slice(report.start + by, report.end + by)))
    )
      return;
    const isOwn = level === defaultLevel(check) && check.nursery !== true;
    const found = finding(check, report, by, isOwn ? (report.severity ?? level) : level, language);
    if (ignores?.(check.id, found, analysis) !== true) findings.push(found);
  };
  const marked = new Map<Check, Marked[]>();
  for (const { start, reading } of analysis.paragraphs) {
    const { reports, marks } = lookAt(reading);
    for (const { check, report } of reports) add(check, report, start);
    for (const { check, at } of marks) {
      const token = reading.tokens[at];
      if (token !== undefined)
        placesOf(marked, check).push({
          start: start + token.start,
          end: start + token.end,
          word: token.word,
          tokens: reading.tokens,
          at,
        });
    }
  }
  for (const check of articleChecks) {
    if (levelHere(check, set) === "off") continue;
    const places = marked.get(check) ?? NO_PLACES;
    if (check.marks !== undefined && places.length === 0) continue;
    check.article?.(
      analysis,
      (report) => {
        if (!SPEAKERS_OWN.has(check.concern) || !isQuoted(analysis.paragraphs, report)) add(check, report, 0);
      },
      places,
    );
  }
  findings.sort((a, b) => a.start - b.start || a.end - b.end);
  return gathers ? gathered(findings, language) : findings;
}

function placesOf(marked: Map<Check, Marked[]>, check: Check): Marked[] {
  let places = marked.get(check);
  if (places === undefined) marked.set(check, (places = []));
  return places;
}

const NO_PLACES: readonly Marked[] = [];
const articleChecks = checks.filter(({ article }) => article !== undefined);
const tokenChecks = checks.filter(({ token }) => token !== undefined);
const markingChecks = checks.filter(({ marks }) => marks !== undefined);
const paragraphChecks = checks.filter(({ paragraph }) => paragraph !== undefined);

/** What a paragraph's text alone decides: findings, and the tokens that checks of the whole article want to see. */
export interface Remembered {
  reports: readonly { check: Check; report: Report }[];
  marks: readonly { check: Check; at: number }[];
}

/** Remembered with the paragraph: what is looked at before, `runChecks` does not look at again. */
export const lookAt: (reading: Reading) => Remembered = perReading(look);

/** One pass over the tokens for all checks. */
function look(reading: Reading): Remembered {
  const { tokens } = reading;
  const reports: { check: Check; report: Report }[] = [];
  const marks: { check: Check; at: number }[] = [];
  let looking: Check | undefined;
  const report = (found: Report): void => {
    if (looking !== undefined) reports.push({ check: looking, report: found });
  };
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.word;
    if (word === undefined) continue;
    const interested = interestedIn(word);
    if (interested === NOBODY) continue;
    const { look: lookers, mark: markers } = interested;
    for (looking of lookers) looking.token?.look(reading, at, report);
    for (const check of markers) marks.push({ check, at });
  }
  for (looking of paragraphChecks) looking.paragraph?.(reading, report);
  if (reading.quotes.length === 0) return { reports, marks };
  const paragraph = [{ start: 0, reading }];
  const judged = (check: Check, span: Span | undefined): boolean =>
    span !== undefined && (!SPEAKERS_OWN.has(check.concern) || !isQuoted(paragraph, span));
  return {
    reports: reports.filter(({ check, report }) => judged(check, report)),
    marks: marks.filter(({ check, at }) => judged(check, tokens[at])),
  };
}

/** Most words interest no check. */
const interestedIn = perWord((word: Word): { look: readonly Check[]; mark: readonly Check[] } => {
  const lookers = tokenChecks.filter(({ token }) => token?.concerns(word) === true);
  const markers = markingChecks.filter(({ marks }) => marks?.(word) === true);
  return lookers.length + markers.length === 0 ? NOBODY : { look: lookers, mark: markers };
});
const NOBODY: { look: readonly Check[]; mark: readonly Check[] } = { look: [], mark: [] };

/** Concerns that quoted words are not judged by. */
const SPEAKERS_OWN: ReadonlySet<string> = new Set(["grammar", "spelling", "style"]);

/** @param by what the report's offsets lack to be the text's */
function finding(
  check: Check,
  { start, end, values, fixes, related }: Report,
  by: number,
  severity: Severity,
  language: Language,
): RichFinding {
  return {
    start: start + by,
    end: end + by,
    check: check.id,
    severity,
    message: values === undefined ? check.message[language] : filledIn(check.message[language], values, language),
    fixes: fixes === undefined ? [] : fixes.map((fix) => fixOf(fix, by, language)),
    related:
      related === undefined
        ? []
        : related.map((place) => ({ start: place.start + by, end: place.end + by, message: place.message[language] })),
  };
}

function fixOf({ title, edits, asks }: Fix, by: number, language: Language): Finding["fixes"][number] {
  const moved = edits.map(({ start, end, text }) => ({ start: start + by, end: end + by, text }));
  return asks === true ? { title: title[language], edits: moved, asks } : { title: title[language], edits: moved };
}

/**
 * A fault that a text has everywhere is one finding: the first place stands for all, which are told beside it and corrected together. Places that
 * wait for the writer are apart from those that do not.
 */
function gathered(findings: RichFinding[], language: Language): RichFinding[] {
  const counts = new Map<string, number>();
  for (const { check } of findings) counts.set(check, (counts.get(check) ?? 0) + 1);
  for (const [id, count] of counts) if (count <= mostOf(id)) counts.delete(id);
  if (counts.size === 0) return findings;
  const places = new Map<string, RichFinding[]>();
  const kept: { first: RichFinding; all: readonly RichFinding[] }[] = [];
  for (const one of findings) {
    const group = counts.has(one.check) ? `${one.check} ${String(isSure(one))}` : undefined;
    const others = group === undefined ? undefined : places.get(group);
    if (others !== undefined) {
      others.push(one);
      continue;
    }
    const all = [one];
    if (group !== undefined) places.set(group, all);
    kept.push({ first: one, all });
  }
  return kept.map(({ first, all }) => asOne(first, all, language));
}

function asOne(first: RichFinding, all: readonly RichFinding[], language: Language): RichFinding {
  if (all.length === 1) return first;
  const related = all.slice(1, 1 + MOST_PLACES).map(({ start, end, message }) => ({ start, end, message }));
  return {
    ...first,
    severity: worstOf(all),
    message: filledIn(IN_PLACES[language], [first.message, counted("place", all.length)], language),
    fixes: fixOfAll(all, language),
    related,
  };
}

/** Every place's first fix as one, which waits where they do; none where some place has none. */
function fixOfAll(all: readonly RichFinding[], language: Language): Finding["fixes"] {
  const fixes = all.flatMap(({ fixes: [fix] }) => fix ?? []);
  if (fixes.length < all.length) return [];
  const fix = {
    title: filledIn(FIX_ALL[language], [String(all.length)], language),
    edits: fixes.flatMap(({ edits }) => edits),
  };
  return all.every(isSure) ? [fix] : [{ ...fix, asks: true }];
}

const worstOf = (all: readonly RichFinding[]): Severity =>
  SEVERITIES.find((severity) => all.some((one) => one.severity === severity)) ?? "hint";
const SEVERITIES: readonly Severity[] = ["error", "warning", "information", "hint"];

const mostOf = (id: string): number => {
  const check = BY_ID.get(id);
  return check?.gatherAbove ?? (check?.concern === "characters" || check?.concern === "spelling" ? 3 : Infinity);
};
const BY_ID = new Map<string, Check>(checks.map((check) => [check.id, check]));
const MOST_PLACES = 20;
const FIX_ALL = { ar: "أصلح المواضع كلها، وعددها {0}", en: "Fix all {0} places" };
const IN_PLACES = { ar: "{0} (في الخبر {1} من هذا النوع)", en: "{0} ({1} of this kind in the article)" };
