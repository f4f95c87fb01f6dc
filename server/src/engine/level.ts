/** How grave a finding is, what a user may set for a check (the same, or nothing at all), and for all of them at once: a kind of newsroom. */
import type { Finding } from "./article";

export type Severity = Finding["severity"];
export type Level = Severity | "off";

/** From the quietest. */
export const LEVELS = ["off", "hint", "information", "warning", "error"] as const satisfies readonly Level[];

export const PRESETS = ["newspaper", "agency", "broadcaster", "quiet"] as const;
export type Preset = (typeof PRESETS)[number];
