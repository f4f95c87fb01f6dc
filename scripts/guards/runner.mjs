// Runs each test as it stands, then again without each guard that kept something out in it and that no test before has noticed.
// What is found lies in the test's meta: `noticed`, `reached`, `short` and `loaded`, numbers of guards; and `trial`, is it one of many texts?
// What acts while the tables load is loaded: there the room is loaded anew without it ($GUARD_REMOVED) and each test is run once.
import { VitestTestRunner } from "vitest/runners";
import { getFn } from "vitest/suite";
import { createSwitches, shared } from "./switches.mjs";

/** Steps after which a test is no pair of sentences, but a trial of many texts: it notices much and explains nothing. */
const A_FEW_SENTENCES = 500_000;

/** A guard without which a test takes so many times the steps is a short cut. */
const LONGER = 1.01;

const removedAtLoad = Number(process.env.GUARD_REMOVED ?? -1);
const guards = (shared.guards ??= createSwitches(removedAtLoad));
const noticed = new Set();

export default class GuardRunner extends VitestTestRunner {
  /** @param {import("vitest").RunnerTestCase} test */
  async runTask(test) {
    const run = getFn(test);
    if (removedAtLoad >= 0) return void (await run());
    const loaded = [...guards.decisive];
    /** @param {number} removed @param {number} most */
    const runWithout = async (removed, most) => {
      guards.forget();
      guards.decisive.clear();
      Object.assign(guards, { removed, most, steps: 0 });
      await run();
    };
    // What is unpacked of the tables once is no step of a test's.
    await runWithout(-1, Infinity);
    await runWithout(-1, Infinity);
    const { steps } = guards;
    const reached = [...guards.decisive];
    guards.decisive.clear();
    if (steps > A_FEW_SENTENCES) return void Object.assign(test.meta, { loaded, trial: true });
    const here = [];
    const short = [];
    for (const id of reached.filter((id) => !noticed.has(id))) {
      try {
        await runWithout(id, 10 * steps + 10_000);
        if (guards.steps > LONGER * steps) short.push(id);
      } catch {
        noticed.add(id);
        here.push(id);
      }
    }
    Object.assign(guards, { removed: -1, most: Infinity });
    guards.forget();
    guards.decisive.clear();
    Object.assign(test.meta, { loaded, reached, short, noticed: here });
  }
}
