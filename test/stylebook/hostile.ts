/** Files that were made to break a reader of YAML, or were broken by hand; each with the line (from 0) of its first fault. */

const times = (piece: string, count: number): string => piece.repeat(count);

export const HOSTILE: readonly [what: string, source: string, line: number][] = [
  ["an alias among rejected forms", "names:\n  - name: سيد\n    rejected: [*سيد]\n", 2],
  ["an alias in the place of a list", "names: *x\n", 0],
  ["an alias as a key", "*x : 1\n", 0],
  ["a star alone", "names:\n  - *\n", 1],
  ["an anchor", "names: &x\n  - name: سيد\n", 0],
  ["a merge key", "names: []\n<<: {months: egyptian}\n", 1],
  ["a merge key with its alias", "a: &a {months: egyptian}\n<<: *a\n", 0],
  ["a billion laughs", `a: &a [x,x,x,x,x,x,x,x,x]\n${"abcdefgh".split("").map((name, index, all) => `${all[index + 1] ?? "names"}: &${all[index + 1] ?? "z"} [${times(`*${name},`, 9)}]\n`).join("")}`, 0],
  ["an alias of itself", "names: &a [*a]\n", 0],
  ["20,000 brackets", `names: ${times("[", 20_000)}\n`, 0],
  ["20,000 brackets that close", `names: ${times("[", 20_000)}${times("]", 20_000)}\n`, 0],
  ["20,000 braces", times("{a: ", 20_000), 0],
  ["20,000 lists in a line", times("- ", 20_000), 0],
  ["20,000 keys in a line", times("? ", 20_000), 0],
  ["a staircase of keys", Array.from({ length: 1000 }, (_, depth) => `${times(" ", depth)}a:\n`).join(""), 31],
  ["more brackets closed than opened", `names: []\n${times("]", 500_000)}`, 1],
  ["50,000 quotation marks", times('"', 50_000), 0],
  ["400,000 commas", `[${times(",", 400_000)}]`, 0],
  ["a million lines", times("---\n", 1_000_000), 0],
  ["50,000 documents", times("---\n", 50_000), 1],
  ["20,000 lines of comment before a key that stands twice", `a:\n${times("  # c\n", 20_000)}  b: 1\nb: 2\n`, 0],
  ["3,000,000 letters", `a: ${times("ا", 3_000_000)}`, 0],
  ["a key twice", "months: egyptian\nmonths: algerian\n", 1],
  ["10,000 keys", Array.from({ length: 10_000 }, (_, index) => `a${index}:`).join("\n"), 0],
];
