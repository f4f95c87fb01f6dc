// The extension in a browser, without Node: engine and lexicon in a worker, the newsroom's files through VS Code's own file systems.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import {
  begin,
  closeAll,
  documentOf,
  end,
  eventually,
  file,
  findings,
  host,
  onDisk,
  open,
  rowsOf,
  run,
  take,
  toEnd,
  together,
  type,
  workbench,
  write,
} from "./writing.mjs";
import { hoverOver } from "./workbench.mjs";

const ARABIC =
  "المدينة 3 مايو 2025 (شينخوا) -- قال وزير الصيد سالم الرواحي أن الاتفاق قريب.\n\nوأضاف الرواحي أن التوقيع غدا.\n\nوقالت الوزيرة نورة السالم إن الدعم 12 مليون دولار.\n";

beforeAll(() => begin({ web: true }));
afterAll(end);
beforeEach(closeAll);

it("runs in no Node: the extension hosts of the server know nothing of it", async () => {
  await open("article.txt", { text: ARABIC });
  await eventually(() => findings("article.txt")).toEqual(["qala-anna"]);
  expect(await host("return vscode.extensions.getExtension('arabic-press.arabic-press') === undefined;")).toBe(true);
});

it("tells who a name is, what the article says in order, and who says it", async () => {
  await open("article.txt", { text: ARABIC });
  await hoverOver(workbench.page, "الرواحي", "وزير الصيد");
  await run("arabicPress.outline.focus");
  await eventually(() => rowsOf("Outline of the Article").count()).toBe(3);
  await run("arabicPress.speakers.focus");
  await eventually(() => rowsOf("Who Said What").allInnerTexts()).toEqual(
    expect.arrayContaining([expect.stringContaining("نورة السالم")]),
  );
  await workbench.picture("web");
});

it("starts again with its lexicon, and answers", async () => {
  await open("article.txt", { text: ARABIC });
  const name = () =>
    host(
      "const uri = vscode.Uri.file(given); const document = await vscode.workspace.openTextDocument(uri); const at = document.positionAt(document.getText().indexOf('الرواحي') + 1); const hovers = await vscode.commands.executeCommand('vscode.executeHoverProvider', uri, at); return hovers.flatMap(({ contents }) => contents.map(({ value }) => value)).join();",
      file("article.txt"),
    );
  await eventually(name).toContain("وزير الصيد");
  const begun = performance.now();
  await run("arabicPress.restartServer");
  await eventually(name, { interval: 10 }).toContain("وزير الصيد");
  // Printed, and no part of what is tested: it is the machine's.
  console.log(`in a browser: worker, lexicon and the first hover in ${Math.round(performance.now() - begun)} ms`);
});

it("mends what it finds", async () => {
  await open("mend.txt", { text: "قال الوزير أن بلاده مستعدة للحوار.\n" });
  await eventually(() => findings("mend.txt")).toEqual(["qala-anna"]);
  await take("أن", "اكتب «إن»");
  await eventually(async () => (await documentOf("mend.txt"))?.text).toBe("قال الوزير إن بلاده مستعدة للحوار.\n");
  await eventually(() => findings("mend.txt")).toEqual([]);
});

it("is written in from right to left, and saved", async () => {
  const frame = await write("write.arpress", { text: ARABIC });
  await eventually(() => frame.locator(".margin .speaker").count()).toBeGreaterThan(1);
  await toEnd(frame);
  await type("وأكد الرواحي أن الميناء مفتوح.");
  expect(await together(frame, "write.arpress")).toBe(`${ARABIC}وأكد الرواحي أن الميناء مفتوح.`);
  await workbench.page.keyboard.press("Control+s");
  await eventually(() => onDisk("write.arpress")).toBe(`${ARABIC}وأكد الرواحي أن الميناء مفتوح.`);
  await workbench.picture("web-writing");
});

it("is read from right to left beside the editor", async () => {
  await open("article.txt", { text: ARABIC });
  await run("arabicPress.openReadingView");
  const reading = () =>
    Promise.all(
      workbench.page
        .frames()
        .map((frame) =>
          frame
            .evaluate(() => (document.body.classList.contains("reading") ? document.body.innerText : ""))
            .catch(() => ""),
        ),
    ).then((texts) => texts.join("\n"));
  await eventually(reading).toContain("وأضاف الرواحي");
  await eventually(reading).toContain("نورة السالم");
  await workbench.picture("web-reading");
});

it("keeps to the stylebook, as it is written anew, too, and to what is ignored", async () => {
  await open("stylebook.txt", { text: "وقعت عملية أمس في غارة.\n\nقال الوزير أن القرار نهائي.\n" });
  await eventually(() => findings("stylebook.txt")).toEqual(["qala-anna"]);
  writeFileSync(file("stylebook.yaml"), "terms:\n  - preferred: هجوم\n    rejected: [عملية]\n");
  await eventually(() => findings("stylebook.txt")).toEqual(["stylebook-term", "qala-anna"]);
  await take("أن", "تجاهل هذا التنبيه في هذه الجملة");
  await eventually(() => findings("stylebook.txt")).toEqual(["stylebook-term"]);
  const kept = file(".arabic-press/ignore.yaml");
  await eventually(() => existsSync(kept) && readFileSync(kept, "utf8")).toContain("qala-anna");
});

it("opens a copy of a sample", async () => {
  await host("await vscode.commands.executeCommand('arabicPress.openSample', 'politics');");
  await workbench.page.waitForSelector('.tab.active:has-text("politics.txt")');
  await hoverOver(workbench.page, "دورجي", "وزير الطرق المنغولي");
});
