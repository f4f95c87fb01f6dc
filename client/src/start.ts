/** The client: starts the server and shows how it is. It knows no Arabic and asks nothing of language; the mains only bring a door to the server. */
import { commands, type ExtensionContext } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { ReadAnewNotification, type InitializationOptions } from "../../protocol/protocol";
import { LANGUAGES, PAGES } from "./arabic-text";
import { Articles } from "./articles";
import { registerCommands } from "./commands";
import { openLists } from "./completion";
import { showCounts } from "./counter";
import { handleCrashes } from "./crashes";
import { EXPLANATIONS, provideExplanations } from "./explanations";
import { registerExport } from "./exporting";
import { lendFiles } from "./files";
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
import { walking } from "./walkthrough";
import { provideWriting } from "./writing/provider";
import { Sessions } from "./writing/sessions";
import { showPlace } from "./writing/status";

/** @param connect makes the client of a server, by the door that there is here */
export async function start(
  context: ExtensionContext,
  connect: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<void> {
  const lists = openLists(() => client);
  const clientOptions: LanguageClientOptions = {
    documentSelector: [
      ...[...LANGUAGES, ...PAGES].map((language) => ({ language })),
      ...["**/*stylebook*.{yaml,yml}", "**/.arabic-press/ignore.yaml"].map((pattern) => ({
        language: "yaml",
        pattern,
      })),
    ],
    synchronize: { configurationSection: "arabicPress" },
    middleware: { ...lists.middleware, ...walking, workspace: { configuration: settingsByLanguage } },
    errorHandler: handleCrashes(),
    initializationFailedHandler: () => false,
    initializationOptions: { explanations: EXPLANATIONS, files: true } satisfies InitializationOptions,
  };
  const client = quiet(connect(clientOptions));
  const articles = new Articles();
  const sessions = new Sessions(client);
  const scope = { everywhere: false };
  const around = {
    articles,
    sessions,
    lists,
    client,
    log: (text: string): void => {
      client.outputChannel.appendLine(text);
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
    ...lendFiles(client),
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

/** What the library would tell in English goes to the log: the reader is told by us, in the language that is set. */
function quiet(client: BaseLanguageClient): BaseLanguageClient {
  const error = client.error.bind(client);
  client.error = (message, data): void => error(message, data, false);
  return client;
}
