// Restricted Mode: in a folder that the user has not trusted, the extension reads all the same, and takes no file's place from the folder.
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../../scripts/vscode/get.mjs";
import { hoverOver, openWorkbench, showProblems } from "./workbench.mjs";

const settings = {
  "security.workspace.trust.enabled": true,
  "security.workspace.trust.startupPrompt": "never",
  "security.workspace.trust.banner": "always",
};

it("answers in a folder that is not trusted", async () => {
  const workbench = await openWorkbench({
    folder: join(root, "samples"),
    file: "planted-errors.txt",
    server: { extension: "linked", settings },
  });
  try {
    await workbench.page.waitForSelector("text=Restricted Mode");
    await workbench.page.waitForSelector(".monaco-editor .squiggly-warning", { state: "attached" });
    await hoverOver(workbench.page, "جاسم الفيلكاوي", "مدير المعهد");
    await workbench.picture("restricted");
  } finally {
    await workbench.close();
  }
});

it("takes the stylebook from its usual place there, not from where the folder's settings say", async () => {
  const folder = mkdtempSync(join(tmpdir(), "untrusted-"));
  mkdirSync(join(folder, ".vscode"));
  writeFileSync(join(folder, ".vscode/settings.json"), JSON.stringify({ "arabicPress.stylebook": "planted.yaml" }));
  writeFileSync(join(folder, "stylebook.yaml"), "terms:\n  - preferred: هجوم\n    rejected: [عملية]\n");
  writeFileSync(join(folder, "planted.yaml"), "terms:\n  - preferred: قصف\n    rejected: [غارة]\n");
  writeFileSync(join(folder, "article.txt"), "وقعت عملية أمس بعد غارة في المدينة.\n");
  const workbench = await openWorkbench({ folder, file: "article.txt", server: { extension: "linked", settings } });
  try {
    await workbench.page.waitForSelector(".monaco-editor .squiggly-warning", { state: "attached" });
    await showProblems(workbench.page);
    const problems = async () =>
      (await workbench.page.locator(".markers-panel .monaco-list-row").allInnerTexts()).join("\n");
    await expect.poll(problems).toContain("هجوم");
    expect(await problems()).not.toContain("قصف");
  } finally {
    await workbench.close();
  }
});
