// Loaded into a process before it starts: whatever would open a connection, look up an address or start a process says so and fails.
/** @param {string} what */
const told = (what) => () => {
  require("node:fs").writeSync(2, `FORBIDDEN ${what}\n`);
  throw new Error(`FORBIDDEN ${what}`);
};
const CLOSED = {
  net: ["connect", "createConnection", "createServer"],
  tls: ["connect", "createServer"],
  http: ["request", "get", "createServer"],
  https: ["request", "get", "createServer"],
  http2: ["connect"],
  dgram: ["createSocket"],
  dns: ["lookup", "resolve"],
  child_process: ["spawn", "spawnSync", "exec", "execSync", "execFile", "execFileSync", "fork"],
  cluster: ["fork"],
};
for (const [name, calls] of Object.entries(CLOSED))
  for (const call of calls) require(`node:${name}`)[call] = told(`${name}.${call}`);
require("node:net").Socket.prototype.connect = told("net.Socket.connect");
for (const name of ["fetch", "WebSocket", "EventSource"]) Object.assign(globalThis, { [name]: told(name) });
