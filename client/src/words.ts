/** Our own pages speak the language of `arabicPress.language`, whatever language VS Code has: its bundle of texts serves both. */
import { workspace, type ConfigurationScope } from "vscode";
import arabic from "../../l10n/bundle.l10n.ar.json";
import { isolated, rightToLeft } from "./direction";

const ARABIC: Readonly<Record<string, string>> = arabic;

/** The same as {@link say} for what VS Code shows: from the right where it is Arabic, values in their own order. */
export function told(scope: ConfigurationScope | undefined, text: string, ...values: (string | number)[]): string {
  const shown = say(
    scope,
    text,
    ...values.map((value) => (typeof value === "string" && value !== "" ? isolated(value) : value)),
  );
  return speaksArabic(scope) ? rightToLeft(shown) : shown;
}

/**
 * @param text in English, as in the bundle
 * @returns it in the language that is set for a document, its `{0}`, `{1}` … filled where values are given
 */
export function say(scope: ConfigurationScope | undefined, text: string, ...values: (string | number)[]): string {
  const spoken = speaksArabic(scope) ? (ARABIC[text] ?? text) : text;
  return values.length === 0
    ? spoken
    : spoken.replace(/\{(\d)\}/g, (place, index: string) => String(values[Number(index)] ?? place));
}

const speaksArabic = (scope: ConfigurationScope | undefined): boolean =>
  workspace.getConfiguration("arabicPress", scope).get<string>("language") !== "en";
