// Restricted Mode: in a folder that the user has not trusted, the extension reads all the same.
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../../scripts/vscode/get.mjs";
import { hoverOver, openWorkbench } from "./workbench.mjs";

it("answers in a folder that is not trusted", async () => {
  const settings = { "security.workspace.trust.enabled": true, "security.workspace.trust.startupPrompt": "never", "security.workspace.trust.banner": "always" };
  const workbench = await openWorkbench({ folder: join(root, "samples"), file: "planted-errors.txt", server: { extension: "linked", settings } });
  try {
    await workbench.page.waitForSelector("text=Restricted Mode", { timeout: 20_000 });
    expect(await hoverOver(workbench.page, "جاسم الفيلكاوي")).toContain("مدير المعهد");
    await workbench.page.waitForSelector(".monaco-editor .squiggly-warning", { state: "attached" });
    await workbench.picture("restricted");
  } finally {
    await workbench.close();
  }
});
