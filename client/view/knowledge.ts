/** What the server knows of the article, on its text: names and numbers by kind, each speaker's words in one colour, who speaks in the margin. */
import {
  RangeSet,
  RangeSetBuilder,
  RangeValue,
  StateEffect,
  StateField,
  type EditorState,
  type Extension,
  type Range,
} from "@codemirror/state";
import { Decoration, EditorView, gutter, GutterMarker, type DecorationSet } from "@codemirror/view";
import type { SpeakerShare } from "../../protocol/protocol";
import type { KnowledgePatch, Paragraph } from "../shared/protocol";
import { element } from "./dom";

/** What is known of a paragraph beside where it stands, which moves with the text. */
export class Known extends RangeValue {
  constructor(readonly paragraph: Omit<Paragraph, "from" | "to" | "marks">) {
    super();
  }
}

export interface Knowledge {
  speakers: SpeakerShare[];
  paragraphs: RangeSet<Known>;
  marks: DecorationSet;
}

/** The patch with its spans in the page's text; null where the document is left alone. */
export const learn = StateEffect.define<KnowledgePatch | null>();

const NOTHING: Knowledge = { speakers: [], paragraphs: RangeSet.empty, marks: Decoration.none };

export const knowledge = StateField.define<Knowledge>({
  create: () => NOTHING,
  update: (known, { changes, docChanged, effects, newDoc }) => {
    let now = docChanged
      ? { ...known, paragraphs: known.paragraphs.map(changes), marks: known.marks.map(changes) }
      : known;
    for (const effect of effects)
      if (effect.is(learn))
        now = effect.value === null ? NOTHING : learnt(now, effect.value, (at) => newDoc.lineAt(at).from);
    return now;
  },
  provide: (field) => EditorView.decorations.from(field, ({ marks }) => marks),
});

function learnt(
  known: Knowledge,
  { base, at, removed, paragraphs, speakers }: KnowledgePatch,
  lineStart: (at: number) => number,
): Knowledge {
  const before = base === 0 ? NOTHING : known;
  const gone = spanOf(before.paragraphs, at, removed);
  const without =
    gone === undefined
      ? {}
      : {
          filterFrom: gone.from,
          filterTo: gone.to,
          filter: (from: number, to: number): boolean => from < gone.from || to > gone.to,
        };
  const there = paragraphs.filter(({ from, to }) => from < to);
  return {
    speakers,
    paragraphs: before.paragraphs.update({
      ...without,
      add: there.map(({ from, to, headline, words, findings, speaker, begins }) =>
        new Known({
          headline,
          words,
          findings,
          ...(speaker !== undefined && { speaker }),
          ...(begins !== undefined && { begins }),
        }).range(from, to),
      ),
      sort: true,
    }),
    marks: before.marks.update({
      ...without,
      add: there.flatMap((paragraph) => marksOf(paragraph, lineStart(paragraph.from))),
      sort: true,
    }),
  };
}

/** From the first of some paragraphs to the end of the last. */
function spanOf(paragraphs: RangeSet<Known>, at: number, count: number): { from: number; to: number } | undefined {
  let span: { from: number; to: number } | undefined;
  const cursor = paragraphs.iter();
  for (let index = 0; cursor.value !== null && index < at + count; index++, cursor.next())
    if (index >= at) span = { from: span?.from ?? cursor.from, to: cursor.to };
  return span;
}

function marksOf({ headline, marks, begins, speaker }: Paragraph, lineStart: number): Range<Decoration>[] {
  const inside = marks
    .filter(({ from, to }) => from < to)
    .map(({ from, to, kind, speaker }) =>
      Decoration.mark({ class: kind ?? `said ${hueOf(speaker ?? 0)}` }).range(from, to),
    );
  // Where the pane is too narrow for a margin the name stands above its paragraph.
  const above =
    begins === undefined
      ? []
      : [
          Decoration.line({ class: `begins ${hueOf(speaker ?? 0)}`, attributes: { "data-speaker": begins } }).range(
            lineStart,
          ),
        ];
  return headline ? [HEADLINE.range(lineStart), ...above, ...inside] : [...above, ...inside];
}

const HEADLINE = Decoration.line({ class: "headline" });

/** Ten hues that can be told apart; the next speakers begin again, and the margin names them. */
export const hueOf = (speaker: number): string => `hue-${speaker % 10}`;

/** What stands beside a paragraph: a bar in its speaker's colour, and the name where they begin. */
class Beside extends GutterMarker {
  constructor(
    private readonly speaker: number,
    private readonly name: string | undefined,
  ) {
    super();
  }

  override eq(other: Beside): boolean {
    return other.speaker === this.speaker && other.name === this.name;
  }

  override toDOM(): HTMLElement {
    const beside = element("div", { className: `speaker ${hueOf(this.speaker)}` });
    if (this.name !== undefined) {
      beside.append(element("span", { textContent: this.name }));
      beside.title = this.name;
    }
    return beside;
  }
}

/** The paragraph that begins in a line. */
function knownAt(state: EditorState, from: number, to: number): Known | undefined {
  let found: Known | undefined;
  state.field(knowledge).paragraphs.between(from, to, (start, _end, known) => {
    if (start < from) return undefined;
    found = known;
    return false;
  });
  return found;
}

export const margin: Extension = gutter({
  class: "margin",
  renderEmptyElements: false,
  lineMarker: ({ state }, { from, to }) => {
    const { speaker, begins } = knownAt(state, from, to)?.paragraph ?? {};
    return speaker === undefined ? null : new Beside(speaker, begins);
  },
  lineMarkerChange: ({ startState, state }) =>
    startState.field(knowledge).paragraphs !== state.field(knowledge).paragraphs,
});

/** The words of one speaker, wherever they are shown. */
export const emphasise = StateEffect.define<{ from: number; to: number }[]>();

export const emphasis = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (spans, { changes, effects }) => {
    let now = spans.map(changes);
    for (const effect of effects) {
      if (!effect.is(emphasise)) continue;
      const builder = new RangeSetBuilder<Decoration>();
      for (const { from, to } of [...effect.value].sort((a, b) => a.from - b.from))
        if (from < to) builder.add(from, to, EMPHASISED);
      now = builder.finish();
    }
    return now;
  },
  provide: (field) => EditorView.decorations.from(field),
});

const EMPHASISED = Decoration.mark({ class: "emphasised" });
