/** Completion by the server. A list takes nothing by itself: its first row is not chosen, so Enter and space stay what they are. */
import {
  autocompletion,
  completionStatus,
  snippet,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from "@codemirror/autocomplete";
import type { Extension } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import type { Completion as Told, Occasion } from "../shared/protocol";
import type { Context } from "./context";

export const completion = (context: Context): Extension =>
  autocompletion({
    override: [(place) => listAt(place, context)],
    selectOnOpen: false,
    // An arrow that comes as soon as the list is there means the list.
    interactionDelay: 0,
    icons: false,
    aboveCursor: false,
    closeOnBlur: true,
  });

async function listAt(
  { explicit, pos, state }: CompletionContext,
  { ask, look }: Context,
): Promise<CompletionResult | null> {
  if (!explicit && !look().suggests) return null;
  const occasion: Occasion = completionStatus(state) === "active" ? "continued" : explicit ? "asked" : "typing";
  const told = await ask({ kind: "completions", occasion }, [pos]);
  if (told?.kind !== "completions" || told.completions.length === 0) return null;
  // The server has chosen and ordered them; what is typed on asks anew.
  return {
    from: Math.min(pos, ...told.completions.map(({ from }) => from)),
    options: told.completions.map((one) => option(one)),
    filter: false,
  };
}

function option(told: Told): Completion {
  const { label, detail, from } = told;
  return {
    label,
    detail,
    apply: (view, chosen, _from, to) => {
      write(view, told, chosen, Math.min(from, to), to);
    },
  };
}

function write(
  view: EditorView,
  { text, snippet: isSnippet }: Told,
  chosen: Completion,
  from: number,
  to: number,
): void {
  if (isSnippet) snippet(text)(view, chosen, from, to);
  else
    view.dispatch({
      changes: { from, to, insert: text },
      selection: { anchor: from + text.length },
      userEvent: "input.complete",
      scrollIntoView: true,
    });
}
