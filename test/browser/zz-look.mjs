import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../scripts/vscode/get.mjs";
import { createProbe } from "./probe.mjs";
import { openWorkbench } from "./workbench.mjs";
const OUT = "/tmp/desk/shots"; mkdirSync(OUT, { recursive: true });
const SETTINGS = { "editor.minimap.enabled": false, "workbench.sideBar.location": "right", "[plaintext]": { "editor.wordWrap": "on" }, "window.commandCenter": false, "editor.fontSize": 15, "editor.lineHeight": 26 };
const folder = join(mkdtempSync(join(tmpdir(), "look-")), "news");
cpSync(join(root, "samples"), folder, { recursive: true });
writeFileSync(join(folder, "ren.txt"), "القاهرة 12 مارس 2025 (أ ش أ) - قال كريم الجندي إن الفيلم جاهز. وتكلم عنه زميله، وهو رجل كريم. وأضاف كريم أن التصوير انتهى الأسبوع الماضي.\n\nوأكدت الوزيرة إن المشروع سوف لن يتأخر، عن الفترة من 1/7 إلى 31/12. إن 17 مدنيا قُتلوا وأصيب 40 آخرون، بينهم 9 أطفال و5 نساء.\n");
const { host, prepare } = await createProbe();
const workbench = await openWorkbench({ folder, file: "newspaper.txt", server: { extension: "linked", prepare, settings: SETTINGS }, window: { viewport: { width: 1200, height: 720 }, deviceScaleFactor: 1 } });
const { page } = workbench;
const rest = (ms) => new Promise((d) => setTimeout(d, ms));
const run = (command, ...given) => host("await vscode.commands.executeCommand(...given);", [command, ...given]);
const begin = (command) => host("void vscode.commands.executeCommand(given);", command);
const setting = (name, value) => host("await vscode.workspace.getConfiguration().update(given[0], given[1] ?? undefined, 1);", [name, value]);
const show = async (name, { words, editor = "default", sideBar = false } = {}) => {
  await page.keyboard.press("Escape");
  await run("workbench.action.closeAllEditors"); await run("workbench.action.closePanel");
  await run(sideBar ? "workbench.view.explorer" : "workbench.action.closeSidebar");
  await host(`await vscode.commands.executeCommand("vscode.openWith", vscode.Uri.file(given.path), given.editor);
    const one = vscode.window.activeTextEditor; const at = given.words === undefined ? 0 : one.document.getText().indexOf(given.words) + 1;
    if (one) one.selection = new vscode.Selection(one.document.positionAt(at), one.document.positionAt(at));`, { path: join(folder, name), editor, words });
  await rest(3500);
};
const shot = async (name) => { await page.screenshot({ path: `${OUT}/${name}.png` }); console.log(name); };
const size = (width, height) => page.setViewportSize({ width, height });
const wanted = process.argv.slice(2);
const LOOK = {
  async reading() { for (const [w, h] of [[1200, 720], [760, 620], [400, 640]]) { await size(w, h); await show("newspaper.txt"); await run("arabicPress.openReadingView"); await rest(3000); await shot(`reading-${w}`); await run("workbench.action.focusSecondEditorGroup"); await run("workbench.action.toggleMaximizeEditorGroup"); await rest(2000); await shot(`reading-max-${w}`); await run("workbench.action.toggleMaximizeEditorGroup"); } },
  async readingBeside() { await size(1200, 720); await show("newspaper.txt"); await run("arabicPress.openReadingView"); await rest(3500); await shot("reading-beside-1200"); },
  async writing() { for (const [w, h] of [[1200, 720], [760, 620], [400, 640]]) { await size(w, h); await show("newspaper.txt", { editor: "arabicPress.writingOption" }); await rest(3000); await shot(`writing-${w}`); } },
  async hover() { await size(900, 520); for (const [n, f, words] of [["verb", "politics.txt", "وأوضح"], ["week", "ren.txt", "الأسبوع"], ["period", "ren.txt", "1/7"], ["day", "politics.txt", "أمس"]]) { await show(f, { words }); await begin("editor.action.showHover"); await rest(2500); await shot(`hover-${n}`); } },
  async figures() { await size(1200, 720); await show("ren.txt", { sideBar: true }); for (const v of ["outline", "speakers", "figures"]) await run(`arabicPress.${v}.focus`); await rest(2500); await shot("trees"); },
  async contrast() { await setting("workbench.colorTheme", "Default High Contrast"); await size(760, 620); await show("newspaper.txt"); await run("arabicPress.openReadingView"); await rest(3500); await shot("contrast-reading"); await show("ren.txt"); await begin("arabicPress.reviewFindings"); await rest(4000); await shot("contrast-review"); await setting("workbench.colorTheme", "Default Light Modern"); },
  async review() { await size(1000, 640); await show("ren.txt"); await begin("arabicPress.reviewFindings"); await rest(4000); await shot("review-1"); await page.keyboard.press("i"); await rest(3000); await shot("review-2"); await page.keyboard.press("1"); await rest(3500); await shot("review-3"); for (let i = 0; i < 6; i++) { await page.keyboard.press("Space"); await rest(1200); } await shot("review-end"); },
  async menu() { await size(1000, 640); await show("newspaper.txt"); await page.locator('.statusbar-item:has-text("Arabic Press")').first().click(); await rest(2000); await shot("menu"); await page.keyboard.press("Escape"); },
  async rename() { await size(1100, 640); await show("ren.txt", { words: "كريم الجندي" }); await begin("editor.action.rename"); await rest(2000); await page.keyboard.press("Control+a"); await page.keyboard.type("طارق الحمداني"); await page.keyboard.press("Enter"); await rest(3500); await shot("rename-preview"); await page.keyboard.press("Escape"); },
  async renamePage() { await size(900, 560); await show("ren.txt", { editor: "arabicPress.writingOption" }); const f = page.frames(); for (const one of f) { const l = one.locator(".cm-content"); if (await l.count().catch(() => 0)) { await l.locator("text=كريم الجندي").first().click().catch(() => {}); break; } } await rest(800); await page.keyboard.press("F2"); await rest(2500); await shot("rename-page-1"); await page.keyboard.press("Control+a"); await page.keyboard.type("طارق الحمداني"); await page.keyboard.press("Enter"); await rest(3000); await shot("rename-page-2"); await page.keyboard.press("Enter"); await rest(2500); await shot("rename-page-3"); },
  async missing() { await size(900, 520); await host("await vscode.workspace.getConfiguration('arabicPress').update('stylebook', 'desk/missing.yaml', 2);"); await show("newspaper.txt"); await rest(4000); await shot("missing"); await host("await vscode.workspace.getConfiguration('arabicPress').update('stylebook', undefined, 2);"); },
};
try {
  await setting("workbench.colorTheme", "Default Light Modern");
  await rest(3000);
  for (const [name, look] of Object.entries(LOOK)) if (wanted.length === 0 || wanted.includes(name)) await look().catch((e) => console.log(name, String(e).slice(0, 300)));
} finally { await workbench.close(); }
