/** "Fix all" where the user calls it by name: the editor makes the edits, or shows them first; then the server says what was done. */
import { MessageType, type CancellationToken, type Connection } from "vscode-languageserver";
import { FixAllRequest, FixedAllRequest, type FixPlan, type OfDocument } from "../../protocol/protocol";
import type { Editor } from "./editor";
import { fixAllEdit, fixAllPreview, sayDone } from "./features/fixAll";
import { say } from "./features/messages";
import type { Answers } from "./requests";

/** What it takes of the editor at the other end. */
type AtTheOtherEnd = Pick<Editor, "apply" | "preview" | "tell">;

export function serveFixAll(
  connection: Connection,
  { answer, fixed, editor, guarded }: Pick<Answers, "answer" | "fixed" | "guarded"> & { editor: AtTheOtherEnd },
): void {
  const tell = (message: string): void => editor.tell(MessageType.Info, message);

  const fixAll = async (
    { textDocument, preview = false }: OfDocument & { preview?: boolean },
    token: CancellationToken,
  ): Promise<{ shown?: FixPlan } | null> => {
    const planned = await answer("fix all", { textDocument }, null, token, (document, _, settings, newsroom) => {
      const { language } = settings;
      const bulk = fixed(document, settings, newsroom);
      const label = say(language, "fixAll");
      const make = (): Promise<boolean | undefined> =>
        preview
          ? editor.preview(fixAllPreview(document, bulk, language), label)
          : editor.apply(fixAllEdit(document, bulk), label);
      return { bulk, language, make, version: document.version };
    });
    if (planned === null) return null;
    const { bulk, language, make, version } = planned;
    const isMade = bulk.corrections.length > 0 && (await make()) === true;
    if (bulk.corrections.length === 0 || (isMade && !preview)) tell(sayDone(bulk, language));
    return isMade && preview ? { shown: { version, mended: bulk.mended } } : {};
  };
  connection.onRequest(FixAllRequest, guarded("fix all", null, fixAll));

  /** What is still to be mended the user left out. */
  connection.onRequest(FixedAllRequest, async ({ textDocument, version, mended }, token): Promise<null> =>
    answer("fix all", { textDocument }, null, token, (document, _, settings, newsroom) => {
      const left = fixed(document, settings, newsroom);
      if (document.version !== version)
        tell(sayDone({ ...left, mended: Math.max(0, mended - left.mended) }, settings.language));
      return null;
    }),
  );
}
