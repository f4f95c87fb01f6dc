/** Stylebooks that are made and moved: drafted from a folder's articles, given as a table, and taken from one. */
import type { CancellationToken, Connection } from "vscode-languageserver";
import { DraftStylebookRequest, ImportStylebookRequest, StylebookTableRequest } from "../../protocol/protocol";
import type { Guard } from "./answers";
import type { Editor } from "./editor";
import { createAnalyzer } from "./engine/analyze";
import { correctionsOf } from "./engine/corrections";
import { csvRow } from "./features/cells";
import { say } from "./features/messages";
import { folderOf } from "./folders";
import type { Host } from "./host";
import type { Keeper } from "./keeper";
import type { Newsroom } from "./newsroom";
import type { Settings } from "./settings";
import { entriesInCsv, stylebookRows } from "./stylebook/csv";
import { draftText, openDraft } from "./stylebook/draft";
import { nameOf, pathIn } from "./uris";
import { SLICE } from "./workspace";
import { articleIn, languageOf } from "./workspace/articles";

interface OfFile {
  uri: string;
}

export interface Surroundings {
  host: Pick<Host, "list" | "read" | "later">;
  editor: Pick<Editor, "progress">;
  keeper: Pick<Keeper, "addAll">;
  folders(): readonly string[];
  settingsFor(uri: string): Promise<Settings>;
  newsroomOf(uri: string): Promise<Newsroom>;
  guarded: Guard;
}

export function serveDrafting(
  connection: Connection,
  { host, editor, keeper, folders, settingsFor, newsroomOf, guarded }: Surroundings,
): void {
  const drafted = async ({ uri }: OfFile, token: CancellationToken): Promise<string | null> => {
    const folder = folderOf(folders(), uri) ?? folders().find((one) => one === uri);
    if (folder === undefined) return null;
    const settings = await settingsFor(folder);
    const { ignored } = await newsroomOf(`${folder}/`);
    const [analyzer, draft] = [createAnalyzer(), openDraft()];
    const files = await host.list(folder);
    const progress = await editor.progress(say(settings.language, "drafting"));
    let rested = performance.now();
    for (const [at, file] of files.entries()) {
      if (token.isCancellationRequested || progress?.token.isCancellationRequested === true) break;
      if (at % 50 === 0) progress?.report(Math.floor((100 * at) / files.length), `${at}/${files.length}`);
      const text = await host.read(file).catch(() => undefined);
      const languageId = languageOf(nameOf(file));
      const article = text === undefined ? undefined : articleIn({ uri: file, languageId, text }, settings);
      if (article !== undefined) {
        const corrections = correctionsOf(ignored, pathIn(folder, file));
        draft.add(analyzer.read(article, { uri: file, corrections }));
      }
      if (performance.now() - rested < SLICE) continue;
      await new Promise<void>((resolve) => void host.later(resolve, 0));
      rested = performance.now();
    }
    progress?.done();
    return draftText(draft.rules());
  };
  connection.onRequest(DraftStylebookRequest, guarded("draft", null, drafted));
  connection.onRequest(
    StylebookTableRequest,
    guarded("stylebook", "", async ({ uri }: OfFile) =>
      stylebookRows((await newsroomOf(uri)).stylebook.rules)
        .map(csvRow)
        .join(""),
    ),
  );
  connection.onRequest(
    ImportStylebookRequest,
    guarded("stylebook", null, async ({ uri, table }: OfFile & { table: string }) => {
      const { stylebookFile } = await newsroomOf(uri);
      const { entries, refused } = entriesInCsv(table);
      if (stylebookFile !== undefined && entries.length > 0) await keeper.addAll({ file: stylebookFile, entries });
      return stylebookFile === undefined ? null : { taken: entries.length, refused };
    }),
  );
}
