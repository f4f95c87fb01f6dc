// Runs the VS Code server on this machine's own address, in folders of its own, and ends it again.
import { spawn } from "node:child_process";
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { basename, join } from "node:path";
import { getVscode, home, root } from "./get.mjs";

/** Milliseconds in which a server starts on a slow machine. */
const PATIENCE = 120_000;

const SETTINGS = {
  "workbench.startupEditor": "none",
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "extensions.autoUpdate": false,
  "extensions.autoCheckUpdates": false,
  "security.workspace.trust.enabled": false,
  "chat.disableAIFeatures": true,
  "workbench.tips.enabled": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "remote.autoForwardPorts": false,
  "git.openRepositoryInParentFolders": "never",
  "arabicPress.offers": false,
};

/**
 * @param {{ token?: string, extension?: "linked" | "none", prepare?: (extensions: string) => void | Promise<unknown>, settings?: object, args?: string[], port?: number }} options
 *   `token`: needed to connect; without one anyone on this machine may. `linked`: this project's folder stands among the extensions.
 *   `prepare`: fills the extensions folder before the server starts.
 * @returns {Promise<{ port: number, folder: string, extensions: string, stop: () => Promise<void> }>} when it answers
 */
export async function startServer({ token, extension = "none", prepare, settings = {}, args = [], port } = {}) {
  const { node, vscode } = getVscode();
  mkdirSync(join(home, "run"), { recursive: true });
  const folder = mkdtempSync(join(home, "run", "server-"));
  const extensions = join(folder, "extensions");
  mkdirSync(extensions, { recursive: true });
  mkdirSync(join(folder, "data/User"), { recursive: true });
  writeFileSync(join(folder, "data/User/settings.json"), JSON.stringify({ ...SETTINGS, ...settings }));
  if (extension === "linked") linkExtension(extensions);
  await prepare?.(extensions);
  const chosen = port ?? (await freePort());
  const log = openSync(join(folder, "log.txt"), "w");
  const server = spawn(
    node,
    [
      join(vscode, "out/server-main.js"),
      "--host",
      "127.0.0.1",
      "--port",
      String(chosen),
      ...(token === undefined ? ["--without-connection-token"] : ["--connection-token", token]),
      "--accept-server-license-terms",
      "--server-data-dir",
      folder,
      "--extensions-dir",
      extensions,
      "--telemetry-level",
      "off",
      ...args,
    ],
    {
      cwd: folder,
      stdio: ["ignore", log, log],
      detached: true,
      env: { ...process.env, VSCODE_IPC_HOOK_CLI: "", HOME: folder, TMPDIR: folder, XDG_RUNTIME_DIR: folder },
    },
  );
  closeSync(log);
  const ended = new Promise((resolve) => server.once("exit", resolve));
  let exited = false;
  void ended.then(() => {
    exited = true;
  });
  const stop = async () => {
    if (!exited) endGroup(server.pid, "SIGTERM");
    const late = setTimeout(() => endGroup(server.pid, "SIGKILL"), 5000);
    await ended;
    clearTimeout(late);
    endGroup(server.pid, "SIGKILL");
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  for (const start = Date.now(); ; await new Promise((resolve) => setTimeout(resolve, 100))) {
    if (exited)
      throw new Error(`the VS Code server ended:\n${readFileSync(join(folder, "log.txt"), "utf8").slice(-2000)}`);
    const answer = await fetch(`http://127.0.0.1:${chosen}/version`).catch(() => undefined);
    if (answer?.ok) break;
    if (Date.now() - start > PATIENCE) {
      await stop();
      throw new Error(`the VS Code server did not answer within ${PATIENCE / 1000} seconds`);
    }
  }
  return { port: chosen, folder, extensions, stop };
}

/** The server starts extension hosts of its own: all of its group ends. @param {number | undefined} pid @param {NodeJS.Signals} signal */
function endGroup(pid, signal) {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "ESRCH") throw error;
  }
}

/** A folder among the extensions that leads to this project. @param {string} extensions */
function linkExtension(extensions) {
  const { publisher, name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const target = join(extensions, `${publisher}.${name}-${version}`);
  symlinkSync(root, target);
  const location = { $mid: 1, path: target, scheme: "file" };
  writeFileSync(
    join(extensions, "extensions.json"),
    JSON.stringify([
      {
        identifier: { id: `${publisher}.${name}` },
        version,
        location,
        relativeLocation: basename(target),
        metadata: {},
      },
    ]),
  );
}

/** @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
      .once("error", reject)
      .listen(0, "127.0.0.1", () => {
        const { port } = /** @type {import("node:net").AddressInfo} */ (probe.address());
        probe.close(() => resolve(port));
      });
  });
}
