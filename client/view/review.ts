/** The panel for going through findings: one at a time, decided by a key. */
import type { ReviewDecision, ReviewShown } from "../shared/review";
import { element } from "./dom";

declare function acquireVsCodeApi(): { postMessage(message: ReviewDecision): void };

const host = acquireVsCodeApi();
const main = element("main", { tabIndex: -1 });
document.body.replaceChildren(main);
let shown: ReviewShown | undefined;

addEventListener("message", ({ data }: MessageEvent<ReviewShown>) => {
  shown = data;
  document.documentElement.dir = data.dir;
  main.replaceChildren(...(data.type === "finding" ? finding(data) : end(data)));
  main.setAttribute("aria-labelledby", "title");
  main.focus();
});

/** By the key's place: an Arabic keyboard has other letters on it. */
addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || shown === undefined) return;
  // A button that one has gone to is pressed by it.
  if (event.code === "Space" && event.target instanceof HTMLButtonElement) return;
  const decision = decisionOf(event.code, shown);
  if (decision === undefined) return;
  event.preventDefault();
  // A key that is held down decides once.
  if (!event.repeat) host.postMessage(decision);
});

function decisionOf(code: string, now: ReviewShown): ReviewDecision | undefined {
  if (code === "Escape") return { type: "close" };
  if (now.type === "end") return undefined;
  const at = Number(/^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1] ?? 0) - 1;
  if (at >= 0) return at < now.fixes.length ? { type: "fix", at } : undefined;
  if (code === "KeyI") return now.ignore === undefined ? undefined : { type: "ignore" };
  return code === "Space" ? { type: "next" } : undefined;
}

function finding(card: Extract<ReviewShown, { type: "finding" }>): HTMLElement[] {
  const sentence = element("p", { className: "sentence", dir: "auto" });
  sentence.append(card.before, element("mark", { className: card.severity, textContent: card.words }), card.after);
  const fixes = element("ol", {});
  fixes.append(
    ...card.fixes.map((title, at) => {
      const item = element("li", {});
      item.append(button(String(at + 1), title, { type: "fix", at }, "fix"));
      return item;
    }),
  );
  const rest = element("p", { className: "rest" });
  if (card.ignore !== undefined) rest.append(button("I", card.ignore, { type: "ignore" }), " ");
  rest.append(button("␣", card.next, { type: "next" }));
  return [
    element("p", { className: "place", textContent: card.place }),
    element("h1", { id: "title", textContent: card.message }),
    sentence,
    element("p", { className: "check", textContent: `${card.level} · ${card.title}` }),
    element("p", { className: "why", textContent: card.why }),
    ...(card.fixes.length > 0 ? [fixes] : []),
    rest,
    element("p", { className: "keys", textContent: card.keys }),
  ];
}

const end = ({ title, counts, close }: Extract<ReviewShown, { type: "end" }>): HTMLElement[] => {
  const rest = element("p", { className: "rest" });
  rest.append(button("Esc", close, { type: "close" }));
  return [
    element("h1", { id: "title", textContent: title }),
    element("p", { className: "counts", textContent: counts }),
    rest,
  ];
};

function button(key: string, label: string, decision: ReviewDecision, className = ""): HTMLButtonElement {
  const made = element("button", { type: "button", className });
  made.append(element("kbd", { textContent: key }), " ", element("span", { textContent: label }));
  made.addEventListener("click", () => host.postMessage(decision));
  return made;
}

host.postMessage({ type: "ready" });
