// The extension in the web extension host: a worker of the browser, without Node. VS Code's page takes extensions to try from an address; ours is
// answered with this project's files, and no other runs.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/vscode/get.mjs";

const FOLDER = "/arabic-press-extension";

/**
 * @param {import("playwright-core").BrowserContext} context
 * @param {number} port of the VS Code server: the page may load nothing from elsewhere
 */
export async function hostInBrowser(context, port) {
  const extension = { scheme: "http", authority: `127.0.0.1:${port}`, path: FOLDER };
  await context.addInitScript((given) => {
    const observer = new MutationObserver(() => {
      const element = document.getElementById("vscode-workbench-web-configuration");
      if (element === null) return;
      observer.disconnect();
      const configuration = JSON.parse(element.getAttribute("data-settings") ?? "");
      configuration.developmentOptions = { ...configuration.developmentOptions, extensions: [given] };
      element.setAttribute("data-settings", JSON.stringify(configuration));
    });
    observer.observe(document, { childList: true, subtree: true });
  }, extension);
  await context.route(
    (url) => url.port === String(port) && url.pathname.startsWith(`${FOLDER}/`),
    async (route) => {
      const path = join(root, decodeURIComponent(new URL(route.request().url()).pathname.slice(FOLDER.length)));
      await (existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404 }));
    },
  );
}
