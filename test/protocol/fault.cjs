// Loaded into a server before it starts: at step FAULT_AT of what it does to files it is killed, as a machine is that loses its power,
// or, with FAULT=CODE, the write of a file fails half-way, as on a disk that is full. Every call is a step before it and one after it; a
// write has one in its middle, too.
const files = require("node:fs/promises");

const at = Number(process.env.FAULT_AT);
const code = process.env.FAULT;
let steps = 0;

function step() {
  if (++steps === at) process.kill(process.pid, "SIGKILL");
}

/**
 * @template {unknown[]} Args
 * @template Result
 * @param {(...args: Args) => Promise<Result>} call
 */
function watched(call) {
  return async (/** @type {Args} */ ...args) => {
    step();
    const result = await call(...args);
    step();
    return result;
  };
}

/**
 * Has some functions of an object watched.
 * @template {object} Holder
 * @param {Holder} holder
 * @param {(keyof Holder)[]} names
 */
function watch(holder, names) {
  for (const name of names) {
    const call = holder[name];
    if (typeof call === "function") Object.assign(holder, { [name]: watched(call.bind(holder)) });
  }
}

watch(files, ["mkdir", "rename", "rm", "link"]);
const open = files.open;
/** @param {Parameters<typeof open>} given */
const opened = async (...given) => {
  const handle = await open(...given);
  watch(handle, ["chmod", "chown", "sync", "close"]);
  const write = handle.writeFile.bind(handle);
  const writeFile = async (/** @type {string | Uint8Array} */ text) => {
    if (code !== undefined && String(given[0]).endsWith(".unfinished")) {
      await write(text.slice(0, text.length / 2));
      throw Object.assign(new Error(code), { code });
    }
    await write(text.slice(0, text.length / 2));
    step();
    await write(text.slice(text.length / 2));
  };
  return Object.assign(handle, { writeFile: watched(writeFile) });
};
Object.assign(files, { open: watched(opened) });
