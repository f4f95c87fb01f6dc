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

function watched(call) {
  return async (...args) => {
    step();
    const result = await call(...args);
    step();
    return result;
  };
}

for (const name of ["mkdir", "rename", "rm", "link"]) files[name] = watched(files[name]);
const open = files.open;
files.open = watched(async (path, ...args) => {
  const handle = await open(path, ...args);
  for (const name of ["chmod", "chown", "sync", "close"]) handle[name] = watched(handle[name].bind(handle));
  const write = handle.writeFile.bind(handle);
  handle.writeFile = watched(async (text) => {
    if (code !== undefined && path.endsWith(".unfinished")) {
      await write(text.slice(0, text.length / 2));
      throw Object.assign(new Error(code), { code });
    }
    await write(text.slice(0, text.length / 2));
    step();
    await write(text.slice(text.length / 2));
  });
  return handle;
});
