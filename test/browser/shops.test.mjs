// What the shops want of the package: VS Code's marketplace, by its own tool, and Open VSX.
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addressesOf } from "../../scripts/addresses.mjs";
import { drawIcon } from "../../scripts/icon.mjs";
import { startBrowser } from "../../scripts/vscode/browser.mjs";
import { root } from "../../scripts/vscode/get.mjs";

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), "arabic-press-shops-"));
afterAll(() => rmSync(folder, { recursive: true }));

/**
 * Makes the package.
 * @typedef {Awaited<ReturnType<typeof made>>} Made
 * @param {string} name
 * @returns what was printed, and its texts by name
 */
async function made(name, repository = "") {
  const file = join(folder, `${name}.vsix`);
  const env = { ...process.env, ARABIC_PRESS_REPOSITORY: repository };
  const { stdout, stderr } = await run(process.execPath, ["scripts/package.mjs", file], { cwd: root, env });
  const parts = unzipSync(readFileSync(file), {
    filter: ({ name: part }) => /\.(?:json|md|vsixmanifest|txt)$/.test(part),
  });
  const text = (/** @type {string} */ part) => strFromU8(parts[part] ?? new Uint8Array());
  return {
    printed: stdout + stderr,
    manifest: JSON.parse(text("extension/package.json")),
    shop: text("extension.vsixmanifest"),
    readme: text("extension/readme.md"),
    parts: Object.keys(parts),
  };
}

/** @type {Made} */
let plain;
/** @type {Made} */
let placed;
beforeAll(async () => {
  plain = await made("plain");
  placed = await made("placed", "https://github.com/owner/name.git");
});

it("nothing is to be warned of", () => {
  for (const { printed } of [plain, placed]) {
    expect(printed).toContain("DONE");
    expect(printed).not.toMatch(/WARN|ERROR/);
  }
});

describe("addresses", () => {
  const pictures = (/** @type {Made} */ { readme }) =>
    [...readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, address]) => address);
  const links = (/** @type {Made} */ { readme }) =>
    [...readme.matchAll(/[^!]\[[^\]]+\]\(([^)]+)\)/g)].map(([, address]) => address);

  it("are none where none is given", () => {
    for (const name of ["repository", "bugs", "homepage"]) expect(plain.manifest).not.toHaveProperty(name);
    expect(plain.shop).not.toMatch(/Links\.(?:Source|Support|GitHub|Learn)/);
    expect(pictures(plain)).toEqual(["docs/images/write-light.webp"]);
    expect(links(plain).filter((link) => /^https?:/.test(link))).toEqual([]);
  });

  it("follow from one where it is given", () => {
    expect(placed.manifest).toMatchObject({
      repository: { type: "git", url: "https://github.com/owner/name.git" },
      bugs: { url: "https://github.com/owner/name/issues" },
      homepage: "https://github.com/owner/name#readme",
    });
    expect(placed.shop).toContain('Links.Source" Value="https://github.com/owner/name.git"');
    expect(placed.shop).toContain('Links.Support" Value="https://github.com/owner/name/issues"');
    expect(pictures(placed)).toEqual(["https://github.com/owner/name/raw/HEAD/docs/images/write-light.webp"]);
    expect(links(placed).length).toBeGreaterThan(5);
    for (const link of links(placed)) expect(link).toMatch(/^https:\/\/github\.com\/owner\/name\/blob\/HEAD\//);
  });

  it("are the project's page, and nothing else", () => {
    expect(addressesOf("")).toEqual({});
    expect(addressesOf("https://git.example/desk/")).toMatchObject({
      bugs: { url: "https://git.example/desk/issues" },
    });
    for (const wrong of ["owner/name", "http://github.com/owner/name", "https://github.com/owner/name?tab=readme"])
      expect(() => addressesOf(wrong), wrong).toThrow();
  });
});

it("nothing of development is in the manifest", () => {
  for (const name of ["private", "scripts", "dependencies", "devDependencies"])
    expect(plain.manifest).not.toHaveProperty(name);
});

it("Open VSX takes it: its limits of a manifest", () => {
  const { name, publisher, version, displayName, description, categories, keywords, license, galleryBanner } =
    placed.manifest;
  // As its ExtensionValidator has them.
  for (const word of [name, publisher]) expect(word).toMatch(/^[\w\-+$~]{1,255}$/);
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  for (const text of [displayName, license, ...categories, ...keywords])
    expect(text).toMatch(/^[^\p{C}\p{Zl}\p{Zp}]{1,255}$/u);
  expect(description).toMatch(/^[^\p{C}\p{Zl}\p{Zp}]{1,2048}$/u);
  expect(["dark", "light"]).toContain(galleryBanner.theme);
  expect(galleryBanner.color).toMatch(/^#[\da-f]{6}$/);
  // It publishes nothing that has no licence.
  expect(plain.parts).toContain("extension/LICENSE.txt");
});

describe("the icon", () => {
  const icon = readFileSync(join(root, "shop/icon.png"));

  it("is a PNG of 256 by 256, which the package names and has", () => {
    expect(icon.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect([icon.readUInt32BE(16), icon.readUInt32BE(20)]).toEqual([256, 256]);
    expect(plain.shop).toContain("extension/shop/icon.png");
  });

  it("is what its drawing shows", async () => {
    const drawn = await drawIcon();
    const browser = await startBrowser();
    try {
      const page = await browser.newPage();
      const apart = await page.evaluate(
        async (pictures) => {
          const [one, other] = await Promise.all(
            pictures.map(async (picture) => {
              const image = new Image();
              image.src = `data:image/png;base64,${picture}`;
              await image.decode();
              const canvas = Object.assign(document.createElement("canvas"), { width: 256, height: 256 });
              const context = canvas.getContext("2d");
              if (context === null) throw new Error("no canvas to draw on");
              context.drawImage(image, 0, 0);
              return context.getImageData(0, 0, 256, 256).data;
            }),
          );
          return one?.filter((value, at) => Math.abs(value - (other?.[at] ?? NaN)) > 32).length;
        },
        [icon, drawn].map((picture) => picture.toString("base64")),
      );
      // Browsers smooth edges each in their own way.
      expect(apart).toBeLessThan(256);
    } finally {
      await browser.close();
    }
  });
});
