/** The page of an article, to write in or to read: shows what the host tells, and tells what is done in it. */
import { foldAll, unfoldAll } from "@codemirror/language";
import { EditorSelection, EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { snippet } from "@codemirror/autocomplete";
import { wordless } from "../../protocol/wordless";
import type { HostMessage, KnowledgePatch, Look, Span } from "../shared/protocol";
import { difference, toText } from "../shared/text";
import { ArticleView } from "./bidi/articleView";
import { isSecondStroke } from "./chords";
import type { Context } from "./context";
import { element } from "./dom";
import { extensions } from "./editor";
import { exported } from "./exported";
import { showFindings } from "./findings";
import { setFolds } from "./folds";
import { hoverAtCaret } from "./hover";
import { emphasise, learn } from "./knowledge";
import { openMenu } from "./menu";
import { Questions } from "./questions";
import { Together } from "./together";
import { keep, kept, listen, post } from "./wire";

const nonce = document.currentScript?.nonce ?? "";
let view: ArticleView | undefined;
let uri = "";
let look: Look | undefined;
let context: Context | undefined;
/** What was scrolled for the host is not told back. */
let scrolledTo = 0;

const together: Together = new Together(theView, post, show, () => theLook());
const questions = new Questions((message) => {
  together.ask(message);
});

listen((message) => {
  if (message.type === "open") open(message);
  else if (view !== undefined) together.receive(message);
});

function theView(): ArticleView {
  if (view === undefined) throw new Error("no article is open");
  return view;
}

function theLook(): Look {
  if (look === undefined) throw new Error("no article is open");
  return look;
}

function open(message: Extract<HostMessage, { type: "open" }>): void {
  const text = toText(message.text);
  questions.drop();
  together.begin();
  setLook(message.look);
  if (view !== undefined && uri === message.uri) {
    view.dispatch(together.incoming(difference(view.state.doc, text)));
    return;
  }
  uri = message.uri;
  document.body.dataset["uri"] = uri;
  context = {
    labels: message.labels,
    typing: message.typing,
    look: theLook,
    ask: (question, places) => questions.ask(question, places),
    request: (asked) => {
      together.request(asked);
    },
  };
  document.title = message.labels.article;
  document.body.classList.toggle("reading", !message.typing);
  const before = kept().uri === uri ? kept() : {};
  const selection = EditorSelection.single(
    Math.min(before.anchor ?? 0, text.length),
    Math.min(before.head ?? 0, text.length),
  );
  const calm =
    matchMedia("(prefers-reduced-motion: reduce)").matches || document.body.classList.contains("vscode-reduce-motion");
  const state = EditorState.create({
    doc: text,
    selection,
    extensions: [
      extensions(context, { blinks: !calm, nonce }),
      together.extension,
      EditorView.updateListener.of(({ selectionSet, docChanged }) => {
        if (selectionSet || docChanged) rememberSoon();
      }),
    ],
  });
  if (view === undefined) begin(state, message.typing);
  else view.setState(state);
  const { top } = before;
  if (top !== undefined)
    requestAnimationFrame(() => {
      theView().dispatch({
        effects: EditorView.scrollIntoView(Math.min(top, theView().state.doc.length), { y: "start" }),
      });
    });
}

function begin(state: EditorState, typing: boolean): void {
  const parent = element("main", { className: "page" });
  document.body.append(parent);
  view = new ArticleView({ state, parent });
  view.scrollDOM.addEventListener(
    "scroll",
    () => {
      rememberSoon();
      tellScrollSoon();
    },
    { passive: true },
  );
  if (typing) view.focus();
  together.ask({ type: "focus", focused: document.hasFocus() });
}

/** Does what a message says that is no change of the text. */
function show(message: HostMessage): void {
  const editor = theView();
  switch (message.type) {
    case "look":
      return setLook(message.look);
    case "answer":
      return questions.answer(message.id, message.answer && answered(message.answer));
    case "findings":
      return editor.dispatch(
        showFindings(
          editor.state,
          message.findings.map((finding) => ({ ...finding, ...together.span(finding) })),
        ),
      );
    case "knowledge":
      return editor.dispatch({ effects: learn.of(message.patch && placed(message.patch)) });
    case "folds":
      return editor.dispatch({ effects: setFolds.of(message.folds.map((span) => together.span(span))) });
    case "emphasis":
      return editor.dispatch({ effects: emphasise.of(message.spans.map((span) => together.span(span))) });
    case "reveal":
      return reveal(together.span(message.span), message.focus);
    case "scroll":
      return scrollTo(together.place(message.top, 1));
    case "fixes":
      return offerFixes(together.span(message.span), message.fixes, message.label);
    case "insert":
      return insert(message.snippet);
    case "hover":
      return void (context && hoverAtCaret(editor, context));
    case "fold":
      return void (message.what === "all" ? foldAll : unfoldAll)(editor);
    case "export":
      return together.request({ type: "exported", body: exported(editor.state, document.title) });
  }
}

type Told = Extract<HostMessage, { type: "answer" }>["answer"];

function answered(answer: NonNullable<Told>): NonNullable<Told> {
  if (answer.kind === "completions")
    return { ...answer, completions: answer.completions.map((one) => ({ ...one, ...together.span(one) })) };
  return answer.kind === "mentions" ? { ...answer, spans: answer.spans.map((span) => together.span(span)) } : answer;
}

const placed = (patch: KnowledgePatch): KnowledgePatch => ({
  ...patch,
  paragraphs: patch.paragraphs.map((paragraph) => ({
    ...paragraph,
    ...together.span(paragraph),
    marks: paragraph.marks.map((mark) => ({ ...mark, ...together.span(mark) })),
  })),
});

function reveal({ from, to }: Span, focus: boolean): void {
  const editor = theView();
  editor.dispatch({
    selection: EditorSelection.single(from, to),
    effects: EditorView.scrollIntoView(from, { y: "center" }),
  });
  if (focus) editor.focus();
}

function scrollTo(top: number): void {
  scrolledTo = performance.now();
  theView().dispatch({ effects: EditorView.scrollIntoView(top, { y: "start" }) });
}

function offerFixes({ from, to }: Span, fixes: readonly { id: number; title: string }[], label: string): void {
  const editor = theView();
  openMenu(editor, {
    at: Math.max(from, Math.min(to, editor.state.selection.main.head)),
    label,
    items: fixes.map(({ id, title }) => ({
      title,
      run: () => {
        together.request({ type: "choose", fix: id });
      },
    })),
  });
}

/** A snippet in CodeMirror's form, in place of what is selected. */
function insert(template: string): void {
  const editor = theView();
  const { from, to } = editor.state.selection.main;
  snippet(template)(editor, null, from, to);
  editor.focus();
}

function setLook(now: Look): void {
  look = now;
  const { style } = document.documentElement;
  style.setProperty("--text-font", now.font === "" ? "Naskh" : now.font);
  style.setProperty("--text-size", `${now.size}px`);
  style.setProperty("--text-leading", String(now.leading));
  style.setProperty("--text-measure", now.measure === 0 ? "none" : `${now.measure}em`);
  view?.requestMeasure();
}

let remembering: ReturnType<typeof setTimeout> | undefined;
function rememberSoon(): void {
  remembering ??= setTimeout(() => {
    remembering = undefined;
    const { anchor, head } = theView().state.selection.main;
    keep({ uri, anchor, head, top: topOf() });
  }, 200);
}

const topOf = (): number => theView().elementAtHeight(theView().scrollDOM.scrollTop).from;

let tellingScroll: ReturnType<typeof setTimeout> | undefined;
function tellScrollSoon(): void {
  if (performance.now() - scrolledTo < 300) return;
  tellingScroll ??= setTimeout(() => {
    tellingScroll = undefined;
    together.ask({ type: "scrolled", places: [topOf()] });
  }, 60);
}

for (const focused of [true, false]) {
  addEventListener(focused ? "focus" : "blur", () => {
    // The palette and other tabs give the focus back to the window, not to the text.
    if (focused && (document.activeElement === document.body || document.activeElement === null)) view?.focus();
    if (view !== undefined) together.ask({ type: "focus", focused });
  });
}

// What the page has dealt with does not reach the workbench, nor do the keys of a text field while one is in it: VS Code's undo is the document's.
document.addEventListener("keydown", (event) => {
  const inField =
    event.target instanceof HTMLInputElement &&
    event.target.type === "text" &&
    (event.ctrlKey || event.metaKey) &&
    FIELD_KEYS.has(event.code);
  if ((event.defaultPrevented || inField) && !isSecondStroke(event)) event.stopPropagation();
});
const FIELD_KEYS: ReadonlySet<string> = new Set(["KeyA", "KeyC", "KeyV", "KeyX", "KeyY", "KeyZ"]);

addEventListener("error", ({ error }: ErrorEvent) => tellFault(wordless(error)));
addEventListener("unhandledrejection", ({ reason }) => tellFault(wordless(reason)));
// An address may stand in the article.
addEventListener("securitypolicyviolation", ({ violatedDirective }) => tellFault(violatedDirective));

function tellFault(text: string): void {
  together.ask({ type: "fault", text });
}
