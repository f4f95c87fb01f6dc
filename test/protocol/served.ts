/** The built server in a process of its own, and an editor that talks to it. */
import { spawn, type ChildProcess, type ChildProcessByStdio, type SpawnOptions } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import { edit, type Editor, type Options } from "./client";

/**
 * @param use what is done with the editor, and with the server's process
 * @returns what came of it, undefined where the server was killed before, and how the server ended
 */
export async function served<T>(
  options: Options,
  use: (editor: Editor, server: Pick<ChildProcess, "pid" | "kill" | "stderr">) => Promise<T>,
  {
    execArgv = [],
    stderr = "inherit",
    ...machine
  }: SpawnOptions & { execArgv?: string[]; stderr?: "inherit" | "pipe" } = {},
): Promise<{ result: T | undefined; code: number | null; signal: string | null }> {
  const server = spawn(process.execPath, [...execArgv, "dist/server.js", "--stdio"], {
    ...machine,
    stdio: ["pipe", "pipe", stderr],
  }) as ChildProcessByStdio<Writable, Readable, Readable | null>;
  const ended = new Promise<{ code: number | null; signal: string | null }>((resolve) =>
    server.on("exit", (code, signal) => resolve({ code, signal })),
  );
  server.stdin.on("error", () => undefined);
  try {
    const connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    const used = edit(connection, options).then(async (editor) => {
      const result = await use(editor, server);
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
      return result;
    });
    const result = await Promise.race([used, ended.then(() => undefined)]);
    return { result, ...(await ended) };
  } finally {
    server.kill();
  }
}
