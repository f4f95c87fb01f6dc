// Shut out nobody: axe on every page of ours with each of its boxes open, in every theme; then all views of the real VS Code by the keyboard alone.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../scripts/vscode/get.mjs";
import { openPage, THEMES } from "./page.mjs";
import {
  begin,
  caret,
  closeAll,
  end,
  eventually,
  file,
  inTextEditor,
  open,
  rowsOf,
  run,
  workbench,
} from "./writing.mjs";
import { AT_ONCE, bring, command, untilGone } from "./workbench.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const ARTICLE =
  "عنوان الخبر\nالمدينة 3 مايو 2025 (شينخوا) -- قال وزير الصيد سالم الرواحي أن الاتفاق قريب.\nوأضاف الرواحي أن الدعم 12 مليون دولار.\nوقالت نورة السالم إن التوقيع غدا.\n";
const FINDING = ARTICLE.indexOf("أن الاتفاق");

it("looks at every page that there is", () => {
  const sources = readdirSync(join(root, "client/src"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(join(root, "client/src", name), "utf8"))
    .join("\n");
  const pages = [...sources.matchAll(/createWebviewPanel\(\s*"([\w.]+)"|const WRITING\w* = "([\w.]+)"/g)].map(
    ([, panel, editor]) => panel ?? editor,
  );
  // The page that is written in and read, in two editors and a view; going through findings (review.test.mjs has its axe).
  expect(pages.sort()).toEqual([
    "arabicPress.reading",
    "arabicPress.review",
    "arabicPress.writing",
    "arabicPress.writingOption",
  ]);
  expect([...sources.matchAll(/registerWebviewViewProvider/g)]).toEqual([]);
});

describe("the page", () => {
  /** @type {import("./page.mjs").Desk} */
  let desk;
  beforeAll(async () => {
    desk = await openPage();
  });
  afterAll(async () => {
    await desk?.close();
    expect(desk?.faults).toEqual([]);
  });

  /**
   * What the page asks is answered as it comes, until something is in sight.
   * @typedef {import("../../client/shared/protocol").Question} Question
   * @typedef {import("../../client/shared/protocol").Answer} Answer
   * @param {(question: Question, places: number[]) => Answer} reply
   * @param {string} selector
   */
  const answered = async (reply, selector, got = 0) => {
    const done = new Set();
    await expect
      .poll(async () => {
        for (const { id, question, places } of await desk.told("ask"))
          if (!done.has(id)) {
            done.add(id);
            await desk.say({ type: "answer", id, got, answer: reply(question, places) });
          }
        return desk.page.locator(selector).first().isVisible();
      })
      .toBe(true);
  };
  /** @type {Record<string, () => Promise<unknown>>} */
  const BOXES = {
    "its legend": async () => {
      await desk.open(ARTICLE);
      await desk.page.locator(".legend summary").focus();
      await desk.page.keyboard.press("Enter");
      await desk.page.locator(".legend fieldset").waitFor();
    },
    search: async () => {
      await desk.open(ARTICLE);
      await desk.select(0);
      await desk.page.keyboard.press("Control+f");
      await desk.page.locator("[name=find]").fill("الرواحي");
      await expect.poll(() => desk.page.locator(".count").innerText()).not.toBe("");
    },
    "the nearest finding": async () => {
      await desk.open(ARTICLE);
      await desk.select(FINDING + 1);
      await desk.page.locator(".findings .message").waitFor();
    },
    "a menu of fixes": async () => {
      await desk.open(ARTICLE);
      await desk.say({
        type: "fixes",
        got: 0,
        span: { from: FINDING, to: FINDING + 2 },
        label: "ما يمكن عمله",
        fixes: [{ id: 7, title: "اكتب «إن»" }],
      });
      await desk.page.locator(".menu").waitFor();
    },
    "what stands under the pointer": async () => {
      await desk.open(ARTICLE);
      await desk.forget();
      const [x, y] = await desk.view((view, at) => {
        const { left, right, top, bottom } = view.coordsForChar(at);
        return [(left + right) / 2, (top + bottom) / 2];
      }, FINDING);
      await desk.page.mouse.move(x - 40, y + 200);
      await desk.page.mouse.move(x, y, { steps: 4 });
      await answered(
        ({ kind }) =>
          kind === "hover"
            ? { kind, paragraphs: [[{ text: "السبب", strong: true }]] }
            : { kind: "fixes", fixes: [{ id: 3, title: "اكتب «إن»" }] },
        ".hover .offers button",
      );
    },
    "a list of completions": async () => {
      await desk.open("وعاد ", { known: false });
      await desk.select(5);
      await desk.forget();
      await desk.page.keyboard.insertText("الروا");
      await desk.page.keyboard.press("Control+Space");
      await answered(
        (_, [at = 0]) => ({
          kind: "completions",
          completions: [{ label: "الرواحي", detail: "شخص", text: "الرواحي", snippet: false, from: at - 5, to: at }],
        }),
        ".cm-tooltip-autocomplete li",
        1,
      );
    },
    "the offer behind a paste": async () => {
      await desk.open("", { known: false });
      await desk.view((view) => {
        const transfer = new DataTransfer();
        transfer.setData("text/plain", "قال\u200f \u202bﻣﺤﻤﺪ\u202c");
        view.contentDOM.dispatchEvent(
          new ClipboardEvent("paste", { clipboardData: transfer, bubbles: true, cancelable: true }),
        );
      });
      await desk.page.locator(".offer").waitFor();
    },
    "folded paragraphs": async () => {
      await desk.open(ARTICLE);
      await desk.say({ type: "folds", got: 0, folds: [{ from: 12, to: ARTICLE.length - 1 }] });
      await desk.select(20);
      await desk.page.keyboard.press("Control+Shift+BracketLeft");
      await desk.page.locator(".folded").waitFor();
    },
    "the article to be read": () => desk.open(ARTICLE, { typing: false }),
  };

  it.each(Object.keys(BOXES))("has nothing for axe to find in any theme: %s", async (box) => {
    for (const theme of Object.keys(THEMES)) {
      await desk.theme(theme);
      await BOXES[box]?.();
      expect(await desk.faultsOfAccess(), `${box}, ${theme}`).toEqual([]);
    }
    await desk.picture(`access-${Object.keys(BOXES).indexOf(box)}`);
    await desk.page.keyboard.press("Escape");
    await desk.theme("light");
  });

  it("has nothing for axe to find as it is exported", async () => {
    await desk.open(ARTICLE, { typing: false });
    await desk.forget();
    await desk.say({ type: "export" });
    await expect.poll(async () => (await desk.told("exported")).length).toBe(1);
    const [{ body }] = await desk.told("exported");
    const style = readFileSync(join(root, "dist/page.css"), "utf8");
    const page = await desk.page.context().newPage();
    await page.setContent(
      `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>خبر</title><style>${style}</style></head><body>${body}</body></html>`,
    );
    /** @type {import("axe-core").AxeResults} */
    const { violations } = await page.evaluate(`${axe}; axe.run()`);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.close();
  });
});

describe("in VS Code, by the keyboard alone", () => {
  beforeAll(() => begin());
  afterAll(end);
  afterEach(async () => {
    await run("workbench.action.closeQuickOpen");
    await closeAll();
  });

  const keys = () => workbench.page.keyboard;
  /** The frame in which something stands. @param {string} selector */
  const frameWith = async (selector) => {
    /** @type {import("playwright-core").Frame | undefined} */
    let found;
    await eventually(async () => {
      found = undefined;
      for (const frame of workbench.page.frames())
        if (
          frame !== workbench.page.mainFrame() &&
          (await frame
            .locator(selector)
            .first()
            .isVisible()
            .catch(() => false))
        )
          found = frame;
      return found !== undefined;
    }).toBe(true);
    return /** @type {import("playwright-core").Frame} */ (/** @type {unknown} */ (found));
  };
  /** @param {import("playwright-core").Frame} frame */
  const serious = async (frame, within = "document") => {
    /** @type {import("axe-core").AxeResults} */
    const { violations } = await frame.evaluate(`${axe}; axe.run(${within})`);
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  };
  const inFront = async (/** @type {string} */ name) => {
    await open(name, { text: ARTICLE });
    await eventually(inTextEditor).toMatchObject({ path: file(name) });
    await eventually(() => workbench.page.locator(".monaco-editor .squiggly-warning").count()).toBeGreaterThan(0);
  };

  it("the reading view is opened, gone through, and left", async () => {
    await inFront("read.txt");
    await command(workbench.page, "Arabic Press: Open Reading View");
    const frame = await frameWith("body.reading .strip button");
    expect(await serious(frame)).toEqual([]);
    // Over into the view, and on with Tab: the legend, its boxes, the strip.
    const focused = () =>
      frame.evaluate(() => {
        const { activeElement: one } = document;
        return document.hasFocus() ? `${one?.tagName.toLowerCase()} ${one?.getAttribute("name") ?? ""}`.trim() : "";
      });
    await keys().press("Control+2");
    const passed = new Set();
    await eventually(
      async () => {
        await keys().press("Tab");
        passed.add(await focused());
        return [...passed].join(" ");
      },
      { interval: 300 },
    ).toMatch(/(?=.*summary)(?=.*input person)(?=.*button)/);
    await eventually(
      async () => {
        if ((await focused()) !== "button") await keys().press("Tab");
        return focused();
      },
      { interval: 300 },
    ).toBe("button");
    await keys().press("Enter");
    await keys().press("Control+1");
    await eventually(inTextEditor).toMatchObject({ path: file("read.txt") });
    await eventually(() => frame.evaluate(() => document.hasFocus())).toBe(false);
  });

  it("the explanation of a finding is opened from the light bulb", async () => {
    await inFront("why.txt");
    const row = workbench.page.locator(".action-widget .monaco-list-row");
    await bring(row.filter({ hasText: "اشرح" }), async () => {
      await keys().press("Escape");
      await caret("why.txt", FINDING + 1);
      await keys().press("Control+.");
    });
    const rowInFront = workbench.page.locator(".action-widget .monaco-list-row.focused");
    await eventually(
      async () => {
        if (!(await rowInFront.allInnerTexts()).join(" ").includes("اشرح")) await keys().press("ArrowDown");
        return (await rowInFront.allInnerTexts()).join(" ");
      },
      { interval: 500 },
    ).toContain("اشرح");
    await untilGone(row, () => keys().press("Enter"));
    const frame = await frameWith(".markdown-body h3, body.vscode-body h3");
    expect(await frame.locator("h3").first().innerText()).toContain("فتح همزة «إن» بعد القول");
    expect(await serious(frame, "document.querySelector('.markdown-body') ?? document.body")).toEqual([]);
  });

  it.each([
    ["Explorer: Focus on Who Said What View", "Who Said What", "الدعم"],
    ["Explorer: Focus on Facts and Figures View", "Facts and Figures", "12 مليون دولار"],
    ["Explorer: Focus on Outline of the Article View", "Outline of the Article", "الدعم"],
  ])("%s: a row is gone to, and goes to its place in the article", async (name, tree, words) => {
    await inFront("tree.txt");
    await command(workbench.page, name);
    const focused = rowsOf(tree).and(workbench.page.locator(".focused"));
    await eventually(() => rowsOf(tree).count()).toBeGreaterThan(1);
    await keys().press("Home");
    await eventually(
      async () => {
        const row = (await focused.allInnerTexts()).join(" ");
        if (!row.includes(words)) await keys().press("ArrowDown");
        return row;
      },
      { interval: 300 },
    ).toContain(words);
    await keys().press("Enter");
    await eventually(inTextEditor).toMatchObject({ path: file("tree.txt"), line: 2 });
  });

  it("the walkthrough is opened, and its button opens a sample", async () => {
    await command(workbench.page, "Welcome: Open Walkthrough...");
    const box = workbench.page.locator(".quick-input-widget:visible");
    await bring(box.locator(".monaco-list-row.focused", { hasText: "Arabic Press" }), () =>
      box.locator(".quick-input-box input").fill("ten minutes", AT_ONCE),
    );
    await keys().press("Enter");
    const button = workbench.page.locator(".getting-started-step.expanded .monaco-button").first();
    await button.waitFor();
    await workbench.picture("walkthrough");
    const isFocused = () => button.evaluate((one) => one === document.activeElement);
    await eventually(
      async () => {
        if (!(await isFocused())) await keys().press("Tab");
        return isFocused();
      },
      { interval: 200 },
    ).toBe(true);
    await keys().press("Enter");
    await eventually(inTextEditor).toMatchObject({ path: expect.stringContaining("politics") });
  });
});
