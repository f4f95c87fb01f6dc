// Why a finding is one: under the pointer, and a click on its code opens the section of the check that ships with the extension.
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { root } from "../../scripts/vscode/get.mjs";
import { AT_ONCE, bring, hoverOver, openWorkbench } from "./workbench.mjs";

/** The particle stands in the middle. */
const PLACE = "وي أن ا";

/** @type {import("./workbench.mjs").Workbench} */
let workbench;

beforeAll(async () => {
  workbench = await openWorkbench({
    folder: join(root, "samples"),
    file: "planted-errors.txt",
    server: { extension: "linked" },
  });
  await workbench.page.waitForSelector(".monaco-editor .squiggly-warning", { state: "attached" });
});
afterAll(() => workbench?.close());

it("explains a finding under the pointer", async () => {
  const text = await hoverOver(workbench.page, PLACE, "تُكسر همزة «إن» بعد القول ومشتقاته");
  expect(text).toContain("اكتب «إن»: تُكسر الهمزة بعد القول");
  await workbench.picture("explained");
});

it("opens the check's section in Markdown preview, right to left, by a click on the code", async () => {
  const { page } = workbench;
  // The hover may go, as others come, before the click is there.
  await bring(page.locator(".tab", { hasText: "qala-anna" }), async () => {
    await hoverOver(page, PLACE, "qala-anna");
    await page.locator(".monaco-hover:not(.hidden) a.code-link:has-text('qala-anna')").click(AT_ONCE);
  });
  await expect.poll(async () => (await headings(page)).map(({ text }) => text)).toEqual(["فتح همزة «إن» بعد القول"]);
  const [heading] = await headings(page);
  const frame = heading?.frame ?? page.mainFrame();
  expect(await frame.locator("h3").evaluate((heading) => getComputedStyle(heading).direction)).toBe("rtl");
  await expect.poll(() => frame.locator("tbody tr").count()).toBeGreaterThan(4);
  expect(await page.locator(".tab").allInnerTexts()).toEqual([
    expect.stringContaining("planted-errors"),
    expect.stringContaining("qala-anna"),
  ]);
  await workbench.picture("explanation");
});

/** The headings of pages inside the workbench, which has some of its own. @param {import("playwright-core").Page} page */
async function headings(page) {
  const inside = page.frames().filter((frame) => frame !== page.mainFrame());
  const found = await Promise.all(
    inside.map(async (frame) =>
      (
        await frame
          .locator("h3")
          .allInnerTexts()
          .catch(() => [])
      ).map((text) => ({ frame, text })),
    ),
  );
  return found.flat();
}
