// Mixed lines by chance, and what the page must be right about in each: the order of letters, where the arrows go, which place a click means.

const WORDS = [
  "قال",
  "الوزير",
  "كُتِبَ",
  "في",
  "و",
  "OpenAI",
  "GPT-4",
  "C++",
  "The New York Times",
  "12.5%",
  "2023",
  "١٢٫٥",
  "٪",
  "+965 2244 1100",
  "2025-03-13",
  "$45",
  "-5",
  "5-7",
  "https://example.com/a/b?x=1",
  "a@b.com",
  "@handle",
  "«",
  "»",
  "(",
  ")",
  "[",
  "]",
  "“",
  "”",
  '"',
  "—",
  "–",
  "…",
  "•",
  ":",
  "؛",
  "،",
  ".",
  "!",
  "؟",
  "%",
  "/",
  "'",
  "می‌خواهم",
  "ﻣﺤﻤﺪ",
  "שלום",
  "14/05/2024",
  "10:30",
  "😀",
  "\t",
  "\u200f",
  "\u202e",
  "é",
  "№",
  "§",
  "،12",
  "(NYT)",
  "#وسم",
];

/** @param {number} count @param {string} first @param {number} words at most, beside three @returns `count` lines, the same each time: `first` is their first word and gives the direction */
export function mixedLines(count, first, words) {
  let seed = 7;
  const chance = (/** @type {number} */ below) => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return (seed >> 8) % below;
  };
  return Array.from({ length: count }, () => {
    let line = first;
    for (let left = 3 + chance(words); left > 0; left--)
      line += (chance(5) > 0 ? " " : "") + WORDS[chance(WORDS.length)];
    return line;
  });
}

/**
 * Runs in the page, with the editor's view, on each line by itself.
 * @param {import("@codemirror/view").EditorView} view
 * @param {string[]} lines
 * @returns what is wrong: empty where nothing is
 */
export function faultsOf(view, lines) {
  /** @type {({ text: string } & Record<string, unknown>)[]} */
  const faults = [];
  const isPart = (/** @type {string} */ text, /** @type {number} */ at) =>
    /[\p{M}\u200c\u200d\udc00-\udfff]/u.test(text[at] ?? "");
  for (const text of lines) {
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text }, selection: { anchor: 0 } });
    view.coordsAtPos(0);
    const rightToLeft = view.textDirectionAt(0) === 1;
    const rectOf = (/** @type {number} */ at) => view.coordsForChar(at);
    const middle = (/** @type {{ top: number, bottom: number }} */ rect) => (rect.top + rect.bottom) / 2;
    const spans = view.bidiSpans(view.state.doc.line(1));
    const goesLeft = (/** @type {number} */ at) =>
      (spans.find(({ from, to }) => from <= at && at < to)?.level ?? 0) % 2 === 1;

    // A click in either half of a letter means that side of it.
    for (let at = 0; at < text.length; at++) {
      const rect = rectOf(at);
      if (isPart(text, at) || rect === null || rect.right - rect.left < 4) continue;
      // A space at the end of a row goes with its line.
      if (/\s/u.test(text[at] ?? "") && (rectOf(at + 1)?.top ?? rect.top) > rect.bottom) continue;
      let end = at + 1;
      while (end < text.length && isPart(text, end)) end++;
      for (const part of [0.25, 0.75]) {
        const found = view.posAtCoords({ x: rect.left + (rect.right - rect.left) * part, y: middle(rect) }, false);
        const wanted = part < 0.5 === goesLeft(at) ? end : at;
        if (found !== wanted) faults.push({ text, click: at, part, found, wanted });
      }
    }

    // An arrow moves the caret its way, row by row, to the other end.
    for (const key of ["left", "right"]) {
      const forward = (key === "left") === rightToLeft;
      view.dispatch({ selection: { anchor: forward ? 0 : text.length } });
      let range = view.moveToLineBoundary(view.state.selection.main, forward, false);
      range = view.moveToLineBoundary(range, !forward, false);
      for (let steps = 0; steps <= 2 * text.length + 5; steps++) {
        const next = view.moveByChar(range, forward);
        if (next.head === range.head && next.assoc === range.assoc) break;
        const [before, now] = [range, next].map((one) => view.coordsAtPos(one.head, one.assoc || 1));
        if (!before || !now) throw new Error(`nothing is drawn at ${range.head} or ${next.head}`);
        const sameRow = Math.abs(middle(now) - middle(before)) < 12;
        const moved = now.left - before.left;
        const isNothing =
          Math.abs(moved) < 0.3 &&
          [...text.slice(Math.min(range.head, next.head) - 1, Math.max(range.head, next.head) + 1)].some((letter) =>
            /[\p{M}\u200b-\u200f\t]/u.test(letter),
          );
        if (
          sameRow ? !isNothing && (key === "left" ? moved > -0.05 : moved < 0.05) : forward === now.top < before.top
        ) {
          faults.push({ text, key, from: range.head, to: next.head, moved });
          break;
        }
        range = next;
      }
      if (range.head !== (forward ? text.length : 0)) faults.push({ text, key, ended: range.head });
    }
  }
  return faults;
}
