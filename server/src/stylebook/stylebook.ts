/** stylebook.yaml: a newsroom's rules in a file that people write and review. Read here, told where it is wrong; the engine gets what holds. */
import * as v from "valibot";
import { isMap, isSeq, LineCounter, type Document } from "yaml";
import type { Span } from "../engine/article";
import { houseRules, type HouseRules } from "../engine/house-rules";
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
  readonly rules: HouseRules | undefined;
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
  if (!("document" in yaml)) return { rules: undefined, faults: yaml.faults, packs: [], lines: new Map() };
  const { document } = yaml;
  const result = v.safeParse(houseRules, yaml.value ?? {});
  const faults = result.success ? [] : faultsOf(document, result.issues);
  const unknown = result.success
    ? Object.keys(result.output.checks ?? {})
        .filter((id) => !checkIds.has(id))
        .slice(0, MOST_FAULTS)
    : [];
  for (const id of unknown) faults.push({ ...placeOf(document, ["checks", id], true), message: sayUnknownCheck(id) });
  if (!result.success || faults.length > 0)
    return { rules: undefined, faults, packs: [], lines: linesOfNames(source, document) };
  const { sound, failing } = tested(result.output, document);
  return {
    rules: sound,
    faults: failing,
    packs: packsIn(result.output, document),
    lines: linesOfNames(source, document),
  };
}

/** The rules without terms that fail their own tests, and why each does. */
function tested(rules: HouseRules, document: Document): { sound: HouseRules; failing: Fault[] } {
  if (rules.terms === undefined) return { sound: rules, failing: [] };
  const faults = rules.terms.map((term, at) =>
    faultsOfTerm(term).map(({ path, message }): Fault => ({
      ...placeOf(document, ["terms", at, ...path]),
      message,
      restHolds: true,
    })),
  );
  const terms = rules.terms.filter((_, at) => faults[at]?.length === 0);
  return { sound: { ...rules, terms }, failing: faults.flat().slice(0, MOST_FAULTS) };
}

function packsIn({ extends: packs = [] }: HouseRules, document: Document): ReadStylebook["packs"] {
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
export function merged(own: HouseRules, below: HouseRules): HouseRules {
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
