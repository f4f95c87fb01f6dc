/** The server's Node door: IPC, stdio or a socket, as the command line says. */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { startServer } from "./server";

startServer(createConnection(ProposedFeatures.all), {
  later: (task, milliseconds) => {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
  // What is not there, or no file at all, is no newsroom's file.
  read: (uri) => (uri.startsWith("file:") ? readFile(fileURLToPath(uri), "utf8").catch(() => undefined) : Promise.resolve(undefined)),
  list: (folder) => (folder.startsWith("file:") ? articlesIn(fileURLToPath(folder)) : Promise.resolve([])),
  async write(uri, text) {
    const path = fileURLToPath(uri);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  },
});

/** Articles under a folder, without those of tools; a folder that may not be read has none. */
async function articlesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found = await Promise.all(entries.map((entry) => {
    if (entry.isDirectory()) return entry.name === "node_modules" || entry.name.startsWith(".") ? [] : articlesIn(join(folder, entry.name));
    return /\.(?:txt|md|arpress|خبر)$/.test(entry.name) ? [pathToFileURL(join(folder, entry.name)).href] : [];
  }));
  return found.flat();
}
