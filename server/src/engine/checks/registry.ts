/** All checks, and running them. */
import type { Finding, Span } from "../article";
import type { Analysis } from "../analyze";
import type { Reading } from "../reading";
import { perWord, type Word } from "../text/words";
import type { Check, Language, Level, Report, Severity } from "./check";
import { isQuoted } from "./quoted";
import { rules } from "./rules.generated";

export interface CheckSettings {
  /** Levels by check id; a check that is not named keeps its own. */
  levels?: Readonly<Record<string, Level>>;
  /** The language of messages and fix titles. */
  language?: Language;
  /** Has the newsroom let this finding stand? Offsets in the whole text. */
  ignores?(check: string, span: Span, analysis: Analysis): boolean;
}

/** A finding with what an editor shows beside it. */
export interface RichFinding extends Finding {
  related: (Span & { message: string })[];
}

export const checks: readonly Check[] = rules;

/** @returns the findings of every check that is on, in order of their start; offsets in the whole text. */
export function runChecks(analysis: Analysis, { levels = {}, language = "ar", ignores }: CheckSettings = {}): RichFinding[] {
  const findings: RichFinding[] = [];
  const { checks: house = {} } = analysis.house.rules;
  const levelOf = ({ id, level }: Check): Level => house[id] ?? levels[id] ?? level;
  const add = (check: Check, report: Report): void => {
    const level = levelOf(check);
    // A level that the user chose holds for every finding; at the check's own level a report may be quieter or louder.
    if (level === "off" || (check.concern === "spelling" && analysis.house.accepts(analysis.text.slice(report.start, report.end)))) return;
    if (ignores?.(check.id, report, analysis) !== true) findings.push(finding(check, report, level === check.level ? (report.severity ?? level) : level, language));
  };
  for (const { start, reading } of analysis.paragraphs) for (const { check, report } of remembered(reading)) add(check, moved(report, start));
  for (const check of checks) {
    if (levelOf(check) === "off") continue;
    check.article?.(analysis, (report) => {
      if (!SPEAKERS_OWN.has(check.concern) || !isQuoted(analysis.paragraphs, report)) add(check, report);
    });
  }
  return gathered(findings.sort((a, b) => a.start - b.start || a.end - b.end), language);
}

/** What the checks of single paragraphs find depends on the text alone, and is kept with its reading. */
const kept = new WeakMap<Reading, { check: Check; report: Report }[]>();

function remembered(reading: Reading): { check: Check; report: Report }[] {
  let found = kept.get(reading);
  if (found === undefined) {
    found = [];
    for (const [at, { word }] of reading.tokens.entries()) for (const check of interestedIn(word)) check.token?.look(reading, at, keep(found, check));
    for (const check of checks) check.paragraph?.(reading, keep(found, check));
    if (reading.quotes.length > 0) found = found.filter(({ check, report }) => !SPEAKERS_OWN.has(check.concern) || !isQuoted([{ start: 0, reading }], report));
    kept.set(reading, found);
  }
  return found;
}

const keep = (found: { check: Check; report: Report }[], check: Check) => (report: Report): void => void found.push({ check, report });

/** Most words interest no check. */
const interestedIn = perWord((word: Word): readonly Check[] => {
  const interested = checks.filter(({ token }) => token?.concerns(word) === true);
  return interested.length === 0 ? NONE : interested;
});
const NONE: readonly Check[] = [];

/** Concerns that quoted words are not judged by. */
const SPEAKERS_OWN: ReadonlySet<string> = new Set(["grammar", "spelling", "style"]);

function moved(report: Report, by: number): Report {
  if (by === 0) return report;
  const move = <T extends Span>(span: T): T => ({ ...span, start: span.start + by, end: span.end + by });
  return {
    ...move(report),
    ...(report.fixes ? { fixes: report.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(move) })) } : {}),
    ...(report.related ? { related: report.related.map(move) } : {}),
  };
}

function finding(check: Check, report: Report, severity: Severity, language: Language): RichFinding {
  return {
    start: report.start, end: report.end, check: check.id, severity,
    message: filledIn(check.message[language], report.values ?? []),
    fixes: (report.fixes ?? []).map(({ title, edits, asks }) => ({ title: title[language], edits: [...edits], ...(asks === true ? { asks } : {}) })),
    related: (report.related ?? []).map(({ start, end, message }) => ({ start, end, message: message[language] })),
  };
}

/** A fault that a text has everywhere is one finding: the first place stands for all, which are told beside it and corrected together. */
function gathered(findings: RichFinding[], language: Language): RichFinding[] {
  const places = new Map<string, RichFinding[]>();
  for (const one of findings) places.set(one.check, [...(places.get(one.check) ?? []), one]);
  for (const [id, all] of places) if (all.length <= mostOf(id)) places.delete(id);
  return places.size === 0 ? findings : findings.flatMap((one) => {
    const all = places.get(one.check);
    return all === undefined ? [one] : all[0] === one ? [asOne(one, all, language)] : [];
  });
}

function asOne(first: RichFinding, all: readonly RichFinding[], language: Language): RichFinding {
  if (all.length === 1) return first;
  const sure = all.every(({ fixes }) => fixes.length === 1 && fixes[0]?.asks !== true);
  const fixes = sure ? [{ title: filledIn(FIX_ALL[language], [first.fixes[0]?.title ?? ""]), edits: all.flatMap((one) => one.fixes[0]?.edits ?? []) }] : [];
  const related = all.slice(1, 1 + MOST_PLACES).map(({ start, end, message }) => ({ start, end, message }));
  return { ...first, message: filledIn(IN_PLACES[language], [first.message, String(all.length)]), fixes, related };
}

const mostOf = (id: string): number => {
  const check = BY_ID.get(id);
  return check?.gatherAbove ?? (check?.concern === "characters" || check?.concern === "spelling" ? 3 : Infinity);
};
const BY_ID = new Map<string, Check>(checks.map((check) => [check.id, check]));
const MOST_PLACES = 20;
const FIX_ALL = { ar: "{0} (كل المواضع)", en: "{0} (in all places)" };
const IN_PLACES = { ar: "{0} (المواضع في الخبر: {1})", en: "{0} (in {1} places of the article)" };

const filledIn = (message: string, values: readonly string[]): string => message.replace(/\{(\d)\}/g, (_, index: string) => values[Number(index)] ?? "");
