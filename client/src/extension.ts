/** The Node client: starts the server and shows how it is. It knows no Arabic and asks nothing of language. */
import { commands, type ExtensionContext } from "vscode";
import {
  LanguageClient,
  TransportKind,
  type LanguageClientOptions,
  type ServerOptions,
} from "vscode-languageclient/node";
import { ReadAnewNotification, type InitializationOptions } from "../../protocol/protocol";
import { LANGUAGES } from "./arabic-text";
import { Articles } from "./articles";
import { registerCommands } from "./commands";
import { openLists } from "./completion";
import { showCounts } from "./counter";
import { handleCrashes } from "./crashes";
import { EXPLANATIONS, provideExplanations } from "./explanations";
import { registerExport } from "./exporting";
import { registerKept } from "./ignored";
import { registerLevels } from "./levels";
import { registerMenu } from "./menu";
import { showOutline } from "./outline";
import { registerOffer } from "./offer";
import { paintNames } from "./painting";
import { registerReadingView } from "./reading";
import { registerReview } from "./review";
import { registerSamples } from "./samples";
import { settingsByLanguage } from "./settings";
import { showStatus } from "./status";
import { registerStylebook } from "./stylebook";
import { registerTrees } from "./trees";
import { registerOpening } from "./writing/opening";
import { provideWriting } from "./writing/provider";
import { Sessions } from "./writing/sessions";
import { showPlace } from "./writing/status";

let client: LanguageClient | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath("dist/server.js");
  const serverOptions: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ["--nolazy", "--inspect=6009"] } },
  };
  const lists = openLists(() => running);
  const clientOptions: LanguageClientOptions = {
    documentSelector: [
      ...LANGUAGES.map((language) => ({ language })),
      ...["**/*stylebook*.{yaml,yml}", "**/.arabic-press/ignore.yaml"].map((pattern) => ({
        language: "yaml",
        pattern,
      })),
    ],
    synchronize: { configurationSection: "arabicPress" },
    middleware: { ...lists.middleware, workspace: { configuration: settingsByLanguage } },
    errorHandler: handleCrashes(),
    initializationFailedHandler: () => false,
    initializationOptions: { explanations: EXPLANATIONS } satisfies InitializationOptions,
  };
  const running = new QuietClient("arabicPress", "Arabic Press", serverOptions, clientOptions);
  client = running;
  const articles = new Articles();
  const sessions = new Sessions(client);
  const scope = { everywhere: false };
  const around = {
    articles,
    sessions,
    lists,
    log: (text: string): void => {
      running.outputChannel.appendLine(text);
    },
  };
  context.subscriptions.push(
    articles,
    sessions,
    ...provideWriting(context, around),
    ...registerOpening(context, articles),
    ...registerOffer(context),
    ...registerSamples(context),
    ...showPlace(articles),
    ...showOutline(client, articles),
  );
  context.subscriptions.push(
    lists.watching,
    ...showStatus(client),
    provideExplanations(context),
    ...registerKept(client, articles),
    ...registerCommands(client, articles),
    ...registerReadingView(context, around),
    ...registerTrees(client, articles, scope),
    ...registerExport(client, articles, scope),
    ...registerMenu(client, articles),
    ...registerLevels(client, articles),
    ...registerReview(context, client, articles),
    ...registerStylebook(client, articles),
    client.onNotification(ReadAnewNotification, () => {
      articles.readAnew();
      sessions.renew();
    }),
  );
  await client.start().catch(() => commands.executeCommand("arabicPress.restartServer"));
  context.subscriptions.push(...paintNames(client, articles), ...showCounts(client, articles));
}

export function deactivate(): Promise<void> | undefined {
  return client?.stop();
}

/** What the library would tell in English goes to the log: the reader is told by us, in the language that is set. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}
