// The page by itself: how it looks and that it shuts nobody out, mixed lines, search, paste, completion, and that an article's text is only ever text.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ChangeSet, Text } from "@codemirror/state";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importSource } from "../../scripts/import-source.mjs";
import { root } from "../../scripts/vscode/get.mjs";
import { faultsOf, mixedLines } from "./bidi.mjs";
import { compose, insert } from "./keys.mjs";
import { openPage, THEMES } from "./page.mjs";

/** @type {import("./page.mjs").Desk} */
let desk;
const sample = (/** @type {string} */ name) => readFileSync(join(root, "samples", `${name}.txt`), "utf8");
const text = () => desk.text();
const caret = () => desk.view((view) => view.state.selection.main.head);

beforeAll(async () => {
  desk = await openPage();
});
afterAll(async () => {
  await desk?.close();
  expect(desk.faults).toEqual([]);
});

describe("the page", () => {
  it("shows the samples in every theme, to write and to read, and shuts nobody out", async () => {
    for (const name of [
      "economy",
      "levant",
      "maghreb",
      "newspaper",
      "planted-errors",
      "planted-language",
      "politics",
      "sport",
    ]) {
      await desk.open(sample(name));
      for (const theme of name === "newspaper" ? Object.keys(THEMES) : ["light", "dark"]) {
        await desk.theme(theme);
        await desk.picture(`writing-${name}-${theme}`);
        if (theme === "dark" || name === "newspaper")
          expect(await desk.faultsOfAccess(), `${name}, ${theme}`).toEqual([]);
      }
    }
    await desk.theme("light");
    await desk.open(sample("politics"), { typing: false });
    await desk.page.keyboard.press("Control+f");
    expect(await desk.faultsOfAccess()).toEqual([]);
    await desk.picture("reading-politics");
    expect(await desk.page.locator(".cm-content").getAttribute("contenteditable")).toBe("false");
    await desk.page.keyboard.press("Escape");
  });

  it("has a headline, names of speakers in the margin and their words in colours", async () => {
    await desk.open("عنوان الخبر\nقال سالم الرواحي إن الاتفاق قريب.\nوأضاف أن التوقيع غدا.\nوصل الوفد.");
    expect(await desk.page.locator(".cm-line.headline").allInnerTexts()).toEqual(["عنوان الخبر"]);
    expect(await desk.page.locator(".margin .speaker").allInnerTexts()).toEqual(["سالم الرواحي", ""]);
    expect(await desk.page.locator(".said").allInnerTexts()).toEqual(["الاتفاق قريب", "التوقيع غدا"]);
    expect(await desk.page.locator(".cm-content .person").allInnerTexts()).toEqual(["سالم الرواحي"]);
    expect(await desk.page.locator(".strip > *").count()).toBe(4);
    expect(await desk.page.locator(".shares .share").allTextContents()).toEqual([
      "سالم الرواحي · قولان · 100% من الكلام المنقول",
    ]);
  });

  it("fits a narrow pane, and letters of double size", async () => {
    for (const { name, size, look } of [
      { name: "narrow", size: { width: 420, height: 700 }, look: {} },
      { name: "large", size: { width: 700, height: 700 }, look: { size: 40 } },
      // A window of 1280 pixels at four times its size.
      { name: "zoomed", size: { width: 320, height: 256 }, look: {} },
    ]) {
      await desk.page.setViewportSize(size);
      await desk.open(sample("politics"), { look });
      expect(
        await desk.page.evaluate(() => [
          document.documentElement.scrollWidth <= innerWidth,
          [...document.querySelectorAll(".cm-scroller")].map((one) => one.scrollWidth <= one.clientWidth),
        ]),
        name,
      ).toEqual([true, [true]]);
      expect(await desk.faultsOfAccess(), name).toEqual([]);
      await desk.picture(`writing-${name}`);
    }
    await desk.page.setViewportSize({ width: 1000, height: 800 });
  });

  it.each([
    { width: 1000, height: 640, open: true },
    { width: 560, height: 640, open: true },
    { width: 350, height: 560, open: false },
  ])("leaves the text its room where it is read, $width wide", async ({ width, height, open }) => {
    await desk.page.setViewportSize({ width, height });
    await desk.open(sample("newspaper"), { typing: false });
    await desk.page.locator(".strip > *").first().waitFor();
    expect(await desk.page.locator(".legend fieldset").isVisible()).toBe(open);
    const taken = await desk.page.locator(".overview").evaluate((one) => one.getBoundingClientRect().height);
    expect(taken).toBeLessThan(height / 4);
    await desk.page.setViewportSize({ width: 1000, height: 800 });
  });

  it("stands still for whoever asks for less motion", async () => {
    const moving = async () => {
      await desk.open("قال سالم الرواحي إن الاتفاق قريب.");
      await desk.select(3);
      return desk.page.evaluate(() => document.getAnimations().length);
    };
    expect(await moving()).toBeGreaterThan(0);
    await desk.page.emulateMedia({ reducedMotion: "reduce" });
    expect(await moving()).toBe(0);
    await desk.page.emulateMedia({ reducedMotion: "no-preference" });
    // VS Code tells it of its own setting, too.
    await desk.page.evaluate(() => document.body.classList.add("vscode-reduce-motion"));
    expect(await moving()).toBe(0);
    await desk.page.evaluate(() => document.body.classList.remove("vscode-reduce-motion"));
  });

  it("turns marks off and on by the keyboard alone, and keeps that", async () => {
    await desk.open("قال سالم الرواحي إن الاتفاق قريب.");
    await desk.page.locator(".legend summary").focus();
    await desk.page.keyboard.press("Enter");
    await desk.page.keyboard.press("Tab");
    await desk.page.keyboard.press("Tab");
    await desk.page.keyboard.press("Space");
    expect(
      await desk.page.locator(".cm-content .person").evaluate((name) => getComputedStyle(name).borderBottomStyle),
    ).toBe("none");
    await desk.open("قال سالم الرواحي إن الاتفاق بعيد.");
    expect(await desk.page.locator("input[name=person]").isChecked()).toBe(false);
    await desk.page.locator("input[name=person]").dispatchEvent("click");
  });

  it("shows hostile text as text", async () => {
    const hostile =
      "قال سالم الرواحي إن <script>told.push({message:{type:'run'}})</script> <img src=x onerror=\"told.push({message:{type:'run'}})\"> قريب.\n](command:x) \u202eمعكوس\u202c \u2067عزل\u2069 \u200f\u0000\n" +
      "ا".repeat(50_000);
    await desk.open(hostile);
    await desk.say({
      type: "findings",
      got: 0,
      findings: [
        {
          from: 0,
          to: 3,
          severity: "error",
          message: "<img src=x onerror=\"told.push({message:{type:'run'}})\">",
          code: "<b>",
          source: "x",
          target: "",
        },
      ],
    });
    await desk.select(1);
    await expect.poll(() => desk.page.locator(".findings .message").innerText()).toContain("<img");
    expect(await desk.told("run")).toEqual([]);
    expect(await desk.page.locator(".page script, .page img:not(.cm-widgetBuffer)").count()).toBe(0);
    // What nobody sees is seen, and moves nothing.
    expect(await desk.page.locator(".hidden-mark").count()).toBeGreaterThan(5);
    expect(await text()).toBe(hostile);
  });
});

describe("a mixed line", () => {
  it.each([
    ["right to left", "كلمة", "3000px"],
    ["right to left, wrapped", "كلمة", "300px"],
    ["left to right", "Word", "3000px"],
    ["left to right, wrapped", "Word", "300px"],
  ])("is drawn, clicked and gone through as it stands on paper: %s", async (_, first, width) => {
    await desk.open("", { known: false });
    await desk.page.addStyleTag({ content: `.cm-editor .cm-content { flex: 0 0 ${width} !important; }` });
    const faults = await desk.view(faultsOf, mixedLines(40, first, width === "300px" ? 24 : 10));
    expect(faults.slice(0, 3)).toEqual([]);
  });

  it("keeps the order of Latin, figures, dates, addresses and brackets", async () => {
    await desk.page.addStyleTag({ content: ".cm-editor .cm-content { flex: 0 1 900px !important; }" });
    /** @type {[line: string, parts: string[]][]} */
    const lines = [
      [
        "قال (OpenAI) إن «C++» نما 12.5% في 2025-03-13",
        ["قال", "(", "OpenAI", ")", "إن", "«", "C++", "»", "نما", "12.5%", "في", "2025-03-13"],
      ],
      [
        "اتصل +965 2244 1100 أو news@wire.example أو https://wire.example/a?x=1.",
        ["اتصل", "+965 2244 1100", "أو", "news@wire.example", "أو", "https://wire.example/a?x=1", "."],
      ],
      ["The minister said «نعم، 12 مرة» twice", ["The minister said", "twice"]],
    ];
    await desk.open(lines.map(([line]) => line).join("\n"), { known: false });
    await desk.picture("mixed-lines");
    const shown = await desk.view(
      (view, all) =>
        all.map(([line, parts], index) => {
          const { from } = view.state.doc.line(index + 1);
          let at = 0;
          return parts.map((part) => {
            at = line.indexOf(part, at);
            const rects = Array.from({ length: part.length }, (_, letter) => view.coordsForChar(from + at + letter));
            at += part.length;
            return {
              part,
              left: Math.min(...rects.map(({ left }) => left)),
              right: Math.max(...rects.map(({ right }) => right)),
              first: (rects[0]?.left ?? NaN) <= (rects.at(-1)?.left ?? NaN),
            };
          });
        }),
      lines,
    );
    const [arabic, contacts, english] = shown;
    for (const line of [arabic, contacts])
      for (let at = 1; at < line.length; at++)
        expect(line[at].right, line[at].part).toBeLessThanOrEqual(line[at - 1].left + 1);
    for (const { part, first } of [...arabic, ...contacts]) if (/[A-Za-z\d]/.test(part)) expect(first, part).toBe(true);
    expect(english[0].right).toBeLessThan(english[1].left);
  });

  it("takes a click beyond its end, Home and End as its beginning and end", async () => {
    await desk.open("السعر في الأسواق اليوم OpenAI", { known: false });
    const box = await desk.view((view) => {
      const line = /** @type {HTMLElement} */ (view.contentDOM.querySelector(".cm-line"));
      const { left, right, top, bottom } = line.getBoundingClientRect();
      return { left, right, y: (top + bottom) / 2 };
    });
    await desk.page.mouse.click(box.left + 5, box.y);
    expect(await caret()).toBe(29);
    await desk.page.keyboard.press("Home");
    expect(await caret()).toBe(0);
    await desk.page.keyboard.press("End");
    await desk.page.keyboard.type("!");
    expect(await text()).toBe("السعر في الأسواق اليوم OpenAI!");
  });

  it("is gone through word by word, whichever way a word runs, and loses the last of them whole", async () => {
    const line = "قال (OpenAI) إن «C++» نما 12.5% في 2025-03-13 أمس";
    await desk.open(line, { known: false });
    await desk.select(0);
    const walk = async (/** @type {string} */ key, /** @type {number} */ end) => {
      /** @type {[head: number, left: number][]} */
      const places = [];
      for (let steps = 0; steps < 40 && places.at(-1)?.[0] !== end; steps++) {
        places.push(
          await desk.view((view) => {
            const { head, assoc } = view.state.selection.main;
            return /** @type {const} */ ([head, view.coordsAtPos(head, assoc === -1 ? -1 : 1).left]);
          }),
        );
        await desk.page.keyboard.press(`Control+${key}`);
      }
      return places;
    };
    const [there, back] = [await walk("ArrowLeft", line.length), await walk("ArrowRight", 0)];
    expect(there.at(-1)?.[0]).toBe(line.length);
    expect(back.at(-1)?.[0]).toBe(0);
    for (const { places, way } of [
      { places: there, way: -1 },
      { places: back, way: 1 },
    ])
      for (let at = 1; at < places.length; at++)
        expect(way * (places[at][1] - places[at - 1][1]), `${places[at - 1]} → ${places[at]}`).toBeGreaterThan(0);
    for (const word of ["قال", "OpenAI", "إن", "نما", "في"])
      expect(there.map(([head]) => head)).toContain(line.indexOf(word) + word.length);
    await desk.page.keyboard.press("Control+End");
    await desk.page.keyboard.press("Control+Backspace");
    expect((await text()).trimEnd()).toBe(line.slice(0, line.lastIndexOf(" ")));
  });

  it("selects a number whole by a double click, and what is dragged over", async () => {
    const line = "بلغ النمو 12.5% مع OpenAI في العام.";
    await desk.open(line, { known: false });
    /** @param {number} offset @param {-1 | 1} side @returns {Promise<[number, number]>} */
    const at = (offset, side) =>
      desk.view((view, [pos, which]) => {
        const { left, top, bottom } = view.coordsAtPos(pos, which);
        return [left, (top + bottom) / 2];
      }, /** @type {[number, -1 | 1]} */ ([offset, side]));
    const [x, y] = await at(12, 1);
    await desk.page.mouse.dblclick(x + 2, y);
    const selected = () =>
      desk.view((view) => view.state.sliceDoc(view.state.selection.main.from, view.state.selection.main.to));
    expect(await selected()).toBe("12.5%");
    const [from, to] = [await at(4, 1), await at(28, 1)];
    await desk.page.mouse.move(...from);
    await desk.page.mouse.down();
    await desk.page.mouse.move(...to, { steps: 6 });
    await desk.page.mouse.up();
    expect(await selected()).toBe(line.slice(4, 28));
    // What is painted is what is selected: of one row no letter that is not, and all that are.
    const painted = await desk.view((view) => {
      const boxes = [...document.querySelectorAll(".selected-layer .selected")].map((one) =>
        one.getBoundingClientRect(),
      );
      return [...view.state.doc.toString()]
        .map((_, at) => view.coordsForChar(at))
        .map((rect) =>
          boxes.some(
            ({ left, right }) => left <= (rect.left + rect.right) / 2 && (rect.left + rect.right) / 2 <= right,
          ),
        );
    });
    expect(painted.map((is, index) => (is ? index : -1)).filter((index) => index >= 0)).toEqual(
      Array.from({ length: 24 }, (_, index) => index + 4),
    );
    await desk.picture("mixed-selection");
  });
});

describe("typing", () => {
  const sent = async () => (await desk.told("edit")).length;

  /** Opens a text whose host hears what is typed, and changes it as others do. */
  const hostOf = async (/** @type {string} */ opened) => {
    const { HostHalf } = await importSource("client/shared/halves.ts");
    await desk.open(opened, { known: false });
    await desk.forget();
    const half = new HostHalf();
    let now = Text.of(opened.split("\n"));
    let heard = 0;
    const hear = async () => {
      const edits = await desk.told("edit");
      for (const edit of edits.slice(heard)) half.receive(edit);
      heard = edits.length;
      for (const one of half.queue.splice(0)) if ("unit" in one) now = one.unit.apply(now);
    };
    return {
      text: async () => {
        await hear();
        return now.toString();
      },
      change: async (/** @type {import("@codemirror/state").ChangeSpec} */ changes) => {
        await hear();
        const change = ChangeSet.of(changes, now.length);
        now = change.apply(now);
        await desk.say({ type: "op", follow: false, ...half.send(change) });
      },
    };
  };

  it("tells every change at once", async () => {
    await desk.open("", { known: false });
    await desk.forget();
    await desk.page.locator(".cm-content").click();
    for (const letter of "كتبت") await desk.page.keyboard.insertText(letter);
    await expect.poll(sent).toBe(4);
  });

  it("holds a space at the end back where a save would take it away, and a new line at the end of the text", async () => {
    await desk.open("", { known: false, look: { trims: { spaces: true, lines: true } } });
    await desk.forget();
    await desk.page.keyboard.insertText("أول");
    await desk.page.keyboard.insertText(" ");
    await desk.page.keyboard.press("Enter");
    expect(await sent()).toBe(1);
    await desk.say({ type: "settle", id: 1, automatic: true });
    expect([await sent(), (await desk.told("settled")).length]).toEqual([1, 1]);
    await desk.page.keyboard.insertText("ثان");
    expect((await desk.told("edit")).at(-1)?.units).toHaveLength(3);
    await desk.page.keyboard.insertText(" ");
    await desk.say({ type: "settle", id: 2, automatic: false });
    expect(await sent()).toBe(3);
  });

  it("neither tells nor takes anything while a word is composed", async () => {
    await desk.open("قال الوزير", { known: false });
    await desk.select(4);
    await desk.forget();
    const keys = await desk.page.context().newCDPSession(desk.page);
    await compose(keys, "كل");
    await desk.say({ type: "op", id: 1, got: 0, follow: false, changes: [[0, "أمس "], 10] });
    await desk.say({
      type: "findings",
      got: 0,
      findings: [{ from: 4, to: 7, severity: "warning", message: "تنبيه", code: "x", source: "y", target: "" }],
    });
    expect([await text(), await sent()]).toEqual(["قال كلالوزير", 0]);
    await insert(keys, "كلمة ");
    await expect.poll(text).toBe("أمس قال كلمة الوزير");
    expect(await sent()).toBeGreaterThan(0);
    expect(await desk.page.locator(".cm-lintRange").allInnerTexts()).toEqual(["قال"]);
  });

  it("composes word behind word, and gives one up, while what comes from outside waits", async () => {
    const host = await hostOf("قال الوزير مع OpenAI أمس");
    await desk.view((view) => {
      globalThis.events = [];
      for (const name of /** @type {const} */ (["compositionstart", "compositionupdate", "compositionend"]))
        view.contentDOM.addEventListener(name, ({ type, data }) =>
          globalThis.events.push(`${type.replace("composition", "")} ${data}`),
        );
    });
    await desk.select(4);
    const keys = await desk.page.context().newCDPSession(desk.page);
    for (const part of ["ك", "كل", "كلم"]) await compose(keys, part);
    await insert(keys, "كلمة ");
    // No moment lies between two words.
    for (const part of ["ث", "ثا"]) await compose(keys, part);
    await host.change({ from: 0, insert: "عاجل: " });
    await desk.page.waitForTimeout(300);
    expect(await text()).toBe("قال كلمة ثاالوزير مع OpenAI أمس");
    await insert(keys, "ثانية ");
    await expect.poll(text).toBe("عاجل: قال كلمة ثانية الوزير مع OpenAI أمس");
    // Inside a run that is isolated, and given up.
    await desk.select("عاجل: قال كلمة ثانية الوزير مع Open".length);
    for (const part of ["é", "ée", ""]) await compose(keys, part);
    await host.change({ from: (await host.text()).length, insert: "." });
    await expect.poll(text).toBe("عاجل: قال كلمة ثانية الوزير مع OpenAI أمس.");
    expect(await desk.page.evaluate(() => globalThis.events)).toEqual([
      "start ",
      "update ك",
      "update كل",
      "update كلم",
      "update كلمة ",
      "end كلمة ",
      "start ",
      "update ث",
      "update ثا",
      "update ثانية ",
      "end ثانية ",
      "start ",
      "update é",
      "update ée",
      "update ",
      "end ",
    ]);
    await expect.poll(host.text).toBe(await text());
  });

  it("keeps the row that is written in whole in sight, and room below it", async () => {
    await desk.open(Array.from({ length: 40 }, (_, n) => `الفقرة ${n}: قال سالم الرواحي إن الاتفاق قريب.`).join("\n"));
    await desk.page.keyboard.press("Control+End");
    await desk.page.keyboard.type("\nوقالت نورة السالم إن الدعم قريب");
    const below = () =>
      desk.view((view) => {
        const caret = view.coordsAtPos(view.state.selection.main.head);
        return (view.scrollDOM.getBoundingClientRect().bottom - caret.bottom) / view.defaultLineHeight;
      });
    await desk.page.keyboard.type(".");
    await expect.poll(below).toBeGreaterThan(1);
  });

  it("takes what others write under the caret, and keeps it where it stands", async () => {
    await desk.open("قال الوزير", { known: false });
    await desk.select(6);
    await desk.say({ type: "op", id: 1, got: 0, follow: false, changes: [[0, "أمس "], 10] });
    expect([await text(), await caret()]).toEqual(["أمس قال الوزير", 10]);
  });

  it("closes what is opened, and lets what is typed over it take its place", async () => {
    await desk.open("", { known: false });
    await desk.page.keyboard.type("«(قال)»");
    expect(await text()).toBe("«(قال)»");
    await desk.page.keyboard.type("[");
    expect(await text()).toBe("«(قال)»[]");
    await desk.open("", { known: false, look: { pairs: false } });
    await desk.page.keyboard.type("«");
    expect(await text()).toBe("«");
  });

  it("writes at several carets at once", async () => {
    await desk.open("سطر أول\nسطر ثان\nسطر ثالث", { known: false });
    await desk.select(0);
    const second = await desk.view(
      /** @returns {[number, number]} */ (view) => {
        const { left, right, top, bottom } = view.coordsForChar(8);
        return [Math.max(left, right) - 1, (top + bottom) / 2];
      },
    );
    await desk.page.keyboard.down("Alt");
    await desk.page.mouse.click(...second);
    await desk.page.keyboard.up("Alt");
    await desk.page.keyboard.type("«");
    expect(await text()).toBe("«سطر أول\n«سطر ثان\nسطر ثالث");
    await desk.open("قال ثم قال ثم عاد", { known: false });
    await desk.select(0, 3);
    await desk.page.keyboard.press("Control+d");
    await desk.page.keyboard.type("كتب");
    expect(await text()).toBe("كتب ثم كتب ثم عاد");
  });

  it("leaves undo and save to VS Code, behind all that was typed", async () => {
    await desk.open("", { known: false });
    await desk.page.keyboard.type("abc");
    await desk.forget();
    await desk.page.keyboard.type("d");
    await desk.page.keyboard.press("Control+s");
    await desk.page.keyboard.press("Control+z");
    expect(
      (
        await desk.page.evaluate(() =>
          globalThis.told.slice(1).map(({ message }) => ("what" in message ? message.what : message.type)),
        )
      ).filter((one) => one !== "caret"),
    ).toEqual(["edit", "save", "undo"]);
    expect(await text()).toBe("abcd");
  });
});

describe("a list of completions", () => {
  const completions = [{ label: "الرواحي", detail: "شخص", text: "الرواحي", snippet: false }];
  const answer = async () => {
    const asked = (await desk.told("ask")).findLast(({ question }) => question.kind === "completions");
    const { id, places: [at = 0] = [] } = asked ?? { id: 0 };
    await desk.say({
      type: "answer",
      id,
      got: 1,
      answer: { kind: "completions", completions: completions.map((one) => ({ ...one, from: at - 5, to: at })) },
    });
    await desk.page.locator(".cm-tooltip-autocomplete li").waitFor();
  };

  it("opens for whoever asks, and takes nothing that was not chosen", async () => {
    await desk.open("وعاد ", { known: false });
    await desk.page.keyboard.press("Control+End");
    await desk.page.keyboard.insertText("الروا");
    await desk.page.waitForTimeout(300);
    expect((await desk.told("ask")).filter(({ question }) => question.kind === "completions")).toEqual([]);
    await desk.page.keyboard.press("Control+Space");
    await expect.poll(async () => (await desk.told("ask")).length).toBeGreaterThan(0);
    await answer();
    expect(await desk.page.locator(".cm-tooltip-autocomplete li[aria-selected]").count()).toBe(0);
    await desk.page.waitForTimeout(100);
    await desk.page.keyboard.press("Enter");
    expect(await text()).toBe("وعاد الروا\n");
  });

  it("writes the row that was chosen", async () => {
    await desk.open("وعاد ", { known: false });
    await desk.forget();
    await desk.page.keyboard.press("Control+End");
    await desk.page.keyboard.insertText("الروا");
    await desk.page.keyboard.press("Control+Space");
    await expect.poll(async () => (await desk.told("ask")).length).toBeGreaterThan(0);
    await answer();
    await desk.page.waitForTimeout(100);
    await desk.page.keyboard.press("ArrowDown");
    await desk.page.keyboard.press("Enter");
    expect(await text()).toBe("وعاد الرواحي");
  });
});

describe("search", () => {
  const article = "أكّد الوزير إن الإتفاق على الطاقـــة قريب.\nوقال الى الصحافة: الاتفاق على الطاقه في ١٢ مايو.";
  const find = async (/** @type {string} */ words) => {
    await desk.page.keyboard.press("Control+f");
    await desk.page.locator("[name=find]").fill(words);
  };
  const count = () => desk.page.locator(".count").innerText();
  /** The first match is this, and there are so many. @param {string} words @param {string} first @param {number} all */
  const finds = async (words, first, all) => {
    await desk.select(0);
    await find(words);
    await desk.page.keyboard.press("Enter");
    await expect
      .poll(() =>
        desk.view((view) => view.state.sliceDoc(view.state.selection.main.from, view.state.selection.main.to)),
      )
      .toBe(first);
    await expect.poll(count).toBe(`1 من ${all}`);
  };

  it("does not mind hamza, ya, ta marbuta, diacritics, tatweel and kinds of digits", async () => {
    await desk.open(article, { known: false });
    await finds("الاتفاق على الطاقة", "الإتفاق على الطاقـــة", 2);
    await finds("اكد", "أكّد", 1);
    await finds("إلي", "الى", 1);
    await finds("12 مايو", "١٢ مايو", 1);
    const field = desk.page.locator("[name=find]");
    await find("OpenAI");
    expect(await field.getAttribute("dir")).toBe("ltr");
    await find("(");
    await expect.poll(count).toBe("لا نتائج");
    expect(await field.getAttribute("dir")).toBe("rtl");
    await desk.picture("search");
  });

  it("goes letter by letter where it is asked to, and replaces as it is written", async () => {
    await desk.page.locator(".search label", { hasText: "حرفا بحرف" }).click();
    await find("الطاقة");
    await expect.poll(count).toBe("لا نتائج");
    await desk.page.locator(".search label", { hasText: "حرفا بحرف" }).click();
    // Nothing that was found is gone to yet: there is no first of two.
    await expect.poll(count).toBe("عدد النتائج: 2");
    await desk.page.locator("[name=find]").press("Enter");
    await expect.poll(count).toMatch(/^[12] من 2$/);
    await desk.page.keyboard.press("Control+h");
    await desk.page.locator("[name=replace]").fill("$1 \\n");
    await desk.page.getByText("استبدال الكل").click();
    expect(await text()).toBe(article.replace("الطاقـــة", "$1 \\n").replace("الطاقه", "$1 \\n"));
    // Undo in a field of the page is the field's.
    await desk.forget();
    await desk.page.locator("[name=find]").press("Control+z");
    expect(await desk.told("do")).toEqual([]);
    await desk.page.keyboard.press("Escape");
    expect(await desk.page.locator(".search").count()).toBe(0);
  });

  it("goes by the keyboard from what is looked for to what stands in its place", async () => {
    await desk.open(article, { known: false });
    await desk.select(0);
    await desk.page.keyboard.press("Control+h");
    await desk.page.keyboard.type("الوزير");
    await desk.page.keyboard.press("Tab");
    await desk.page.keyboard.type("المدير");
    await desk.picture("replace");
    await desk.page.getByText("استبدال الكل").click();
    expect(await text()).toBe(article.replace("الوزير", "المدير"));
    await desk.page.keyboard.press("Escape");
  });
});

describe("a paste", () => {
  const paste = (/** @type {Record<string, string>} */ data) =>
    desk.view((view, all) => {
      const transfer = new DataTransfer();
      for (const [type, value] of Object.entries(all)) transfer.setData(type, value);
      view.contentDOM.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData: transfer, bubbles: true, cancelable: true }),
      );
    }, data);

  it("comes in as it was, and is offered clean where it brings what nobody sees", async () => {
    await desk.open("", { known: false });
    const dirty = "قال\u200f \u202bﻣﺤﻤﺪ\u202c إن\u00a0العدد 12";
    await paste({ "text/plain": dirty });
    expect(await text()).toBe(dirty);
    await desk.page.locator(".offer button").first().click();
    expect(await text()).toBe("قال محمد إن العدد 12");
    await paste({ "text/plain": " نظيف" });
    expect(await desk.page.locator(".offer").count()).toBe(0);
  });

  it("keeps lines, lists and their order", async () => {
    await desk.open("", { known: false });
    await paste({ "text/plain": "سطر\u000bآخر\r\n•\tبند\u2028ثالث" });
    expect(await text()).toBe("سطر\nآخر\n•\tبند\nثالث");
    await desk.open("", { known: false });
    await paste({
      "text/html":
        "<style>p{}</style><p>مقدمة <b>مهمة</b></p><ol start=3><li>ثالث</li><li>رابع</li></ol><ul><li>بند<br>تتمته</li></ul><script>told.push({message:{type:'run'}})</script>",
    });
    expect(await text()).toBe("مقدمة مهمة\n3. ثالث\n4. رابع\n• بند\nتتمته");
    expect(await desk.told("run")).toEqual([]);
  });
});

describe("findings", () => {
  it("are in sight below the text, the nearest to the caret, and told to a screen reader", async () => {
    await desk.open(sample("planted-errors"));
    const nearest = () => desk.page.locator(".findings .message").innerText();
    await desk.select(0);
    await expect.poll(nearest).toContain("أمس");
    const at = sample("planted-errors").indexOf("أن المعهد");
    await desk.select(at + 1);
    await expect.poll(nearest).toContain("تُكسر الهمزة بعد القول");
    expect(await desk.page.locator(".cm-announced").innerText()).toContain("تُكسر الهمزة بعد القول");
  });

  it("offer their fixes in a menu that the arrows go through", async () => {
    const at = sample("planted-errors").indexOf("أن المعهد");
    await desk.say({
      type: "fixes",
      got: 0,
      span: { from: at, to: at + 2 },
      label: "ما يمكن عمله",
      fixes: [
        { id: 7, title: "اكتب «إن»" },
        { id: 8, title: "تجاهل" },
      ],
    });
    await expect.poll(() => desk.page.evaluate(() => document.activeElement?.textContent)).toBe("اكتب «إن»");
    expect(await desk.faultsOfAccess()).toEqual([]);
    await desk.page.keyboard.press("ArrowDown");
    await desk.page.keyboard.press("Enter");
    expect(await desk.told("choose")).toEqual([expect.objectContaining({ fix: 8 })]);
    expect(await desk.page.evaluate(() => document.activeElement?.className)).toContain("cm-content");
    await desk.say({
      type: "fixes",
      got: 0,
      span: { from: at, to: at + 2 },
      label: "ما يمكن عمله",
      fixes: [{ id: 9, title: "أ" }],
    });
    await desk.page.locator(".menu").waitFor();
    await desk.page.keyboard.press("Escape");
    expect(await desk.page.locator(".menu").count()).toBe(0);
  });

  it("stand under the pointer with their fixes and what the server tells", async () => {
    const at = sample("planted-errors").indexOf("أن المعهد");
    await desk.forget();
    const place = await desk.view(
      /** @returns {[number, number]} */ (view, pos) => {
        const rect = view.coordsForChar(pos);
        return [(rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2];
      },
      at,
    );
    await desk.page.mouse.move(place[0] - 40, place[1] + 200);
    await desk.page.mouse.move(...place, { steps: 4 });
    // On its way the pointer may ask more than once: the last answer is the one that is shown.
    const answered = new Set();
    const answer = async (/** @type {import("./page.mjs").Message<"ask">} */ { id, question }) => {
      answered.add(id);
      await desk.say({
        type: "answer",
        id,
        got: 0,
        answer:
          question.kind === "hover"
            ? {
                kind: "hover",
                paragraphs: [
                  [
                    { text: "السبب", strong: true },
                    { text: " القول", strong: false },
                  ],
                ],
              }
            : { kind: "fixes", fixes: [{ id: 3, title: "اكتب «إن»" }] },
      });
    };
    const isShown = async () => {
      for (const asked of await desk.told("ask")) if (!answered.has(asked.id)) await answer(asked);
      return desk.page.locator(".hover .offers button").isVisible();
    };
    await expect.poll(isShown).toBe(true);
    expect((await desk.told("ask")).map(({ question }) => question.kind)).toEqual(
      expect.arrayContaining(["hover", "fixes"]),
    );
    expect(await desk.page.locator(".hover strong").innerText()).toBe("السبب");
    await desk.picture("writing-hover");
    await desk.page.locator(".hover .offers button").click();
    expect(await desk.told("choose")).toEqual([expect.objectContaining({ fix: 3 })]);
    await desk.page.mouse.move(5, 300);
  });
});

it("shows a card in the first line below what stands above the text, all of it", async () => {
  await desk.open("قال وزير الصيد سالم الرواحي أن الاتفاق قريب.\nوأضاف أن التوقيع غدا.");
  await desk.forget();
  await desk.select(16);
  await desk.say({ type: "hover" });
  await expect.poll(async () => (await desk.told("ask")).length).toBeGreaterThan(0);
  for (const { id, question } of await desk.told("ask"))
    await desk.say({
      type: "answer",
      id,
      got: 0,
      answer:
        question.kind === "hover"
          ? { kind: "hover", paragraphs: Array.from({ length: 9 }, () => [{ text: "سالم الرواحي", strong: false }]) }
          : { kind: "fixes", fixes: [] },
    });
  await desk.page.locator(".hover").waitFor();
  await desk.picture("writing-hover-first-line");
  const covered = await desk.page.evaluate(
    () =>
      [...document.querySelectorAll(".hover p")].filter((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        const front = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return !one.contains(front);
      }).length,
  );
  expect(covered).toBe(0);
  await desk.page.keyboard.press("Escape");
});

describe("a long article", () => {
  const long = (/** @type {number} */ words) =>
    Array.from(
      { length: words / 20 },
      (_, n) =>
        `قال وزير الصيد سالم الرواحي إن الاتفاق ${n} قريب جدا وإن التوقيع في 5 مايو 2021 بالرباط ثم عاد إلى المدينة.`,
    ).join("\n");

  it("of twenty thousand words costs a letter no work for the whole page", async () => {
    const article = long(20_000);
    await desk.open(article);
    const nodes = () => desk.page.evaluate(() => document.querySelectorAll(".page *").length);
    expect(await nodes()).toBeLessThan(900);
    await desk.select(article.length / 2);
    await desk.page.evaluate(() => {
      globalThis.changes = 0;
      new MutationObserver((records) => {
        for (const { addedNodes, removedNodes } of records)
          globalThis.changes += addedNodes.length + removedNodes.length;
      }).observe(/** @type {Element} */ (document.querySelector(".cm-content")), { childList: true, subtree: true });
    });
    await desk.forget();
    await desk.page.keyboard.insertText("ا");
    await expect.poll(async () => (await desk.told("edit")).length).toBe(1);
    expect(JSON.stringify(await desk.told("edit")).length).toBeLessThan(300);
    expect(await desk.page.evaluate(() => globalThis.changes)).toBeLessThan(60);
    // What the server tells of it afterwards is of one paragraph.
    const changed = await text();
    const patch = await desk.know(changed);
    expect([patch.removed, patch.paragraphs.length]).toEqual([1, 1]);
    expect(await desk.page.locator(".strip > *").count()).toBeLessThanOrEqual(200);
    // All of it is in sight, but for what widths are rounded to.
    expect(
      await desk.page.evaluate(() => {
        const strip = /** @type {Element} */ (document.querySelector(".strip"));
        const { left, right } = strip.getBoundingClientRect();
        return [...document.querySelectorAll(".strip > *")].filter(
          (one) => one.getBoundingClientRect().left < left - 3 || one.getBoundingClientRect().right > right + 3,
        ).length;
      }),
    ).toBe(0);
  });

  it("of two hundred thousand words opens, and takes a letter", async () => {
    const article = long(200_000);
    await desk.open(article, { known: false });
    expect(await desk.page.evaluate(() => document.querySelectorAll(".page *").length)).toBeLessThan(900);
    await desk.select(article.length / 2);
    await desk.page.keyboard.insertText("ا");
    expect((await text()).length).toBe(article.length + 1);
  });
});

it("folds what one speaker says, and unfolds it", async () => {
  await desk.open("عنوان\nقال سالم الرواحي إن الاتفاق قريب.\nوأضاف أن التوقيع غدا.\nوصل الوفد.");
  await desk.say({ type: "folds", got: 0, folds: [{ from: 6, to: 64 }] });
  await desk.select(10);
  await desk.page.keyboard.press("Control+Shift+BracketLeft");
  await expect.poll(() => desk.page.locator(".cm-content").innerText()).not.toContain("التوقيع");
  await desk.page.locator(".folded").click();
  await expect.poll(() => desk.page.locator(".cm-content").innerText()).toContain("التوقيع");
});

it("exports the article as a page that needs nothing else", async () => {
  const article = "عنوان الخبر\nقال سالم الرواحي إن <b>OpenAI</b> قريبة.";
  await desk.open(article, { typing: false });
  await desk.forget();
  await desk.say({ type: "export" });
  await expect.poll(async () => (await desk.told("exported")).length).toBe(1);
  const [{ body }] = await desk.told("exported");
  expect(body).toContain('<h1 class="paragraph" dir="rtl">عنوان الخبر</h1>');
  expect(body).toContain('<bdi dir="ltr">');
  expect(body).toContain('<span class="person">سالم الرواحي</span>');
  expect(body).not.toMatch(/<script|<b>|https?:/);
  const paragraphs = await desk.page.evaluate(
    (html) =>
      [...new DOMParser().parseFromString(html, "text/html").querySelectorAll(".paragraph")].map(
        (one) => one.textContent,
      ),
    body,
  );
  expect(paragraphs).toEqual(["عنوان الخبر", "سالم الرواحيقال سالم الرواحي إن <b>OpenAI</b> قريبة."]);
});
