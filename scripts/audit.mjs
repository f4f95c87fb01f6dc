// Known faults of the packages that ship, as the registry knows them:  npm run audit [-- --registry=URL]
// Ends with 1 where there is one. Some registries, mirrors most of all, answer no such question: then it says so, and that nothing was checked.
import { spawnSync } from "node:child_process";

const asked = ["audit", "--omit=dev", "--json", ...process.argv.slice(2)];
const { stdout, stderr } = spawnSync("npm", asked, { encoding: "utf8", shell: process.platform === "win32" });
const answer = answerIn(stdout);

if (answer?.auditReportVersion === undefined) {
  console.log(`Not checked: ${whyNot(answer) ?? stderr.trim()}`);
  console.log("Ask a registry that answers audits: npm run audit -- --registry=URL");
} else {
  const faults = Object.values(answer.vulnerabilities);
  for (const { name, severity, range, via } of faults) console.log(`${severity}: ${name} ${range}\n${reasons(via)}`);
  const packages = answer.metadata.dependencies.prod;
  console.log(`Checked: ${packages} packages that ship, ${faults.length} with a known fault.`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

/**
 * What npm answers, or what the registry said instead.
 * @typedef {{ name: string, severity: string, range: string, via: (string | { title: string, url: string })[] }} Fault
 * @typedef {object} Answer
 * @property {number} [auditReportVersion]
 * @property {Record<string, Fault>} vulnerabilities
 * @property {{ dependencies: { prod: number } }} metadata
 * @property {string} [message]
 * @property {{ summary?: string }} [error]
 *
 * @param {string} printed
 * @returns {Answer | undefined} what npm printed as JSON; undefined where it printed none
 */
function answerIn(printed) {
  try {
    return JSON.parse(printed);
  } catch {
    return undefined;
  }
}

/** @param {Answer | undefined} refusal @returns what the registry said instead: `405 Method Not Allowed - POST https://…` */
function whyNot(refusal) {
  return refusal === undefined
    ? undefined
    : `the registry answers no audit (${refusal.message || refusal.error?.summary})`;
}

/** A fault of its own is told with its address, one of what it needs by the name of that. @param {Fault["via"]} via */
function reasons(via) {
  return via.map((one) => (typeof one === "string" ? `  by ${one}` : `  ${one.title} ${one.url}`)).join("\n");
}
