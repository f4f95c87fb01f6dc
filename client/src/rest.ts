/** What follows typing waits until it rests. */
import type { ConfigurationChangeEvent } from "vscode";

/** @returns what calls `soon` where a setting of ours has changed: it reaches the server meanwhile */
export const whereOurs =
  (soon: () => void) =>
  (change: ConfigurationChangeEvent): void => {
    if (change.affectsConfiguration("arabicPress")) soon();
  };

/** @returns a function that runs `task` once no call has come for `milliseconds`; `stop` calls off what waits. A task that fails says nothing: the next one tries again. */
export function atRest(milliseconds: number, task: () => Promise<void> | void): (() => void) & { stop(): void } {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(
      () =>
        void Promise.resolve()
          .then(task)
          .catch(() => undefined),
      milliseconds,
    );
  };
  return Object.assign(soon, { stop: () => clearTimeout(waiting) });
}
