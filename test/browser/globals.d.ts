/** What the tests put into a page, and what it has of its own there. */
import type { EditorView } from "@codemirror/view";
import type { AxeResults, RunOptions } from "axe-core";
import type { FromPage, HostMessage } from "../../client/shared/protocol";
import type { ReviewDecision } from "../../client/shared/review";

interface Host<Message> {
  postMessage(message: Message): void;
  getState?(): unknown;
  setState?(state: unknown): void;
}

declare global {
  /** All that the page has told its host. */
  var told: FromPage[];
  /** What the page takes for the epoch of its last opening. */
  var epoch: string | undefined;
  /** Tells the page something, as its host would. */
  var say: (message: HostMessage, epoch?: string) => void;
  /** What a page of VS Code speaks to its host by. */
  var acquireVsCodeApi: () => Host<FromPage> | Host<ReviewDecision>;

  /** Counts and lists that a single test keeps in its page. */
  var events: string[];
  var changes: number;
  /** What the review's page has told its host. */
  var decided: ReviewDecision[];
  var lists: { keys: number; open: number; focused: number };

  /** Where its script was run. */
  var axe: { run(within: Document, options: RunOptions): Promise<AxeResults> };

  /** When an article began to open. */
  var opens: number;

  interface Performance {
    /** Chromium's own. */
    memory: { usedJSHeapSize: number };
  }

  interface Element {
    /** CodeMirror's own, on what holds the text: an editor is found by nothing else. */
    cmTile: { view: EditorView };
  }
}
