/** Which feature answers which request: what the server can do, one line each. */
import { CodeActionKind, CodeActionTriggerKind, CompletionTriggerKind, ErrorCodes, ResponseError, type CompletionParams, type Connection, type ServerCapabilities, type TextDocumentPositionParams } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Documents } from "./documents";
import type { Examination } from "./engine/analyze";
import type { Article } from "./engine/article";
import { codeActions, FIX_ALL } from "./features/codeActions";
import { CONVERT_DIGITS } from "./features/numberActions";
import { codeLenses, inlayHints } from "./features/annotations";
import { completions, type Occasion } from "./features/completion";
import { datelines } from "./features/datelines";
import { definition } from "./features/definition";
import { counts } from "./features/counts";
import { documentLinks } from "./features/documentLinks";
import { foldingRanges } from "./features/folding";
import { hover } from "./features/hover";
import { quotationActions } from "./features/quotationActions";
import { nameRanges, speakerContents } from "./features/painting";
import { createReadingViews } from "./features/readingView";
import { figuresView, speakersView } from "./features/speakers";
import { LEGEND, semanticTokens } from "./features/semanticTokens";
import { highlights, references } from "./features/references";
import { prepareRename, rename, type Refusal } from "./features/rename";
import { selectionRange } from "./features/selectionRanges";
import { newsroomActions } from "./features/newsroomActions";
import { symbols } from "./features/symbols";
import { factsAsMarkdown, tableOf, type TableFormat, type TableOf } from "./features/tables";
import { quotationsOf, speakerItem, workspaceSpeakers } from "./features/whoSaid";
import { workspaceSymbols } from "./features/workspaceSymbols";
import type { Newsroom } from "./newsroom";
import type { Settings } from "./settings";
import type { WorkspaceIndex } from "./workspace";

/** What the features are answered from. */
export interface Answers {
  /** Runs a feature on an open document; where it is closed, left alone, or the feature fails, the empty answer. */
  answer<T>(feature: string, uri: string, empty: T, run: (document: TextDocument, examination: Examination, settings: Settings, newsroom: Newsroom) => T): Promise<T>;
  /** The articles of the workspace. */
  indexed(): Promise<WorkspaceIndex>;
  fixed: Documents["fixed"];
  /** Does the editor know snippets? */
  knowsSnippets(): boolean;
}

/** What the server tells the editor that it can do. */
export const FEATURES: ServerCapabilities = {
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
  completionProvider: {},
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  inlayHintProvider: true,
  workspaceSymbolProvider: true,
  documentLinkProvider: {},
  semanticTokensProvider: { legend: LEGEND, full: true },
  callHierarchyProvider: true,
  codeLensProvider: {},
  documentSymbolProvider: true,
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor, CodeActionKind.RefactorRewrite, FIX_ALL, CONVERT_DIGITS] },
};

/** A request about a whole document. */
interface OfDocument {
  textDocument: { uri: string };
}

export function serveFeatures(connection: Connection, { answer, indexed, fixed, knowsSnippets }: Answers): void {
  const readingView = createReadingViews();
  connection.onHover((params) => answer("hover", params.textDocument.uri, null, (document, examination, { language }) => hover(document, examination, document.offsetAt(params.position), language)));
  connection.onDefinition((params) => answer("definition", params.textDocument.uri, null, (document, examination) => definition(document, examination, document.offsetAt(params.position))));
  connection.onReferences((params) => answer("references", params.textDocument.uri, [], (document, examination) => references(document, examination, document.offsetAt(params.position))));
  connection.onDocumentHighlight((params) => answer("highlights", params.textDocument.uri, [], (document, examination) => highlights(document, examination, document.offsetAt(params.position))));
  connection.onPrepareRename((params) => answer("rename", params.textDocument.uri, null, (document, examination, { language }) => prepareRename(document, examination, document.offsetAt(params.position), language)).then(orRefusal));
  connection.onRenameRequest((params) => answer("rename", params.textDocument.uri, null, (document, examination, { language }) => rename(document, examination, document.offsetAt(params.position), params.newName, language)).then(orRefusal));
  connection.onCompletion((params) => answer("completion", params.textDocument.uri, null, (document, examination, { language }) => completions(document, examination, document.offsetAt(params.position), { occasion: occasionOf(params), today: localDate(new Date()), snippets: knowsSnippets() }, language)));
  connection.onFoldingRanges((params) => answer("folding", params.textDocument.uri, [], foldingRanges));
  connection.onSelectionRanges((params) => answer("selection", params.textDocument.uri, [], (document, examination) => params.positions.map((position) => selectionRange(document, examination, document.offsetAt(position)))));
  connection.languages.inlayHint.on((params) => answer("inlay hints", params.textDocument.uri, [], (document, examination, settings) => (settings.inlayHints ? inlayHints(document, examination) : [])));
  connection.onCodeLens((params) => answer("code lens", params.textDocument.uri, [], (document, examination, { codeLens, language }) => (codeLens ? codeLenses(document, examination, language) : [])));
  connection.onDocumentLinks((params) => answer("links", params.textDocument.uri, [], (document, examination, _, newsroom) => documentLinks(document, examination, (name) => newsroom.entryOf(name))));
  connection.languages.semanticTokens.on((params) => answer("semantic tokens", params.textDocument.uri, { data: [] }, (document, examination, settings) => (settings.semanticTokens ? semanticTokens(document, examination) : { data: [] })));
  connection.onRequest("arabicPress/names", (params: OfDocument) => answer("names", params.textDocument.uri, null, nameRanges));
  connection.onRequest("arabicPress/speakerContents", (params: TextDocumentPositionParams) => answer("speaker", params.textDocument.uri, null, (document, examination) => speakerContents(document, examination, document.offsetAt(params.position))));
  connection.onRequest("arabicPress/counts", (params: OfDocument) => answer("counts", params.textDocument.uri, null, (_, examination, { language }) => counts(examination, language)));
  connection.onRequest("arabicPress/facts", (params: OfDocument) => answer("facts", params.textDocument.uri, null, (_, examination, { language }) => factsAsMarkdown(examination, language)));
  connection.onRequest("arabicPress/readingView", (params: OfDocument & { known?: number }) => answer("reading view", params.textDocument.uri, null, (document, examination) => readingView(document, examination, params.known ?? 0)));
  connection.onRequest("arabicPress/speakers", (params: OfDocument) => answer("speakers", params.textDocument.uri, null, (document, examination, { language }) => speakersView(document, examination, language)));
  connection.onRequest("arabicPress/figures", (params: OfDocument) => answer("figures", params.textDocument.uri, null, (document, examination, { language }) => figuresView(document, examination, language)));
  connection.onRequest("arabicPress/table", (params: OfDocument & { of?: TableOf; format: TableFormat }) => answer("table", params.textDocument.uri, null, (_, examination, { language }) => tableOf(examination, params.of ?? "quotations", params.format, language)));
  connection.onRequest("arabicPress/workspaceSpeakers", async () => workspaceSpeakers(await indexed()));
  connection.onRequest("arabicPress/datelines", () => datelines(localDate(new Date())));
  connection.onWorkspaceSymbol(async ({ query }) => workspaceSymbols(await indexed(), query));
  connection.languages.callHierarchy.onPrepare((params) => answer("who said", params.textDocument.uri, null, (document, examination) => speakerItem(document, examination, document.offsetAt(params.position))));
  connection.languages.callHierarchy.onOutgoingCalls(async ({ item }) => quotationsOf(await indexed(), item));
  connection.languages.callHierarchy.onIncomingCalls(() => []);
  connection.onDocumentSymbol((params) => answer("outline", params.textDocument.uri, [], (document, examination, { language }) => symbols(document, examination, language)));
  connection.onCodeAction((params) => answer("fixes", params.textDocument.uri, [], (document, examination, settings, newsroom) => {
    const { language } = settings;
    const { diagnostics: asked, only, triggerKind } = params.context;
    const span = { start: document.offsetAt(params.range.start), end: document.offsetAt(params.range.end) };
    const own = only === undefined || only.some((kind) => kind === CodeActionKind.QuickFix || kind === CodeActionKind.Refactor) ? newsroomActions(document, examination.analysis, asked, span, newsroom, triggerKind !== CodeActionTriggerKind.Automatic, language) : [];
    const rewriting = only === undefined || only.some((kind) => CodeActionKind.RefactorRewrite.startsWith(kind)) ? quotationActions(document, examination.analysis, span.start, language) : [];
    return [...codeActions(document, examination, { asked, fixed: () => fixed(document, settings, newsroom), only, range: params.range, triggerKind }, language), ...rewriting, ...own];
  }));
  connection.onRequest("arabicPress/article", (params: OfDocument): Promise<Article | null> => answer("article", params.textDocument.uri, null, (_, { article }) => article));
}

/** The protocol has one word for a list that the writer asks for and one that opens as one types: an editor that knows which says `asked`. */
function occasionOf({ asked, context }: CompletionParams & { asked?: boolean }): Occasion {
  if (asked !== true) return "typing";
  return context?.triggerKind === CompletionTriggerKind.TriggerForIncompleteCompletions ? "continued" : "asked";
}

/** A refusal reaches the user as the request's error. @throws ResponseError */
function orRefusal<T>(answered: T | Refusal | null): T | null {
  if (typeof answered === "object" && answered !== null && "refused" in answered) throw new ResponseError(ErrorCodes.InvalidRequest, answered.refused);
  return answered as T | null;
}

/** The day where the user is. */
const localDate = (now: Date): string => `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
