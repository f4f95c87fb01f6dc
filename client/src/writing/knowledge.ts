/** What the server knows of an article, for its pages: asked for when the text rests, told as it stands when the answer comes. */
import type { BaseLanguageClient } from "vscode-languageclient";
import { commands, DiagnosticSeverity, languages, type Diagnostic, type FoldingRange, type TextDocument } from "vscode";
import type { Text } from "@codemirror/state";
import { ReadingViewRequest } from "../../../protocol/protocol";
import type { Finding, Span } from "../../shared/protocol";
import { offsetOf } from "../../shared/text";
import { atRest } from "../rest";
import { unattended } from "../unattended";
import { patchOf } from "./patch";
import type { Session, Tracker } from "./session";

export class Knowledge {
  /** The version that all pages have, 0 for none. */
  private known = 0;
  private asking: object | undefined;
  private readonly soon = atRest(60, () => {
    this.session.calm(() => {
      this.ask();
    });
  });

  constructor(
    private readonly session: Session,
    private readonly document: TextDocument,
    private readonly client: BaseLanguageClient,
  ) {}

  /** The text has changed. */
  changed(): void {
    this.soon();
  }

  /** A page has begun, or the server has: everything is told anew. */
  renew(): void {
    this.known = 0;
    // What was asked of a server that died is never answered.
    this.asking = undefined;
    this.soon();
    this.tellFindings();
  }

  /** The findings that VS Code has now. They have no version: where they are of an older text the next ones come at once. */
  tellFindings(): void {
    this.session.calm(() => {
      const { text, pages } = this.session;
      const found = languages.getDiagnostics(this.document.uri).map((one) => findingOf(one, text));
      for (const page of pages)
        this.session.tell(page, (map, got) => ({
          type: "findings",
          got,
          findings: found.map((finding) => ({ ...finding, ...map(finding) })),
        }));
    });
  }

  end(): void {
    this.soon.stop();
  }

  private ask(): void {
    if (this.asking !== undefined) return this.soon();
    const asking = (this.asking = {});
    const tracker = this.session.track();
    const asked = [this.askView(tracker, asking), this.askFolds(tracker)];
    // A server that is starting or gone knows nothing yet.
    unattended(
      Promise.allSettled(asked).then(() => {
        tracker.end();
        if (this.asking === asking) this.asking = undefined;
      }),
    );
  }

  private async askView(tracker: Tracker, asking: object): Promise<void> {
    const { known } = this;
    const answer = await this.client.sendRequest(ReadingViewRequest, {
      textDocument: { uri: this.document.uri.toString() },
      known,
    });
    // A page has begun meanwhile, which lacks what the patch changes, or the server has: what is asked next tells all.
    if (this.asking !== asking) return;
    this.known = answer?.version ?? 0;
    const patch = answer && patchOf(answer, tracker.before);
    for (const page of this.session.pages) {
      this.session.tell(page, (map, got) => {
        const now = (span: Span): Span => map(since(tracker, span));
        const paragraphs = patch?.paragraphs.map((paragraph) => ({
          ...paragraph,
          ...now(paragraph),
          marks: paragraph.marks.map((mark) => ({ ...mark, ...now(mark) })),
        }));
        return { type: "knowledge", got, patch: patch && { ...patch, paragraphs: paragraphs ?? [] } };
      });
    }
  }

  private async askFolds(tracker: Tracker): Promise<void> {
    const folds = await commands.executeCommand<FoldingRange[] | undefined>(
      "vscode.executeFoldingRangeProvider",
      this.document.uri,
    );
    const { before } = tracker;
    const spans = (folds ?? [])
      .filter(({ kind, start, end }) => kind === undefined && start < end && end < before.lines)
      .map(({ start, end }) => since(tracker, { from: before.line(start + 1).from, to: before.line(end + 1).to }));
    for (const page of this.session.pages)
      this.session.tell(page, (map, got) => ({ type: "folds", got, folds: spans.map(map) }));
  }
}

/** Where a span of the text that was asked about stands now. */
function since({ changes }: Tracker, { from, to }: Span): Span {
  const start = changes.mapPos(from, 1);
  return { from: start, to: Math.max(start, changes.mapPos(to, -1)) };
}

const SEVERITIES = {
  [DiagnosticSeverity.Error]: "error",
  [DiagnosticSeverity.Warning]: "warning",
  [DiagnosticSeverity.Information]: "info",
  [DiagnosticSeverity.Hint]: "hint",
} as const;

function findingOf({ range, message, severity, code, source = "" }: Diagnostic, text: Text): Finding {
  const [value, target] = typeof code === "object" ? [code.value, code.target.toString()] : [code ?? "", ""];
  return {
    from: offsetOf(text, range.start),
    to: offsetOf(text, range.end),
    severity: SEVERITIES[severity],
    message,
    code: String(value),
    source,
    target,
  };
}
