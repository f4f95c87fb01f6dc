// Names found by the whole system against a CoNLL document, as conlleval counts them.
const TYPES = { person: "PERS", place: "LOC", organization: "ORG" };

export class Score {
  #counts = Object.fromEntries([...Object.values(TYPES), "all"].map((type) => [type, { right: 0, gold: 0, found: 0 }]));

  /** @param document sentences; each is a paragraph of the text that is analysed. A nisba or a title is no name here, as the corpus has it. */
  add(document, analyze) {
    const text = document.map((sentence) => sentence.map(([token]) => token).join(" ")).join("\n");
    const words = document.flat();
    let at = 0;
    const spans = words.map(([token]) => ({ start: at, end: (at += token.length + 1) - 1 }));
    const found = new Set();
    for (const { type, mentions } of analyze(text).entities) {
      for (const { start, end, kind } of mentions) {
        if (TYPES[type] === undefined || kind === "nisba" || kind === "title") continue;
        const from = spans.findIndex((span) => span.end > start);
        const to = spans.findIndex((span) => span.start >= end);
        found.add(`${from} ${to < 0 ? spans.length : to} ${TYPES[type]}`);
      }
    }
    const gold = goldNames(words);
    this.#count(gold, "gold");
    this.#count(found, "found");
    this.#count(
      [...gold].filter((name) => found.has(name)),
      "right",
    );
    return { gold, found, words };
  }

  #count(names, field) {
    for (const name of names) for (const type of [name.split(" ")[2], "all"]) this.#counts[type][field]++;
  }

  /** @returns per cent, one place after the point */
  of(type) {
    const { right, gold, found } = this.#counts[type];
    const percent = (part, whole) => (whole === 0 ? 0 : (100 * part) / whole).toFixed(1);
    return {
      precision: percent(right, found),
      recall: percent(right, gold),
      f1: percent(2 * right, found + gold),
      gold,
    };
  }

  table() {
    return Object.keys(this.#counts)
      .map((type) => ({ type, ...this.of(type) }))
      .map(
        ({ type, precision, recall, f1, gold }) =>
          `${type.padEnd(5)} P ${precision}  R ${recall}  F1 ${f1}  (${gold} gold)`,
      )
      .join("\n");
  }
}

function goldNames(words) {
  const names = new Set();
  words.forEach(([, tag], from) => {
    const type = tag.slice(2);
    if (!tag.startsWith("B-") || !Object.values(TYPES).includes(type)) return;
    let to = from + 1;
    while (words[to]?.[1] === `I-${type}`) to++;
    names.add(`${from} ${to} ${type}`);
  });
  return names;
}
