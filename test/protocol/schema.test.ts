/** What clients in other languages are promised is what they get. */
import Ajv from "ajv";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { inMemory, URI } from "./client";

const schema = JSON.parse(readFileSync("docs/protocol.schema.json", "utf8")) as {
  definitions: { Requests: { properties: Record<string, { properties: { params: object; result: object } }> } };
};
const { properties } = schema.definitions.Requests;
const ajv = new Ajv({ strict: false }).addSchema(schema, "protocol");

const textDocument = { uri: URI };
it.each([
  ["arabicPress/article", { textDocument }],
  ["arabicPress/names", { textDocument }],
  ["arabicPress/counts", { textDocument }],
  ["arabicPress/facts", { textDocument }],
  ["arabicPress/readingView", { textDocument }],
  ["arabicPress/speakers", { textDocument }],
  ["arabicPress/figures", { textDocument }],
  ["arabicPress/findings", { textDocument }],
  ["arabicPress/cards", { textDocument }],
  ["arabicPress/table", { textDocument, format: "csv" }],
  ["arabicPress/speakerContents", { textDocument, position: { line: 0, character: 14 } }],
])("%s answers what its schema says", async (method, params) => {
  const part = (name: "params" | "result"): boolean | Promise<unknown> =>
    ajv.validate(
      { $ref: `protocol#/definitions/Requests/properties/${method.replace("/", "~1")}/properties/${name}` },
      name === "params" ? params : answer,
    );
  const editor = await inMemory();
  editor.open("صلالة - قال سالم الرواحي أن بلاده أنفقت 3 مليارات دولار.\nوأضاف: «نحن مستعدون».\n");
  const answer: unknown = await editor.connection.sendRequest(method, params);
  expect(answer).not.toBeNull();
  expect([part("params"), ajv.errorsText()]).toEqual([true, "No errors"]);
  expect([part("result"), ajv.errorsText()]).toEqual([true, "No errors"]);
});

it("names every request", () => {
  const named = [...readFileSync("protocol/protocol.ts", "utf8").matchAll(/"(arabicPress\/\w+)"/g)].map(
    ([, name]) => name,
  );
  expect(Object.keys(properties).filter((method) => !named.includes(method))).toEqual([]);
  expect(Object.keys(properties).length).toBeGreaterThan(20);
});
