// Puts the probe among a server's extensions, and asks it.
import { existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { basename, join } from "node:path";
import { text } from "node:stream/consumers";
import { root } from "../../scripts/vscode/get.mjs";
import { freePort } from "../../scripts/vscode/run.mjs";
import { PATIENCE } from "./patience.mjs";

/**
 * Runs the body of an async function in the extension host, with `vscode` and `given`. What it answers is JSON: who asks says what.
 * @typedef {<Answer>(code: string, given?: unknown) => Promise<Answer>} Host
 */

/** @returns {Promise<{ prepare: (extensions: string) => void, host: Host }>} `prepare` is for startServer */
export async function createProbe() {
  const port = await freePort();
  process.env.ARABIC_PRESS_PROBE = String(port);
  const prepare = (/** @type {string} */ extensions) => {
    const target = join(extensions, "arabic-press-test.probe-0.0.1");
    symlinkSync(join(root, "test/browser/probe"), target);
    const list = join(extensions, "extensions.json");
    const known = existsSync(list) ? JSON.parse(readFileSync(list, "utf8")) : [];
    const location = { $mid: 1, path: target, scheme: "file" };
    writeFileSync(
      list,
      JSON.stringify([
        ...known,
        {
          identifier: { id: "arabic-press-test.probe" },
          version: "0.0.1",
          location,
          relativeLocation: basename(target),
          metadata: {},
        },
      ]),
    );
  };
  /** @type {Host} */
  const host = async (code, given) => {
    for (const end = Date.now() + PATIENCE; ;) {
      const answer = await ask(port, JSON.stringify({ code, given: given ?? null })).catch((error) => ({
        gone: error,
      }));
      if (answer.error !== undefined) throw new Error(answer.error);
      if (answer.gone === undefined) return answer.ok;
      // The extension host is starting, or starts again.
      if (Date.now() > end) throw answer.gone;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  };
  return { prepare, host };
}

/**
 * Whoever asks waits as long as it takes: `fetch` gives up after five minutes, and what runs would be run once more.
 * @param {number} port
 * @param {string} body
 * @returns {Promise<any>} what the probe answers
 */
const ask = (port, body) =>
  new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, method: "POST" }, (response) => {
      text(response)
        .then((answer) => resolve(JSON.parse(answer)))
        .catch(reject);
    });
    asked.on("error", reject).end(body);
  });
