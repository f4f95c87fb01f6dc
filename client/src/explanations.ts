/** What a check looks for and why: its section of docs/checks.md, which ships with the extension, as a page of its own. No network. */
import { Uri, workspace, type Disposable, type ExtensionContext } from "vscode";
import { sectionOf } from "./section";
import { l10n } from "./texts";

/** Pages of this scheme open as Markdown preview: package.json has it in `workbench.editorAssociations`, for an address with `command:` is not opened from a finding. */
const SCHEME = "arabic-press-checks";

/** What the server begins a page's address with: `arabic-press-checks:/ar/qala-anna.md`. */
export const EXPLANATIONS = `${SCHEME}:`;

export function provideExplanations({ extensionUri }: ExtensionContext): Disposable {
  return workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: async ({ path }) => {
      const [, language = "", check = ""] = /^\/(ar|en)\/([a-z-]+)\.md$/.exec(path) ?? [];
      const page = new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extensionUri, "docs/checks.md")));
      return sectionOf(page, check, language) ?? l10n.t("Arabic Press has no check of this name: {0}", check);
    },
  });
}
