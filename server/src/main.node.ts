/** The server's Node door: IPC, stdio or a socket, as the command line says. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { changeFile } from "./files/change";
import { leadsOut } from "./files/links";
import { readText } from "./files/read";
import { trouble } from "./files/trouble";
import { mannerly } from "./manners";
import { startServer } from "./server";
import { overStdio } from "./stdio";
import { spelled } from "./uris";
import { wordless } from "../../protocol/wordless";

// By itself V8 lets what is alive stand beside three times as much that is not, before it looks for it: some 300 MB after 8,000 edits, where
// a day of 78,540 ends with 182 now (npm run bench).
setFlagsFromString("--heap-growing-percent=20");

const connection = process.argv.includes("--stdio") ? overStdio() : createConnection(ProposedFeatures.all, mannerly());

// A promise that nobody gave an end is a fault of ours, and no reason to leave the writer alone.
process.on("unhandledRejection", (reason) => connection.console.error(`unhandled: ${wordless(reason)}`));
// After an error that nobody caught nothing can be trusted: the editor starts the server again. Node would print the message.
process.on("uncaughtException", (error) => {
  process.stderr.write(`uncaught: ${wordless(error)}\n`);
  process.exit(1);
});

startServer(connection, {
  has: isFile,
  later: (task, milliseconds) => {
    if (milliseconds === 0) return afterOthers(task);
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
  // What is no file of this machine is no newsroom's file.
  read: async (uri) => {
    const path = pathOf(uri);
    return path === undefined ? undefined : readText(path);
  },
  list: async (folder) => {
    const path = pathOf(folder);
    return path === undefined ? [] : articlesIn(path);
  },
  change: async (uri, change) => {
    const path = pathOf(uri);
    if (path === undefined) throw trouble("elsewhere", uri);
    await changeFile(path, change);
  },
  leadsOut: async (uri, folder) => {
    const [path, home] = [pathOf(uri), pathOf(folder)];
    return path === undefined || home === undefined ? undefined : leadsOut(path, home);
  },
});

/** Behind all messages that are there: each is heard in a turn of its own, and answered in the next. A timer may stand before them. */
function afterOthers(task: () => void): () => void {
  let turn = setImmediate(() => (turn = setImmediate(task)));
  return () => clearImmediate(turn);
}

function isFile(uri: string): boolean {
  return spelled(uri).startsWith("file:");
}

/** @returns where a file is on this machine; undefined for one that is not: of another host, or of a name that no file has here */
function pathOf(uri: string): string | undefined {
  try {
    const path = fileURLToPath(spelled(uri));
    return path.includes("\0") ? undefined : path;
  } catch {
    return undefined;
  }
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
