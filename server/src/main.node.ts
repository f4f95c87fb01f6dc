/** The server's Node door: IPC, stdio or a socket, as the command line says. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { changeFile } from "./files/change";
import { leadsOut } from "./files/links";
import { readText } from "./files/read";
import { trouble } from "./files/trouble";
import { startServer } from "./server";

const connection = createConnection(ProposedFeatures.all);

// A promise that nobody gave an end is a fault of ours, and no reason to leave the writer alone.
process.on("unhandledRejection", (reason) =>
  connection.console.error(`unhandled: ${reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)}`),
);

startServer(connection, {
  has: isFile,
  later: (task, milliseconds) => {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
  // What is no file of this machine is no newsroom's file.
  read: async (uri) => (isFile(uri) ? readText(fileURLToPath(uri)) : undefined),
  list: (folder) => (isFile(folder) ? articlesIn(fileURLToPath(folder)) : Promise.resolve([])),
  change: async (uri, change) => {
    if (!isFile(uri)) throw trouble("elsewhere", uri);
    await changeFile(fileURLToPath(uri), change);
  },
  leadsOut: async (uri, folder) =>
    isFile(uri) && isFile(folder) ? leadsOut(fileURLToPath(uri), fileURLToPath(folder)) : undefined,
});

function isFile(uri: string): boolean {
  return uri.startsWith("file:");
}

/** Articles under a folder, without those of tools; a folder that may not be read has none. */
async function articlesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found = await Promise.all(
    entries.map(async (entry) => {
      if (entry.isDirectory())
        return entry.name === "node_modules" || entry.name.startsWith(".") ? [] : articlesIn(join(folder, entry.name));
      return /\.(?:txt|md|arpress|خبر)$/.test(entry.name) ? [pathToFileURL(join(folder, entry.name)).href] : [];
    }),
  );
  return found.flat();
}
