/** An article in a page: between the panel that shows it and the session of its document. */
import type { Range } from "vscode";
import {
  commands,
  EventEmitter,
  languages,
  Selection,
  Uri,
  window,
  workspace,
  type Disposable,
  type DocumentHighlight,
  type SnippetString,
  type TextDocument,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { ChangeSet, type Text } from "@codemirror/state";
import type { Answer, Deed, Fix, HostMessage, PageMessage, Question, Span } from "../../shared/protocol";
import { offsetOf, toText } from "../../shared/text";
import type { ArticlePage, Articles } from "../articles";
import type { Lists } from "../completion";
import { unattended } from "../unattended";
import { say, told } from "../words";
import { actionsAt, completionsAt, hoverAt, positionAt, rangeAt, templateOf, type Action } from "./answers";
import { labelsOf, lookOf, SETTINGS } from "./look";
import { findReferences, goToDefinition, rename } from "./navigation";
import type { PagePanel } from "./panel";
import type { Page, Session, Tracker } from "./session";
import type { Sessions } from "./sessions";

/** What pages need of the rest. */
export interface Surroundings {
  articles: Articles;
  sessions: Sessions;
  lists: Lists;
  client: BaseLanguageClient;
  log: (text: string) => void;
}

export class WebPage implements ArticlePage, Disposable {
  selections: readonly Selection[] = [];
  /** The first line in sight, from 0. */
  firstLine = 0;
  private opening: Opening | undefined;
  private readonly openings = new Map<number, Opening>();
  /** What is shown once there is a page. */
  private awaited: Range | undefined;
  /** The last offers: their actions by number, and where they stand now. */
  private readonly offers: { actions: Map<number, Action>; tracker: Tracker }[] = [];
  private lastFix = 0;
  private readonly moved = new EventEmitter<void>();
  private readonly scrolled = new EventEmitter<number>();
  private readonly focusChanged = new EventEmitter<boolean>();
  private readonly sourceWanted = new EventEmitter<Range>();
  private readonly exported = new EventEmitter<string>();
  private readonly listening: Disposable[];

  readonly onDidMove = this.moved.event;
  /** The first line in sight, from 0. */
  readonly onDidScroll = this.scrolled.event;
  readonly onDidChangeFocus = this.focusChanged.event;
  /** A place was clicked in a page that is only read. */
  readonly onDidGoToSource = this.sourceWanted.event;

  /** @param typing can one write in it? */
  constructor(
    readonly document: TextDocument,
    private readonly web: PagePanel,
    private readonly typing: boolean,
    private readonly around: Surroundings,
  ) {
    this.listening = [
      this.moved,
      this.scrolled,
      this.focusChanged,
      this.sourceWanted,
      this.exported,
      workspace.onDidChangeConfiguration((change) => {
        if (SETTINGS.some((one) => change.affectsConfiguration(one, document)))
          this.opening?.post({ type: "look", look: lookOf(document) });
      }),
    ];
  }

  /** The panel has a page that shows nothing yet. What an earlier one sent is still written. */
  ready(): void {
    const before = this.opening;
    this.opening = new Opening(this);
    this.around.sessions.join(this.document, this.opening);
    if (before !== undefined) unattended(this.around.sessions.leave(this.document, before));
    if (this.awaited !== undefined) this.revealIn(this.awaited, true);
    this.awaited = undefined;
  }

  /** A message of the page. */
  receive(message: PageMessage, opening: number): void {
    const from = this.openings.get(opening);
    if (from !== undefined) this.session?.receive(from, message);
  }

  /** Nothing more is shown; what was typed is still written. */
  dispose(): void {
    for (const one of this.listening) one.dispose();
    for (const { tracker } of this.offers) tracker.end();
    const { opening } = this;
    this.opening = undefined;
    if (opening !== undefined) unattended(this.around.sessions.leave(this.document, opening));
  }

  isActive(): boolean {
    return this.web.isActive();
  }

  isVisible(): boolean {
    return this.web.isVisible();
  }

  async settle(): Promise<void> {
    await this.session?.settle(false);
  }

  show(range: Range): void {
    this.web.reveal();
    if (this.opening === undefined) this.awaited = range;
    else this.revealIn(range, true);
  }

  reveal(range: Range): void {
    this.revealIn(range, false);
  }

  private revealIn(range: Range, focus: boolean): void {
    this.tell((map, got, text) => ({
      type: "reveal",
      got,
      span: map({ from: offsetOf(text, range.start), to: offsetOf(text, range.end) }),
      focus,
    }));
  }

  /** Scrolls to a line, from 0. */
  scrollTo(line: number): void {
    this.tell((map, got, text) => ({
      type: "scroll",
      got,
      top: map({ from: offsetOf(text, { line, character: 0 }), to: text.length }).from,
    }));
  }

  emphasise(ranges: readonly Range[]): void {
    this.tell((map, got, text) => ({
      type: "emphasis",
      got,
      spans: ranges.map(({ start, end }) => map({ from: offsetOf(text, start), to: offsetOf(text, end) })),
    }));
  }

  replace(edits: readonly TextEdit[]): Promise<boolean> {
    return this.tracked((tracker) => this.edit(edits, tracker));
  }

  insertSnippet(snippet: SnippetString): Promise<void> {
    this.opening?.post({ type: "insert", snippet: templateOf(snippet) });
    return Promise.resolve();
  }

  showHover(): Promise<void> {
    this.opening?.post({ type: "hover" });
    return Promise.resolve();
  }

  fold(what: "all" | "none"): Promise<void> {
    this.opening?.post({ type: "fold", what });
    return Promise.resolve();
  }

  rename(): Promise<void> {
    return rename(this, this.around.client, (work) =>
      this.tracked(async (tracker) => {
        const edit = await work();
        if (edit !== undefined) await this.apply(edit, tracker);
      }),
    );
  }

  goToDefinition(): Promise<void> {
    return goToDefinition(this, this.around.articles);
  }

  findReferences(): Promise<void> {
    return findReferences(this, this.around.articles);
  }

  async offerFixes(kind?: string): Promise<void> {
    await this.settle();
    const range = this.selections[0];
    if (range === undefined) return;
    const { fixes } = await this.tracked(
      async (tracker) => this.offer(await actionsAt(this.document, range, kind), tracker),
      false,
    );
    if (fixes.length === 0)
      unattended(window.showInformationMessage(told(this.document, "There is nothing to fix or rewrite here.")));
    else
      this.tell((map, got, text) => ({
        type: "fixes",
        got,
        span: map({ from: offsetOf(text, range.start), to: offsetOf(text, range.end) }),
        label: say(this.document, "What can be done here"),
        fixes,
      }));
  }

  /** @returns the article as a page of its own: the body of its HTML */
  export(): Promise<string> {
    return new Promise((resolve) => {
      const once = this.exported.event((body) => {
        once.dispose();
        resolve(body);
      });
      this.opening?.post({ type: "export" });
    });
  }

  // --- for its openings

  /** @returns the number of a new opening of the panel's page */
  opened(opening: Opening): void {
    const { document, typing } = this;
    const text = this.session?.text ?? toText(document.getText());
    const number = this.web.open({
      type: "open",
      uri: document.uri.toString(),
      text: text.toString(),
      typing,
      look: lookOf(document),
      labels: labelsOf(document),
    });
    // What it sent before counts no more.
    for (const [old, one] of this.openings) if (one === opening) this.openings.delete(old);
    this.openings.set(number, opening);
  }

  post(opening: Opening, message: HostMessage): void {
    if (opening === this.opening) this.web.post(message);
  }

  /** Does what a message says whose turn has come. */
  obey(message: PageMessage, places: readonly number[]): void {
    if (message.type === "ask") unattended(this.answer(message.id, message.question, places));
    else if (message.type === "caret") this.caretAt(places);
    else if (message.type === "scrolled") this.scrolledTo(places[0] ?? 0);
    else if (message.type === "choose") unattended(this.choose(message.fix));
    else if (message.type === "do") unattended(this.do(message.what, places));
    else if (message.type === "open") unattended(this.openTarget(message.target));
    else if (message.type === "exported") this.exported.fire(message.body);
    else if (message.type === "focus") this.focusChanged.fire(message.focused);
    else if (message.type === "fault") this.around.log(message.text);
  }

  private get session(): Session | undefined {
    return this.around.sessions.of(this.document);
  }

  /** Tells the page something about the text, in a moment when that is the document's. */
  private tell(make: (map: (span: Span) => Span, got: number, text: Text) => HostMessage): void {
    const { session, opening } = this;
    if (session !== undefined && opening !== undefined)
      session.calm(() => {
        session.tell(opening, (map, got) => make(map, got, session.text));
      });
  }

  /** Runs a task with a tracker that begins in a calm moment. @param ends whether it ends with the task */
  private tracked<T>(task: (tracker: Tracker) => Promise<T>, ends = true): Promise<T> {
    const { session } = this;
    if (session === undefined) return Promise.reject(new Error("the document is not open"));
    return new Promise((resolve, reject) => {
      session.calm(() => {
        const tracker = session.track();
        task(tracker)
          .finally(() => {
            if (ends) tracker.end();
          })
          .then(resolve, reject);
      });
    });
  }

  private caretAt([top = 0, ...ends]: readonly number[]): void {
    const text = this.session?.text;
    if (text === undefined) return;
    const at = (place: number | undefined): number => Math.min(place ?? 0, text.length);
    this.selections = Array.from(
      { length: ends.length >> 1 },
      (_, index) => new Selection(positionAt(text, at(ends[2 * index])), positionAt(text, at(ends[2 * index + 1]))),
    );
    this.firstLine = this.lineAt(top);
    this.moved.fire();
  }

  private scrolledTo(top: number): void {
    this.firstLine = this.lineAt(top);
    this.scrolled.fire(this.firstLine);
  }

  private lineAt(offset: number): number {
    const text = this.session?.text;
    return text === undefined ? 0 : text.lineAt(Math.min(offset, text.length)).number - 1;
  }

  private async answer(id: number, question: Question, places: readonly number[]): Promise<void> {
    const { session, opening } = this;
    if (session === undefined || opening === undefined) return;
    const tracker = session.track();
    const answer = await this.answerTo(question, places, tracker).catch(() => null);
    session.tell(opening, (map, got) => ({
      type: "answer",
      id,
      got,
      answer:
        answer &&
        placed(answer, (span) =>
          map({ from: tracker.changes.mapPos(span.from, 1), to: tracker.changes.mapPos(span.to, -1) }),
        ),
    }));
    // Offers go on to follow the text.
    if (question.kind !== "fixes" || answer === null) tracker.end();
  }

  private async answerTo(
    question: Question,
    [from = 0, to = from]: readonly number[],
    tracker: Tracker,
  ): Promise<Answer | null> {
    const { document } = this;
    const text = tracker.before;
    if (question.kind === "hover")
      return { kind: "hover", paragraphs: await hoverAt(document, positionAt(text, from)) };
    if (question.kind === "completions")
      return {
        kind: "completions",
        completions: await completionsAt(document, this.around.lists, text, from, question.occasion),
      };
    if (question.kind === "fixes") return this.offer(await actionsAt(document, rangeAt(text, from, to)), tracker);
    const mentions =
      (await commands.executeCommand<DocumentHighlight[] | undefined>(
        "vscode.executeDocumentHighlights",
        document.uri,
        positionAt(text, from),
      )) ?? [];
    return {
      kind: "mentions",
      spans: mentions.map(({ range }) => ({ from: offsetOf(text, range.start), to: offsetOf(text, range.end) })),
    };
  }

  private offer(actions: readonly Action[], tracker: Tracker): Extract<Answer, { kind: "fixes" }> {
    const numbered = new Map(actions.map((action) => [++this.lastFix, action]));
    this.offers.push({ actions: numbered, tracker });
    if (this.offers.length > MOST_OFFERS) this.offers.shift()?.tracker.end();
    return { kind: "fixes", fixes: [...numbered].map(([id, { title }]): Fix => ({ id, title })) };
  }

  private async choose(fix: number): Promise<void> {
    const offer = this.offers.find(({ actions }) => actions.has(fix));
    const action = offer?.actions.get(fix);
    if (offer === undefined || action === undefined) return;
    if ("edit" in action && action.edit !== undefined) await this.apply(action.edit, offer.tracker);
    const command =
      typeof action.command === "string" ? (action as { command: string; arguments?: unknown[] }) : action.command;
    if (command !== undefined)
      await commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
  }

  /** Makes an edit that was worked out for the text that the tracker began with: here in line with what is typed, in other files by VS Code. */
  private async apply(edit: WorkspaceEdit, tracker: Tracker): Promise<void> {
    const here = this.document.uri.toString();
    const own = edit
      .entries()
      .filter(([uri]) => uri.toString() === here)
      .flatMap(([, edits]) => edits);
    if (own.length > 0 && !(await this.edit(own, tracker))) {
      unattended(
        window.showWarningMessage(told(this.document, "The text has changed meanwhile, so nothing was changed.")),
      );
      return;
    }
    if (edit.entries().length > (own.length > 0 ? 1 : 0)) {
      if (own.length > 0) edit.set(this.document.uri, []);
      await workspace.applyEdit(edit);
    }
  }

  private edit(edits: readonly TextEdit[], tracker: Tracker): Promise<boolean> {
    const text = tracker.before;
    const changes = ChangeSet.of(
      edits.map(({ range, newText }) => ({
        from: offsetOf(text, range.start),
        to: offsetOf(text, range.end),
        insert: toText(newText),
      })),
      text.length,
    );
    return this.session?.edit(changes, tracker) ?? Promise.resolve(false);
  }

  private async do(what: Deed, [place]: readonly number[]): Promise<void> {
    const text = this.session?.text;
    if (what === "save" && this.isActive()) await commands.executeCommand("workbench.action.files.save");
    if (what === "goToSource" && place !== undefined && text !== undefined)
      this.sourceWanted.fire(rangeAt(text, place, place));
    if (what === "goToDefinition") {
      if (place !== undefined && text !== undefined)
        this.selections = [new Selection(positionAt(text, place), positionAt(text, place))];
      await this.goToDefinition();
    }
    const command = COMMANDS[what];
    if (command !== undefined) await commands.executeCommand(command);
  }

  /** Opens what explains a finding: an address that one of this document's findings names. */
  private async openTarget(target: string): Promise<void> {
    const known = languages
      .getDiagnostics(this.document.uri)
      .some(({ code }) => typeof code === "object" && code.target.toString() === target);
    if (known) await commands.executeCommand("vscode.open", Uri.parse(target, true));
  }
}

const COMMANDS: Partial<Record<Deed, string>> = {
  goToLine: "arabicPress.goToLine",
  quickFix: "arabicPress.quickFix",
  nextFinding: "arabicPress.nextFinding",
  previousFinding: "arabicPress.previousFinding",
};

/** Offers that a page may still choose from: of its menu and of a hover. */
const MOST_OFFERS = 4;

function placed(answer: Answer, map: (span: Span) => Span): Answer {
  if (answer.kind === "completions")
    return { ...answer, completions: answer.completions.map((one) => ({ ...one, ...map(one) })) };
  return answer.kind === "mentions" ? { ...answer, spans: answer.spans.map(map) } : answer;
}

/** One opening of the panel's page: a page that was made anew is another. */
class Opening implements Page {
  constructor(private readonly owner: WebPage) {}

  open(): void {
    this.owner.opened(this);
  }

  post(message: HostMessage): void {
    this.owner.post(this, message);
  }

  isActive(): boolean {
    return this.owner.isActive();
  }

  receive(message: PageMessage, places: readonly number[]): void {
    this.owner.obey(message, places);
  }
}
