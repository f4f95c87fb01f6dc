/** The extension's Node door: the server is a process of its own. */
import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind, type ServerOptions } from "vscode-languageclient/node";
import { start } from "./start";

let client: LanguageClient | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath("dist/server.js");
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc, options: { execArgv: SMALL_NURSERY } },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ["--nolazy", "--inspect=6009"] } },
  };
  await start(context, (options) => (client = new LanguageClient("arabicPress", "Arabic Press", server, options)));
}

export const deactivate = (): Promise<void> | undefined => client?.stop();

/** Megabytes for what is young: with Node's own sixteen a server of an editor's day held twenty more, and was no faster. */
const SMALL_NURSERY = ["--max-semi-space-size=4"];
