// Opens a real VS Code with the extension on samples/: the `code` on PATH where there is one, else the VS Code server from npm.
//   npm start
import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { root } from "./vscode/get.mjs";

const samples = join(root, "samples");

if (spawnSync("code", ["--version"], { stdio: "ignore" }).status === 0) {
  spawn("code", ["--new-window", `--extensionDevelopmentPath=${root}`, samples], { stdio: "inherit" });
  console.log("VS Code opens with samples/");
} else {
  const { startServer } = await import("./vscode/run.mjs");
  const token = randomBytes(16).toString("hex");
  // As who installs it sees it, first minutes and all.
  const server = await startServer({ token, extension: "linked", settings: { "arabicPress.offers": true } });
  console.log(`Open http://127.0.0.1:${server.port}/?tkn=${token}&folder=${encodeURI(samples)} · Ctrl-C ends it`);
  let ending = false;
  const end = async () => {
    if (ending) return;
    ending = true;
    await server.stop();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => void end());
  // Keeps this process until it is told to end.
  setInterval(() => {}, 1 << 30);
}
