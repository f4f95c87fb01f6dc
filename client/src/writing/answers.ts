/** What a page asks about its text, answered by the same providers as in VS Code's own editor. */
import {
  commands,
  Position,
  Range,
  SnippetString,
  type CodeAction,
  type Command,
  type CompletionItem,
  type CompletionList,
  type Hover,
  type MarkdownString,
  type TextDocument,
} from "vscode";
import type { Text } from "@codemirror/state";
import type { Completion, Occasion, Words } from "../../shared/protocol";
import { offsetOf, placeOf } from "../../shared/text";
import type { Lists } from "../completion";
import { paragraphsOf } from "./markdown";

export function positionAt(text: Text, offset: number): Position {
  const { line, character } = placeOf(text, offset);
  return new Position(line, character);
}

export const rangeAt = (text: Text, from: number, to: number): Range =>
  new Range(positionAt(text, from), positionAt(text, to));

/** @returns the paragraphs of all hovers at a place, a rule between two */
export async function hoverAt({ uri }: TextDocument, position: Position): Promise<Words[][]> {
  const hovers =
    (await commands.executeCommand<Hover[] | undefined>("vscode.executeHoverProvider", uri, position)) ?? [];
  const contents = hovers
    .flatMap((hover) => hover.contents as (MarkdownString | string)[])
    .map((one) => paragraphsOf(typeof one === "string" ? one : one.value));
  return contents.filter((one) => one.length > 0).flatMap((one, index) => (index === 0 ? one : [[], ...one]));
}

/** What can be done at a place: an edit, a command, or both. */
export type Action = CodeAction | Command;

export async function actionsAt({ uri }: TextDocument, range: Range, kind?: string): Promise<Action[]> {
  const found =
    (await commands.executeCommand<Action[] | undefined>("vscode.executeCodeActionProvider", uri, range, kind)) ?? [];
  return found.filter((action) => !("disabled" in action) || action.disabled === undefined);
}

/** @param text that the document has when it is asked */
export async function completionsAt(
  document: TextDocument,
  lists: Lists,
  text: Text,
  offset: number,
  occasion: Occasion,
): Promise<Completion[]> {
  const list = await lists.ask(document, positionAt(text, offset), occasion);
  return itemsOf(list).flatMap((item) => completionOf(item, text, offset) ?? []);
}

const itemsOf = (list: CompletionItem[] | CompletionList | null | undefined): CompletionItem[] =>
  list == null ? [] : Array.isArray(list) ? list : list.items;

function completionOf(
  { label, detail = "", insertText, range }: CompletionItem,
  text: Text,
  offset: number,
): Completion | undefined {
  const name = typeof label === "string" ? label : label.label;
  const replaced = range === undefined ? undefined : range instanceof Range ? range : range.replacing;
  const span = {
    from: replaced === undefined ? offset : offsetOf(text, replaced.start),
    to: replaced === undefined ? offset : offsetOf(text, replaced.end),
  };
  if (span.from > offset) return undefined;
  if (insertText instanceof SnippetString)
    return { ...span, label: name, detail, text: templateOf(insertText), snippet: true };
  return { ...span, label: name, detail, text: insertText ?? name, snippet: false };
}

/** @returns a snippet of VS Code in CodeMirror's form: stops in braces, the last one without a number, no escapes but of braces */
export const templateOf = ({ value }: SnippetString): string =>
  value.replace(/\\([$}\\])|\$\{?0\}?|\$(\d+)/g, (_, sign: string | undefined, stop: string | undefined) => {
    if (sign !== undefined) return sign === "}" ? "\\}" : sign;
    return `\${${stop ?? ""}}`;
  });
