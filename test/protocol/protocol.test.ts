/** The requests that are ours: named in one place, and each answered. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { RequestType0, ResponseError } from "vscode-languageserver-protocol";
import { describe, expect, it } from "vitest";
import { inMemory, URI } from "./client";
import { OUR_REQUESTS } from "./requests";

describe("the requests of protocol.ts", () => {
  it("are named nowhere else in client and server", () => {
    const sources = execFileSync("git", ["ls-files", "client", "server/src"], { encoding: "utf8" }).trim().split("\n");
    const naming = sources.filter(
      (file) => file.endsWith(".ts") && readFileSync(file, "utf8").includes('"arabicPress/'),
    );
    expect(naming).toEqual([]);
    expect(new Set(OUR_REQUESTS.map(({ method }) => method)).size).toBe(OUR_REQUESTS.length);
  });

  it("are all answered", async () => {
    const { connection } = await inMemory();
    for (const request of OUR_REQUESTS) {
      const { method } = request;
      const params = {
        textDocument: { uri: URI },
        uri: URI,
        position: { line: 0, character: 0 },
        of: "figures",
        format: "csv",
        table: "",
      };
      const sent: Promise<unknown> =
        request instanceof RequestType0 ? connection.sendRequest(method) : connection.sendRequest(method, params);
      const answer = await sent.catch((error: unknown) => error);
      expect(answer, method).not.toBeInstanceOf(ResponseError);
    }
  });
});
