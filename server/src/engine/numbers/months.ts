/** Month names by the system that they belong to: يوليو, تموز, جويلية, يوليوز. */
import { rows } from "../lexicon/lexicon";
import { phraseTable } from "../text/phrases";
import type { Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { keyForm } from "../text/fold";

export interface MonthName {
  month: number;
  /** The country whose usage CLDR gives: EG, LB, DZ, MA, MR; names that several share stand with the first. */
  system: string;
}

/** @returns the month that is named at a token, by CLDR's names alone */
export function monthNameAt(tokens: readonly Token[], at: number): { value: MonthName; to: number } | undefined {
  const token = tokens[at];
  return token !== undefined && mayBeMonth(token.word) ? nameAt(tokens, at) : undefined;
}

/** The stylebook's names for the systems. */
export const SYSTEMS = { egyptian: "EG", levantine: "LB", algerian: "DZ", moroccan: "MA" } as const;

/** @returns how a system names a month; undefined where it uses another's name */
export const monthIn = (system: string, month: number): string | undefined =>
  NAMES.find((name) => name.system === system && name.month === month)?.form;

const NAMES = rows("gregorian-months");
const nameAt = phraseTable<MonthName>(NAMES.map(({ month, form, system }) => [form, { month, system }] as const));
const STARTS = new Set(NAMES.map(({ form }) => keyForm(form).split(" ")[0] ?? ""));
export const mayBeMonth = perWord(({ kind, key }: Word): boolean => kind === "arabic" && STARTS.has(key));
