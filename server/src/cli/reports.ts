/** The forms in which findings are printed: one file each, all over the same shape. */
import type { Report, ReportOptions } from "./report";
import { github } from "./report-github";
import { json } from "./report-json";
import { junit } from "./report-junit";
import { sarif } from "./report-sarif";
import { text } from "./report-text";

export const REPORTS = { text, json, sarif, github, junit } as const satisfies Record<
  string,
  (options: ReportOptions) => Report
>;
export type Format = keyof typeof REPORTS;
