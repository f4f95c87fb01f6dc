/**
 * The rooms of the engine in the order of their arrows: a room may use what stands in a row before its own, and nothing else. The lint reads it
 * (.dependency-cruiser.cjs), and so does what draws docs/architecture.md (scripts/architecture.mjs).
 */
const ROWS = [
  ["text"],
  ["lexicon"],
  ["morphology"],
  ["nouns"],
  ["numbers", "cues", "candidates", "house-style"],
  ["entities"],
  ["dateline"],
  ["quotations"],
  ["checks"],
];

/** Each room with those that it must not look into. @type {[room: string, others: string[]][]} */
const AFTER = ROWS.flatMap((row, at) =>
  row.map(
    (room) =>
      /** @type {[string, string[]]} */ ([
        room,
        [...row.filter((other) => other !== room), ...ROWS.slice(at + 1).flat()],
      ]),
  ),
).filter(([, others]) => others.length > 0);

module.exports = { ROWS, AFTER };
