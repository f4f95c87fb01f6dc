/** All checks, and running them. */
import type { Finding, Span } from "../article";
import type { Analysis } from "../analyze";
import type { Reading } from "../reading";
import type { Check, Language, Level, Report, Severity } from "./check";
import { rules } from "./rules.generated";

export interface CheckSettings {
  /** Levels by check id; a check that is not named keeps its own. */
  levels?: Readonly<Record<string, Level>>;
  /** The language of messages and fix titles. */
  language?: Language;
}

/** A finding with what an editor shows beside it. */
export interface RichFinding extends Finding {
  related: (Span & { message: string })[];
}

export const checks: readonly Check[] = rules;

/** @returns the findings of every check that is on, in order of their start; offsets in the whole text. */
export function runChecks(analysis: Analysis, { levels = {}, language = "ar" }: CheckSettings = {}): RichFinding[] {
  const findings: RichFinding[] = [];
  for (const check of checks) {
    const level = levels[check.id] ?? check.level;
    if (level === "off") continue;
    // A level that the user chose holds for every finding; at the check's own level a report may be quieter or louder.
    const severityOf = (report: Report): Severity => (level === check.level ? (report.severity ?? level) : level);
    for (const report of reportsOf(check, analysis)) findings.push(finding(check, report, severityOf(report), language));
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
}

function reportsOf(check: Check, analysis: Analysis): Report[] {
  const reports: Report[] = [];
  if (check.paragraph !== undefined) {
    for (const { start, reading } of analysis.paragraphs) for (const report of remembered(check, reading)) reports.push(moved(report, start));
  }
  check.article?.(analysis, (report) => reports.push(report));
  return reports;
}

/** What a check finds in a paragraph depends on its text alone, and is kept with its reading. */
const kept = new WeakMap<Reading, Map<Check, Report[]>>();

function remembered(check: Check, reading: Reading): Report[] {
  let byCheck = kept.get(reading);
  if (byCheck === undefined) kept.set(reading, (byCheck = new Map<Check, Report[]>()));
  let reports = byCheck.get(check);
  if (reports === undefined) {
    const found: Report[] = [];
    check.paragraph?.(reading, (report) => found.push(report));
    byCheck.set(check, (reports = found));
  }
  return reports;
}

function moved(report: Report, by: number): Report {
  if (by === 0) return report;
  const move = <T extends Span>(span: T): T => ({ ...span, start: span.start + by, end: span.end + by });
  return {
    ...move(report),
    ...(report.fixes ? { fixes: report.fixes.map(({ title, edits }) => ({ title, edits: edits.map(move) })) } : {}),
    ...(report.related ? { related: report.related.map(move) } : {}),
  };
}

function finding(check: Check, report: Report, severity: Severity, language: Language): RichFinding {
  return {
    start: report.start, end: report.end, check: check.id, severity,
    message: check.message[language].replace(/\{(\d)\}/g, (_, index: string) => report.values?.[Number(index)] ?? ""),
    fixes: (report.fixes ?? []).map(({ title, edits }) => ({ title: title[language], edits: [...edits] })),
    related: (report.related ?? []).map(({ start, end, message }) => ({ start, end, message: message[language] })),
  };
}
