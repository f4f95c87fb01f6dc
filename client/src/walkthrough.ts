/** Steps of the walkthrough that no command tells of: they are ticked when what they show is seen. */
import { commands, window } from "vscode";
import type { Middleware } from "vscode-languageclient";
import { unattended } from "./unattended";

type Step = "open" | "hover";

/**
 * As package.json waits for it, with `onContext`. VS Code never ticks a step whose context was there before it knew the step: so none stays, and
 * while a walkthrough may be open each time is told, for VS Code may learn of its steps late.
 */
export function didStep(step: Step): void {
  if (mayBeWalking()) unattended(pulse(`arabicPress.did.${step}`));
}

/** A page of VS Code's own, of which nothing more is told. */
const mayBeWalking = (): boolean =>
  window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => input === undefined));

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
