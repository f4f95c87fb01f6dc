/** Findings: lines under the text, and below the page the one that is nearest to the caret, with its fixes. */
import { forEachDiagnostic, linter, setDiagnostics, type Diagnostic } from "@codemirror/lint";
import type { EditorState, Extension, TransactionSpec } from "@codemirror/state";
import { EditorView, showPanel, type Panel } from "@codemirror/view";
import type { Finding } from "../shared/protocol";
import type { Context } from "./context";
import { button, element } from "./dom";

/** A finding with where it stands now. */
export type Placed = Finding & Diagnostic;

/** @returns a transaction that shows these findings in place of those before; spans are of the page's text */
export const showFindings = (state: EditorState, findings: readonly Finding[]): TransactionSpec =>
  setDiagnostics(
    state,
    findings
      .filter(({ from, to }) => from <= to && to <= state.doc.length)
      .map((finding): Placed => ({ ...finding, markClass: "finding" })),
  );

export const findings = (context: Context): Extension => [
  // No findings of its own, and no hover of its own: hover.ts shows both.
  linter(null, { tooltipFilter: () => [] }),
  showPanel.of((view) => nearestPanel(view, context)),
];

/** @returns the findings on a place */
export function findingsAt(state: EditorState, at: number): Placed[] {
  const found: Placed[] = [];
  forEachDiagnostic(state, (one, from, to) => {
    if (from <= at && at <= to) found.push({ ...(one as Placed), from, to });
  });
  return found;
}

/** @returns the finding at a place, or the nearest to it; undefined where there is none */
export function nearestFinding(state: EditorState, at: number): Placed | undefined {
  let nearest: Placed | undefined;
  let distance = Infinity;
  forEachDiagnostic(state, (one, from, to) => {
    const far = Math.max(from - at, at - to, 0);
    // Of two that nest the inner one.
    if (far > distance || (far === distance && nearest !== undefined && to - from >= nearest.to - nearest.from)) return;
    nearest = { ...(one as Placed), from, to };
    distance = far;
  });
  return nearest;
}

/**
 * VS Code opens the tab, and not the place, where a finding is clicked in Problems: the nearest one is always in sight here. What the caret comes
 * to stand on is told to a screen reader.
 */
function nearestPanel(view: EditorView, { labels, request }: Context): Panel {
  // Cut off at the end of its own language, not of the page's.
  const message = element("span", { className: "message", dir: "auto" });
  const go = button(
    "",
    () => {
      const finding = nearestFinding(view.state, view.state.selection.main.head);
      if (finding === undefined) return;
      view.dispatch({ selection: { anchor: finding.from }, scrollIntoView: true });
      view.focus();
    },
    { className: "nearest" },
  );
  go.append(element("span", { className: "severity" }), message);
  const fix = button(labels.fix, () => {
    request({ type: "do", what: "quickFix" });
  });
  const dom = element(
    "div",
    { className: "findings", hidden: true },
    go,
    fix,
    button(labels.previous, () => {
      request({ type: "do", what: "previousFinding" });
    }),
    button(labels.next, () => {
      request({ type: "do", what: "nextFinding" });
    }),
  );
  dom.setAttribute("role", "region");
  dom.setAttribute("aria-label", labels.findings);
  let shown: Placed | undefined;
  const show = (): void => {
    const { head } = view.state.selection.main;
    const finding = nearestFinding(view.state, head);
    fix.hidden = finding === undefined || head < finding.from || finding.to < head;
    if (finding?.message === shown?.message && finding?.severity === shown?.severity) return;
    shown = finding;
    dom.hidden = finding === undefined;
    go.dataset["severity"] = finding?.severity ?? "";
    message.textContent = finding?.message ?? "";
  };
  // All findings are looked through: not at every letter.
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return {
    dom,
    update: () => {
      waiting ??= setTimeout(() => {
        waiting = undefined;
        show();
      }, 60);
    },
    destroy: () => {
      clearTimeout(waiting);
    },
  };
}

/** Tells a screen reader what the caret came to stand on, without a word where it was moved by typing. */
export const announceFindings: Extension = EditorView.updateListener.of(
  ({ view, state, startState, selectionSet, docChanged }) => {
    if (!selectionSet || docChanged) return;
    const [before, now] = [startState, state].map((one) => findingsAt(one, one.selection.main.head)[0]?.message);
    if (now !== undefined && now !== before) view.dispatch({ effects: EditorView.announce.of(now) });
  },
);
