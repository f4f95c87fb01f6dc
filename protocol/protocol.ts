/**
 * What client and server say to each other beside the Language Server Protocol: one line a request, with what goes in and what comes out.
 * Both sides import it, and neither types a name or a shape again. Lines and characters (UTF-16 units) count from 0, ends are exclusive.
 */
import {
  NotificationType0,
  RequestType,
  RequestType0,
  type CompletionParams,
  type Diagnostic,
  type Range,
  type TextDocumentPositionParams,
  type TextEdit,
} from "vscode-languageserver-protocol";
import type { Article, Finding, Quotation } from "../server/src/engine/article";
import type { Entry } from "../server/src/stylebook/ignore-file";

export type { Article, Entry };

/** A request about a whole document. Where the document is closed, or is no article for us, the answer is null. */
export interface OfDocument {
  textDocument: { uri: string };
}

/** The whole analysis, as the command line prints it. */
export const ArticleRequest = new RequestType<OfDocument, Article | null, void>("arabicPress/article");
/** Names to be painted, by kind. */
export const NamesRequest = new RequestType<OfDocument, Names | null, void>("arabicPress/names");
/** What the speaker at a position says in the article; null where nobody speaks or is named. */
export const SpeakerContentsRequest = new RequestType<TextDocumentPositionParams, SpeakerContents | null, void>(
  "arabicPress/speakerContents",
);
/** How long the article is. */
export const CountsRequest = new RequestType<OfDocument, Counts | null, void>("arabicPress/counts");
/** The article's facts in Markdown. */
export const FactsRequest = new RequestType<OfDocument, string | null, void>("arabicPress/facts");
/** What changed in the article's paragraphs since the version that its pages have. */
export const ReadingViewRequest = new RequestType<OfDocument & { known?: number }, ReadingPatch | null, void>(
  "arabicPress/readingView",
);
/** Who said what in the article. */
export const SpeakersRequest = new RequestType<OfDocument, SpeakersView | null, void>("arabicPress/speakers");
/** Dates, money and figures of the article in order. */
export const FiguresRequest = new RequestType<OfDocument, FigureView[] | null, void>("arabicPress/figures");
/** Quotations or figures as a table, one a row; as JSON, the whole article. */
export const TableRequest = new RequestType<OfDocument & { of?: TableOf; format: TableFormat }, string | null, void>(
  "arabicPress/table",
);
/** Who said what in all articles of the workspace, who said most first. */
export const WorkspaceSpeakersRequest = new RequestType0<WorkspaceSpeakerView[], void>("arabicPress/workspaceSpeakers");
/** The same table of all articles of the workspace, the name of its article in each row; as JSON, a list of them. */
export const WorkspaceTableRequest = new RequestType<{ of: TableOf; format: TableFormat }, string, void>(
  "arabicPress/workspaceTable",
);
/** The dateline of each agency for today, as a snippet. */
export const DatelinesRequest = new RequestType0<DatelineView[], void>("arabicPress/datelines");
/** What the newsroom of an article lets stand, and what it put right; null for an article of no folder. */
export const IgnoredRequest = new RequestType<{ uri: string }, Ignored | null, void>("arabicPress/ignored");
/** Takes an entry off that list. */
export const UnignoreRequest = new RequestType<IgnoreArguments, null, void>("arabicPress/unignore");
/** Gives a check a level in the stylebook of an article's folder. */
export const SetLevelRequest = new RequestType<LevelArguments, null, void>("arabicPress/setLevel");
/**
 * Has all sure fixes made, or shown first; answers once they are made, or refused. Where they were shown, `shown` goes with
 * {@link FixedAllRequest}, which looks at what the user left of them.
 */
export const FixAllRequest = new RequestType<OfDocument & { preview?: boolean }, { shown?: FixPlan } | null, void>(
  "arabicPress/fixAll",
);
export const FixedAllRequest = new RequestType<OfDocument & FixPlan, null, void>("arabicPress/fixedAll");

/** The findings of an article, open or not, as diagnostics; null for what is no article, or is gone. */
export const FindingsRequest = new RequestType<OfDocument, Diagnostic[] | null, void>("arabicPress/findings");

/** The findings of an article in order, each as it is looked at by itself; null for what is no article. */
export const CardsRequest = new RequestType<OfDocument, FindingCard[] | null, void>("arabicPress/cards");

/** A stylebook drafted from the articles of a folder, by its URI or one in it, as text to be reviewed; null for no open folder. */
export const DraftStylebookRequest = new RequestType<{ uri: string }, string | null, void>(
  "arabicPress/draftStylebook",
);
/** Names and terms of the stylebook that holds for an article, as CSV. */
export const StylebookTableRequest = new RequestType<{ uri: string }, string, void>("arabicPress/stylebookTable");
/** Adds the rows of such a table to the stylebook; tells how many it took, and the rows that it did not; null where there is no place for one. */
export const ImportStylebookRequest = new RequestType<
  { uri: string; table: string },
  { taken: number; refused: number[] } | null,
  void
>("arabicPress/importStylebook");

/** To our client: articles are read anew, since a newsroom's file or a setting has changed; what was answered of them may be another now. */
export const ReadAnewNotification = new NotificationType0("arabicPress/readAnew");

/** Options of the `initialize` request. */
export interface InitializationOptions {
  /** Does the client answer requests for files (files.ts)? */
  files?: boolean;
  /** Milliseconds between the last change and its diagnostics; 0 in measurements. */
  debounce?: number;
  /** A URI by which the editor opens explanations: `/LANGUAGE/CHECK.md` is added. Without it no finding has a link. */
  explanations?: string;
}

/** The protocol has one word for a list that the writer asks for and one that opens as one types: an editor that knows which says `asked`. */
export type AskedCompletionParams = CompletionParams & { asked?: boolean };

/** A finding with all that is needed to decide about it. Texts keep their direction. */
export interface FindingCard {
  /** What it is known by, wherever it moves. */
  key: string;
  /** What the check is called, how grave the finding is, what is to be done and why. */
  title: string;
  level: string;
  severity: Finding["severity"];
  message: string;
  why: string;
  /** The sentence that it is in: what stands before the words that are meant, these, and what stands behind. */
  before: string;
  words: string;
  after: string;
  range: Range;
  fixes: { title: string; edits: TextEdit[] }[];
  /** Lets it stand in its sentence; null in an article of no folder. */
  ignore: IgnoreArguments | null;
}

/** Few kinds, so that what is painted can be told apart. */
export const PAINTED = ["person", "organization", "place"] as const;
export type Painted = (typeof PAINTED)[number];
export type Names = Record<Painted, Range[]>;
/** A page shows numbers, too. */
export type Kind = Painted | "number";

export interface SpeakerContents {
  name: string;
  ranges: Range[];
}

export interface Counts {
  words: number;
  /** Whole minutes, at least one where there is anything to read. */
  minutes: number;
  quotations: number;
  /** The same for the reader: `312 كلمة · دقيقتان`, and in a sentence; each keeps its direction. */
  label: string;
  details: string;
}

export interface DatelineView {
  agency: string;
  snippet: string;
}

export interface Ignored {
  /** The URI of the file that has the list. */
  file: string;
  entries: KeptRow[];
}

/** An entry as it is shown: what it is of, what it says, and where. */
export interface KeptRow {
  entry: Entry;
  label: string;
  description: string;
  detail: string;
}

export interface IgnoreArguments {
  file: string;
  entry: Entry;
}

/** How grave the findings of a check are, or whether it looks for any. */
export type Level = Finding["severity"] | "off";

export interface LevelArguments {
  /** The URI of the stylebook. */
  file: string;
  check: string;
  level: Level;
}

/** What the command that changes a check's level is called with. */
export interface CheckView {
  check: string;
  /** The name of its fault, for people. */
  title: string;
  /** Its level as it holds here. */
  level: Level;
  /** The URI of the stylebook that may set it; none for an article of no folder. */
  stylebook?: string;
  /** Does the stylebook set it? Then settings do not count. */
  ruled: boolean;
}

/** An entry that a person may choose for the list. */
export interface Choice {
  label: string;
  description: string;
  given: IgnoreArguments;
}

/** Arguments of our client's command that lets a person choose, or write the name of a speaker. */
export interface ChoiceArguments {
  title: string;
  choices: Choice[];
  typed?: { label: string; prompt: string; file: string; entry: { quotation: string; file: string } };
}

/** What there was to be done before the user looked at it. */
export interface FixPlan {
  version: number;
  mended: number;
}

export type TableFormat = "markdown" | "csv" | "json";
export type TableOf = "quotations" | "figures";

/** A row of a tree as it is shown: in the language that is set, each part in its own order. */
export interface RowText {
  label: string;
  /** What stands behind the label. */
  facts: string;
  /** The whole row, as it is read aloud. */
  spoken: string;
}

export type Source = "person" | "body" | "document";

export interface SpeakerView {
  name: string;
  row: RowText;
  /** What kind of source it is. */
  source: Source | "unknown";
  /** Where the article names the speaker first; none for one whom it does not name. */
  mention?: Range;
  title: string;
  /** Of all words that are reported, in whole per cent. */
  share: number;
  quotations: QuotationView[];
}

export interface QuotationView {
  words: string;
  row: RowText;
  /** The words with who said them, for other texts: `سالم الرواحي: «…»`. */
  cited: string;
  mode: Quotation["mode"];
  /** What the reporting verb tells of the writer's view, in a word; "" without a verb. */
  stance: string;
  /** The paragraph, from 1. */
  paragraph: number;
  range: Range;
}

export interface SpeakersView {
  /** In order of their first quotation; those that nobody is found for come last, under an empty name. */
  speakers: SpeakerView[];
  /** Persons who are named and never speak, under a row of their own. */
  silent: { row: RowText; range: Range }[];
  silentRow: RowText;
}

export interface WorkspaceSpeakerView {
  name: string;
  row: RowText;
  source: Source;
  title: string;
  /** How many articles have words of the speaker. */
  articles: number;
  quotations: { words: string; row: RowText; uri: string; range: Range }[];
}

export interface FigureView {
  written: string;
  row: RowText;
  kind: string;
  value: string;
  range: Range;
}

/** A stretch of text with one set of marks. */
export interface RunView {
  text: string;
  /** Where it begins in its line, in UTF-16 units: for hovers, and to go there. */
  character: number;
  kind?: Kind;
  /** Severity of the gravest finding on it. */
  finding?: Finding["severity"];
  /** Index of the speaker whose words these are. */
  speaker?: number;
  /** It stands as the stylebook wants it. */
  approved?: true;
}

export interface ParagraphView {
  role: "headline" | "body";
  runs: RunView[];
  /** Who begins to speak here, as the margin names them. */
  begins?: { speaker: number; label: string };
  /** For the strip: words, the speaker of the first quotation, findings. */
  words: number;
  speaker?: number;
  findings: number;
}

export interface SpeakerShare {
  name: string;
  /** How much of what is reported, in words: `6 أقوال · 53% من الكلام المنقول`. */
  said: string;
}

/** What changed in a reading view: paragraphs `from` to `from + removed` are now `paragraphs`. */
export interface ReadingPatch {
  /** The view that it changes (0: none, it is whole), and the one that it makes. */
  base: number;
  version: number;
  from: number;
  removed: number;
  paragraphs: ParagraphView[];
  /** The line of each paragraph in the document. */
  lines: number[];
  speakers: SpeakerShare[];
}
