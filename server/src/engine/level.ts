/** How grave a finding is, and what a user may set for a check: the same, or nothing at all. */
import type { Finding } from "./article";

export type Severity = Finding["severity"];
export type Level = Severity | "off";

/** From the quietest. */
export const LEVELS = ["off", "hint", "information", "warning", "error"] as const satisfies readonly Level[];
