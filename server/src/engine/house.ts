/**
 * A newsroom's own rules, as the engine reads them: names that it knows, forms that it rejects, levels and systems that it chose.
 * Where they come from (stylebook.yaml) is not the engine's business.
 */
import type { EntityType } from "./article";
import type { Level } from "./checks/check";
import type { Reading } from "./reading";
import { ARTICLE, hasArticle } from "./morphology/article";
import { phraseTable } from "./text/phrases";
import type { Token } from "./text/tokens";

/** What a stylebook says, checked. */
export interface HouseRules {
  names?: readonly HouseName[];
  terms?: readonly HouseTerm[];
  /** News agencies, by the name that the newsroom gives them. */
  agencies?: readonly Pick<HouseName, "name" | "rejected" | "aliases">[];
  /** Levels of checks by id: they win over the settings. */
  checks?: Readonly<Record<string, Level>>;
  digits?: "western" | "arabic-indic";
  months?: "egyptian" | "levantine" | "algerian" | "moroccan";
  numbers?: { /** Whole numbers up to this one are written in words; 0 for none. */ wordsUpTo: number };
}

export interface HouseName {
  /** The preferred form. */
  name: string;
  type: EntityType;
  gender?: "m" | "f";
  rejected?: readonly string[];
  aliases?: readonly string[];
  titles?: readonly HouseTitle[];
  /** For hovers: what the newsroom says of it. */
  note?: string;
}

export interface HouseTitle {
  title: string;
  /** Whole ISO dates: from the first day on, until the last. */
  from?: string;
  until?: string;
}

export interface HouseTerm {
  preferred: string;
  rejected: readonly string[];
  reason?: string;
}

/** Rules, ready to be looked up. */
export interface House {
  readonly rules: HouseRules;
  /** The name that begins at a token, in any of its forms; undefined where the stylebook has no names. */
  readonly nameAt: ((tokens: readonly Token[], at: number, firstKey?: string) => { value: HouseMatch; to: number } | undefined) | undefined;
  /** Does the stylebook reject anything? */
  readonly rejects: boolean;
  /** Rejected forms in a paragraph, in order; remembered with it. */
  rejectedIn(reading: Reading): readonly Rejected[];
  /** Is this written as the stylebook has one of its names, or a part of it? No check of spelling flags it then. */
  accepts(text: string): boolean;
  /** The name of an entity by its `ref`. */
  byRef(ref: string | undefined): HouseName | undefined;
}

export interface HouseMatch {
  name: HouseName;
  ref: string;
  kind: "full" | "alias";
}

/** A rejected form in a paragraph: offsets are the paragraph's; proclitics, ال and an open ending stay outside. */
export interface Rejected {
  start: number;
  end: number;
  preferred: string;
  reason: string | undefined;
  /** Of a name, not of a term. */
  name: boolean;
}

/** @returns the house for these rules; equal objects share nothing: keep it */
export function houseOf(rules: HouseRules): House {
  const all = [...(rules.names ?? []), ...(rules.agencies ?? []).map((agency): HouseName => ({ ...agency, type: "organization" }))];
  const names = all.map((name) => ({ name, ref: `house:${name.name}` }));
  const forms = names.flatMap(({ name, ref }) => [
    [name.name, { name, ref, kind: "full" }] as const,
    ...(name.aliases ?? []).map((alias) => [alias, { name, ref, kind: "alias" }] as const),
    ...(name.rejected ?? []).map((form) => [form.replace("*", ""), { name, ref, kind: form.includes(" ") || !name.name.includes(" ") ? "full" : "alias" }] as const),
  ]);
  const byRef = new Map(names.map(({ name, ref }) => [ref, name]));
  const rejections = rejectionsOf(all, rules.terms ?? []);
  const accepted = new Set(names.flatMap(({ name }) => [name.name, ...(name.aliases ?? [])]).flatMap((form) => [form, ...form.split(" ")]));
  const known = new WeakMap<Reading, readonly Rejected[]>();
  return {
    rules,
    nameAt: forms.length === 0 ? undefined : phraseTable<HouseMatch>(forms),
    rejects: rejections.size > 0,
    accepts: (text) => accepted.has(text),
    byRef: (ref) => (ref === undefined ? undefined : byRef.get(ref)),
    rejectedIn(reading) {
      let found = known.get(reading);
      if (found === undefined) known.set(reading, (found = findRejected(reading, rejections)));
      return found;
    },
  };
}

export const NO_HOUSE = houseOf({});

interface Rejection {
  /** Words as written, the last without its `*`. */
  words: readonly string[];
  /** Takes any ending. */
  open: boolean;
  preferred: string;
  reason: string | undefined;
  name: boolean;
}

/** Rejections by their first three letters: the shortest word that a pattern with an open ending has. */
function rejectionsOf(names: readonly HouseName[], terms: readonly HouseTerm[]): Map<string, Rejection[]> {
  const rejected = [
    ...names.flatMap(({ name, aliases = [], rejected: forms = [], note }) => forms.map((form) => rejection(form, likeIt(form, name, aliases), note, true))),
    ...terms.flatMap(({ preferred, rejected: forms, reason }) => forms.map((form) => rejection(form, preferred, reason, false))),
  ];
  const byStart = new Map<string, Rejection[]>();
  for (const one of rejected) {
    const start = (one.words[0] ?? "").slice(0, SHORTEST);
    byStart.set(start, [...(byStart.get(start) ?? []), one]);
  }
  // The longest of two that begin alike is tried first.
  for (const list of byStart.values()) list.sort((a, b) => b.words.join(" ").length - a.words.join(" ").length);
  return byStart;
}

const SHORTEST = 3;

function rejection(form: string, preferred: string, reason: string | undefined, name: boolean): Rejection {
  return { words: form.replace(/\*$/, "").split(/\s+/), open: form.endsWith("*"), preferred, reason, name };
}

/** A short form is replaced by a short one: the alias with as many words, or the name's last. */
function likeIt(form: string, name: string, aliases: readonly string[]): string {
  const words = form.split(" ").length;
  return [name, ...aliases].find((one) => one.split(" ").length === words) ?? (words === 1 ? (name.split(" ").at(-1) ?? name) : name);
}

function findRejected({ tokens }: Reading, rejections: ReadonlyMap<string, readonly Rejection[]>): Rejected[] {
  const found: Rejected[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const match = rejectedAt(tokens, at, rejections);
    if (match === undefined) continue;
    found.push(match.rejected);
    at = match.to - 1;
  }
  return found;
}

function rejectedAt(tokens: readonly Token[], at: number, rejections: ReadonlyMap<string, readonly Rejection[]>): { rejected: Rejected; to: number } | undefined {
  const token = tokens[at];
  if (token === undefined || (token.word.kind !== "arabic" && token.word.kind !== "latin") || token.word.plain !== token.word.surface) return undefined;
  const { surface, readings } = token.word;
  for (const { offset } of readings) {
    for (const skipped of hasArticle(surface.slice(offset)) ? [offset, offset + ARTICLE.length] : [offset]) {
      const form = surface.slice(skipped);
      for (const one of rejections.get(form.slice(0, SHORTEST)) ?? []) {
        const to = endOf(one, form, tokens, at);
        const last = tokens[to - 1];
        if (to === 0 || last === undefined) continue;
        const ending = one.open ? last.word.surface.length - lengthOfLast(one, to - at === 1 ? skipped : 0) : 0;
        return { rejected: { start: token.start + skipped, end: last.end - ending, preferred: one.preferred, reason: one.reason, name: one.name }, to };
      }
    }
  }
  return undefined;
}

const lengthOfLast = ({ words }: Rejection, skipped: number): number => skipped + (words.at(-1)?.length ?? 0);

/** @returns token index after a rejected form whose first word may be `form`; 0 where it is not */
function endOf({ words, open }: Rejection, form: string, tokens: readonly Token[], at: number): number {
  for (const [index, word] of words.entries()) {
    const written = index === 0 ? form : (tokens[at + index]?.word.surface ?? "");
    if (open && index === words.length - 1 ? !written.startsWith(word) : written !== word) return 0;
  }
  return at + words.length;
}

/** @returns the title that a person had on a day, and whether one of the stylebook's was over or to come; dates are whole ISO dates */
export function titlesOn({ titles = [] }: HouseName, date: string): { now: readonly string[]; past: readonly string[] } {
  const holds = ({ from, until }: HouseTitle): boolean => (from === undefined || from <= date) && (until === undefined || date <= until);
  return { now: titles.filter(holds).map(({ title }) => title), past: titles.filter((one) => !holds(one)).map(({ title }) => title) };
}
