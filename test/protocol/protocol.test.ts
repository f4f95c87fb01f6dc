/** The requests that are ours: named in one place, and each answered. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { RequestType, RequestType0, ResponseError } from "vscode-languageserver-protocol";
import { describe, expect, it } from "vitest";
import * as protocol from "../../protocol/protocol";
import { inMemory, URI } from "./client";

const requests = Object.values(protocol).filter((one) => one instanceof RequestType || one instanceof RequestType0);

describe("the requests of protocol.ts", () => {
  it("are named nowhere else in client and server", () => {
    const sources = execFileSync("git", ["ls-files", "client", "server/src"], { encoding: "utf8" }).trim().split("\n");
    const naming = sources.filter(
      (file) => file.endsWith(".ts") && readFileSync(file, "utf8").includes('"arabicPress/'),
    );
    expect(naming).toEqual([]);
    expect(new Set(requests.map(({ method }) => method)).size).toBe(requests.length);
  });

  it("are all answered", async () => {
    const { connection } = await inMemory();
    for (const request of requests) {
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
