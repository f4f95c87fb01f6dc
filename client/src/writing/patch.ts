/** What the server knows of an article's paragraphs, as a page takes it: offsets instead of lines, marks instead of runs. */
import type { Text } from "@codemirror/state";
import type { ParagraphView, ReadingPatch, RunView } from "../../../protocol/protocol";
import type { KnowledgePatch, Mark, Paragraph, Span } from "../../shared/protocol";

/** The server's lines and characters as offsets, and its runs as marks. */
export function patchOf(
  { base, version, from, removed, paragraphs, lines, speakers }: ReadingPatch,
  text: Text,
): KnowledgePatch {
  return {
    base,
    version,
    at: from,
    removed,
    speakers,
    paragraphs: paragraphs.map((view, index) => paragraphOf(view, lines[from + index] ?? 0, text)),
  };
}

function paragraphOf(
  { role, runs, begins, words, speaker, findings }: ParagraphView,
  line: number,
  text: Text,
): Paragraph {
  const start = line < text.lines ? text.line(line + 1).from : text.length;
  const [first, last] = [runs[0], runs.at(-1)];
  const at = (character: number): number => Math.min(text.length, start + character);
  return {
    from: at(first?.character ?? 0),
    to: at(last === undefined ? 0 : last.character + last.text.length),
    headline: role === "headline",
    words,
    findings,
    marks: [
      ...marksBy(runs, at, ({ kind }) => (kind === undefined ? undefined : { kind })),
      ...marksBy(runs, at, ({ speaker: says }) => (says === undefined ? undefined : { speaker: says })),
    ],
    ...(speaker !== undefined && { speaker }),
    ...(begins !== undefined && { begins: begins.label }),
  };
}

/** Runs side by side with one property are one mark. */
function marksBy(
  runs: readonly RunView[],
  at: (character: number) => number,
  property: (run: RunView) => Omit<Mark, keyof Span> | undefined,
): Mark[] {
  const marks: Mark[] = [];
  let open: string | undefined;
  for (const run of runs) {
    const one = property(run);
    const [from, to] = [at(run.character), at(run.character + run.text.length)];
    const last = marks.at(-1);
    if (one !== undefined && last !== undefined && JSON.stringify(one) === open && last.to === from) last.to = to;
    else if (one !== undefined) marks.push({ from, to, ...one });
    open = one && JSON.stringify(one);
  }
  return marks;
}
