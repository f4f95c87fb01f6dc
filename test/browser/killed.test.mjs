// A page whose process is killed while somebody types: what it had shown is in the document, and a new page goes on from there.
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  begin,
  documentOf,
  eventually,
  file,
  host,
  onDisk,
  textIn,
  toEnd,
  type,
  workbench,
  write,
} from "./writing.mjs";

const ARABIC = "المدينة 3 مايو 2025 (شينخوا) -- قال وزير الصيد سالم الرواحي إن الاتفاق قريب.\n";
const WORDS = "وأضاف الرواحي أن الميناء مفتوح منذ أمس، وأن السفن عادت إليه. ";

beforeAll(() => begin({ isolated: true }));
afterAll(() => workbench?.close());

it("loses nothing", async () => {
  const browser = await workbench.page.context().browser()?.newBrowserCDPSession();
  if (browser === undefined) throw new Error("the window is in no browser");
  const frame = await write("killed.arpress", { text: ARABIC });
  await toEnd(frame);
  const typing = type(WORDS.repeat(4)).catch(() => undefined);
  await eventually(() => textIn(frame)).toContain("السفن");
  const shown = await textIn(frame);
  const outer = frame.parentFrame() ?? frame;
  const session = await workbench.page.context().newCDPSession(outer);
  const killed = new Promise((resolve) => workbench.page.once("crash", resolve));
  session.send("Page.crash").catch(() => undefined);
  await killed;
  await typing;

  // The window is alive; Playwright knows of it no more, so it is asked through the extension host.
  await eventually(async () => (await documentOf("killed.arpress"))?.text).toContain(shown.trim());
  const { text, dirty } = (await documentOf("killed.arpress")) ?? { text: "", dirty: false };
  expect((ARABIC + WORDS.repeat(4)).startsWith(text)).toBe(true);
  expect(dirty).toBe(true);
  await host(
    "await vscode.workspace.textDocuments.find(({ uri }) => uri.path === given).save();",
    file("killed.arpress"),
  );
  expect(onDisk("killed.arpress")).toBe(text);
  await host(
    `await vscode.window.tabGroups.close(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs));
    await vscode.commands.executeCommand("vscode.open", vscode.Uri.file(given));`,
    file("killed.arpress"),
  );
  await eventually(() => shownIn(browser)).toContain(text.split("\n")[0]);
  expect(await shownIn(browser)).toContain(text.split("\n")[1]?.trim());
});

/** The text of the pages that are open now. @param {import("playwright-core").CDPSession} browser */
async function shownIn(browser) {
  const { targetInfos } = await browser.send("Target.getTargets");
  const pages = targetInfos.filter(({ type: kind, url }) => kind === "iframe" && url.includes(".localhost"));
  const texts = await Promise.all(pages.map(({ targetId }) => textOf(browser, targetId)));
  return texts.join("\n");
}

/** Evaluates in a page that no frame of Playwright's stands for. @param {import("playwright-core").CDPSession} browser @param {string} targetId @returns {Promise<string>} */
async function textOf(browser, targetId) {
  const { sessionId } = await browser.send("Target.attachToTarget", { targetId, flatten: false });
  const answer = new Promise((resolve) => {
    const listen = (/** @type {{ sessionId: string, message: string }} */ { sessionId: from, message }) => {
      if (from !== sessionId) return;
      browser.off("Target.receivedMessageFromTarget", listen);
      resolve(JSON.parse(message).result?.result?.value ?? "");
    };
    browser.on("Target.receivedMessageFromTarget", listen);
  });
  const expression = `[...document.querySelectorAll("iframe")].map((one) => one.contentDocument?.querySelector(".cm-content")?.innerText ?? "").join("")`;
  const message = JSON.stringify({ id: 1, method: "Runtime.evaluate", params: { expression } });
  await browser.send("Target.sendMessageToTarget", { sessionId, message });
  return answer;
}
