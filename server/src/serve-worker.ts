/** Serves the page of a worker. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { trouble } from "./files/trouble";
import { startServer } from "./server";
import { nameOf } from "./workspace/articles";

export function serve(port: ConstructorParameters<typeof BrowserMessageReader>[0]): void {
  startServer(createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port)), {
    // A worker sees no disk.
    has: () => false,
    later: (task, milliseconds) => {
      const timer = setTimeout(task, milliseconds);
      return () => clearTimeout(timer);
    },
    read: () => Promise.resolve(undefined),
    list: () => Promise.resolve([]),
    change: (uri) => Promise.reject(trouble("elsewhere", nameOf(uri)) as Error),
    leadsOut: () => Promise.resolve(undefined),
  });
}
