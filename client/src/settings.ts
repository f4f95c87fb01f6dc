/** What the server asks of the settings. */
import { Uri, workspace } from "vscode";
import type { ConfigurationParams } from "vscode-languageclient";

/** As the client answers by itself, but for what is set for a document's language, which it does not look at. */
export const settingsByLanguage = ({ items }: ConfigurationParams): unknown[] =>
  items.map(({ section, scopeUri }): unknown => {
    const document = workspace.textDocuments.find(({ uri }) => uri.toString() === scopeUri);
    const scope = document ?? (scopeUri === undefined ? undefined : Uri.parse(scopeUri));
    const value: unknown =
      section === undefined ? undefined : workspace.getConfiguration(undefined, scope ?? null).get(section);
    // What VS Code gives is no plain object.
    return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown);
  });
