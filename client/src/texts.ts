/** Texts of ours follow `arabicPress.language`, not the language of VS Code: the same calls as to its `l10n`, answered by that setting, each with its order. */
import { told } from "./words";

export const l10n = {
  t: (text: string, ...values: (string | number)[]): string => told(undefined, text, ...values),
};
