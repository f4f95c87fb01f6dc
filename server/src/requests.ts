/** Which feature answers which request: what the server can do, one line each. */
import {
  CodeActionKind,
  CompletionTriggerKind,
  ErrorCodes,
  ResponseError,
  type CodeAction,
  type CallHierarchyIncomingCallsParams,
  type CallHierarchyOutgoingCallsParams,
  type CancellationToken,
  type Connection,
  type Position,
  type ServerCapabilities,
  type WorkspaceSymbolParams,
} from "vscode-languageserver";
import {
  ArticleRequest,
  CardsRequest,
  CountsRequest,
  DatelinesRequest,
  FactsRequest,
  FiguresRequest,
  NamesRequest,
  ReadingViewRequest,
  SpeakerContentsRequest,
  SpeakersRequest,
  TableRequest,
  WorkspaceSpeakersRequest,
  type AskedCompletionParams,
} from "../../protocol/protocol";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Answer, Guard } from "./answers";
import type { Documents } from "./documents";
import { codeActions, FIX_ALL, inOrder } from "./features/codeActions";
import { CONVERT_DIGITS } from "./features/numberActions";
import { cards } from "./features/cards";
import { codeLenses, inlayHints } from "./features/annotations";
import { completions, type Occasion } from "./features/completion";
import { correctionActions } from "./features/correctionActions";
import { datelines } from "./features/datelines";
import { definition } from "./features/definition";
import { counts } from "./features/counts";
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
import { stylebookCompletions, stylebookHover } from "./features/stylebookEditing";
import { symbols } from "./features/symbols";
import { factsAsMarkdown, tableOf } from "./features/tables";
import { callersOf, quotationsOf, speakerItem, workspaceSpeakers } from "./features/whoSaid";
import { workspaceSymbols } from "./features/workspaceSymbols";
import { isPlain } from "./features/places";
import type { Examination } from "./engine/analyze";
import type { Language } from "./engine/language";
import type { WorkspaceIndex } from "./workspace";

/** What the features are answered from. */
export interface Answers {
  answer: Answer;
  /** The articles of the workspace. */
  indexed(token: CancellationToken): Promise<WorkspaceIndex>;
  fixed: Documents["fixed"];
  /** Does the editor know snippets? */
  knowsSnippets(): boolean;
  /** Does the editor ask about single changes of a name? */
  confirmsRenames(): boolean;
  /** By what the editor opens explanations, where it does. */
  explanations(): string | undefined;
  /** The language of what is said of no article in particular. */
  language(): Promise<Language>;
  languageOf(uri: string): Promise<Language>;
  /** @returns a stylebook that is open in the editor; undefined for any other document */
  stylebook(uri: string): TextDocument | undefined;
  guarded: Guard;
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
  semanticTokensProvider: { legend: LEGEND, full: true },
  callHierarchyProvider: true,
  codeLensProvider: {},
  documentSymbolProvider: true,
  codeActionProvider: {
    codeActionKinds: [
      CodeActionKind.QuickFix,
      CodeActionKind.Refactor,
      CodeActionKind.RefactorRewrite,
      FIX_ALL,
      CONVERT_DIGITS,
    ],
  },
};

export function serveFeatures(connection: Connection, answers: Answers): void {
  const { answer, indexed, fixed, knowsSnippets, confirmsRenames, explanations, language } = answers;
  const { languageOf, stylebook, guarded } = answers;
  const readingView = createReadingViews();
  const hoverInStylebook = guarded("hover", null, async (book: TextDocument, at: Position) =>
    stylebookHover(book, book.offsetAt(at), await languageOf(book.uri)),
  );
  connection.onHover(async (params, token) => {
    const book = stylebook(params.textDocument.uri);
    if (book !== undefined) return hoverInStylebook(book, params.position);
    return answer("hover", params, null, token, (document, examination, { language }, newsroom) =>
      hover(document, examination, document.offsetAt(params.position), (name) => newsroom.entryOf(name), language),
    );
  });
  connection.onDefinition((params, token) =>
    answer("definition", params, null, token, (document, examination) =>
      definition(document, examination, document.offsetAt(params.position)),
    ),
  );
  connection.onReferences((params, token) =>
    answer("references", params, [], token, (document, examination) =>
      references(document, examination, document.offsetAt(params.position)),
    ),
  );
  connection.onDocumentHighlight((params, token) =>
    answer("highlights", params, [], token, (document, examination) =>
      highlights(document, examination, document.offsetAt(params.position)),
    ),
  );
  connection.onPrepareRename((params, token) =>
    answer("rename", params, null, token, (document, examination, { language }) =>
      prepareRename(document, examination, document.offsetAt(params.position), language),
    ).then(orRefusal),
  );
  connection.onRenameRequest((params, token) =>
    answer("rename", params, null, token, (document, examination, { language }) =>
      rename(
        document,
        examination,
        document.offsetAt(params.position),
        { written: params.newName, confirms: confirmsRenames() },
        language,
      ),
    ).then(orRefusal),
  );
  const completionInStylebook = guarded("completion", null, async (book: TextDocument, at: Position) =>
    stylebookCompletions(book, book.offsetAt(at), await languageOf(book.uri)),
  );
  connection.onCompletion(async (params, token) => {
    const book = stylebook(params.textDocument.uri);
    if (book !== undefined) return completionInStylebook(book, params.position);
    return answer("completion", params, null, token, (document, examination, { language }) =>
      completions(
        document,
        examination,
        document.offsetAt(params.position),
        { occasion: occasionOf(params), today: localDate(new Date()), snippets: knowsSnippets() },
        language,
      ),
    );
  });
  connection.onFoldingRanges((params, token) => answer("folding", params, [], token, foldingRanges));
  connection.onSelectionRanges((params, token) =>
    answer("selection", params, [], token, (document, examination) =>
      params.positions.map((position) => selectionRange(document, examination, document.offsetAt(position))),
    ),
  );
  connection.languages.inlayHint.on((params, token) =>
    answer("inlay hints", params, [], token, (document, examination, settings) =>
      settings.inlayHints ? inlayHints(document, examination) : [],
    ),
  );
  connection.onCodeLens((params, token) =>
    answer("code lens", params, [], token, (document, examination, { codeLens, language }) =>
      codeLens ? codeLenses(document, examination, language) : [],
    ),
  );
  connection.languages.semanticTokens.on((params, token) =>
    answer("semantic tokens", params, { data: [] }, token, (document, examination, settings) =>
      settings.semanticTokens ? semanticTokens(document, examination) : { data: [] },
    ),
  );
  connection.onRequest(NamesRequest, (params, token) => answer("names", params, null, token, nameRanges));
  connection.onRequest(SpeakerContentsRequest, (params, token) =>
    answer("speaker", params, null, token, (document, examination) =>
      speakerContents(document, examination, document.offsetAt(params.position)),
    ),
  );
  connection.onRequest(CountsRequest, (params, token) =>
    answer("counts", params, null, token, (_, examination, { language }) => counts(examination, language)),
  );
  connection.onRequest(FactsRequest, (params, token) =>
    answer("facts", params, null, token, (_, examination, { language }) => factsAsMarkdown(examination, language)),
  );
  connection.onRequest(ReadingViewRequest, (params, token) =>
    answer("reading view", params, null, token, (document, examination, { language }) =>
      readingView(document, examination, params.known ?? 0, language),
    ),
  );
  connection.onRequest(SpeakersRequest, (params, token) =>
    answer("speakers", params, null, token, (document, examination, { language }) =>
      speakersView(document, examination, language),
    ),
  );
  connection.onRequest(FiguresRequest, (params, token) =>
    answer("figures", params, null, token, (document, examination, { language }) =>
      figuresView(document, examination, language),
    ),
  );
  connection.onRequest(CardsRequest, (params, token) =>
    answer("cards", params, null, token, (document, examination, { language }, newsroom) =>
      cards(document, examination, newsroom, language),
    ),
  );
  connection.onRequest(TableRequest, (params, token) =>
    answer("table", params, null, token, (_, examination, { language }) =>
      tableOf(examination, params.of ?? "quotations", params.format, language),
    ),
  );
  connection.onRequest(
    WorkspaceSpeakersRequest,
    guarded("speakers", [], async (token: CancellationToken) =>
      workspaceSpeakers(await indexed(token), await language()),
    ),
  );
  connection.onRequest(DatelinesRequest, () => datelines(localDate(new Date())));
  connection.onWorkspaceSymbol(
    guarded("symbols", null, async ({ query }: WorkspaceSymbolParams, token: CancellationToken) =>
      workspaceSymbols(await indexed(token), query),
    ),
  );
  connection.languages.callHierarchy.onPrepare((params, token) =>
    answer("who said", params, null, token, (document, examination) =>
      speakerItem(document, examination, document.offsetAt(params.position)),
    ),
  );
  connection.languages.callHierarchy.onOutgoingCalls(
    guarded("who said", null, async ({ item }: CallHierarchyOutgoingCallsParams, token: CancellationToken) =>
      quotationsOf(await indexed(token), item),
    ),
  );
  connection.languages.callHierarchy.onIncomingCalls(
    guarded("who said", null, async ({ item }: CallHierarchyIncomingCallsParams, token: CancellationToken) =>
      callersOf(await indexed(token), item),
    ),
  );
  connection.onDocumentSymbol((params, token) =>
    answer("outline", params, [], token, (document, examination, { language }) =>
      symbols(document, examination, language),
    ),
  );
  connection.onCodeAction((params, token) =>
    answer("fixes", params, [], token, (document, examination, settings, newsroom) => {
      const { language } = settings;
      const { diagnostics: asked, only, triggerKind } = params.context;
      const span = { start: document.offsetAt(params.range.start), end: document.offsetAt(params.range.end) };
      const own =
        only === undefined || only.some((kind) => kind === CodeActionKind.QuickFix || kind === CodeActionKind.Refactor)
          ? [
              ...newsroomActions(document, examination.analysis, asked, span, newsroom, language),
              ...correctionActions(examination.analysis, span, newsroom, explanations() !== undefined, language),
            ]
          : [];
      const rewriting =
        only === undefined || only.some((kind) => CodeActionKind.RefactorRewrite.startsWith(kind))
          ? quotationActions(document, examination.analysis, span.start, language)
          : [];
      return inOrder(language, [
        ...codeActions(
          document,
          examination,
          {
            asked,
            fixed: () => fixed(document, settings, newsroom),
            only,
            range: params.range,
            explanations: explanations(),
            levels: settings.levels,
            preset: settings.preset,
            stylebookFile: newsroom.stylebookFile,
            triggerKind,
          },
          language,
        ),
        ...rewriting,
        ...own,
      ]).filter((action) => isWhole(document, examination, action));
    }),
  );
  connection.onRequest(ArticleRequest, (params, token) =>
    answer("article", params, null, token, (_, { article }) => article),
  );
}

/** Does an action change nothing but letters of the article? One that would cut through markup is not offered. */
const isWhole = (document: TextDocument, { analysis }: Examination, { edit }: CodeAction): boolean =>
  (edit?.changes?.[document.uri] ?? []).every(({ range }) =>
    isPlain(document, analysis, { start: document.offsetAt(range.start), end: document.offsetAt(range.end) }),
  );

/** An editor that does not tell has typed. */
function occasionOf({ asked, context }: AskedCompletionParams): Occasion {
  if (asked !== true) return "typing";
  return context?.triggerKind === CompletionTriggerKind.TriggerForIncompleteCompletions ? "continued" : "asked";
}

/** A refusal reaches the user as the request's error. @throws ResponseError */
function orRefusal<T>(answered: T | Refusal | null): T | null {
  if (typeof answered === "object" && answered !== null && "refused" in answered)
    throw new ResponseError(ErrorCodes.InvalidRequest, answered.refused);
  return answered as T | null;
}

/** The day where the user is. */
const localDate = (now: Date): string =>
  `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
