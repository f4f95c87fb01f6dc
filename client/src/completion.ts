/**
 * Which lists open, and when they close. VS Code asks alike for a list that the writer wants (Ctrl+Space) and for one that would open at a letter;
 * whoever has typed the letter and goes on to Enter must not find another word taken. So the client tells the two apart, and keeps the second closed
 * where nobody chose it: in plain text and Markdown, whose settings are not ours.
 */
import {
  commands,
  CompletionItem,
  CompletionTriggerKind,
  workspace,
  type CancellationToken,
  type CompletionContext,
  type CompletionList,
  type Disposable,
  type Position,
  type TextDocument,
} from "vscode";
import { CompletionRequest, type BaseLanguageClient, type Middleware } from "vscode-languageclient";
import type { AskedCompletionParams } from "../../protocol/protocol";
import type { Occasion } from "../shared/protocol";
import { atRest } from "./rest";

const OWN_LANGUAGE = "arabic-press";

export interface Lists {
  middleware: Pick<Middleware, "provideCompletionItem">;
  watching: Disposable;
  /** A list for a page of ours, which knows itself why it asks. */
  ask(
    document: TextDocument,
    position: Position,
    occasion: Occasion,
  ): Promise<CompletionItem[] | CompletionList | null | undefined>;
}

/** @param client the one that the middleware serves; it may start later */
export function openLists(client: () => BaseLanguageClient): Lists {
  /** Documents that have been typed in since their last list. */
  const typedIn = new Set<string>();
  /** Did the writer ask for the last list, and may it still be open? */
  let wasAsked = true;
  let isOpen = false;
  /** VS Code asks again at each letter typed in a list of ours. Where it does not, an input method composes, and it would leave the list as it is. */
  const closeUnlessAskedAgain = atRest(50, async () => {
    isOpen = false;
    await commands.executeCommand("hideSuggestWidget");
  });

  const watching = workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
    if (contentChanges.length === 0) return;
    const isTyping = reason === undefined && (contentChanges.some(({ text }) => text !== "") || mayOpen(document));
    if (isTyping) typedIn.add(document.uri.toString());
    else typedIn.delete(document.uri.toString());
    if (isOpen) closeUnlessAskedAgain();
  });

  const provideCompletionItem: Middleware["provideCompletionItem"] = async (document, position, context, token) => {
    closeUnlessAskedAgain.stop();
    // What goes on in an open list is as it was when that opened.
    const goesOn = context.triggerKind === CompletionTriggerKind.TriggerForIncompleteCompletions;
    const asked = goesOn ? wasAsked : !(typedIn.delete(document.uri.toString()) && opensAt(document, position));
    wasAsked = asked;
    const list = await listAt(document, position, context, asked, token);
    if (list === null || token.isCancellationRequested) return null;
    if (!asked && !mayOpen(document)) return CLOSED;
    isOpen = asked || ("items" in list ? list.items : list).length > 0;
    return list;
  };

  const listAt = async (
    document: TextDocument,
    position: Position,
    context: CompletionContext,
    asked: boolean,
    token?: CancellationToken,
  ): Promise<CompletionItem[] | CompletionList | null> => {
    const running = client();
    const params: AskedCompletionParams = {
      ...running.code2ProtocolConverter.asCompletionParams(document, position, context),
      asked,
    };
    try {
      const list = await running.sendRequest(CompletionRequest.type, params, token);
      return (await running.protocol2CodeConverter.asCompletionResult(list, undefined, token)) ?? null;
    } catch (error) {
      return running.handleFailedRequest(CompletionRequest.type, token, error, null);
    }
  };
  return {
    middleware: { provideCompletionItem },
    watching,
    ask: (document, position, occasion) => {
      const triggerKind =
        occasion === "continued" ? CompletionTriggerKind.TriggerForIncompleteCompletions : CompletionTriggerKind.Invoke;
      return listAt(document, position, { triggerKind, triggerCharacter: undefined }, occasion !== "typing");
    },
  };
}

/** May a list open by itself here, as far as we are asked? */
const mayOpen = (document: TextDocument): boolean =>
  document.languageId === OWN_LANGUAGE ||
  document.languageId === "yaml" ||
  workspace.getConfiguration("arabicPress", document).get("suggestAsYouType", false);

/** Does VS Code ask by itself at a letter typed here: in a word that is no number, where its own setting is on? */
function opensAt(document: TextDocument, position: Position): boolean {
  const word = document.getWordRangeAtPosition(position);
  return suggestsAsYouType(document) && word !== undefined && Number.isNaN(Number(document.getText(word)));
}

/** Do lists open by themselves in this document, by our settings and VS Code's? */
export const opensByItself = (document: TextDocument): boolean => mayOpen(document) && suggestsAsYouType(document);

function suggestsAsYouType(document: TextDocument): boolean {
  const setting = workspace.getConfiguration("editor", document).get<unknown>("quickSuggestions");
  return !OFF.has(typeof setting === "object" && setting !== null ? (setting as { other?: unknown }).other : setting);
}

const OFF: ReadonlySet<unknown> = new Set(["off", "inline", false]);

/** VS Code fills an empty list with any words of the document: one row that no letter matches keeps it closed. */
const CLOSED: CompletionList = { items: [new CompletionItem("—")] };
