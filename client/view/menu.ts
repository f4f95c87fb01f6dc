/** A menu at a place of the text: what can be done there. The arrows go through it, Enter takes, Escape closes. */
import { StateEffect, StateField, type Extension } from "@codemirror/state";
import { showTooltip, type EditorView, type Tooltip } from "@codemirror/view";
import { button, element } from "./dom";

export interface MenuItem {
  title: string;
  run: () => void;
}

interface Menu {
  at: number;
  label: string;
  items: readonly MenuItem[];
}

const setMenu = StateEffect.define<Menu | null>();

const shown = StateField.define<Tooltip | null>({
  create: () => null,
  update: (menu, { effects, docChanged, selection }) => {
    let now = docChanged || selection !== undefined ? null : menu;
    for (const effect of effects)
      if (effect.is(setMenu))
        now = effect.value && {
          pos: effect.value.at,
          above: false,
          create: (view) => ({
            dom: menuOf(view, effect.value as Menu),
            mount: () => {
              firstItem(view)?.focus();
            },
          }),
        };
    return now;
  },
  provide: (field) => showTooltip.from(field),
});

export const menus: Extension = shown;

export function openMenu(view: EditorView, menu: Menu): void {
  view.dispatch({ effects: setMenu.of(menu) });
}

const firstItem = (view: EditorView): HTMLElement | null =>
  view.dom.querySelector<HTMLElement>(".menu [role=menuitem]");

function menuOf(view: EditorView, { label, items }: Menu): HTMLElement {
  const close = (): void => {
    view.dispatch({ effects: setMenu.of(null) });
    view.focus();
  };
  const buttons = items.map(({ title, run }) => {
    const one = button(
      title,
      () => {
        close();
        run();
      },
      { dir: "auto", tabIndex: -1 },
    );
    one.setAttribute("role", "menuitem");
    return one;
  });
  const dom = element("div", { className: "menu" }, ...buttons);
  dom.setAttribute("role", "menu");
  dom.setAttribute("aria-label", label);
  dom.addEventListener("keydown", (event) => {
    const at = buttons.findIndex((one) => one === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (to !== undefined) buttons.at(to % buttons.length)?.focus();
    else if (event.key === "Escape" || event.key === "Tab") close();
    else return;
    event.preventDefault();
  });
  dom.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !dom.contains(relatedTarget)) view.dispatch({ effects: setMenu.of(null) });
  });
  return dom;
}
