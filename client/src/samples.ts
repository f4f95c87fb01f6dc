/** Articles of our own to try things on: a copy opens, which may be written in. */
import { commands, Uri, window, workspace, type Disposable, type ExtensionContext } from "vscode";

export function registerSamples({ extensionUri, globalStorageUri }: ExtensionContext): Disposable[] {
  return [
    commands.registerCommand("arabicPress.openSample", async (name = "politics") => {
      const copy = Uri.joinPath(globalStorageUri, "samples", `${name}.txt`);
      await workspace.fs.copy(Uri.joinPath(extensionUri, "samples", `${name}.txt`), copy, { overwrite: true });
      await window.showTextDocument(copy, { preview: false });
    }),
  ];
}
