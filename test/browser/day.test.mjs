// A day of a desk: the package, installed in a VS Code that has nothing else, and what is done with it most on a folder of newspaper articles.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makePackage } from "./installing.mjs";
import { command, hoverOver, told } from "./workbench.mjs";
import {
  begin,
  choose,
  documentOf,
  end,
  eventually,
  file,
  findings,
  host,
  inTextEditor,
  onDisk,
  open,
  pageOf,
  rowsOf,
  run,
  take,
  toEnd,
  together,
  type,
  workbench,
} from "./writing.mjs";

const HARBOUR =
  "صلالة 3 مايو 2025 (المنارة) - قال وزير الموانئ سالم الرواحي أن الرصيف الجديد يستقبل السفن في الصيف.\n\nوأضاف الرواحي أن كلفته بلغت 12 مليون دولار.\n\nوقالت مديرة الميناء نورة السالم: «العمال أنجزوا ما وعدوا به» .\n\nوأكدت السالم إن التدريب مستمر.\n";
const SCHOOL =
  "إربد (المنارة) - قال مدير المدرسة فواز الخلايلة أن الطلبة عادوا إلى صفوفهم.\n\nوأوضح الخلايلة أن عددهم 110 طلاب.\n";
const SOUND = "سوسة (المنارة) - قالت رئيسة البلدية هدى بن عمار إن السوق يفتح أبوابه غدا.\n";

/** Opens an article as a person does: a click in the list of files. @param {string} name */
const click = async (name) => {
  await run("workbench.view.explorer");
  await workbench.page.locator(".explorer-folders-view .monaco-list-row", { hasText: name }).dblclick();
  await eventually(inTextEditor).toMatchObject({ path: file(name) });
};
const problems = async () =>
  (await workbench.page.locator(".markers-panel .monaco-list-row").allInnerTexts()).join("\n");

beforeAll(async () => {
  for (const [name, text] of Object.entries({ "harbour.txt": HARBOUR, "school.txt": SCHOOL, "market.txt": SOUND }))
    writeFileSync(file(name), text);
  await begin({ installed: await makePackage() });
});
afterAll(end);

it("opens an article, and reads what is found in it", async () => {
  await click("harbour.txt");
  await eventually(() => findings("harbour.txt")).toEqual(["qala-anna", "space-before-punct", "inna-after-other-verb"]);
  await eventually(() => workbench.page.locator(".monaco-editor .squiggly-warning").count()).toBeGreaterThan(0);
  await run("workbench.actions.view.problems");
  await eventually(problems).toContain("اكتب «إن»");
  await workbench.picture("day-findings");
  // It is the package that answers, not the project's folder.
  const path = await host("return vscode.extensions.getExtension('arabic-press.arabic-press').extensionPath;");
  expect(path).toMatch(/\/extensions\/arabic-press\.arabic-press-[\d.]+$/);
  expect(existsSync(`${path}/server`)).toBe(false);
});

it("mends one of them, and saves", async () => {
  await take("أن الرصيف", "اكتب «إن»");
  await eventually(async () => (await documentOf("harbour.txt"))?.text).toContain("الرواحي إن الرصيف");
  await eventually(() => findings("harbour.txt")).not.toContain("qala-anna");
  await run("workbench.action.files.save");
  await eventually(() => onDisk("harbour.txt")).toContain("الرواحي إن الرصيف");
});

it("rests the pointer on a name", async () => {
  await hoverOver(workbench.page, "سالم الرواحي", "وزير الموانئ");
});

it("goes to a speaker's words by the outline", async () => {
  await run("arabicPress.outline.focus");
  await eventually(async () => {
    await rowsOf("Outline of the Article").filter({ hasText: "السالم" }).first().click({ timeout: 5000 });
    return (await inTextEditor())?.line;
  }).toBe(4);
});

it("looks at the article as on paper, beside the text", async () => {
  await run("arabicPress.openReadingView");
  const speakers = async () => {
    const texts = workbench.page.frames().map((frame) =>
      frame
        .locator("body.reading .margin .speaker")
        .allTextContents()
        .catch(() => []),
    );
    return (await Promise.all(texts)).flat().join("\n");
  };
  await eventually(speakers).toMatch(/سالم الرواحي[^]*نورة السالم/);
  await workbench.picture("day-reading");
  await host(
    "await vscode.window.tabGroups.close(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ label }) => label.includes('قراءة')));",
  );
  await click("harbour.txt");
});

it("checks all articles of the folder", async () => {
  await command(workbench.page, "Arabic Press: Check All Articles of the Folder");
  await eventually(problems).toContain("school.txt");
  expect(await findings("school.txt")).toEqual(["qala-anna"]);
  expect(await findings("market.txt")).toEqual([]);
});

it("takes a name into the stylebook", async () => {
  await click("harbour.txt");
  await take("نورة السالم", "أضف «نورة السالم» إلى دليل الأسلوب");
  await eventually(() => onDisk("stylebook.yaml")).toContain("نورة السالم");
});

it("lets a finding stand", async () => {
  await take("إن التدريب", "تجاهل هذا التنبيه في هذه الجملة");
  await eventually(() => findings("harbour.txt")).toEqual(["space-before-punct"]);
  const kept = file(".arabic-press/ignore.yaml");
  await eventually(() => existsSync(kept) && readFileSync(kept, "utf8")).toContain("inna-after-other-verb");
});

it("takes who said what to a sheet", async () => {
  await click("harbour.txt");
  await host(
    "await vscode.env.clipboard.writeText(''); void vscode.commands.executeCommand('arabicPress.exportTable');",
  );
  await choose("CSV");
  await choose("إلى الحافظة");
  const rows = async () => (await host("return vscode.env.clipboard.readText();")).split("\r\n");
  await eventually(rows).toHaveLength(6);
  expect((await rows())[1]).toMatch(/^سالم الرواحي,وزير الموانئ,/);
  expect((await rows())[3]).toMatch(/^نورة السالم,مديرة الميناء,العمال أنجزوا ما وعدوا به,/);
});

it("puts right all that asks nothing", async () => {
  await click("school.txt");
  await eventually(() => findings("school.txt")).toEqual(["qala-anna"]);
  await command(workbench.page, "Arabic Press: Fix All");
  await eventually(async () => (await documentOf("school.txt"))?.text).toBe(
    SCHOOL.replace("الخلايلة أن", "الخلايلة إن"),
  );
  await run("workbench.action.files.save");
});

it("writes on from right to left, and saves", async () => {
  await click("market.txt");
  await workbench.page.locator('.editor-actions .action-label[aria-label^="Write Right to Left"]').first().click();
  const frame = await pageOf("market.txt");
  await toEnd(frame);
  await type("وأضافت بن عمار أن التجار مستعدون.");
  expect(await together(frame, "market.txt")).toBe(`${SOUND}وأضافت بن عمار أن التجار مستعدون.`);
  await eventually(() => frame.locator(".margin .speaker").allTextContents()).toContainEqual(
    expect.stringContaining("هدى بن عمار"),
  );
  await workbench.picture("day-writing");
  await workbench.page.keyboard.press("Control+s");
  await eventually(() => onDisk("market.txt")).toBe(`${SOUND}وأضافت بن عمار أن التجار مستعدون.`);
});

it("reads the article of a page, too, once it is told to", async () => {
  const page =
    "<nav>أقسام</nav>\n<article><h1>السوق</h1>\n<p>قال <b>التاجر</b> كريم المنذري أن الأسعار استقرت.</p></article>\n";
  writeFileSync(file("page.html"), page);
  await click("page.html");
  await host("await vscode.workspace.getConfiguration('arabicPress').update('pages', true);");
  await eventually(() => findings("page.html")).toEqual(["qala-anna"]);
  await take("أن الأسعار", "اكتب «إن»");
  await eventually(async () => (await documentOf("page.html"))?.text).toBe(page.replace("أن الأسعار", "إن الأسعار"));
  await run("workbench.action.files.save");
});

it("is told what to do with a Word document", async () => {
  writeFileSync(file("article.docx"), Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0));
  await open("article.docx");
  await run("arabicPress.copyFacts");
  await eventually(async () => (await told(workbench.page)).join()).toContain("لا تُقرأ مستندات Word هنا");
});
