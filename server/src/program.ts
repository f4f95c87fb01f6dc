/** All that runs in a process of its own, in one bundle, since it is one engine; dist/server.js and dist/cli.js each open their door of it. */
export const serve = (): Promise<unknown> => import("./main.node");
export const commandLine = (): Promise<unknown> => import("./cli");
