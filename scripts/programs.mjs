// Programs that some suites want and that npm does not have.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** For each suite its programs, and the packages of Debian that have them. @type {Record<string, { programs: string[], packages: string[] }>} */
export const WANTED = {
  archive: {
    programs: ["parallel", "pgrep", "dask-scheduler", "dask-worker"],
    packages: ["parallel", "procps", "python3-distributed"],
  },
  clients: { programs: ["nvim", "emacs", "kate"], packages: ["neovim", "emacs-nox", "elpa-eglot", "kate"] },
};

/**
 * @param {string} suite
 * @returns {string[]} the programs that are not there, after root on Debian has tried to install them
 */
export function lacking(suite) {
  const { programs, packages } = WANTED[suite];
  const absent = () => programs.filter((program) => !isThere(program));
  if (absent().length > 0 && process.getuid?.() === 0 && existsSync("/etc/debian_version")) install(packages);
  return absent();
}

/** @param {string} program */
const isThere = (program) =>
  ["/usr/bin", ...(process.env.PATH ?? "").split(delimiter)].some((folder) => existsSync(join(folder, program)));

/** A machine without a mirror is given up soon. @param {string[]} packages */
function install(packages) {
  const patience = ["-q", "-o", "Acquire::Retries=0", "-o", "Acquire::http::Timeout=20"];
  /** @type {import("node:child_process").SpawnSyncOptions} */
  const options = { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  for (const command of [["update"], ["install", "--yes", "--no-install-recommends", ...packages]])
    if (spawnSync("apt-get", [...patience, ...command], options).status !== 0) return;
}
