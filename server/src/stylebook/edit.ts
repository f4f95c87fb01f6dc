/**
 * Adds to the lists of a YAML file, and takes from them, as a person would: the lines of an entry change, and nothing else of what
 * stands there. What comes out is read again: where it does not say what was to be said, it is not used.
 */
import { isMap, isScalar, isSeq, stringify, type Document, type ParsedNode, type YAMLSeq } from "yaml";
import { Refusal } from "../refusal";
import { placeOf, rangeOf, readYaml, type Fault } from "./yaml";

/** Keys and indexes from the top of a document to a list or to its entry. */
export type Path = readonly (string | number)[];

/**
 * @param source a file's text; an empty one may be added to
 * @param path of a list; one that is not there yet is begun
 * @returns the text with `value` as the list's last entry
 * @throws Refusal where the file cannot be read, or something else stands in the list's place
 */
export function withItem(source: string, path: Path, value: unknown): string {
  const { document, value: before } = readable(source);
  const list = valueAt(before, path) ?? [];
  if (!Array.isArray(list))
    throw refusalOf(source, {
      ...placeOf(document, path),
      message: {
        ar: `اجعل «${String(path.at(-1))}» قائمة: لا يضاف إلا إلى قائمة`,
        en: `Make “${String(path.at(-1))}” a list: only to a list something is added`,
      },
    });
  return checked(source, withValue(before, path, [...(list as unknown[]), value]), [
    () => added(source, document, path, value),
    () =>
      rewritten(source, document, () =>
        isSeq(document.getIn(path))
          ? document.addIn(path, document.createNode(value))
          : document.setIn(path, document.createNode([value])),
      ),
  ]);
}

/**
 * @param path of an entry of a list
 * @returns the text without it; a comment beside it goes, those above stay
 * @throws Refusal where the file cannot be read
 */
export function withoutItem(source: string, path: Path): string {
  const { document, value: before } = readable(source);
  const [list, index] = [path.slice(0, -1), path.at(-1)];
  const left = (valueAt(before, list) as unknown[]).filter((_, at) => at !== index);
  return checked(source, withValue(before, list, left.length === 0 ? null : left), [
    () => removed(source, document, path),
    () =>
      rewritten(source, document, () =>
        left.length === 0 ? document.setIn(list, null) : void document.deleteIn(path),
      ),
  ]);
}

/**
 * @param source a file's text; an empty one may be added to
 * @param key of a value in a map at the top; a map that is not there yet is begun
 * @returns the text with that value, in the place of the one that it may have had
 * @throws Refusal where the file cannot be read
 */
export function withSet(source: string, map: string, key: string, value: string): string {
  const { document, value: before } = readable(source);
  return checked(source, withValue(before, [map, key], value), [
    () => set(source, document, map, key, value),
    () => rewritten(source, document, () => document.setIn([map, key], value)),
  ]);
}

/** @throws Refusal with the first fault of a file that cannot be read */
export function readable(source: string): { document: Document; value: unknown } {
  const yaml = readYaml(source);
  if ("document" in yaml) return yaml;
  throw refusalOf(source, yaml.faults[0]);
}

/** A fault, told where it is not seen at its place. */
export function refusalOf(source: string, fault: Fault): Refusal {
  return new Refusal(withLine(source, fault));
}

/** @returns the line of an offset, from 1 */
export const lineAt = (source: string, offset: number): number => source.slice(0, offset).split("\n").length;

export function withLine(source: string, { start, message: { ar, en } }: Fault): Fault["message"] {
  const line = lineAt(source, start);
  return { ar: `${ar} (السطر ${line})`, en: `${en} (line ${line})` };
}

/** The first way that leads to a text with the wanted value. */
function checked(source: string, wanted: unknown, ways: readonly (() => string | undefined)[]): string {
  for (const way of ways) {
    const text = way();
    if (text === undefined) continue;
    const yaml = readYaml(text);
    if ("document" in yaml && isSame(yaml.value, wanted)) return text;
  }
  throw refusalOf(source, {
    start: 0,
    end: 1,
    message: {
      ar: "عدّل الملف بيدك: كتابته لا تسمح بتغييره آليا",
      en: "Edit the file by hand: the way it is written does not let it be changed from here",
    },
  });
}

/** Depth is bounded, and the order of keys counts. */
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === "object" && at !== null ? (at as Record<string | number, unknown>)[key] : undefined),
    value,
  );
}

function withValue(value: unknown, [key, ...rest]: Path, wanted: unknown): unknown {
  if (key === undefined) return wanted;
  if (Array.isArray(value))
    return (value as unknown[]).map((one, index) => (index === key ? withValue(one, rest, wanted) : one));
  const map = (value ?? {}) as Record<string, unknown>;
  return { ...map, [key]: withValue(map[key], rest, wanted) };
}

/** The last resort: comments and order stay, spaces may not. */
function rewritten(source: string, document: Document, change: () => void): string | undefined {
  try {
    change();
  } catch {
    // The path leads through something that is neither list nor map.
    return undefined;
  }
  return document.toString({ lineWidth: 0 }).replace(/\n/g, lineEnd(source));
}

const lineEnd = (source: string): string => (/^[^\n]*\r\n/.test(source) ? "\r\n" : "\n");

/** @returns undefined for a list that is written in no way known here */
function added(source: string, document: Document, path: Path, value: unknown): string | undefined {
  const node: unknown = document.getIn(path, true);
  if (isSeq<ParsedNode>(node) && node.items.length > 0)
    return node.flow === true ? addedInLine(source, node, value) : addedBelow(source, node, value);
  if (path.length > 1) return undefined;
  return isMap(document.contents) && document.contents.has(path[0])
    ? begun(source, document, path[0], value)
    : opened(source, document, String(path[0]), (margin) => item(margin, value));
}

/** @returns undefined for a map that is written in no way known here */
function set(source: string, document: Document, map: string, key: string, value: string): string | undefined {
  const old = rangeOf(document.getIn([map, key], true));
  if (old !== undefined) return source.slice(0, old.start) + inFlow(value) + source.slice(old.end);
  const line = (margin: string): string => `${margin}${inFlow(key)}: ${inFlow(value)}\n`;
  const node: unknown = document.getIn([map], true);
  if (!isMap<ParsedNode, ParsedNode>(node)) return opened(source, document, map, line);
  const [margin, last] = [marginOf(source, node.range?.[0] ?? 0), rangeOf(node.items.at(-1)?.value)];
  if (node.flow === true || margin === undefined || last === undefined) return undefined;
  return inserted(source, endOfLine(source, last.end), line(margin));
}

/** `- a` gets a `- b` under it. */
function addedBelow(source: string, list: YAMLSeq<ParsedNode>, value: unknown): string | undefined {
  const start = list.range?.[0];
  const margin = start === undefined ? undefined : marginOf(source, start);
  return margin === undefined
    ? undefined
    : inserted(source, endOfLine(source, rangeOf(list.items.at(-1))?.end ?? 0), item(margin, value));
}

/** `[a]` becomes `[a, b]`. */
function addedInLine(source: string, list: YAMLSeq<ParsedNode>, value: unknown): string {
  const end = rangeOf(list.items.at(-1))?.end ?? 0;
  return `${source.slice(0, end)}, ${inFlow(value)}${source.slice(end)}`;
}

/** `words:` or `words: []` gets its first entry under it. */
function begun(source: string, document: Document, key: unknown, value: unknown): string | undefined {
  const pair =
    isMap(document.contents) && document.contents.flow !== true
      ? document.contents.items.find(({ key: one }) => isScalar(one) && one.value === key)
      : undefined;
  const [name, empty] = [rangeOf(pair?.key), rangeOf(pair?.value)];
  const margin = name === undefined ? undefined : marginOf(source, name.start);
  if (name === undefined || margin === undefined) return undefined;
  const colon = source.indexOf(":", name.end) + 1;
  const bare =
    empty === undefined
      ? source
      : source.slice(0, colon) +
        source.slice(colon, empty.end).replace(/[ \t]*(?:\[\s*\]|~|null)?$/, "") +
        source.slice(empty.end);
  return inserted(bare, endOfLine(bare, colon), item(`${margin}  `, value));
}

/** A list or map that is not there stands last. @param first its first entry, in lines with a margin */
function opened(
  source: string,
  document: Document,
  key: string,
  first: (margin: string) => string,
): string | undefined {
  if (document.contents !== null && (!isMap(document.contents) || document.contents.flow === true)) return undefined;
  const margin = isMap(document.contents) ? marginOf(source, document.contents.range?.[0] ?? 0) : "";
  return margin === undefined
    ? undefined
    : inserted(source, source.length, `${margin}${key}:\n${first(`${margin}  `)}`);
}

/** @returns undefined for a list that is written in no way known here */
function removed(source: string, document: Document, path: Path): string | undefined {
  const list: unknown = document.getIn(path.slice(0, -1), true);
  const node: unknown = document.getIn(path, true);
  const [within, range] = [rangeOf(list), rangeOf(node)];
  if (!isSeq(list) || within === undefined || range === undefined) return undefined;
  return list.flow === true
    ? removedInLine(source, range.start, range.end)
    : removedBelow(source, within.start, range.start, range.end);
}

/** `[a, b]` becomes `[b]`. */
function removedInLine(source: string, start: number, end: number): string {
  const [before, after] = [source.slice(0, start), source.slice(end)];
  return /^\s*,/.test(after) ? before + after.replace(/^\s*,[ \t]*/, "") : before.replace(/,\s*$/, "") + after;
}

/** The lines of `- b` go. @param list where the list starts: at the column of its marks */
function removedBelow(source: string, list: number, start: number, end: number): string | undefined {
  const margin = marginOf(source, list);
  if (margin === undefined) return undefined;
  // Between the mark and what it marks there may be lines of comment.
  let line = startOfLine(source, start);
  while (line > 0 && !source.startsWith(`${margin}-`, line)) line = startOfLine(source, line - 1);
  return source.slice(0, line) + source.slice(endOfLine(source, end));
}

function inserted(source: string, at: number, lines: string): string {
  const newline = lineEnd(source);
  const text = lines.replace(/\n/g, newline);
  return (
    source.slice(0, at) +
    (at === 0 || source[at - 1] === "\n" || source.slice(0, at) === "\ufeff" ? "" : newline) +
    text +
    source.slice(at)
  );
}

/** An entry of a list, in lines of its own. */
function item(margin: string, value: unknown): string {
  return stringify(value, { lineWidth: 0, blockQuote: false })
    .trimEnd()
    .split("\n")
    .map((line, index) => `${margin}${index === 0 ? "- " : "  "}${line}\n`)
    .join("");
}

/** A value between other values of one line. */
function inFlow(value: unknown): string {
  const text = stringify([value], {
    lineWidth: 0,
    blockQuote: false,
    collectionStyle: "flow",
    flowCollectionPadding: false,
  })
    .trim()
    .slice(1, -1);
  return text.includes("\n") ? JSON.stringify(value) : text;
}

/** @returns the spaces before what starts here; undefined where something else stands before it */
function marginOf(source: string, start: number): string | undefined {
  return /^\ufeff?( *)$/.exec(source.slice(startOfLine(source, start), start))?.[1];
}

const startOfLine = (source: string, at: number): number => source.lastIndexOf("\n", at - 1) + 1;

/** @returns the start of the next line; a line that has ended already is not left */
function endOfLine(source: string, at: number): number {
  if (source[at - 1] === "\n") return at;
  const end = source.indexOf("\n", at);
  return end < 0 ? source.length : end + 1;
}
