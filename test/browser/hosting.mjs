// How VS Code's page is told to run: its configuration is changed on the way to it.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/vscode/get.mjs";

const FOLDER = "/arabic-press-extension";

/**
 * The extension in the web extension host: a worker of the browser, without Node. VS Code takes extensions to try from an address; ours is answered
 * with this project's files, and no other runs.
 * @param {import("playwright-core").BrowserContext} context
 * @param {number} port of the VS Code server: the page may load nothing from elsewhere
 */
export async function hostInBrowser(context, port) {
  const extension = { scheme: "http", authority: `127.0.0.1:${port}`, path: FOLDER };
  await configure(
    context,
    (configuration, given) => ({ ...configuration, developmentOptions: { extensions: [given] } }),
    extension,
  );
  await context.route(
    (url) => url.port === String(port) && url.pathname.startsWith(`${FOLDER}/`),
    async (route) => {
      const path = join(root, decodeURIComponent(new URL(route.request().url()).pathname.slice(FOLDER.length)));
      await (existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404 }));
    },
  );
}

/** What the browser needs for `isolatePages`: VS Code's page lets no other site of this machine in. */
export const ISOLATED = { flags: ["--site-per-process"], window: { bypassCSP: true } };

/**
 * Pages of extensions have a site of their own, and so a process of their own, as on a desktop.
 * @param {import("playwright-core").BrowserContext} context
 * @param {number} port
 */
export const isolatePages = (context, port) =>
  configure(
    context,
    (configuration, given) => ({ ...configuration, webviewEndpoint: `${given}/${configuration.webviewEndpoint}` }),
    `http://{{uuid}}.localhost:${port}`,
  );

/**
 * @template Given
 * @param {import("playwright-core").BrowserContext} context
 * @param {(configuration: Record<string, unknown>, given: Given) => object} change runs in the page
 * @param {Given} given
 */
const configure = (context, change, given) =>
  context.addInitScript(`{
    const observer = new MutationObserver(() => {
      const element = document.getElementById("vscode-workbench-web-configuration");
      if (element === null) return;
      observer.disconnect();
      const configuration = JSON.parse(element.getAttribute("data-settings") ?? "");
      element.setAttribute("data-settings", JSON.stringify((${change})(configuration, ${JSON.stringify(given)})));
    });
    observer.observe(document, { childList: true, subtree: true });
  }`);
