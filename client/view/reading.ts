/** The reading view's page: paints what the extension sends, and tells what the reader does. Document text is only ever text. */
import type { ParagraphView, ReadingPatch, SpeakerShare } from "../../protocol/protocol";
import type { FromPage, Labels, Position, ToPage } from "./messages";

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): { off?: string[] } | undefined;
  setState(state: unknown): void;
};

const vscode = acquireVsCodeApi();
const KINDS = ["speakers", "person", "organization", "place", "number", "finding"] as const;
/** Hues that tell ten speakers apart; the next ones begin again, and the margin names them. */
const HUES = [210, 28, 130, 280, 340, 50, 180, 0, 250, 90];

const main = element("main", { id: "article", tabIndex: -1 });
const strip = element("nav", { id: "strip" });
const legend = element("form", { id: "legend" });
const tip = element("div", { id: "tip", hidden: true });
tip.setAttribute("role", "tooltip");
document.body.append(legend, strip, main, tip);

/** The version that is shown, 0 for none. */
let version = 0;
let nodes: HTMLElement[] = [];
/** The line of each paragraph in the document. */
let lines: number[] = [];
let speakers: SpeakerShare[] = [];
let labels: Labels;
let off = new Set(vscode.getState()?.off ?? []);
let scrolledTo = 0;
let hovering = 0;

addEventListener("message", ({ data }: MessageEvent<ToPage>) => {
  if (data.type === "model") {
    labels = data.labels;
    show(data.model);
  } else if (data.type === "scroll") scrollTo(data.line);
  else if (data.type === "hover") showTip(data.text, data.id);
  else vscode.postMessage({ type: "collected", html: main.outerHTML, strip: strip.outerHTML });
});
vscode.postMessage({ type: "ready" });

/** Only paragraphs that changed are made anew. */
function show(patch: ReadingPatch | null): void {
  document.title = labels.article;
  main.setAttribute("aria-label", labels.article);
  if (patch === null) {
    main.replaceChildren(element("p", { className: "empty", textContent: labels.empty }));
    strip.replaceChildren();
    nodes = [];
    version = 0;
    return;
  }
  if (patch.base === 0) clear();
  // A page that was made anew lacks what the change is from: it asks for the whole.
  else if (patch.base !== version) return vscode.postMessage({ type: "ready" });
  const { from, removed, paragraphs } = patch;
  version = patch.version;
  lines = patch.lines;
  replaceChildren(main, from, removed, nodes.splice(from, removed, ...paragraphs.map(paragraphNode)), nodes);
  if (JSON.stringify(speakers) !== JSON.stringify(patch.speakers) || patch.base === 0) {
    speakers = patch.speakers;
    drawLegend();
  }
  drawStrip(patch);
}

function clear(): void {
  main.replaceChildren();
  strip.replaceChildren();
  nodes = [];
}

/** Takes nodes out of their parent and puts those in that stand in their place now. */
function replaceChildren(
  parent: HTMLElement,
  from: number,
  removed: number,
  old: readonly HTMLElement[],
  all: readonly HTMLElement[],
): void {
  const behind = parent.children[from + removed] ?? null;
  for (const one of old) one.remove();
  const added = all.length - parent.children.length;
  for (const one of all.slice(from, from + added)) parent.insertBefore(one, behind);
}

function paragraphNode({ role, runs, begins }: ParagraphView): HTMLElement {
  const node = element(role === "headline" ? "h1" : "p", { className: "paragraph" });
  if (begins !== undefined) {
    const name = element("span", { className: "speaker", textContent: begins.label });
    name.style.setProperty("--hue", String(hue(begins.speaker)));
    node.append(name);
  }
  for (const run of runs) {
    const part = element("span", {
      className: [
        "run",
        run.kind ?? "",
        run.finding === undefined ? "" : `finding ${run.finding}`,
        run.speaker === undefined ? "" : "said",
      ]
        .filter(Boolean)
        .join(" "),
      textContent: run.text,
    });
    if (run.speaker !== undefined) part.style.setProperty("--hue", String(hue(run.speaker)));
    part.dataset["character"] = String(run.character);
    node.append(part);
  }
  return node;
}

const hue = (speaker: number): number => HUES[speaker % HUES.length] ?? 0;

function drawLegend(): void {
  const boxes = KINDS.map((kind) => {
    const box = element("input", { type: "checkbox", checked: !off.has(kind), name: kind });
    box.addEventListener("change", () => {
      if (box.checked) off.delete(kind);
      else off.add(kind);
      vscode.setState({ off: [...off] });
      applyLegend();
    });
    const label = element("label", { className: kind });
    label.append(box, labels[kind]);
    return label;
  });
  const names = speakers.map(({ name, share, count }, index) => {
    const one = element("span", { className: "share", textContent: `${name} · ${count} · ${share}%` });
    one.style.setProperty("--hue", String(hue(index)));
    return one;
  });
  const set = element("fieldset", {});
  set.append(element("legend", { textContent: labels.legend }), ...boxes);
  legend.replaceChildren(set, ...names);
  applyLegend();
}

function applyLegend(): void {
  off = new Set([...off].filter((kind) => (KINDS as readonly string[]).includes(kind)));
  for (const kind of KINDS) document.body.classList.toggle(`no-${kind}`, off.has(kind));
}

/** One block a paragraph, by its length, coloured by who speaks in it. */
function drawStrip({ from, removed, paragraphs }: ReadingPatch): void {
  strip.setAttribute("aria-label", labels.overview);
  const blocks = [...strip.children] as HTMLElement[];
  replaceChildren(strip, from, removed, blocks.splice(from, removed, ...paragraphs.map(block)), blocks);
}

function block({ words, speaker, findings }: ParagraphView): HTMLElement {
  const told = [
    labels.paragraph,
    speaker === undefined ? "" : (speakers[speaker]?.name ?? ""),
    findings > 0 ? `${labels.findings}: ${findings}` : "",
  ]
    .filter(Boolean)
    .join(" · ");
  const one = element("button", { type: "button", title: told });
  one.setAttribute("aria-label", told);
  one.style.flexGrow = String(Math.max(1, words));
  if (speaker !== undefined) one.style.setProperty("--hue", String(hue(speaker)));
  one.classList.toggle("spoken", speaker !== undefined);
  one.classList.toggle("marked", findings > 0);
  one.addEventListener("click", () => {
    const line = lines[[...strip.children].indexOf(one)];
    if (line === undefined) return;
    scrollTo(line);
    vscode.postMessage({ type: "open", line, character: 0 });
  });
  return one;
}

function scrollTo(line: number): void {
  const index = lines.findLastIndex((one) => one <= line);
  scrolledTo = performance.now();
  nodes[Math.max(0, index)]?.scrollIntoView({ block: "start" });
}

/** The reader's own scrolling moves the editor; what the editor moved is not sent back. */
addEventListener(
  "scroll",
  () => {
    if (performance.now() - scrolledTo < 300) return;
    const first = nodes.findIndex(
      (node) => node.getBoundingClientRect().bottom > legend.offsetHeight + strip.offsetHeight,
    );
    const line = lines[first];
    if (line !== undefined) vscode.postMessage({ type: "scroll", line });
  },
  { passive: true },
);

main.addEventListener("click", ({ target }) => {
  const at = placeOf(target);
  if (at !== undefined) vscode.postMessage({ type: "open", ...at });
});
main.addEventListener("pointerover", ({ target, clientX, clientY }) => {
  tip.hidden = true;
  const at =
    target instanceof HTMLElement && target.matches(".person, .organization, .place, .number, .finding, .said")
      ? placeOf(target)
      : undefined;
  if (at === undefined) return;
  tip.style.left = `${Math.min(clientX, innerWidth - 320)}px`;
  tip.style.top = `${clientY + 18}px`;
  vscode.postMessage({ type: "hover", id: ++hovering, ...at });
});

function showTip(text: string, id: number): void {
  if (id !== hovering || text === "") return;
  tip.textContent = text;
  tip.hidden = false;
}

/** Lines move with what is typed above: they are looked up, not kept on the text. */
function placeOf(target: EventTarget | null): Position | undefined {
  const run = target instanceof HTMLElement ? target : undefined;
  const line = lines[nodes.findIndex((node) => node === run?.parentElement)];
  const character = Number(run?.dataset["character"]);
  return line === undefined || Number.isNaN(character) ? undefined : { line, character };
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(tag), properties);
}
