/** `npm run audit` asks a registry, and says what it was told, or that it was told nothing. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";

const cache = mkdtempSync(join(tmpdir(), "arabic-press-audit-"));
let registry: Server | undefined;
afterEach(() => {
  registry?.close();
  rmSync(cache, { recursive: true, force: true });
});

/** Asks a registry that answers like this. */
async function audit(answer: RequestListener): Promise<{ code: number | null; said: string }> {
  const server = createServer(answer);
  registry = server;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const options = [`--registry=http://127.0.0.1:${port}`, `--cache=${cache}`, "--fetch-retries=0"];
  const asking = spawn(process.execPath, ["scripts/audit.mjs", ...options]);
  let said = "";
  for (const stream of [asking.stdout, asking.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => asking.on("exit", resolve));
  return { code, said };
}

const json =
  (value: unknown): RequestListener =>
  (_request, response) => {
    response.setHeader("Content-Type", "application/json");
    response.end(JSON.stringify(value));
  };

it("checks where the registry answers", async () => {
  const { code, said } = await audit(json({}));
  expect(said).toMatch(/^Checked: \d\d+ packages that ship, 0 with a known fault\.$/m);
  expect(code).toBe(0);
});

it("fails where a package has a known fault, and names it", async () => {
  const fault = {
    id: 1,
    url: "https://registry.example/advisories/1",
    title: "reads too much",
    severity: "high",
    vulnerable_versions: "<99",
  };
  const { code, said } = await audit((request, response) => {
    const name = decodeURIComponent((request.url ?? "").slice(1));
    const versions = { "2.0.0": { name, version: "2.0.0" } };
    json(request.method === "POST" ? { yaml: [fault] } : { name, "dist-tags": {}, versions })(request, response);
  });
  expect(said).toMatch(/^high: yaml .*\n  reads too much https:\/\/registry\.example\/advisories\/1$/m);
  expect(said).toMatch(/, 1 with a known fault\.$/m);
  expect(code).toBe(1);
});

it.each([
  [405, "405 Method Not Allowed"],
  [404, "404 Not Found"],
])("says that nothing was checked where the registry answers %d", async (status, words) => {
  const { code, said } = await audit((_request, response) => {
    response.statusCode = status;
    response.end();
  });
  expect(said).toMatch(new RegExp(`^Not checked: the registry answers no audit \\(${words}.*\\)$`, "m"));
  expect(code).toBe(0);
});

it("says that nothing was checked where there is no registry", async () => {
  const { code, said } = await audit((request) => request.socket.destroy());
  expect(said).toMatch(/^Not checked: /m);
  expect(code).toBe(0);
});
