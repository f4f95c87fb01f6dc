// Draws the shop's icon anew from shop/icon.svg, with the browser that the tests have:  node scripts/icon.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startBrowser } from "./vscode/browser.mjs";
import { root } from "./vscode/get.mjs";

/** Both sides, in pixels: what VS Code's marketplace shows at twice its size. */
const SIDE = 256;

/** @returns {Promise<Buffer>} the drawing as PNG, transparent around it */
export async function drawIcon() {
  const browser = await startBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: SIDE, height: SIDE } });
    const drawing = readFileSync(join(root, "shop/icon.svg"), "utf8");
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
    return await page.screenshot({ omitBackground: true });
  } finally {
    await browser.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(join(root, "shop/icon.png"), await drawIcon());
