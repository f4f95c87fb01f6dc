/** The server's Node door: IPC, stdio or a socket, as the command line says. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { startServer } from "./server";

startServer(createConnection(ProposedFeatures.all), {
  later: (task, milliseconds) => {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
  // What is not there, or no file at all, is no newsroom's file.
  read: (uri) => (uri.startsWith("file:") ? readFile(fileURLToPath(uri), "utf8").catch(() => undefined) : Promise.resolve(undefined)),
  async write(uri, text) {
    const path = fileURLToPath(uri);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  },
});
