/** YAML that people write by hand, read within bounds: the one door for the newsroom's files, on disk, in the editor and on the command line. */
import {
  Composer,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  Parser,
  type CST,
  type Document,
} from "yaml";
import type { Span } from "../engine/article";
import type { Bilingual } from "../engine/language";
import { isUnclosed, REFUSED, sayYaml } from "./faults";

/** A fault of the file, where it stands: UTF-16 offsets. */
export interface Fault extends Span {
  message: Bilingual;
  /** All else in the file is in force. */
  restHolds?: true;
}

/** A file that can be read, or what is wrong with it. */
export type Yaml =
  | { readonly document: Document; readonly value: unknown; readonly faults: readonly [] }
  | { readonly faults: readonly [Fault, ...Fault[]] };

/**
 * Reads one document of plain maps, lists and scalars. Anchors, aliases and merge keys are faults: a reader of the file would have to
 * follow them, and they let a short file stand for a boundless one. What is too long, too deep or in too many pieces is told before a
 * tree is built of it.
 * @returns the document with its value, or its faults: at least one and {@link MOST_FAULTS} at most. It throws at nothing
 */
export function readYaml(source: string): Yaml {
  if (source.length > LONGEST) return faulty({ start: 0, end: 1, message: REFUSED.long });
  try {
    const parsed = parse(source);
    if ("message" in parsed) return faulty(parsed);
    const document = composed(parsed, source.length);
    if ("message" in document) return faulty(document);
    const [first, ...others] = [...syntaxFaults(source, document), ...refusedIn(source, document.contents)]
      .sort((a, b) => a.start - b.start)
      .slice(0, MOST_FAULTS);
    return first === undefined
      ? { document, value: document.toJS({ maxAliasCount: 0 }), faults: [] }
      : faulty(first, ...others);
  } catch {
    // What the parser itself stumbles over is a fault of the file like any other: it switches nothing off.
    return faulty({ start: 0, end: 1, message: REFUSED.unreadable });
  }
}

/** UTF-16 units of a file, and its pieces (words, marks, spaces, ends of lines): some 5,000 names with all that can be said of each. */
const LONGEST = 2_000_000;
const MOST_PIECES = 300_000;
/** Lists and maps within each other; a stylebook needs five. */
const DEEPEST = 32;
export const MOST_FAULTS = 20;

const faulty = (first: Fault, ...others: Fault[]): Yaml => ({ faults: [first, ...others] });

function syntaxFaults(source: string, { errors, contents }: Document): Fault[] {
  const found = errors.slice(0, MOST_FAULTS);
  const opened = found.some(isUnclosed) ? [...openedIn(source, contents)] : [];
  return found.map((error): Fault => {
    const [start, end] = error.pos;
    const mark = isUnclosed(error) ? opened.findLast((one) => one < start) : undefined;
    if (mark !== undefined) return { start: mark, end: mark + 1, message: sayYaml(error) };
    const dash = dashBefore(source, start);
    return dash === undefined
      ? { start, end: Math.max(end, start + 1), message: sayYaml(error) }
      : { start: dash, end: dash + 1, message: REFUSED.dash };
  });
}

/** @returns where brackets and quotation marks open that nothing closes: the parser tells of them where it gives up, which may be lines below */
function* openedIn(source: string, node: unknown): Generator<number> {
  if (isPair(node)) {
    yield* openedIn(source, node.key);
    yield* openedIn(source, node.value);
    return;
  }
  const span = rangeOf(node);
  const close = CLOSING[source[span?.start ?? -1] ?? ""];
  const isMarked = isScalar(node) ? node.type?.startsWith("QUOTE") : isCollection(node) && node.flow;
  if (span !== undefined && isMarked === true && close !== undefined)
    if (span.end - span.start < 2 || source[span.end - 1] !== close) yield span.start;
  if (isCollection(node)) for (const item of node.items) yield* openedIn(source, item);
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', "'": "'", "[": "]", "{": "}" };

/** `-سعاد` begins no item of a list, and what stands below is read as more of it. @returns the dash, in this line or in the one above */
function dashBefore(source: string, offset: number): number | undefined {
  const lines = source.slice(0, source.indexOf("\n", offset) >>> 0).split("\n");
  for (let at = lines.length - 1, start = lines.join("\n").length; at >= Math.max(0, lines.length - 2); at--) {
    const line = lines[at] ?? "";
    start -= line.length;
    const dash = /^\s*-(?=[\p{L}"'])/u.exec(line);
    if (dash !== null) return start + dash[0].length - 1;
    start--;
  }
  return undefined;
}

/** The parser keeps what is open in a list of its own; only what is built of its tokens recurses: depth is known before. */
function parse(source: string): CST.Token[] | Fault {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let pieces = 0;
  for (const piece of new Lexer().lex(source)) {
    const start = parser.offset;
    for (const token of parser.next(piece)) {
      if (token.type === "error")
        return {
          start: token.offset,
          end: token.offset + Math.max(token.source.length, 1),
          message: sayYaml({ code: "UNEXPECTED_TOKEN", message: token.message }),
        };
      tokens.push(token);
    }
    if (++pieces > MOST_PIECES) return { start, end: start + 1, message: REFUSED.long };
    if (parser.stack.length > DEEPEST) return { start, end: start + 1, message: REFUSED.deep };
  }
  return [...tokens, ...parser.end()];
}

function composed(tokens: readonly CST.Token[], length: number): Document | Fault {
  let first: Document | undefined;
  // Keys that stand twice are found below: the library compares each with each.
  for (const document of new Composer({ prettyErrors: false, uniqueKeys: false, logLevel: "error" }).compose(
    tokens,
    true,
    length,
  )) {
    if (first !== undefined) return { start: document.range[0], end: document.range[0] + 1, message: REFUSED.several };
    first = document;
  }
  return first ?? { start: 0, end: 1, message: REFUSED.unreadable };
}

/** What YAML has and the newsroom's files have not. */
function* refusedIn(source: string, node: unknown): Generator<Fault> {
  if (isAlias(node)) yield { ...spanOf(node), message: REFUSED.alias };
  if (isPair(node)) {
    yield* refusedIn(source, node.key);
    yield* refusedIn(source, node.value);
  }
  if ((isCollection(node) || isScalar(node)) && node.anchor !== undefined) {
    const start = source.lastIndexOf(`&${node.anchor}`, spanOf(node).start);
    yield { start, end: start + node.anchor.length + 1, message: REFUSED.anchor };
  }
  if (isMap(node)) yield* refusedKeys(node.items.map(({ key }) => key));
  if (isCollection(node)) for (const item of node.items) yield* refusedIn(source, item);
}

function* refusedKeys(keys: readonly unknown[]): Generator<Fault> {
  const seen = new Set<unknown>();
  for (const key of keys) {
    const name = isScalar(key) ? String(key.value) : key;
    if (name === "<<") yield { ...spanOf(key), message: REFUSED.merge };
    else if (seen.has(name)) yield { ...spanOf(key), message: REFUSED.twice };
    seen.add(name);
  }
}

const spanOf = (node: unknown): Span => rangeOf(node) ?? { start: 0, end: 1 };

/** @returns where a node stands, without the space around it; undefined for what is not in the source */
export function rangeOf(node: unknown): Span | undefined {
  const range =
    typeof node === "object" && node !== null && "range" in node
      ? (node.range as [number, number, number] | null | undefined)
      : undefined;
  return range == null ? undefined : { start: range[0], end: Math.max(range[1], range[0] + 1) };
}

/** @returns where the value of a path stands, or the key that names it, or the nearest thing around it that does */
export function placeOf(document: Document, path: readonly (string | number)[], key = false): Span {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    const range = rangeOf(node);
    const parent: unknown =
      length === 0 ? undefined : length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    if (isMap(parent)) {
      const pair = parent.items.find(
        ({ key: name }) => (name as { value?: unknown } | null)?.value === path[length - 1],
      );
      const keyRange = rangeOf(pair?.key);
      if (keyRange !== undefined && (key || range === undefined || isMap(node) || isSeq(node))) return keyRange;
    }
    if (range !== undefined) return range;
  }
  return { start: 0, end: 1 };
}
