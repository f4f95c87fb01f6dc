/** Our own pages speak the language of `arabicPress.language`, whatever language VS Code has: its bundle of texts serves both. */
import { workspace, type ConfigurationScope } from "vscode";
import arabic from "../../l10n/bundle.l10n.ar.json";

const ARABIC: Readonly<Record<string, string>> = arabic;

/**
 * @param text in English, as in the bundle
 * @returns it in the language that is set for a document, its `{0}`, `{1}` … filled where values are given
 */
export function say(scope: ConfigurationScope | undefined, text: string, ...values: (string | number)[]): string {
  const spoken =
    workspace.getConfiguration("arabicPress", scope).get("language", "ar") === "ar" ? (ARABIC[text] ?? text) : text;
  return values.length === 0
    ? spoken
    : spoken.replace(/\{(\d)\}/g, (place, index: string) => String(values[Number(index)] ?? place));
}
