// The page by itself, without VS Code: a host of the test's own hears what it tells and tells it what the server knows.
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { TextDocument } from "vscode-languageserver-textdocument";
import { startBrowser, stayHere } from "../../scripts/vscode/browser.mjs";
import { home, root } from "../../scripts/vscode/get.mjs";
import { importSource } from "../../scripts/import-source.mjs";
import { PATIENCE } from "./patience.mjs";

const pictures = join(home, "pictures");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const bundle = JSON.parse(readFileSync(join(root, "l10n/bundle.l10n.ar.json"), "utf8"));

/**
 * @typedef {import("@codemirror/view").EditorView} EditorView
 * @typedef {import("../../client/shared/protocol").ToPage} ToPage
 * @typedef {import("../../client/shared/protocol").FromPage} FromPage
 * @typedef {import("../../client/shared/protocol").HostMessage} HostMessage
 * @typedef {import("../../client/shared/protocol").PageMessage} PageMessage
 * @typedef {import("@codemirror/view").Rect} Rect
 * @typedef {Awaited<ReturnType<typeof openPage>>} Desk
 *
 * An editor as a test has it: what it asks the place of is drawn.
 * @typedef {{ coordsAtPos(at: number, side?: -1 | 1): Rect, coordsForChar(at: number): Rect } & EditorView} DrawnView
 */

/**
 * A message of the page, by its type.
 * @template {string} T
 * @typedef {FromPage["message"] & { type: T }} Message
 */

/** As in client/src/writing/look.ts. */
const LABELS = Object.fromEntries(
  Object.entries({
    article: "The article",
    empty: "Arabic Press is off in this document.",
    hidden: "Hidden character",
    shown: "Shown",
    speakers: "Speakers",
    person: "Persons",
    organization: "Organisations",
    place: "Places",
    number: "Numbers",
    findings: "Findings",
    overview: "The whole article at a glance",
    paragraph: "Paragraph",
    fix: "Fix…",
    next: "Next",
    previous: "Previous",
    close: "Close",
    find: "Find",
    replaceWith: "Replace with",
    replace: "Replace",
    replaceAll: "Replace all",
    exact: "Letter by letter",
    wholeWord: "Whole words",
    matches: "{0} of {1}",
    found: "Found: {0}",
    noMatch: "Not found",
    fold: "Fold",
    unfold: "Unfold",
    folded: "Folded paragraphs",
    pasted: "What was pasted has characters that nobody sees.",
    clean: "Clean it",
    leave: "Leave it",
    suggestions: "Suggestions",
  }).map(([label, text]) => [label, bundle[text]]),
);
export const LOOK = {
  font: "",
  size: 20,
  leading: 1.9,
  measure: 36,
  pairs: true,
  suggests: false,
  trims: { spaces: false, lines: false },
};

/** @type {Record<string, Record<string, string>>} */
export const THEMES = {
  light: {
    "--vscode-editor-background": "#ffffff",
    "--vscode-editor-foreground": "#1f1f1f",
    "--vscode-editorCursor-foreground": "#005fb8",
    "--vscode-editor-selectionBackground": "#add6ff",
  },
  dark: {
    "--vscode-editor-background": "#1f1f1f",
    "--vscode-editor-foreground": "#cccccc",
    "--vscode-editorCursor-foreground": "#aeafad",
    "--vscode-editor-selectionBackground": "#264f78",
    "--vscode-descriptionForeground": "#9d9d9d",
    "--vscode-button-secondaryBackground": "#313131",
    "--vscode-button-secondaryForeground": "#cccccc",
    "--vscode-button-secondaryHoverBackground": "#3c3c3c",
  },
  "high-contrast": {
    "--vscode-editor-background": "#000000",
    "--vscode-editor-foreground": "#ffffff",
    "--vscode-contrastBorder": "#6fc3df",
    "--vscode-focusBorder": "#f38518",
    "--vscode-descriptionForeground": "#ffffff",
    "--vscode-button-secondaryBackground": "#000000",
    "--vscode-button-secondaryForeground": "#ffffff",
    "--vscode-button-secondaryHoverBackground": "#000000",
  },
  "high-contrast-light": {
    "--vscode-editor-background": "#ffffff",
    "--vscode-editor-foreground": "#292929",
    "--vscode-contrastBorder": "#0f4a85",
    "--vscode-focusBorder": "#006bbd",
    "--vscode-descriptionForeground": "#292929",
    "--vscode-button-secondaryBackground": "#ffffff",
    "--vscode-button-secondaryForeground": "#292929",
    "--vscode-button-secondaryHoverBackground": "#ffffff",
  },
};

/** @param {{ viewport?: { width: number, height: number } }} options */
export async function openPage({ viewport = { width: 1000, height: 800 } } = {}) {
  const [{ createAnalyzer }, { createReadingViews }, { patchOf }, { toText }] = await Promise.all([
    importSource("server/src/engine/analyze.ts"),
    importSource("server/src/features/readingView.ts"),
    importSource("client/src/writing/patch.ts"),
    importSource("client/shared/text.ts"),
  ]);
  mkdirSync(pictures, { recursive: true });
  const browser = await startBrowser();
  const context = await browser.newContext({ viewport, permissions: ["clipboard-read", "clipboard-write"] });
  context.setDefaultTimeout(PATIENCE);
  await stayHere(context);
  const page = await context.newPage();
  /** @type {(string | undefined)[]} */
  const faults = [];
  page.on("pageerror", (error) => faults.push(error.stack));
  const [script, style] = ["page.js", "page.css"].map((name) => readFileSync(join(root, "dist", name), "utf8"));
  const html = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>x</title><style>${style}</style></head><body class="vscode-light"></body></html>`;
  await context.route("http://localhost/", (route) => route.fulfill({ contentType: "text/html", body: html }));
  await page.goto("http://localhost/");
  await page.evaluate(() => {
    globalThis.told = [];
    /** @type {unknown} */
    let kept;
    globalThis.acquireVsCodeApi = () => ({
      postMessage: (/** @type {FromPage} */ one) => globalThis.told.push(one),
      getState: () => kept,
      setState: (state) => {
        kept = state;
      },
    });
    globalThis.say = (message, epoch = globalThis.epoch) => {
      globalThis.epoch = epoch;
      dispatchEvent(new MessageEvent("message", { data: { page: globalThis.told[0]?.page, epoch, message } }));
    };
  });
  await page.addScriptTag({ content: script });
  let views = createReadingViews();
  let known = 0;
  let opened = 0;

  const say = (/** @type {HostMessage} */ message) => page.evaluate((one) => globalThis.say(one), message);
  /**
   * Runs a function with the editor's view.
   * @template T
   * @template [Given=undefined]
   * @param {(view: DrawnView, given: Given) => T} run
   * @param {Given} [given]
   * @returns {Promise<T>}
   */
  const view = (run, given) =>
    page.evaluate(
      ([source, argument]) =>
        new Function("view", "given", `return (${source})(view, given)`)(
          document.querySelector(".cm-content")?.["cmTile"].view,
          argument,
        ),
      /** @type {const} */ ([run.toString(), given]),
    );
  const desk = {
    page,
    say,
    faults,
    /**
     * Opens a text, by itself or with what the server knows of it.
     * @param {string} text
     * @param {{ typing?: boolean, look?: Partial<typeof LOOK>, known?: boolean }} how
     */
    open: async (text, { typing = true, look = {}, known: wanted = true } = {}) => {
      [views, known] = [createReadingViews(), 0];
      await page.evaluate(
        ([message, epoch]) => globalThis.say(message, epoch),
        /** @type {[HostMessage, string]} */ ([
          {
            type: "open",
            uri: `file:///${++opened}.arpress`,
            text,
            typing,
            look: { ...LOOK, ...look },
            labels: LABELS,
          },
          `epoch-${opened}`,
        ]),
      );
      if (wanted) await desk.know(text);
    },
    /** Tells what the server knows of a text that the page has. @param {string} text @returns the patch */
    know: async (text) => {
      const examined = createAnalyzer().examine(text);
      const view = views(TextDocument.create("file:///a.txt", "plaintext", 1, text), examined, known, "ar");
      known = view.version;
      const patch = patchOf(view, toText(text));
      await say({ type: "knowledge", got: 0, patch });
      const severities = /** @type {const} */ ({
        error: "error",
        warning: "warning",
        information: "info",
        hint: "hint",
      });
      await say({
        type: "findings",
        got: 0,
        findings: examined.findings.map(({ start, end, severity, message, check }) => ({
          from: start,
          to: end,
          severity: severities[severity],
          message,
          code: check,
          source: "Arabic Press",
          target: `arabic-press-checks:/ar/${check}.md`,
        })),
      });
      return patch;
    },
    view,
    text: () => view((one) => one.state.doc.toString()),
    /** Puts the caret, or a selection. @param {number} anchor */
    select: (anchor, head = anchor) =>
      view((one, [from, to]) => {
        one.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true });
        one.focus();
      }, /** @type {[number, number]} */ ([anchor, head])),
    /** What the page has told of a type, in order. @template {string} T @param {T} type @returns {Promise<Message<T>[]>} */
    told: (type) =>
      page.evaluate(
        (wanted) =>
          globalThis.told
            .map(({ message }) => message)
            .filter(/** @returns {one is Message<T>} */ (one) => one.type === wanted),
        type,
      ),
    forget: () =>
      page.evaluate(() => {
        globalThis.told.splice(1);
      }),
    /** @param {string} name one of THEMES */
    theme: (name) =>
      page.evaluate(
        ([theme, all]) => {
          document.body.className = `${document.body.className.replace(/vscode-\S+/g, "")} vscode-${theme}${theme === "high-contrast-light" ? " vscode-high-contrast" : ""}`;
          document.documentElement.removeAttribute("style");
          for (const [property, value] of Object.entries(all))
            document.documentElement.style.setProperty(property, value);
        },
        /** @type {const} */ ([name, THEMES[name] ?? {}]),
      ),
    picture: (/** @type {string} */ name) => page.screenshot({ path: join(pictures, `${name}.png`) }),
    /** @returns what axe finds that shuts somebody out */
    faultsOfAccess: async () => {
      /** @type {import("axe-core").AxeResults} */
      const { violations } = await page.evaluate(`${axe}; axe.run()`);
      return violations
        .filter(({ impact }) => impact === "serious" || impact === "critical")
        .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    },
    close: () => browser.close(),
  };
  return desk;
}
