/** What a numeral counts: percent, money, quantities, durations and ages. */
import { rows } from "../lexicon/lexicon";
import { keyForm } from "../text/fold";
import { phraseTable } from "../text/phrases";
import type { Token } from "../text/tokens";

export interface Measure {
  kind: "percent" | "money" | "quantity" | "duration";
  /** UCUM, ISO 4217, "%", or the designator of a duration (Y M W D TH TM TS). */
  code: string;
}

const measurePhrase = phraseTable<Measure>(
  rows("measure-units").flatMap(([form = "", kind, code = ""]) => {
    const measure = { kind: kind as Measure["kind"], code };
    return form.startsWith("في ") || !/^[\u0621-\u064a]/.test(form) ? [[form, measure] as const] : [[form, measure] as const, ["ال" + form, measure] as const];
  }),
);

/** @returns the unit that begins at token `at`, the longest name first. */
export function measureAt(tokens: readonly Token[], at: number): { value: Measure; to: number } | undefined {
  return measurePhrase(tokens, at);
}

/** @returns an ISO 8601 duration. */
export function isoDuration(value: number, code: string): string {
  return code.startsWith("T") ? `PT${value}${code.slice(1)}` : `P${value}${code}`;
}

/** `(24 عاما)`, `البالغ من العمر 24 عاما`: an age, not a duration. */
export function isAge(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from - 1]?.word.surface === "(" && /^[)،]$/.test(tokens[to]?.word.surface ?? "")) return true;
  for (let i = Math.max(0, from - 3); i < from; i++) if (AGE_WORDS.has(tokens[i]?.word.key ?? "")) return true;
  return AGE_WORDS.has(tokens[to + 1]?.word.key ?? "") && tokens[to]?.word.key === "من";
}

const AGE_WORDS = new Set(["العمر", "عمره", "عمرها", "عمرهما", "أعمارهم", "عمر", "بعمر", "سن"].map(keyForm));
