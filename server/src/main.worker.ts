/** The server's worker door, for VS Code in a browser. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { mannerly } from "./manners";
import { Refusal } from "./refusal";
import { startServer } from "./server";

/** The worker's own scope: a port to the page. */
const scope = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];

startServer(createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope), mannerly()), {
  later: (task, milliseconds) => {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
  // A worker sees what is open in the editor, and no disk.
  read: () => Promise.resolve(undefined),
  list: () => Promise.resolve([]),
  change: () =>
    Promise.reject(
      new Refusal({
        ar: "افتح المجلد في VS Code على جهازك: لا ملفات في المتصفح ليُكتب فيها",
        en: "Open the folder in VS Code on your machine: a browser has no files to write",
      }),
    ),
  leadsOut: () => Promise.resolve(undefined),
});
