// The guards of a file: what keeps something out.
//   an early exit with nothing        `if (A || B) return undefined;`, also `continue`, `break`, `throw`; A and B are one guard each
//   a ternary with nothing on a side  `A || B ? undefined : …`, `A && !B ? … : []`
//   an exclusion                      `!A`, `A !== B`, `A === undefined` in a chain of &&; A and B in `!(A || B)`
//   a filter                          `.filter((one) => A)`
// With `parts`, every operand of every condition and of every chain of && and || is one.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import ts from "typescript";

/**
 * @typedef {object} Guard
 * @property {number} id from 0, among all that are looked at together
 * @property {string} file absolute path
 * @property {number} line from 1
 * @property {string} written what goes
 * @property {number} start
 * @property {number} end
 * @property {boolean} instead what takes its place
 */

const { SyntaxKind } = ts;

/** @param {string} file @param {string} [text] */
export const parsed = (file, text = readFileSync(file, "utf8")) =>
  ts.createSourceFile(basename(file), text, ts.ScriptTarget.ESNext, true);

/**
 * @param {readonly string[]} files
 * @param {boolean} parts
 * @returns {Guard[]}
 */
export function guardsIn(files, parts) {
  /** @type {Guard[]} */
  const guards = [];
  for (const file of files) {
    const source = parsed(file);
    /** @type {Map<string, Omit<Guard, "id">>} */
    const found = new Map();
    (parts ? eachPart : eachGuard)(source, (part, instead) => {
      const bare = unwrapped(part);
      found.set(`${bare.getStart()}-${bare.end}`, {
        file,
        line: source.getLineAndCharacterOfPosition(bare.getStart()).line + 1,
        written: bare.getText().replace(/\s+/g, " "),
        start: bare.getStart(),
        end: bare.end,
        instead,
      });
    });
    for (const guard of [...found.values()].sort((a, b) => a.start - b.start || b.end - a.end))
      guards.push({ id: guards.length, ...guard });
  }
  return guards;
}

/** @typedef {(part: ts.Expression, instead: boolean) => void} Add */

/** @param {ts.SourceFile} source @param {Add} add */
function eachGuard(source, add) {
  /** Every operand of a chain of `operator`s. @param {ts.Expression} node @param {ts.SyntaxKind} operator @returns {ts.Expression[]} */
  const operands = (node, operator) => {
    const bare = unwrapped(node);
    return isChain(bare) && bare.operatorToken.kind === operator
      ? [...operands(bare.left, operator), ...operands(bare.right, operator)]
      : [bare];
  };
  /** @param {ts.Expression} condition */
  const exit = (condition) => {
    for (const one of operands(condition, SyntaxKind.BarBarToken)) add(one, false);
  };
  /** A condition without which there is nothing. @param {ts.Expression} condition */
  const demand = (condition) => {
    if (!isChain(unwrapped(condition))) add(condition, true);
  };
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isIfStatement(node) && leavesEmpty(node.thenStatement)) exit(node.expression);
    else if (ts.isConditionalExpression(node)) {
      if (isNothing(node.whenTrue)) exit(node.condition);
      else if (isNothing(node.whenFalse)) demand(node.condition);
    } else if (isChain(node) && node.operatorToken.kind === SyntaxKind.AmpersandAmpersandToken) {
      for (const one of [node.left, node.right]) if (excludes(unwrapped(one))) add(one, true);
    } else if (isNegation(node)) {
      const inner = operands(node.operand, SyntaxKind.BarBarToken);
      if (inner.length > 1) for (const one of inner) add(one, false);
    } else if (isFilter(node)) demand(node.body);
    ts.forEachChild(node, visit);
  };
  visit(source);
}

/** @param {ts.SourceFile} source @param {Add} add */
function eachPart(source, add) {
  /** The parts of a chain; `alone` is what takes the place of a condition that has one part only. @param {ts.Expression} condition @param {boolean | undefined} alone */
  const parts = (condition, alone) => {
    const bare = unwrapped(condition);
    if (isChain(bare)) {
      const neutral = bare.operatorToken.kind === SyntaxKind.AmpersandAmpersandToken;
      for (const side of [bare.left, bare.right]) parts(side, neutral);
    } else if (alone !== undefined) add(condition, alone);
  };
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isIfStatement(node)) parts(node.expression, !exits(node.thenStatement));
    else if (ts.isConditionalExpression(node)) parts(node.condition, !isNothing(node.whenTrue));
    else if (isFilter(node)) parts(node.body, true);
    else if (isChain(node) && !isCondition(node)) parts(node, undefined);
    ts.forEachChild(node, visit);
  };
  visit(source);
}

/** @param {ts.Expression} node @returns {ts.Expression} */
const unwrapped = (node) => (ts.isParenthesizedExpression(node) ? unwrapped(node.expression) : node);

/** @param {ts.Node} node @returns {node is ts.BinaryExpression} */
const isChain = (node) =>
  ts.isBinaryExpression(node) &&
  (node.operatorToken.kind === SyntaxKind.AmpersandAmpersandToken ||
    node.operatorToken.kind === SyntaxKind.BarBarToken);

/** @param {ts.Node} node @returns {node is ts.PrefixUnaryExpression} */
const isNegation = (node) => ts.isPrefixUnaryExpression(node) && node.operator === SyntaxKind.ExclamationToken;

/** `!A`, `A !== B`, `A === undefined`; that something is there (`A !== undefined`) is mostly the compiler's wish. @param {ts.Expression} node */
function excludes(node) {
  if (isNegation(node)) return true;
  if (!ts.isBinaryExpression(node)) return false;
  const ofNothing = isNothing(node.right);
  return node.operatorToken.kind === SyntaxKind.ExclamationEqualsEqualsToken
    ? !ofNothing
    : node.operatorToken.kind === SyntaxKind.EqualsEqualsEqualsToken && ofNothing && !ts.isNumericLiteral(node.right);
}

/** @param {ts.Expression} node */
const isNothing = (node) =>
  (ts.isIdentifier(node) && /^(?:undefined|NONE)$/.test(node.text)) ||
  node.kind === SyntaxKind.FalseKeyword ||
  (ts.isNumericLiteral(node) && node.text === "0") ||
  (ts.isArrayLiteralExpression(node) && node.elements.length === 0);

/** @param {ts.Node} node @returns {node is ts.ArrowFunction & { body: ts.Expression }} */
const isFilter = (node) =>
  ts.isArrowFunction(node) &&
  !ts.isBlock(node.body) &&
  ts.isCallExpression(node.parent) &&
  ts.isPropertyAccessExpression(node.parent.expression) &&
  node.parent.expression.name.text === "filter";

/** Is the chain part of a condition, or of a longer chain, whose parts are taken there? @param {ts.Node} node @returns {boolean} */
function isCondition(node) {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent)) return isCondition(parent);
  return (
    isChain(parent) ||
    (ts.isIfStatement(parent) && parent.expression === node) ||
    (ts.isConditionalExpression(parent) && parent.condition === node) ||
    (isFilter(parent) && parent.body === node)
  );
}

/** @param {ts.Statement} statement @returns {ts.Statement | undefined} */
const lastOf = (statement) => (ts.isBlock(statement) ? statement.statements.at(-1) : statement);

/** @param {ts.Statement} statement */
function exits(statement) {
  const last = lastOf(statement);
  return last !== undefined && (ts.isReturnStatement(last) || leavesEmpty(last));
}

/** Does it end there, and nothing comes of it? @param {ts.Statement} statement */
function leavesEmpty(statement) {
  const last = lastOf(statement);
  return (
    last !== undefined &&
    (ts.isContinueStatement(last) ||
      ts.isBreakStatement(last) ||
      ts.isThrowStatement(last) ||
      (ts.isReturnStatement(last) && (last.expression === undefined || isNothing(last.expression))))
  );
}
