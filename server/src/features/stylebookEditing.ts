/** Completion and hover in stylebook.yaml: which keys and values may stand where the caret is, and what each is for. */
import { CompletionItemKind, MarkupKind, type CompletionItem, type Hover } from "vscode-languageserver-types";
import type { TextDocument } from "vscode-languageserver-textdocument";
import stylebook from "../../../schemas/stylebook.schema.json";
import { checks } from "../engine/checks/registry";
import type { Language } from "../engine/language";
import { LEVELS } from "../engine/level";
import { directed } from "../engine/text/direction";
import { explanationOf } from "./explanations";
import { sayNamed } from "./messages";

/** What of JSON Schema the stylebook's has. */
interface Schema {
  description?: string;
  type?: string;
  enum?: readonly string[];
  properties?: Readonly<Record<string, Schema>>;
  items?: Schema;
  anyOf?: readonly Schema[];
  additionalProperties?: Schema | boolean;
}

/** Where a caret stands: the keys that lead there, and what is written of the key or of its value. */
interface Place {
  path: readonly string[];
  /** The key whose value is being written; undefined where a key is. */
  of: string | undefined;
  /** UTF-16 offset where what is written begins. */
  start: number;
}

/** @returns what may be written at an offset */
export function stylebookCompletions(document: TextDocument, offset: number, language: Language): CompletionItem[] {
  const place = placeAt(document.getText(), offset);
  if (place === undefined) return [];
  const range = { start: document.positionAt(place.start), end: document.positionAt(offset) };
  const choices = place.of === undefined ? keysIn(place.path, language) : valuesOf([...place.path, place.of], language);
  return choices.map(({ label, text, about, kind }) => ({
    label,
    kind,
    ...(about === "" ? {} : { documentation: directed(about, language) }),
    textEdit: { range, newText: text },
  }));
}

/** @returns what the key at an offset is for */
export function stylebookHover(document: TextDocument, offset: number, language: Language): Hover | null {
  const source = document.getText();
  const line = lineAt(source, offset);
  const [, margin = "", key = ""] = KEY.exec(line.text) ?? [];
  const from = line.start + margin.length;
  if (key === "" || offset < from || offset > from + key.length) return null;
  const place = placeAt(source, from);
  const about = place === undefined ? "" : aboutOf([...place.path, key], language);
  return about === ""
    ? null
    : {
        contents: { kind: MarkupKind.Markdown, value: directed(about, language) },
        range: { start: document.positionAt(from), end: document.positionAt(from + key.length) },
      };
}

/** A key, behind its margin and the marks of list entries. */
const KEY = /^(\s*(?:- +)*)([\w-]+)(?=:)/;

function lineAt(source: string, offset: number): { text: string; start: number } {
  const start = source.lastIndexOf("\n", offset - 1) + 1;
  const end = source.indexOf("\n", offset);
  return { text: source.slice(start, end < 0 ? source.length : end), start };
}

/** Lines are looked at alone: what is being written need be no YAML yet. */
function placeAt(source: string, offset: number): Place | undefined {
  const line = lineAt(source, offset);
  const written = line.text.slice(0, offset - line.start);
  const [, margin = "", key, gap = "", value = ""] = /^(\s*(?:- +)*)([\w-]*)(?:(:\s+)(.*))?$/.exec(written) ?? [];
  if (key === undefined || /["'[{#]/.test(value)) return undefined;
  const path = pathAbove(source.slice(0, line.start).split("\n"), margin.length);
  return gap === ""
    ? { path, of: undefined, start: line.start + margin.length }
    : { path, of: key, start: offset - value.length };
}

/** The keys of lines above that stand further out, one for each step. */
function pathAbove(lines: readonly string[], column: number): string[] {
  const path: string[] = [];
  let outermost = column;
  for (const line of lines.toReversed()) {
    if (outermost === 0) break;
    const [, margin, key] = KEY.exec(line) ?? [];
    if (margin === undefined || key === undefined) continue;
    // The first key of an entry stands behind its dash, the others below it.
    const indent = /^\s*/.exec(line)?.[0].length ?? 0;
    if (margin.length < outermost) path.unshift(key);
    outermost = Math.min(outermost, margin.length < outermost ? indent : outermost);
  }
  return path;
}

interface Choice {
  label: string;
  text: string;
  about: string;
  kind: CompletionItemKind;
}

function keysIn(path: readonly string[], language: Language): Choice[] {
  const choice = (key: string): Choice => ({
    label: key,
    text: `${key}: `,
    about: aboutOf([...path, key], language),
    kind: CompletionItemKind.Property,
  });
  return isChecks(path)
    ? checks.map(({ id }) => choice(id))
    : Object.keys(schemaAt(path)?.properties ?? {}).map(choice);
}

function valuesOf(path: readonly string[], language: Language): Choice[] {
  const value = (label: string, about = ""): Choice => ({ label, text: label, about, kind: CompletionItemKind.Value });
  if (isChecks(path.slice(0, -1))) return LEVELS.map((level) => value(level, sayNamed(language, "level", level)));
  const schema = schemaAt(path);
  return schema?.type === "boolean"
    ? ["true", "false"].map((one) => value(one))
    : (schema?.enum ?? []).map((one) => value(one));
}

const isChecks = (path: readonly string[]): boolean => path.length === 1 && path[0] === "checks";

/** Descriptions have English before Arabic. */
function aboutOf(path: readonly string[], language: Language): string {
  if (isChecks(path.slice(0, -1))) {
    const explanation = explanationOf(path.at(-1) ?? "", language);
    return explanation === undefined ? "" : `${explanation.title}\n\n${explanation.why}`;
  }
  const [english = "", arabic = english] = schemaAt(path)?.description?.split(" · ") ?? [];
  return language === "ar" ? arabic : english;
}

/** Lists are looked through: a key of a list is one of its entries'. */
const schemaAt = (path: readonly string[]): Schema | undefined =>
  path.reduce<Schema | undefined>(
    (schema, key) => withEntries(schema?.properties?.[key]),
    stylebook as unknown as Schema,
  );

const withEntries = (schema: Schema | undefined): Schema | undefined => schema && { ...schema.items, ...schema };
