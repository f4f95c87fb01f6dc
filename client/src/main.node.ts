/** The extension's Node door: the server is a process of its own. */
import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind, type ServerOptions } from "vscode-languageclient/node";
import { start } from "./start";

let client: LanguageClient | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath("dist/server.js");
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ["--nolazy", "--inspect=6009"] } },
  };
  await start(context, (options) => (client = new LanguageClient("arabicPress", "Arabic Press", server, options)));
}

export const deactivate = (): Promise<void> | undefined => client?.stop();
