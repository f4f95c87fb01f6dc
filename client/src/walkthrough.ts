/** Steps of the walkthrough that no command tells of: they are ticked when what they show is seen. */
import { commands, window, type Disposable, type Tab } from "vscode";
import type { Middleware } from "vscode-languageclient";
import { unattended } from "./unattended";

type Step = "open" | "hover";

/** Steps that a walkthrough, since it was opened, waits for. */
const waiting = new Set<Step>();

export function watchWalkthrough(): Disposable {
  const look = (tabs: readonly Tab[]): void => {
    // A page of VS Code's own, of which nothing more is told.
    if (tabs.some(({ input }) => input === undefined)) waiting.add("open").add("hover");
  };
  look(window.tabGroups.all.flatMap(({ tabs }) => tabs));
  return window.tabGroups.onDidChangeTabs(({ opened }) => {
    look(opened);
  });
}

/** As package.json waits for it, with `onContext`. VS Code never ticks a step whose context was there before it knew the step: so none stays. */
export function didStep(step: Step): void {
  if (waiting.delete(step)) unattended(pulse(`arabicPress.did.${step}`));
}

async function pulse(context: string): Promise<void> {
  await commands.executeCommand("setContext", context, true);
  await commands.executeCommand("setContext", context, undefined);
}

export const walking: Pick<Middleware, "provideHover"> = {
  async provideHover(document, position, token, next) {
    const hover = await next(document, position, token);
    if (hover) didStep("hover");
    return hover;
  },
};
