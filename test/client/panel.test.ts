/** A panel that is closed while others still ask it: VS Code throws at whoever does. */
import { expect, it, vi } from "vitest";
import type { Uri, WebviewPanel } from "vscode";
import { PagePanel } from "../../client/src/writing/panel";

vi.mock("vscode", () => ({}));

/** VS Code's panel as it is once it is closed. */
function fakePanel(): { panel: WebviewPanel; close(): void } {
  let isClosed = false;
  let heard: (() => void) | undefined;
  const ask = <T>(answer: T): T => {
    if (isClosed) throw new Error("Webview is disposed");
    return answer;
  };
  const panel = {
    onDidDispose: (listener: () => void) => (heard = listener),
    get active() {
      return ask(true);
    },
    get visible() {
      return ask(true);
    },
    set title(_: string) {
      ask(undefined);
    },
    reveal: () => ask(undefined),
    get webview() {
      return ask({ postMessage: () => Promise.resolve(true) });
    },
  };
  return {
    panel: panel as unknown as WebviewPanel,
    close: () => {
      isClosed = true;
      heard?.();
    },
  };
}

it("is neither active nor in sight, and nothing sent to it fails", () => {
  const { panel, close } = fakePanel();
  const web = new PagePanel(panel, {} as Uri);
  expect([web.isActive(), web.isVisible()]).toEqual([true, true]);
  close();
  expect([web.isActive(), web.isVisible()]).toEqual([false, false]);
  expect(() => {
    web.reveal();
    web.entitle("Reading");
    web.post({ type: "got", got: 0 });
  }).not.toThrow();
});
