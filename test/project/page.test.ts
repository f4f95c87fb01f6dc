/** The page of an article runs in any browser: the same bundle serves VS Code on a desktop, behind a server and in a browser alone. */
import { build } from "esbuild";
import { expect, it } from "vitest";

it("the page is made of its own rooms, and has no Node in it", async () => {
  // For a browser esbuild refuses what Node alone has.
  const { metafile, outputFiles } = await build({
    entryPoints: ["client/view/page.ts"],
    bundle: true,
    platform: "browser",
    format: "iife",
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const own = Object.keys(metafile.inputs).filter((file) => !file.includes("node_modules"));
  expect(own.length).toBeGreaterThan(20);
  expect(own.filter((file) => !/^(?:client\/(?:view|shared)|protocol)\//.test(file))).toEqual([]);
  const text = outputFiles.map((file) => file.text).join("\n");
  expect(text.match(/\brequire\(|\bprocess\.(?:versions|argv|cwd|platform)|\bBuffer\.|\b__dirname\b/g)).toBe(null);
});
