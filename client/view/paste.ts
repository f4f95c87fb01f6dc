/**
 * What is pasted or dropped comes in as plain text, with its lines. Where it brings what nobody sees (directional marks, ready-made letter forms,
 * spaces that do not break) it stays as it was, and is offered clean.
 */
import { StateEffect, StateField, type Extension } from "@codemirror/state";
import { EditorView, showTooltip, type Tooltip } from "@codemirror/view";
import type { Context } from "./context";
import { button, element } from "./dom";

export const pasting = (context: Context): Extension => [
  EditorView.clipboardInputFilter.of((text) => withLines(text)),
  EditorView.domEventHandlers({
    // Some programs bring no plain text.
    paste: ({ clipboardData }, view) => {
      const html = clipboardData?.getData("text/plain") === "" ? clipboardData.getData("text/html") : "";
      if (html === "" || view.state.readOnly) return false;
      view.dispatch(view.state.replaceSelection(withLines(textOf(html))), {
        userEvent: "input.paste",
        scrollIntoView: true,
      });
      return true;
    },
  }),
  EditorView.updateListener.of(({ transactions, view }) => {
    for (const one of transactions) {
      if (!one.isUserEvent("input.paste") && !one.isUserEvent("input.drop")) continue;
      one.changes.iterChanges((_from, _to, from, to, inserted) => {
        if (cleaned(inserted.toString()) !== inserted.toString()) view.dispatch({ effects: offer.of({ from, to }) });
      });
    }
  }),
  offerOf(context),
];

/** Word and messengers have line breaks of their own. */
const withLines = (text: string): string => text.replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, "\n");

/** @returns a text without what nobody sees; letters as they are typed. Joiners are letters' own, and ligatures such as `ﷲ` signs. */
export function cleaned(text: string): string {
  return text
    .replace(/[\p{Bidi_Control}\u200b\u2060\ufeff\u00ad]/gu, "")
    .replace(/[\u00a0\u2007\u202f]/g, " ")
    .replace(/[\ufb50-\ufdcf\ufe70-\ufefc]/g, (form) => form.normalize("NFKC"));
}

/** Paragraphs and lists of a page, as lines: a list keeps its bullets and numbers. */
export function textOf(html: string): string {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  for (const hidden of body.querySelectorAll("style, script, title")) hidden.remove();
  const lines: string[] = [];
  let line = "";
  const end = (): void => {
    if (line.trim() !== "") lines.push(line.replace(/\s+/g, " ").trim());
    line = "";
  };
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) line += node.nodeValue ?? "";
    if (!(node instanceof Element)) return;
    const isBlock = BLOCKS.has(node.tagName);
    if (isBlock || node.tagName === "BR") end();
    if (node.tagName === "LI") line = bulletOf(node);
    for (const child of node.childNodes) walk(child);
    if (isBlock) end();
  };
  walk(body);
  end();
  return lines.join("\n");
}

const BLOCKS: ReadonlySet<string> = new Set([
  "P",
  "DIV",
  "LI",
  "UL",
  "OL",
  "H1",
  "H2",
  "H3",
  "H4",
  "H5",
  "H6",
  "TR",
  "TABLE",
  "BLOCKQUOTE",
  "SECTION",
  "ARTICLE",
  "BODY",
]);

function bulletOf(item: Element): string {
  const list = item.parentElement;
  if (list?.tagName !== "OL") return "• ";
  return `${Number(list.getAttribute("start") ?? 1) + [...list.children].filter(({ tagName }) => tagName === "LI").indexOf(item)}. `;
}

interface Pasted {
  from: number;
  to: number;
}

const offer = StateEffect.define<Pasted | null>();

function offerOf({ labels }: Context): Extension {
  return StateField.define<Tooltip | null>({
    create: () => null,
    update: (shown, { effects, docChanged }) => {
      let now = docChanged ? null : shown;
      for (const effect of effects) if (effect.is(offer)) now = effect.value && offerAt(effect.value, labels);
      return now;
    },
    provide: (field) => showTooltip.from(field),
  });
}

const offerAt = ({ from, to }: Pasted, labels: Context["labels"]): Tooltip => ({
  pos: to,
  above: false,
  create: (view) => {
    const close = (): void => {
      view.dispatch({ effects: offer.of(null) });
      view.focus();
    };
    const clean = button(labels.clean, () => {
      view.dispatch({
        changes: { from, to, insert: cleaned(view.state.sliceDoc(from, to)) },
        userEvent: "input.clean",
        scrollIntoView: true,
      });
      view.focus();
    });
    const dom = element(
      "div",
      { className: "offer" },
      element("span", { textContent: labels.pasted }),
      clean,
      button(labels.leave, close),
    );
    dom.setAttribute("role", "alert");
    dom.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") close();
    });
    return { dom };
  },
});
