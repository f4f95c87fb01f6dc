/** The walkthrough as package.json has it: VS Code ticks a step at what it waits for. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

interface Manifest {
  contributes: {
    commands: { command: string }[];
    walkthroughs: { steps: { id: string; completionEvents?: string[] }[] }[];
  };
}

const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as Manifest;
const steps = manifest.contributes.walkthroughs.flatMap((one) => one.steps);

it("has no step that another's doing ticks, and none that waits for nothing", () => {
  const events = steps.flatMap(({ completionEvents = [] }) => completionEvents);
  expect(new Set(events).size).toBe(events.length);
  expect(steps.filter(({ completionEvents = [] }) => completionEvents.length === 0)).toEqual([]);
});

it("waits for commands that there are", () => {
  const known = new Set(manifest.contributes.commands.map(({ command }) => command));
  const waited = steps
    .flatMap(({ completionEvents = [] }) => completionEvents)
    .flatMap((event) => /^onCommand:(arabicPress\..*)$/.exec(event)?.[1] ?? []);
  expect(waited.length).toBeGreaterThan(5);
  expect(waited.filter((command) => !known.has(command))).toEqual([]);
});
