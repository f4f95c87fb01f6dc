/** Where a newsroom's files may be, as settings say. */
import { describe, expect, it } from "vitest";
import { pathInside } from "../../server/src/stylebook/paths";
import { ARTICLE, FOLDER, inMemory, untilFound } from "./client";

describe("a path from the folder", () => {
  it.each([
    ["stylebook.yaml", "stylebook.yaml"],
    ["./rules/../rules//stylebook.yaml", "rules/stylebook.yaml"],
    ["rules\\stylebook.yaml", "rules/stylebook.yaml"],
    ["دليل (1).yaml", "%D8%AF%D9%84%D9%8A%D9%84%20%281%29.yaml"],
    ["%2e%2e/victim.conf", "%252e%252e/victim.conf"],
    ["..%2fvictim.conf", "..%252fvictim.conf"],
    ["...", "..."],
    ["file:///etc/passwd", "file%3A/etc/passwd"],
  ])("stays in it: %s", (path, inside) => {
    expect(pathInside(path)).toBe(inside);
    expect(new URL(`${FOLDER}/${inside}`).pathname.startsWith("/news/")).toBe(true);
  });

  it.each([
    "../victim.conf",
    "../../victim.conf",
    "..\\victim.conf",
    "a/../../victim.conf",
    "a\\..\\..\\victim.conf",
    "/etc/passwd",
    "\\\\host\\share\\x",
    "C:\\victim.conf",
    "c:victim.conf",
    "..",
    ".",
    "a/..",
    "/",
  ])("that leads out of it is none: %s", (path) => {
    expect(pathInside(path)).toBeUndefined();
  });
});

it("tells once that a setting leads out of the folder, and reads nothing there", async () => {
  const files = new Map([["file:///victim%25.conf", "terms:\n  - preferred: هجوم\n    rejected: [عملية]\n"]]);
  const editor = await inMemory({ files, settings: () => ({ stylebook: "../victim%.conf" }) });
  const found = untilFound(editor, (codes) => codes.length > 0);
  editor.open("قال الوزير أن عملية وقعت أمس.", "plaintext", ARTICLE);
  expect((await found).map(({ code }) => code)).toEqual(["qala-anna"]);
  const again = untilFound(editor, (codes) => codes.length === 0);
  editor.change(2, [{ text: "قال الوزير إن عملية وقعت أمس." }], ARTICLE);
  expect(await again).toEqual([]);
  expect(editor.said.map(({ message }) => message)).toEqual([
    expect.stringMatching(/لا يُعمل بدليل الأسلوب «.*\.\.\/victim%\.conf.*»\. .*ليس داخل المجلد/),
  ]);
});

it("takes an empty setting for no stylebook", async () => {
  const editor = await inMemory({ files: new Map(), settings: () => ({ stylebook: "" }) });
  const found = untilFound(editor, (codes) => codes.length > 0);
  editor.open("قال الوزير أن عملية وقعت أمس.", "plaintext", ARTICLE);
  expect((await found).map(({ code }) => code)).toEqual(["qala-anna"]);
  expect(editor.said).toEqual([]);
});
