/** Settings: what a user may set, and what stands where they set nothing or something wrong. */
import * as v from "valibot";
import type { CheckSettings } from "./engine/checks/registry";

const level = v.picklist(["off", "hint", "information", "warning", "error"]);

const schema = v.object({
  language: v.optional(v.fallback(v.picklist(["ar", "en"]), "ar"), "ar"),
  documents: v.optional(v.fallback(v.picklist(["arabic", "all", "own"]), "arabic"), "arabic"),
  inlayHints: v.optional(v.fallback(v.boolean(), false), false),
  codeLens: v.optional(v.fallback(v.boolean(), false), false),
  semanticTokens: v.optional(v.fallback(v.boolean(), false), false),
  stylebook: v.optional(v.fallback(v.string(), "stylebook.yaml"), "stylebook.yaml"),
  userStylebook: v.optional(v.fallback(v.string(), ""), ""),
  checks: v.optional(v.fallback(v.record(v.string(), v.fallback(v.optional(level), undefined)), {}), {}),
});

export interface Settings extends Required<Pick<CheckSettings, "levels" | "language">> {
  /** Which plain text and Markdown documents are read: those mostly in Arabic, all, or none but the own language. */
  documents: "arabic" | "all" | "own";
  /** Drawn beside the text: the speaker behind a dropped subject; how much each speaker says. */
  inlayHints: boolean;
  codeLens: boolean;
  semanticTokens: boolean;
  /** The stylebook's path from the workspace folder. */
  stylebook: string;
  /** A user's own stylebook, below the folder's: a path or a URI; "" for none. */
  userStylebook: string;
}

/** @returns the settings, a default in the place of every wrong value, and what was wrong in words for the log. */
export function readSettings(given: unknown): { settings: Settings; faults: string[] } {
  const value = isObject(given) ? given : {};
  const { checks, ...own } = v.parse(schema, value);
  const levels = Object.fromEntries(
    Object.entries(checks).flatMap(([id, one]) => (one === undefined ? [] : [[id, one] as const])),
  );
  return { settings: { ...own, levels }, faults: faultsOf(value, own) };
}

function faultsOf(given: Record<string, unknown>, read: Record<string, unknown>): string[] {
  const faults = Object.keys(read)
    .filter((name) => given[name] != null && given[name] !== read[name])
    .map(
      (name) =>
        `arabicPress.${name}: ${JSON.stringify(given[name])} is not allowed, ${JSON.stringify(read[name])} is used`,
    );
  const checks = given["checks"];
  if (!isObject(checks)) return faults;
  for (const [id, one] of Object.entries(checks))
    if (one != null && !v.is(level, one))
      faults.push(`arabicPress.checks.${id}: ${JSON.stringify(one)} is not a level, the check keeps its own`);
  return faults;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
