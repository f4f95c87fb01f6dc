/** Above the text: who holds the floor in the article at a glance, and which marks are shown. */
import type { EditorState, Extension } from "@codemirror/state";
import { EditorView, showPanel, type Panel, type ViewUpdate } from "@codemirror/view";
import { KINDS } from "../shared/protocol";
import type { Context } from "./context";
import { button, element } from "./dom";
import { hueOf, knowledge } from "./knowledge";
import { keep, kept } from "./wire";

export const overview = (context: Context): Extension => showPanel.of((view) => new Overview(view, context));

/** Where the page is narrower, the text has its room: the legend waits to be opened. */
const ROOMY = "(min-width: 30rem)";

/** What can be shown or not. */
const MARKS = ["speakers", ...KINDS, "findings"] as const;

/** A stretch of paragraphs, as one block of the strip. */
interface Stretch {
  from: number;
  words: number;
  findings: number;
  speaker?: number;
  paragraphs: number;
}

class Overview implements Panel {
  readonly dom: HTMLElement;
  readonly top = true;
  private readonly strip = element("nav", { className: "strip" });
  private readonly names = element("span", { className: "shares" });
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly view: EditorView,
    private readonly context: Context,
  ) {
    const { labels } = context;
    const off = new Set(kept().off);
    const boxes = MARKS.map((mark) => {
      const box = element("input", { type: "checkbox", checked: !off.has(mark), name: mark });
      const apply = (): void => {
        document.body.classList.toggle(`no-${mark}`, !box.checked);
      };
      box.addEventListener("change", () => {
        if (box.checked) off.delete(mark);
        else off.add(mark);
        keep({ off: [...off] });
        apply();
      });
      apply();
      return element("label", { className: mark }, box, labels[mark]);
    });
    this.strip.setAttribute("aria-label", labels.overview);
    const legend = element(
      "details",
      { className: "legend", open: !context.typing && matchMedia(ROOMY).matches },
      element("summary", { textContent: labels.shown }),
      element("fieldset", {}, ...boxes),
      this.names,
    );
    this.dom = element("div", { className: "overview" }, legend, this.strip);
    this.draw(view.state);
  }

  update({ startState, state, docChanged }: ViewUpdate): void {
    if (startState.field(knowledge) === state.field(knowledge)) return;
    // Typing moves all that is known; the strip follows when it rests.
    if (!docChanged) this.draw(state);
    else
      this.waiting ??= setTimeout(() => {
        this.waiting = undefined;
        this.draw(this.view.state);
      }, 300);
  }

  destroy(): void {
    clearTimeout(this.waiting);
  }

  private draw(state: EditorState): void {
    const { speakers } = state.field(knowledge);
    this.names.replaceChildren(
      ...speakers.map(({ name, said }, index) =>
        element(
          "span",
          { className: `share ${hueOf(index)}` },
          element("bdi", { textContent: name }),
          " · ",
          element("bdi", { textContent: said }),
        ),
      ),
    );
    const blocks = stretches(state).map((stretch) => this.block(stretch, speakers[stretch.speaker ?? -1]?.name ?? ""));
    this.strip.replaceChildren(...blocks);
    this.strip.hidden = blocks.length < 2;
  }

  private block({ from, words, speaker, findings }: Stretch, name: string): HTMLElement {
    const { labels } = this.context;
    const label = [labels.paragraph, name, findings === 0 ? "" : `${labels.findings}: ${findings}`]
      .filter(Boolean)
      .join(" · ");
    // A block is found again by its place among the others: those move with the text.
    const one = button(
      "",
      () => {
        const at = [...this.strip.children].indexOf(one);
        const place = stretches(this.view.state)[at]?.from ?? from;
        this.view.dispatch({
          selection: { anchor: place },
          effects: EditorView.scrollIntoView(place, { y: "start", yMargin: 40 }),
        });
        this.view.focus();
      },
      {
        title: label,
        className: `${speaker === undefined ? "" : `spoken ${hueOf(speaker)}`}${findings === 0 ? "" : " marked"}`,
      },
    );
    one.setAttribute("aria-label", label);
    one.style.flexGrow = String(Math.max(1, words));
    return one;
  }
}

/** All paragraphs, a few together where there are more than a strip can show. */
function stretches(state: EditorState): Stretch[] {
  const { paragraphs } = state.field(knowledge);
  const together = Math.ceil(paragraphs.size / MOST_BLOCKS);
  const all: Stretch[] = [];
  for (const cursor = paragraphs.iter(); cursor.value !== null; cursor.next()) {
    const { words, speaker, findings } = cursor.value.paragraph;
    const last = all.at(-1);
    if (last === undefined || last.paragraphs === together)
      all.push({ from: cursor.from, words, findings, paragraphs: 1, ...(speaker !== undefined && { speaker }) });
    else {
      last.words += words;
      last.findings += findings;
      last.paragraphs++;
      if (last.speaker === undefined && speaker !== undefined) last.speaker = speaker;
    }
  }
  return all;
}

const MOST_BLOCKS = 200;
