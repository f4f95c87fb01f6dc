/** The reading view's page: paints what the extension sends, and tells what the reader does. Document text is only ever text. */

interface Position { line: number; character: number }
interface Run { text: string; at: Position; kind?: string; finding?: string; speaker?: number }
interface Paragraph { line: number; role: "headline" | "body"; runs: Run[]; begins?: number; words: number; speaker?: number; findings: number }
interface Model { paragraphs: Paragraph[]; speakers: { name: string; title: string; share: number; count: number }[] }
type Labels = Record<"legend" | "person" | "organization" | "place" | "number" | "finding" | "speakers" | "overview" | "paragraph" | "findings" | "article" | "empty", string>;
type Message = { type: "model"; model: Model | null; labels: Labels } | { type: "scroll"; line: number } | { type: "hover"; text: string; id: number } | { type: "collect" };

declare function acquireVsCodeApi(): { postMessage(message: unknown): void; getState(): { off?: string[] } | undefined; setState(state: unknown): void };

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

let shown: { key: string; node: HTMLElement }[] = [];
let lines: number[] = [];
let off = new Set(vscode.getState()?.off ?? []);
let scrolledTo = 0;
let hovering = 0;

addEventListener("message", ({ data }: MessageEvent<Message>) => {
  if (data.type === "model") show(data.model, data.labels);
  else if (data.type === "scroll") scrollTo(data.line);
  else if (data.type === "hover") showTip(data.text, data.id);
  else vscode.postMessage({ type: "collected", html: main.outerHTML, strip: strip.outerHTML });
});
vscode.postMessage({ type: "ready" });

/** Only paragraphs that changed are made anew. */
function show(model: Model | null, labels: Labels): void {
  document.title = labels.article;
  main.setAttribute("aria-label", labels.article);
  if (model === null) {
    main.replaceChildren(element("p", { className: "empty", textContent: labels.empty }));
    strip.replaceChildren();
    shown = [];
    return;
  }
  const next = model.paragraphs.map((paragraph, index) => {
    const key = JSON.stringify([paragraph.role, paragraph.begins === undefined ? null : model.speakers[paragraph.begins], paragraph.runs.map(({ text, kind, finding, speaker }) => [text, kind, finding, speaker])]);
    const known = shown[index];
    return known?.key === key ? known : { key, node: paragraphNode(paragraph, model) };
  });
  // What stands before and behind the change stays in its place.
  next.forEach(({ node }, index) => {
    if (main.children[index] !== node) main.insertBefore(node, main.children[index] ?? null);
  });
  while (main.children.length > next.length) main.lastElementChild?.remove();
  shown = next;
  lines = model.paragraphs.map(({ line }) => line);
  model.paragraphs.forEach((paragraph, index) => placeRuns(shown[index]?.node, paragraph));
  drawLegend(model, labels);
  drawStrip(model, labels);
}

function paragraphNode({ role, runs, begins }: Paragraph, { speakers }: Model): HTMLElement {
  const node = element(role === "headline" ? "h1" : "p", { className: "paragraph" });
  const speaker = begins === undefined ? undefined : speakers[begins];
  if (speaker !== undefined && begins !== undefined) {
    const name = element("span", { className: "speaker", textContent: speaker.title === "" ? speaker.name : `${speaker.name}، ${speaker.title}` });
    name.style.setProperty("--hue", String(hue(begins)));
    node.append(name);
  }
  for (const run of runs) {
    const part = element("span", { className: ["run", run.kind ?? "", run.finding === undefined ? "" : `finding ${run.finding}`, run.speaker === undefined ? "" : "said"].filter(Boolean).join(" "), textContent: run.text });
    if (run.speaker !== undefined) part.style.setProperty("--hue", String(hue(run.speaker)));
    node.append(part);
  }
  return node;
}

/** Places move with every line that is typed above: they are kept beside the text, not in what is compared. */
function placeRuns(node: HTMLElement | undefined, { runs }: Paragraph): void {
  const parts = node?.querySelectorAll<HTMLElement>(".run") ?? [];
  parts.forEach((part, index) => {
    const at = runs[index]?.at;
    if (at !== undefined) part.dataset["at"] = `${at.line}:${at.character}`;
  });
}

const hue = (speaker: number): number => HUES[speaker % HUES.length] ?? 0;

function drawLegend({ speakers }: Model, labels: Labels): void {
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
function drawStrip({ paragraphs, speakers }: Model, labels: Labels): void {
  strip.setAttribute("aria-label", labels.overview);
  strip.replaceChildren(...paragraphs.map(({ words, speaker, findings, line }, index) => {
    const said = speaker === undefined ? "" : ` · ${speakers[speaker]?.name ?? ""}`;
    const block = element("button", { type: "button", title: `${labels.paragraph} ${index + 1}${said}${findings > 0 ? ` · ${labels.findings}: ${findings}` : ""}` });
    block.setAttribute("aria-label", block.title);
    block.style.flexGrow = String(Math.max(1, words));
    if (speaker !== undefined) block.style.setProperty("--hue", String(hue(speaker)));
    block.classList.toggle("spoken", speaker !== undefined);
    block.classList.toggle("marked", findings > 0);
    block.addEventListener("click", () => { scrollTo(line); vscode.postMessage({ type: "open", line, character: 0 }); });
    return block;
  }));
}

function scrollTo(line: number): void {
  const index = lines.findLastIndex((one) => one <= line);
  scrolledTo = performance.now();
  shown[Math.max(0, index)]?.node.scrollIntoView({ block: "start" });
}

/** The reader's own scrolling moves the editor; what the editor moved is not sent back. */
addEventListener("scroll", () => {
  if (performance.now() - scrolledTo < 300) return;
  const first = shown.findIndex(({ node }) => node.getBoundingClientRect().bottom > legend.offsetHeight + strip.offsetHeight);
  const line = lines[first];
  if (line !== undefined) vscode.postMessage({ type: "scroll", line });
}, { passive: true });

main.addEventListener("click", ({ target }) => {
  const at = placeOf(target);
  if (at !== undefined) vscode.postMessage({ type: "open", ...at });
});
main.addEventListener("pointerover", ({ target, clientX, clientY }) => {
  tip.hidden = true;
  const at = target instanceof HTMLElement && target.matches(".person, .organization, .place, .number, .finding, .said") ? placeOf(target) : undefined;
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

function placeOf(target: EventTarget | null): Position | undefined {
  const [line, character] = (target instanceof HTMLElement ? (target.dataset["at"] ?? "") : "").split(":").map(Number);
  return line === undefined || character === undefined || Number.isNaN(line) ? undefined : { line, character };
}

function element<K extends keyof HTMLElementTagNameMap>(tag: K, properties: Partial<HTMLElementTagNameMap[K]>): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(tag), properties);
}
