// The editor from right to left inside a real VS Code: what is typed stands in the file, whatever else happens to it, and everything of ours works there.
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { root } from "../../scripts/vscode/get.mjs";
import { PATIENCE } from "./patience.mjs";
import { AT_ONCE, bring, until, untilGone } from "./workbench.mjs";
import {
  begin,
  box,
  caretIn,
  closeAll,
  compose,
  documentOf,
  end,
  eventually,
  file,
  host,
  insert,
  onDisk,
  open,
  pageOf,
  pagesOf,
  press,
  put,
  run,
  set,
  textIn,
  toEnd,
  together,
  type,
  view,
  workbench,
  write,
} from "./writing.mjs";

const article = (/** @type {string} */ name) =>
  readFileSync(join(root, "test/browser/typed", `${name}.txt`), "utf8").trimEnd();

/** @typedef {import("./writing.mjs").Frame} Frame */

beforeAll(() => begin());
afterAll(end);
beforeEach(({ task }) => (task.suite?.name === "what is known" ? undefined : closeAll()));

describe("typing", () => {
  it("three articles, key by key and as composed words, stand in page, document and file as they were typed", async () => {
    const third = readFileSync(join(root, "samples/levant.txt"), "utf8").trimEnd();
    for (const { name, text, composed } of [
      { name: "harbour.arpress", text: article("harbour"), composed: false },
      { name: "boats.txt", text: article("boats"), composed: true },
      { name: "levant.md", text: third, composed: false },
    ]) {
      const frame = await write(name, { text: "" });
      await frame.locator(".cm-content").click();
      await toEnd(frame);
      if (composed) {
        for (const part of text.match(/[\p{L}\p{M}]+|[^\p{L}\p{M}]/gu) ?? []) {
          if (/\p{L}/u.test(part) && part.length > 2)
            for (const length of [1, 2, part.length - 1]) await compose(part.slice(0, length));
          if (/\p{L}/u.test(part)) await insert(part);
          else await type(part);
        }
      } else await type(text);
      await eventually(() => textIn(frame), { message: name }).toBe(text);
      await workbench.page.keyboard.press("Control+s");
      await eventually(() => onDisk(name), { message: name }).toBe(text);
      await eventually(async () => (await documentOf(name))?.dirty).toBe(false);
    }
    await workbench.picture("writing-typed");
  });
});

describe("the document", () => {
  it("is undone and done again word by word, from the page and from VS Code's own editor", async () => {
    const frame = await write("undo.arpress", { text: "سطر أول\n" });
    await toEnd(frame);
    for (const letter of "كتبت هذه الجملة") {
      await type(letter);
      await together(frame, "undo.arpress");
    }
    await workbench.page.keyboard.press("Control+z");
    await eventually(() => textIn(frame)).toBe("سطر أول\nكتبت هذه ");
    await workbench.page.keyboard.press("Control+y");
    await eventually(() => textIn(frame)).toBe("سطر أول\nكتبت هذه الجملة");
    // On an Arabic keyboard, too.
    await press({ key: "ئ", code: "KeyZ", windowsVirtualKeyCode: 90, modifiers: 2 });
    await eventually(() => textIn(frame)).toBe("سطر أول\nكتبت هذه ");
    await open("undo.arpress", { editor: "default", column: 2 });
    await eventually(() => host("return vscode.window.activeTextEditor?.document.uri.path")).toBe(file("undo.arpress"));
    await run("undo");
    await together(frame, "undo.arpress");
    await run("redo");
    await run("redo");
    await together(frame, "undo.arpress");
    // All the way back: nothing is unsaved.
    await eventually(async () => {
      await run("undo");
      return documentOf("undo.arpress");
    }).toEqual({ text: "سطر أول\n", dirty: false });
    expect(await together(frame, "undo.arpress")).toBe("سطر أول\n");
  });

  it("is edited from outside while one types, and both stay", async () => {
    const frame = await write("outside.arpress", { text: "سطر أول\nسطر ثان\n" });
    await toEnd(frame);
    const typed = "يكتب المحرر هنا سطرا طويلا دون توقف مع OpenAI و12 رقما حتى النهاية";
    const typing = type(typed);
    const outside = Array.from({ length: 8 }, (_, n) => `[${n}]`);
    for (const [n, mark] of outside.entries())
      await eventually(() =>
        host(
          `const edit = new vscode.WorkspaceEdit(); edit.insert(vscode.Uri.file(given.path), new vscode.Position(given.line, 4), given.mark); return vscode.workspace.applyEdit(edit);`,
          { path: file("outside.arpress"), line: n % 2, mark },
        ),
      ).toBe(true);
    await typing;
    const text = await together(frame, "outside.arpress");
    expect(text.endsWith(typed)).toBe(true);
    expect(outside.filter((mark) => text.includes(mark))).toEqual(outside);
    // A file that is written anew on the disk leaves the caret where it stands.
    await workbench.page.keyboard.press("Control+s");
    await eventually(async () => (await documentOf("outside.arpress"))?.dirty).toBe(false);
    await put(frame, text.length - 10);
    writeFileSync(file("outside.arpress"), onDisk("outside.arpress").replace("أول", "أول من القرص"));
    await eventually(() => textIn(frame)).toContain("من القرص");
    expect(await caretIn(frame)).toBe(text.length - 10 + " من القرص".length);
  });

  it("is another branch's once that is checked out, with the caret where it was, and what is typed then stays", async () => {
    const git = (/** @type {string[]} */ ...args) =>
      execFileSync("git", ["-c", "user.name=desk", "-c", "user.email=desk@wire.example", ...args], { cwd: file(".") });
    const lines = Array.from({ length: 30 }, (_, n) => `الفقرة ${n} كما هي.`);
    writeFileSync(file("branch.arpress"), `${lines.join("\n")}\n`);
    git("init", "--quiet", "--initial-branch", "main");
    git("add", "branch.arpress");
    git("commit", "--quiet", "--message", "one");
    git("checkout", "--quiet", "-b", "other");
    const other = lines.with(3, "الفقرة الثالثة في فرع آخر.").with(25, "وهذه أيضا.");
    writeFileSync(file("branch.arpress"), `${other.join("\n")}\n`);
    git("commit", "--quiet", "--all", "--message", "two");
    git("checkout", "--quiet", "main");
    const frame = await write("branch.arpress");
    await put(frame, lines.slice(0, 12).join("\n").length);
    git("checkout", "--quiet", "other");
    await eventually(() => textIn(frame)).toBe(`${other.join("\n")}\n`);
    await type(" وزاد");
    const typed = other.with(11, `${other[11]} وزاد`);
    expect(await together(frame, "branch.arpress")).toBe(`${typed.join("\n")}\n`);
    await workbench.page.keyboard.press("Control+s");
    await eventually(() => onDisk("branch.arpress")).toBe(`${typed.join("\n")}\n`);
    rmSync(file(".git"), { recursive: true });
  });

  it("is written in by two pages at once", async () => {
    await write("two.arpress", { text: "سطر أول\n" });
    await run("workbench.action.splitEditor");
    const [one, other] = /** @type {[Frame, Frame]} */ (await pagesOf("two.arpress", 2));
    await Promise.all(
      /** @type {[Frame, string][]} */ ([
        [one, "ا"],
        [other, "ب"],
      ]).map(([frame, letter]) =>
        view(
          frame,
          async (editor, given) => {
            for (let n = 0; n < 40; n++) {
              editor.dispatch({
                changes: { from: Math.floor(Math.random() * (editor.state.doc.length + 1)), insert: given },
              });
              await new Promise((resolve) => setTimeout(resolve, Math.random() * 10));
            }
          },
          letter,
        ),
      ),
    );
    const text = await together([one, other], "two.arpress");
    expect([text.match(/ا/g)?.length, text.match(/ب/g)?.length]).toEqual([40, 40]);
  });

  it("keeps the file's line ends and byte order mark", async () => {
    const frame = await write("crlf.md", { text: "\ufeff# سطر\r\nثان\r\n" });
    await toEnd(frame);
    await type("ثالث\nرابع");
    await workbench.page.keyboard.press("Control+s");
    await eventually(() => onDisk("crlf.md")).toBe("\ufeff# سطر\r\nثان\r\nثالث\r\nرابع");
    await type(" يضيع");
    await together(frame, "crlf.md");
    await run("workbench.action.files.revert");
    await eventually(() => textIn(frame)).toBe("# سطر\nثان\nثالث\nرابع");
  });

  it("has all that was typed where it is left, closed or reloaded at once", async () => {
    const frame = await write("left.arpress", { text: "" });
    await toEnd(frame);
    await type("أسرع ما يكون");
    await run("workbench.action.webview.reloadWebviewAction");
    await eventually(async () => (await documentOf("left.arpress"))?.text).toBe("أسرع ما يكون");
    // The frame of the page that goes is there for a while.
    await eventually(() => frame.isDetached()).toBe(true);
    await toEnd(await pageOf("left.arpress"));
    await type(" ثم أكثر");
    await eventually(async () => (await documentOf("left.arpress"))?.text).toBe("أسرع ما يكون ثم أكثر");
    await run("workbench.action.files.save");
    await toEnd(await pageOf("left.arpress"));
    await type("!");
    await host("void vscode.commands.executeCommand('workbench.action.closeActiveEditor');");
    // A file that was clean when it was closed is open again, with what came late.
    await eventually(async () => (await documentOf("left.arpress"))?.text ?? onDisk("left.arpress")).toBe(
      "أسرع ما يكون ثم أكثر!",
    );
    // VS Code asks where the letter came before the close.
    const save = workbench.page.locator(".monaco-dialog-box .monaco-button", { hasText: /^Save$/ });
    await eventually(async () => {
      if (await save.isVisible()) await save.click(AT_ONCE);
      await host(
        "await vscode.workspace.textDocuments.find(({ uri }) => uri.path === given)?.save();",
        file("left.arpress"),
      );
      return (await save.isVisible()) ? "asked" : onDisk("left.arpress");
    }).toBe("أسرع ما يكون ثم أكثر!");
  });

  it("loses no space to a save that nobody asked for", async () => {
    set({ "files.autoSave": "afterDelay", "files.autoSaveDelay": 50, "files.trimTrailingWhitespace": true });
    await eventually(() => host("return vscode.workspace.getConfiguration('files').get('autoSave')")).toBe(
      "afterDelay",
    );
    const frame = await write("spaces.arpress", { text: "" });
    await toEnd(frame);
    for (const word of ["كتب", "المحرر", "سطرا"]) {
      await type(`${word} `);
      await eventually(() => onDisk("spaces.arpress")).toMatch(new RegExp(`${word}$`));
    }
    await type("آخر");
    await eventually(() => onDisk("spaces.arpress")).toBe("كتب المحرر سطرا آخر");
    set();
    await eventually(() => host("return vscode.workspace.getConfiguration('files').get('autoSave')")).toBe("off");
  });

  it(
    "is the same in pages, editor and file after five thousand edits by chance, in any order",
    async () => {
      const start = Array.from({ length: 12 }, (_, n) => `سطر رقم ${n} مع OpenAI و12.5% نص (بين قوسين)`).join("\n");
      await write("chance.arpress", { text: start });
      await run("workbench.action.splitEditor");
      const pages = /** @type {[Frame, Frame]} */ (await pagesOf("chance.arpress", 2));
      await open("chance.arpress", { editor: "default", column: 3 });
      const inPage = (/** @type {Frame} */ frame, /** @type {number} */ edits) =>
        view(
          frame,
          async (editor, wanted) => {
            const words = ["ا", "كلمة ", "OpenAI ", "12.5", "\n", "«نص»", "", "سطر\nآخر", "👍🏽", "كُتِبَ"];
            const chance = (/** @type {number} */ below) => Math.floor(Math.random() * below);
            // Half of a letter does not travel.
            const whole = (/** @type {number} */ at) =>
              /[\udc00-\udfff]/.test(editor.state.sliceDoc(at, at + 1)) ? at - 1 : at;
            for (let done = 0; done < wanted; done++) {
              const { length } = editor.state.doc;
              const from = whole(chance(length + 1));
              const to = chance(3) === 0 ? whole(Math.min(length, from + chance(length > 1500 ? 60 : 6))) : from;
              editor.dispatch({
                changes: { from: Math.min(from, to), to: Math.max(from, to), insert: words[chance(words.length)] },
              });
              if (chance(4) === 0) await new Promise((resolve) => setTimeout(resolve, chance(12)));
            }
          },
          edits,
        );
      const outside = host(
        `
      const document = vscode.workspace.textDocuments.find(({ uri }) => uri.path === given.path);
      const chance = (below) => Math.floor(Math.random() * below);
      const place = () => { const text = document.getText(); const at = chance(text.length + 1); return document.positionAt(/[\\udc00-\\udfff]/.test(text.charAt(at)) ? at - 1 : at); };
      let done = 0;
      while (done < given.edits) {
        const kind = chance(10);
        if (kind < 6) {
          const edit = new vscode.WorkspaceEdit();
          edit.insert(document.uri, place(), ["خارج", "\\n", "x ", "١٢"][chance(4)]);
          if (await vscode.workspace.applyEdit(edit)) done++;
        } else if (kind < 8) {
          const editor = vscode.window.visibleTextEditors.find((one) => one.document === document);
          if (await editor?.edit((builder) => { builder.insert(place(), "محرر "); }).then(undefined, () => false)) done++;
        } else if (kind === 8) {
          await vscode.commands.executeCommand(["undo", "redo"][chance(2)]);
          done++;
        } else if (chance(4) === 0) await document.save();
        await new Promise((resolve) => setTimeout(resolve, chance(8)));
      }`,
        { path: file("chance.arpress"), edits: 100 },
      );
      await Promise.all([inPage(pages[0], 2700), inPage(pages[1], 2200), outside]);
      // Thousands of edits are still on their way between the pages.
      const arriving = { timeout: 10 * PATIENCE };
      const text = await together(pages, "chance.arpress", arriving);
      await host(
        "await vscode.workspace.textDocuments.find(({ uri }) => uri.path === given).save();",
        file("chance.arpress"),
      );
      await eventually(() => onDisk("chance.arpress")).toBe(text);
    },
    20 * PATIENCE,
  );
});

describe("in the page", () => {
  it("the caret goes where the arrow points, and a selection with it", async () => {
    const line = "قال (OpenAI) إن «C++» نما 12.5% في 2025-03-13 — أي +965 2244";
    const frame = await write("arrows.arpress", { text: `${line}\n` });
    await put(frame, 0);
    const place = () =>
      view(frame, (one) => {
        const { head, assoc } = one.state.selection.main;
        return /** @type {[head: number, left: number]} */ ([head, one.coordsAtPos(head, assoc === -1 ? -1 : 1).left]);
      });
    const seen = [await place()];
    while (seen.length < 90 && seen.at(-1)?.[0] !== line.length) {
      await workbench.page.keyboard.press("ArrowLeft");
      seen.push(await place());
    }
    for (let at = 1; at < seen.length; at++)
      expect(seen[at][1], `${at}: ${seen[at - 1]} → ${seen[at]}`).toBeLessThan(seen[at - 1][1]);
    await workbench.page.keyboard.press("Control+ArrowRight");
    expect((await place())[1]).toBeGreaterThan(seen.at(-1)?.[1] ?? NaN);
    await workbench.page.keyboard.press("End");
    expect((await place())[0]).toBe(line.length);
    await workbench.page.keyboard.press("Home");
    for (let n = 0; n < 12; n++) await workbench.page.keyboard.press("Shift+ArrowLeft");
    expect(
      await view(frame, (one) => one.state.sliceDoc(one.state.selection.main.from, one.state.selection.main.to)),
    ).toBe("قال (OpenAI)");
  });

  it("all is selected, copied, cut, pasted and taken back as one", async () => {
    const frame = await write("copy.arpress", { text: "سطر أول\nسطر ثان" });
    await put(frame, 0);
    await workbench.page.keyboard.press("Control+a");
    await workbench.page.keyboard.press("Control+c");
    await toEnd(frame);
    await workbench.page.keyboard.press("Control+v");
    await eventually(() => textIn(frame)).toBe("سطر أول\nسطر ثانسطر أول\nسطر ثان");
    await together(frame, "copy.arpress");
    await workbench.page.keyboard.press("Control+z");
    await eventually(() => textIn(frame)).toBe("سطر أول\nسطر ثان");
    await put(frame, 0, 4);
    await workbench.page.keyboard.press("Control+x");
    await eventually(async () => (await documentOf("copy.arpress"))?.text).toBe("أول\nسطر ثان");
  });

  it("is found and replaced, and the palette gives the focus back", async () => {
    const frame = await write("find.arpress", { text: "الإتفاق قريب والاتفاق بعيد" });
    await put(frame, 0);
    await workbench.page.keyboard.press("Control+h");
    await frame.locator("[name=find]").fill("الاتفاق");
    await frame.locator("[name=replace]").fill("العقد");
    await frame.getByText("استبدال الكل").click();
    await workbench.page.keyboard.press("Escape");
    await eventually(async () => (await documentOf("find.arpress"))?.text).toBe("العقد قريب والعقد بعيد");
    // Escape that comes before the palette has the focus closes it, and the focus comes to it afterwards.
    await bring(box().locator("input:focus"), () => workbench.page.keyboard.press("F1"));
    await untilGone(box(), () => workbench.page.keyboard.press("Escape"));
    await eventually(() =>
      frame.evaluate(() => document.activeElement?.classList.contains("cm-content") && document.hasFocus()),
    ).toBe(true);
    await toEnd(frame);
    await type("!");
    await eventually(async () => (await documentOf("find.arpress"))?.text).toBe("العقد قريب والعقد بعيد!");
  });
});

describe("what is known", () => {
  const planted =
    "المدينة 3 مايو 2025 (شينخوا) -- قال وزير الصيد سالم الرواحي أن الاتفاق قريب.\n\nوأضاف الرواحي أن التوقيع غدا.\n\nوقالت الوزيرة نورة السالم إن الدعم 12 مليون دولار.\n";
  /** @type {Frame} */
  let frame;
  const at = (/** @type {string} */ words, into = 0) => planted.indexOf(words) + into;
  const told = () => frame.locator(".cm-lintRange").count();

  it("stands in it: speakers, names, numbers, findings, words and place in the status bar", async () => {
    frame = await write("known.arpress", { text: planted });
    await eventually(() => frame.locator(".margin .speaker span").allInnerTexts()).toEqual([
      "سالم الرواحي، وزير الصيد",
      expect.stringContaining("نورة السالم"),
    ]);
    await eventually(() => frame.locator(".cm-content .person").allInnerTexts()).toEqual([
      "سالم الرواحي",
      "الرواحي",
      "نورة السالم",
    ]);
    await eventually(told).toBeGreaterThan(0);
    await put(frame, at("وأضاف"));
    const status = () => workbench.page.locator(".statusbar-item").allInnerTexts();
    await eventually(status).toEqual(
      expect.arrayContaining([
        expect.stringContaining("السطر 3، العمود 1"),
        expect.stringContaining("خبر عربي"),
        expect.stringMatching(/\d+ كلمة/),
      ]),
    );
  });

  it("is told under the pointer, and a finding is mended there and by the keyboard", async () => {
    await put(frame, at("أن الاتفاق", 1));
    await eventually(() => frame.locator(".findings .message").innerText()).toContain("إن");
    const rows = frame.locator(".menu [role=menuitem]");
    await bring(rows, () => workbench.page.keyboard.press("Control+."));
    await workbench.picture("writing-fixes");
    await untilGone(rows, () => rows.first().press("Enter"));
    await eventually(async () => (await documentOf("known.arpress"))?.text).toContain("الرواحي إن الاتفاق");
    await workbench.page.keyboard.press("Control+z");
    await eventually(async () => (await documentOf("known.arpress"))?.text).toBe(planted);
    await eventually(told).toBeGreaterThan(0);
    const over = async () => {
      const inside = await view(
        frame,
        (one, pos) => {
          const { left, right, top, bottom } = one.coordsForChar(pos);
          return [(left + right) / 2, (top + bottom) / 2];
        },
        at("أن الاتفاق"),
      );
      const { x, y } = (await (await frame.frameElement()).boundingBox()) ?? { x: NaN, y: NaN };
      await workbench.page.mouse.move(x + inside[0] - 30, y + inside[1] + 90);
      await workbench.page.mouse.move(x + inside[0], y + inside[1], { steps: 3 });
    };
    const hover = frame.locator(".hover", { hasText: /تُكسر همزة «إن» بعد القول/ });
    const offer = hover.locator(".offers button").first();
    await bring(offer, over);
    await workbench.picture("writing-hover-vscode");
    await untilGone(offer, async () => {
      if (!(await offer.isVisible())) await bring(offer, over);
      await offer.click(AT_ONCE);
    });
    await eventually(async () => (await documentOf("known.arpress"))?.text).toContain("الرواحي إن الاتفاق");
    await workbench.page.mouse.move(700, 30);
  });

  it("is told at the caret to whoever uses no pointer", async () => {
    await bring(frame.locator(".hover", { hasText: "الرواحي" }), async () => {
      await put(frame, at("وأضاف", 1));
      await workbench.page.keyboard.press("Control+k");
      await workbench.page.keyboard.press("Control+i");
    });
    await eventually(() => frame.evaluate(() => document.activeElement?.className)).toContain("hover");
    await workbench.page.keyboard.press("Escape");
    await eventually(() => frame.evaluate(() => document.activeElement?.classList.contains("cm-content"))).toBe(true);
    expect(await frame.locator(".hover").count()).toBe(0);
  });

  it("goes from a short name to the full one, from quotation to speaker, and from a finding to the next", async () => {
    /** @param {string} words where the caret is, `into` them @param {number} into @param {string} key @param {RegExp} to what is behind it then */
    const goes = (words, into, key, to) =>
      until(
        async () => {
          await put(frame, at(words, into));
          await workbench.page.keyboard.press(key);
        },
        async () => to.test((await textIn(frame)).slice(await caretIn(frame))),
      );
    await goes("وأضاف الرواحي", 8, "F12", /^سالم الرواحي/);
    await goes("المدينة", 0, "Alt+Shift+KeyQ", /^قال وزير/);
    await goes("قال وزير", 0, "Alt+Shift+KeyP", /^و?قالت الوزيرة/);
    await goes("قالت الوزيرة", 0, "Control+Alt+Shift+KeyP", /^قال وزير/);
  });

  it("renames a person everywhere, while nothing that is typed is lost", async () => {
    const field = box().locator("input");
    await bring(field, async () => {
      await put(frame, at("وأضاف الرواحي", 8));
      await workbench.page.keyboard.press("F2");
    });
    await eventually(() => field.inputValue()).toBe("سالم الرواحي");
    await field.fill("ماجد العامري");
    await untilGone(field, () => field.press("Enter", AT_ONCE));
    await eventually(async () => (await documentOf("known.arpress"))?.text).toMatch(/ماجد العامري[\s\S]*وأضاف العامري/);
    await together(frame, "known.arpress");
  });

  it("lists all mentions, and shows each as one comes to it", async () => {
    const rows = box().locator(".monaco-list-row");
    await bring(rows.nth(1), async () => {
      await put(frame, (await textIn(frame)).indexOf("العامري", 80) + 2);
      await workbench.page.keyboard.press("Shift+F12");
    });
    expect(await rows.count()).toBe(2);
    const inFront = workbench.page.locator(".focused");
    await bring(rows.nth(1).and(inFront), () => workbench.page.keyboard.press("ArrowDown"));
    await eventually(() => view(frame, (one) => one.state.selection.main.from)).toBeGreaterThan(80);
    await bring(rows.nth(0).and(inFront), () => workbench.page.keyboard.press("ArrowUp"));
    await untilGone(rows, () => workbench.page.keyboard.press("Enter"));
    await eventually(() =>
      view(frame, (one) => one.state.sliceDoc(one.state.selection.main.from, one.state.selection.main.to)),
    ).toBe("ماجد العامري");
    await eventually(() => frame.evaluate(() => document.hasFocus())).toBe(true);
    // What was shown last is behind it.
    await run("workbench.action.files.save");
  });

  it("completes a name for whoever asks", async () => {
    await toEnd(frame);
    await type("وعاد العام");
    await together(frame, "known.arpress");
    const rows = frame.locator(".cm-tooltip-autocomplete li");
    const page = workbench.page;
    await bring(rows.filter({ hasText: "العامري" }), () => page.keyboard.press("Control+Space"));
    // The list hears no key in its first moment.
    await bring(rows.and(frame.locator("[aria-selected]")), () => page.keyboard.press("ArrowDown"));
    await untilGone(rows, () => page.keyboard.press("Enter"));
    await eventually(() => textIn(frame)).toMatch(/وعاد العامري\n?$/);
  });

  it("shuts nobody out in VS Code's themes", async () => {
    const axe = readFileSync(join(root, "node_modules/axe-core/axe.min.js"), "utf8");
    for (const theme of [
      "Default Light Modern",
      "Default Dark Modern",
      "Default High Contrast",
      "Default High Contrast Light",
    ]) {
      await host(
        "await vscode.workspace.getConfiguration('workbench').update('colorTheme', given, vscode.ConfigurationTarget.Global);",
        theme,
      );
      const kind = {
        "Default Light Modern": "vscode-light",
        "Default Dark Modern": "vscode-dark",
        "Default High Contrast": "vscode-high-contrast",
        "Default High Contrast Light": "vscode-high-contrast-light",
      }[theme];
      await eventually(() => frame.evaluate(() => document.body.className)).toContain(kind);
      await workbench.picture(`writing-vscode-${kind}`);
      /** @type {import("axe-core").AxeResults} */
      const { violations } = await frame.evaluate(`${axe}; axe.run()`);
      expect(
        violations
          .filter(({ impact }) => impact === "serious" || impact === "critical")
          .map(({ id, nodes }) => `${theme}: ${id}: ${nodes[0]?.html}`),
      ).toEqual([]);
    }
    await host(
      "await vscode.workspace.getConfiguration('workbench').update('colorTheme', undefined, vscode.ConfigurationTarget.Global);",
    );
  });
});
