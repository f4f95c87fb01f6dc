/** stylebook.yaml: a newsroom's rules in a file that people write and review. Read here, told where it is wrong; the engine gets what holds. */
import * as v from "valibot";
import { isMap, isSeq, LineCounter, parseDocument, type Document } from "yaml";
import type { Span } from "../engine/article";
import type { Bilingual } from "../engine/checks/check";
import type { HouseRules } from "../engine/house";
import { isUnknownKey, sayIssue, sayUnknownCheck, sayYaml } from "./faults";
import { stylebookSchema } from "./schema";

/** A fault of the file, where it stands. */
export interface StylebookFault extends Span {
  message: Bilingual;
}

/** @returns the line (from 0) on which each name and agency of a stylebook begins; none for one that cannot be read */
export function linesOfNames(source: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const counter = new LineCounter();
  const { contents } = parseDocument(source, { prettyErrors: false, lineCounter: counter });
  for (const list of isMap(contents) ? [contents.get("names"), contents.get("agencies")] : []) {
    for (const entry of isSeq(list) ? list.items : []) {
      const name: unknown = isMap(entry) ? entry.get("name") : undefined;
      const at = rangeOf(entry)?.start;
      if (typeof name === "string" && at !== undefined && !lines.has(name)) lines.set(name, counter.linePos(at).line - 1);
    }
  }
  return lines;
}

/**
 * @param source the file's text
 * @param checkIds ids of checks that exist
 * @returns the rules, or undefined where something is wrong, with every fault and its place (UTF-16 offsets)
 */
export function readStylebook(source: string, checkIds: ReadonlySet<string>): { rules: HouseRules | undefined; faults: StylebookFault[] } {
  const document = parseDocument(source, { prettyErrors: false });
  if (document.errors.length > 0) return { rules: undefined, faults: document.errors.map((error) => ({ start: error.pos[0], end: Math.max(error.pos[1], error.pos[0] + 1), message: sayYaml(error) })) };
  const given: unknown = document.toJS() ?? {};
  const result = v.safeParse(stylebookSchema, given);
  const faults = result.success ? [] : result.issues.map((issue) => ({ ...placeOf(document, (issue.path ?? []).map(({ key }) => key as string | number), isUnknownKey(issue)), message: sayIssue(issue) }));
  const unknown = result.success ? Object.keys(result.output.checks ?? {}).filter((id) => !checkIds.has(id)) : [];
  for (const id of unknown) faults.push({ ...placeOf(document, ["checks", id], true), message: sayUnknownCheck(id) });
  return { rules: result.success && faults.length === 0 ? withoutUndefined(result.output) : undefined, faults };
}

/** Where the value of a path stands, or the key that names it, or the nearest thing around it that does. */
function placeOf(document: Document, path: readonly (string | number)[], key = false): Span {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    const range = rangeOf(node);
    const parent: unknown = length === 0 ? undefined : length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    if (isMap(parent)) {
      const pair = parent.items.find(({ key: name }) => (name as { value?: unknown } | null)?.value === path[length - 1]);
      const keyRange = rangeOf(pair?.key);
      if (keyRange !== undefined && (key || range === undefined || isMap(node) || isSeq(node))) return keyRange;
    }
    if (range !== undefined) return range;
  }
  return { start: 0, end: 1 };
}

function rangeOf(node: unknown): Span | undefined {
  const range = typeof node === "object" && node !== null && "range" in node ? (node.range as [number, number, number] | null | undefined) : undefined;
  return range == null ? undefined : { start: range[0], end: Math.max(range[1], range[0] + 1) };
}

/** Optional keys that are not there are left out, not undefined. */
function withoutUndefined(rules: v.InferOutput<typeof stylebookSchema>): HouseRules {
  return JSON.parse(JSON.stringify(rules)) as HouseRules;
}

/** @returns the rules of two stylebooks: names and terms of both, the first's before the second's, and its choices */
export function merged(own: HouseRules, below: HouseRules): HouseRules {
  const names = new Set((own.names ?? []).map(({ name }) => name));
  return {
    ...below, ...own,
    names: [...(own.names ?? []), ...(below.names ?? []).filter(({ name }) => !names.has(name))],
    agencies: [...(own.agencies ?? []), ...(below.agencies ?? [])],
    terms: [...(own.terms ?? []), ...(below.terms ?? [])],
    checks: { ...below.checks, ...own.checks },
  };
}

/**
 * @param source a stylebook's text, empty for a new one; its comments and order stay
 * @param entry an accepted name or term
 * @returns the text with the entry in its list
 * @throws where the file cannot be read: nothing is written over what a person is in the middle of
 */
export function withEntry(source: string, list: "names" | "terms", entry: Readonly<Record<string, unknown>>): string {
  const document = parseDocument(source);
  if (document.errors.length > 0) throw new Error("the stylebook cannot be read");
  if (!isSeq(document.get(list))) document.setIn([list], document.createNode([]));
  document.addIn([list], document.createNode(entry));
  return document.toString({ lineWidth: 0 });
}
