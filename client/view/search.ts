/** Find and replace. What differs in hamza, ya, ta marbuta, diacritics, tatweel, kinds of digits and spaces is found alike, until exactness is asked for. */
import {
  closeSearchPanel,
  findNext,
  findPrevious,
  openSearchPanel,
  replaceAll,
  replaceNext,
  search,
  SearchQuery,
  selectMatches,
  setSearchQuery,
} from "@codemirror/search";
import type { Extension } from "@codemirror/state";
import { EditorView, runScopeHandlers, type Command, type Panel, type ViewUpdate } from "@codemirror/view";
import type { Labels } from "../shared/protocol";
import type { Context } from "./context";
import { button, element } from "./dom";

export const searching = (context: Context): Extension =>
  search({ top: true, createPanel: (view) => new SearchPanel(view, context) });

/** Opens the panel to write what stands in the place of what is looked for; that comes first where there is none yet. */
export const openReplace: Command = (view) => {
  openSearchPanel(view);
  const [find, replacement] = view.dom.querySelectorAll<HTMLInputElement>('.search input[type="text"]');
  if (find?.value !== "") replacement?.select();
  return true;
};

/**
 * @param text what is looked for, as it is typed
 * @returns a regular expression that finds it in every spelling
 */
export function inAnySpelling(text: string): string {
  const letters = [...text.normalize("NFKD").replace(IGNORED, "")];
  return letters
    .map((letter) =>
      /\s/u.test(letter)
        ? String.raw`\s`
        : `${anyOf(letter)}${String.raw`[\p{M}\u0640\p{Bidi_Control}\u200b-\u200d\u00ad]*`}`,
    )
    .join("");
}

/** Is the first letter one? */
const isLatin = (text: string): boolean => /^\P{L}*\p{Script=Latin}/u.test(text);

const IGNORED = /[\p{M}\u0640\p{Bidi_Control}\u200b-\u200d\u00ad]/gu;

/** Letters that one writer puts for another, and the digits of each value. */
const ALIKE = [
  "اأإآٱ",
  "يىئیې",
  "هةۀہە",
  "وؤۆ",
  "كک",
  ...Array.from({ length: 10 }, (_, digit) =>
    [0x30, 0x660, 0x6f0].map((zero) => String.fromCharCode(zero + digit)).join(""),
  ),
];

function anyOf(letter: string): string {
  const group = ALIKE.find((one) => one.includes(letter));
  return group === undefined ? letter.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`) : `[${group}]`;
}

class SearchPanel implements Panel {
  readonly dom: HTMLElement;
  readonly top = true;
  private readonly find: HTMLInputElement;
  private readonly replacement: HTMLInputElement;
  private readonly exact = element("input", { type: "checkbox" });
  private readonly wholeWord = element("input", { type: "checkbox" });
  private readonly count = element("output", { className: "count" });
  private query = new SearchQuery({ search: "" });
  private counting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly view: EditorView,
    private readonly context: Context,
  ) {
    const { labels } = context;
    const field = (name: string, label: string): HTMLInputElement => {
      const input = element("input", { name, placeholder: label, dir: "auto", type: "text", autocomplete: "off" });
      input.setAttribute("aria-label", label);
      input.addEventListener("input", () => {
        this.commit();
      });
      return input;
    };
    this.find = field("find", labels.find);
    this.find.setAttribute("main-field", "true");
    this.replacement = field("replace", labels.replaceWith);
    const box = (input: HTMLInputElement, label: string): HTMLLabelElement => {
      input.addEventListener("change", () => {
        this.commit();
      });
      return element("label", {}, input, label);
    };
    const does = (label: string, command: Command): HTMLButtonElement =>
      button(label, () => {
        command(view);
      });
    const replacing = context.typing
      ? [element("div", { className: "row" }, does(labels.replace, replaceNext), does(labels.replaceAll, replaceAll))]
      : [];
    const close = does("×", closeSearchPanel);
    close.setAttribute("aria-label", labels.close);
    this.dom = element(
      "div",
      { className: "search" },
      // In the order of the keyboard: from what is looked for to what stands in its place.
      this.find,
      ...(context.typing ? [this.replacement] : []),
      element(
        "div",
        { className: "row" },
        does(labels.previous, findPrevious),
        does(labels.next, findNext),
        this.count,
        box(this.exact, labels.exact),
        box(this.wholeWord, labels.wholeWord),
        close,
      ),
      ...replacing,
    );
    this.dom.setAttribute("role", "search");
    this.dom.addEventListener("keydown", (event) => {
      this.press(event);
    });
  }

  mount(): void {
    this.find.select();
  }

  update({ transactions, docChanged, selectionSet }: ViewUpdate): void {
    for (const { effects } of transactions)
      for (const effect of effects)
        if (effect.is(setSearchQuery) && !effect.value.eq(this.query)) this.take(effect.value);
    if (docChanged || selectionSet) this.countSoon();
  }

  destroy(): void {
    clearTimeout(this.counting);
  }

  /** A query from outside: what was selected when the panel was opened. */
  private take({ search: text }: SearchQuery): void {
    this.find.value = text;
    this.commit();
  }

  private commit(): void {
    // A bracket alone stands as in the article: "auto" takes what has no direction for Latin.
    for (const field of [this.find, this.replacement]) field.dir = isLatin(field.value) ? "ltr" : "rtl";
    const [text, exact] = [this.find.value, this.exact.checked];
    const query = new SearchQuery({
      search: exact ? text : inAnySpelling(text),
      regexp: !exact,
      literal: true,
      caseSensitive: exact,
      wholeWord: this.wholeWord.checked,
      replace: exact ? this.replacement.value : this.replacement.value.replaceAll("$", "$$$$"),
    });
    if (query.eq(this.query)) return;
    this.query = query;
    // CodeMirror may be in the midst of an update that brought the query.
    queueMicrotask(() => {
      this.view.dispatch({ effects: setSearchQuery.of(query) });
    });
    this.countSoon();
  }

  private press(event: KeyboardEvent): void {
    const does = runScopeHandlers(this.view, event, "search-panel") || (event.key === "Enter" && this.enter(event));
    if (does) event.preventDefault();
  }

  private enter({ target, shiftKey, altKey }: KeyboardEvent): boolean {
    if (target === this.find) (altKey ? selectMatches : shiftKey ? findPrevious : findNext)(this.view);
    else if (target === this.replacement) replaceNext(this.view);
    else return false;
    return true;
  }

  /** All of the text is gone through: not at every letter. */
  private countSoon(): void {
    this.counting ??= setTimeout(() => {
      this.counting = undefined;
      this.showCount();
    }, 100);
  }

  private showCount(): void {
    const { labels } = this.context;
    const { from } = this.view.state.selection.main;
    let [all, here] = [0, 0];
    if (this.query.valid) {
      const cursor = this.query.getCursor(this.view.state);
      for (let next = cursor.next(); next.done !== true && all < MOST; next = cursor.next()) {
        all++;
        if (next.value.from === from) here = all;
      }
    }
    const text =
      !this.query.valid || this.find.value === ""
        ? ""
        : all === 0
          ? labels.noMatch
          : told(labels, here, all < MOST ? String(all) : `${MOST}+`);
    if (this.count.textContent === text) return;
    this.count.textContent = text;
    if (text !== "") this.view.dispatch({ effects: EditorView.announce.of(text) });
  }
}

/** "2 of 5" on a match; before one is gone to, how many there are. */
const told = ({ matches, found }: Labels, here: number, all: string): string =>
  here === 0 ? found.replace("{0}", all) : matches.replace("{0}", String(here)).replace("{1}", all);

const MOST = 10_000;
