/** The extension's browser door: the server is a worker. */
import { Uri, workspace, type ExtensionContext } from "vscode";
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from "vscode-languageclient/browser";
import { start } from "./start";

/** What a browser has, and Node's types do not tell of. */
declare const Worker: new (address: string) => Worker;
type Worker = ConstructorParameters<typeof BrowserMessageReader>[0] & {
  postMessage(data: Uint8Array): void;
  addEventListener(event: "message", listener: () => void, options: { once: true }): void;
  terminate(): void;
};

let client: LanguageClient | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  let worker: Worker | undefined;
  const dispose = (): void => {
    worker?.terminate();
    worker = undefined;
  };
  context.subscriptions.push({ dispose });
  const server = async (): Promise<{ reader: BrowserMessageReader; writer: BrowserMessageWriter }> => {
    dispose();
    worker = await open(context.extensionUri);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  await start(context, (options) => (client = new LanguageClient("arabicPress", "Arabic Press", server, options)));
}

export const deactivate = (): Promise<void> | undefined => client?.stop();

/** @returns a worker that has its lexicon, and says so: what it is told before that is lost */
async function open(extension: Uri): Promise<Worker> {
  const dist = Uri.joinPath(extension, "dist");
  const lexicon = await workspace.fs.readFile(Uri.joinPath(dist, "lexicon.bin"));
  const worker = new Worker(Uri.joinPath(dist, "server.web.js").toString(true));
  const ready = new Promise<void>((resolve) => {
    worker.addEventListener("message", resolve, { once: true });
  });
  worker.postMessage(lexicon);
  await ready;
  return worker;
}
