/** stylebook.yaml: a newsroom's rules in a file that people write and review. Read here, told where it is wrong; the engine gets what holds. */
import * as v from "valibot";
import { isMap, isSeq, LineCounter, type Document } from "yaml";
import type { Span } from "../engine/article";
import { stylebookRules, type StylebookRules } from "../engine/house-style/rules";
import { readable, withItem } from "./edit";
import { isUnknownKey, sayIssue, sayUnknownCheck } from "./faults";
import type { StylebookEntry } from "./schema";
import { faultsOfTerm } from "./term-tests";
import { MOST_FAULTS, placeOf, rangeOf, readYaml, type Fault } from "./yaml";

/**
 * A stylebook as it was read: its rules, or undefined where something is wrong, with every fault and its place. A term that fails its own
 * tests is left out, and all else holds.
 */
export interface ReadStylebook {
  readonly rules: StylebookRules | undefined;
  /** What holds of it all the same where no version before it does: its rules without the entries that a fault is in. */
  readonly sound: StylebookRules | undefined;
  readonly faults: readonly Fault[];
  /** The packs that it takes in, as it names them, and where. */
  readonly packs: readonly (Span & { path: string })[];
  /** The line (from 0) on which the entry of each name and agency begins; of those that could be read. */
  readonly lines: ReadonlyMap<string, number>;
}

/**
 * @param source the file's text
 * @param checkIds ids of checks that exist
 */
export function readStylebook(source: string, checkIds: ReadonlySet<string>): ReadStylebook {
  const yaml = readYaml(source);
  if (!("document" in yaml)) return { ...UNREAD, faults: yaml.faults };
  const { document } = yaml;
  const lines = linesOfNames(source, document);
  const result = v.safeParse(stylebookRules, yaml.value ?? {});
  const issues = result.success ? [] : result.issues;
  const faults = faultsOf(document, issues);
  const said = result.success
    ? { rules: result.output, termAt: (at: number) => at }
    : withoutFaulty(yaml.value, issues);
  if (said === undefined) return { ...UNREAD, faults, lines };
  const unknown = Object.keys(said.rules.checks ?? {}).filter((id) => !checkIds.has(id));
  for (const id of unknown.slice(0, MOST_FAULTS))
    faults.push({ ...placeOf(document, ["checks", id], true), message: sayUnknownCheck(id) });
  const isWhole = faults.length === 0;
  const { sound, failing } = tested(withoutChecks(said.rules, unknown), said.termAt, document);
  faults.push(...failing);
  faults.sort((a, b) => a.start - b.start);
  return {
    rules: isWhole ? sound : undefined,
    sound,
    faults: faults.slice(0, MOST_FAULTS),
    packs: packsIn(said.rules, document),
    lines,
  };
}

const UNREAD: ReadStylebook = { rules: undefined, sound: undefined, faults: [], packs: [], lines: new Map() };

/** The rules without terms that fail their own tests, and why each does. */
function tested(
  rules: StylebookRules,
  termAt: (at: number) => number,
  document: Document,
): { sound: StylebookRules; failing: Fault[] } {
  if (rules.terms === undefined) return { sound: rules, failing: [] };
  const faults = rules.terms.map((term, at) =>
    faultsOfTerm(term).map(({ path, message }): Fault => ({
      ...placeOf(document, ["terms", termAt(at), ...path]),
      message,
      restHolds: true,
    })),
  );
  const terms = rules.terms.filter((_, at) => faults[at]?.length === 0);
  return { sound: { ...rules, terms }, failing: faults.flat() };
}

/**
 * @returns what a file says without the entries (of a list, or keys) that have a fault, and where in the file's list a term of it stands;
 * undefined where the file says nothing by keys
 */
function withoutFaulty(
  value: unknown,
  issues: readonly v.BaseIssue<unknown>[],
): { rules: StylebookRules; termAt(at: number): number } | undefined {
  const said = v.safeParse(v.record(v.string(), v.unknown()), value);
  if (!said.success || Array.isArray(value)) return undefined;
  const faulty = new Map<unknown, Set<unknown>>();
  for (const { path = [] } of issues) {
    const [key, entry] = path.map((step) => step.key);
    faulty.set(key, (faulty.get(key) ?? new Set()).add(entry));
  }
  const sound = Object.entries(said.output).flatMap(([key, entries]): [string, unknown][] => {
    const within = faulty.get(key);
    if (within === undefined) return [[key, entries]];
    if (within.has(undefined)) return [];
    if (Array.isArray(entries)) return [[key, entries.filter((_, at) => !within.has(at))]];
    return key === "checks" ? [[key, without(entries as object, [...within])]] : [];
  });
  const read = v.safeParse(stylebookRules, Object.fromEntries(sound));
  if (!read.success || sound.length === 0) return undefined;
  const { terms } = said.output;
  const standing = Array.isArray(terms) ? [...terms.keys()].filter((at) => faulty.get("terms")?.has(at) !== true) : [];
  return { rules: read.output, termAt: (at) => standing[at] ?? 0 };
}

const withoutChecks = (rules: StylebookRules, ids: readonly string[]): StylebookRules =>
  ids.length === 0 ? rules : { ...rules, checks: without(rules.checks ?? {}, ids) };

const without = <T extends object>(value: T, keys: readonly unknown[]): T =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key))) as T;

function packsIn({ extends: packs = [] }: StylebookRules, document: Document): ReadStylebook["packs"] {
  return typeof packs === "string"
    ? [{ path: packs, ...placeOf(document, ["extends"]) }]
    : packs.map((path, at) => ({ path, ...placeOf(document, ["extends", at]) }));
}

function linesOfNames(source: string, { contents }: Document): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const counter = new LineCounter();
  for (const start of [0, ...Array.from(source.matchAll(/\n/g), ({ index }) => index + 1)]) counter.addNewLine(start);
  for (const list of isMap(contents) ? [contents.get("names"), contents.get("agencies")] : []) {
    for (const entry of isSeq(list) ? list.items : []) {
      const name: unknown = isMap(entry) ? entry.get("name") : undefined;
      const start = rangeOf(entry)?.start;
      if (typeof name === "string" && start !== undefined && !lines.has(name))
        lines.set(name, counter.linePos(start).line - 1);
    }
  }
  return lines;
}

/** @returns what a schema has against a document, each at its place; no more than a person would read */
export function faultsOf(document: Document, issues: readonly v.BaseIssue<unknown>[]): Fault[] {
  return issues.slice(0, MOST_FAULTS).map((issue) => ({
    ...placeOf(
      document,
      (issue.path ?? []).map(({ key }) => key as string | number),
      isUnknownKey(issue),
    ),
    message: sayIssue(issue),
  }));
}

/** @returns the rules of two stylebooks: names and terms of both, the first's before the second's, and its choices */
export function merged(own: StylebookRules, below: StylebookRules): StylebookRules {
  const names = new Set((own.names ?? []).map(({ name }) => name));
  return {
    ...below,
    ...own,
    names: [...(own.names ?? []), ...(below.names ?? []).filter(({ name }) => !names.has(name))],
    agencies: [...(own.agencies ?? []), ...(below.agencies ?? [])],
    terms: [...(own.terms ?? []), ...(below.terms ?? [])],
    checks: { ...below.checks, ...own.checks },
  };
}

/**
 * @param source a stylebook's text, empty for a new one; what a person wrote in it stays as it is
 * @param entry an accepted name or term
 * @returns the text with the entry in its list; the text itself where it has one of that name
 * @throws Refusal where the file cannot be read: nothing is written over what a person is in the middle of
 */
export function withEntry(source: string, { list, entry }: StylebookEntry): string {
  const key = list === "terms" ? "preferred" : "name";
  const { value } = readable(source);
  const there: unknown = (value as Record<string, unknown> | null)?.[list];
  const known =
    Array.isArray(there) &&
    there.some(
      (one: unknown) => (one as Record<string, unknown> | null)?.[key] === (entry as Record<string, unknown>)[key],
    );
  return known ? source : withItem(source, [list], entry);
}
