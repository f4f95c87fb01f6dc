// Switches instead of removals: every guard asks at run time whether it is the one that is taken out.
import { parsed } from "./find.mjs";
import ts from "typescript";

/** @typedef {import("./find.mjs").Guard} Guard */

/**
 * What the switched code asks, as `globalThis.guards`.
 * @typedef {object} Switches
 * @property {number} removed the guard that is taken out; -1 for none
 * @property {Set<number>} decisive those that kept something out since it was emptied
 * @property {number} steps turns of loops, calls and guards asked since it was set to 0
 * @property {number} most steps after which a text is over: a guard held back what runs for ever
 * @property {() => void} forget empties what the engine remembers of texts
 * @property {() => void} step
 * @property {(id: number, kept: unknown) => unknown} exit
 * @property {(id: number, kept: unknown) => unknown} demand
 */

/** Where the switched code finds them. */
export const shared = /** @type {typeof globalThis & { guards?: Switches }} */ (globalThis);

/** @param {number} removed the guard that is taken out from the beginning @returns {Switches} */
export function createSwitches(removed = -1) {
  /** @type {Switches} */
  const switches = {
    removed,
    decisive: new Set(),
    steps: 0,
    most: Infinity,
    forget: () => undefined,
    step() {
      if (++switches.steps > switches.most) throw new Error("endless");
    },
    exit(id, kept) {
      switches.step();
      if (!kept) return kept;
      switches.decisive.add(id);
      return switches.removed === id ? false : kept;
    },
    demand(id, kept) {
      switches.step();
      if (kept) return kept;
      switches.decisive.add(id);
      return switches.removed === id ? true : kept;
    },
  };
  return switches;
}

/** @param {string} file of the engine @param {string} text @param {readonly Guard[]} guards all of them @returns {string} the text with its guards switched and its steps counted */
export function switched(file, text, guards) {
  /** @type {{ at: number, text: string }[]} the outer before the inner */
  const opening = [];
  /** @type {{ at: number, text: string }[]} the inner before the outer */
  const closing = [];
  /** A step at the beginning of a loop's body or a function's. @param {ts.Node} body @param {string} open @param {string} close */
  const count = (body, open, close) => {
    if (ts.isBlock(body)) opening.push({ at: body.getStart() + 1, text: "globalThis.guards.step();" });
    else {
      opening.push({ at: body.getStart(), text: open });
      closing.push({ at: body.end, text: close });
    }
  };
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isIterationStatement(node, false)) count(node.statement, "{globalThis.guards.step();", "}");
    else if (ts.isArrowFunction(node) || ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node))
      if (node.body !== undefined) count(node.body, "(globalThis.guards.step(), ", ")");
    ts.forEachChild(node, visit);
  };
  visit(parsed(file, text));
  for (const { id, start, end, instead } of guards.filter((guard) => guard.file === file)) {
    opening.push({ at: start, text: `globalThis.guards.${instead ? "demand" : "exit"}(${id}, ` });
    closing.unshift({ at: end, text: ")" });
  }
  const inserted = [
    ...opening.map((one) => ({ ...one, opens: true })),
    ...closing.map((one) => ({ ...one, opens: false })),
  ].sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens));
  let result = "";
  let from = 0;
  for (const { at, text: more } of inserted) {
    result += text.slice(from, at) + more;
    from = at;
  }
  return result + text.slice(from) + (file.endsWith("/analyze.ts") ? FORGETTING : "");
}

/** What texts that are read by themselves share (analyze.ts). */
const FORGETTING = "\nglobalThis.guards.forget = () => { oneShot = undefined; };\n";
