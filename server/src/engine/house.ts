/**
 * A newsroom's own rules, as the engine reads them: names that it knows, forms that it rejects, levels and systems that it chose.
 * Where they come from (stylebook.yaml) is not the engine's business.
 */
import type { HouseName, HouseRules, HouseTerm, HouseTitle } from "./house-rules";
import type { Reading } from "./reading";
import { ARTICLE, hasArticle } from "./morphology/article";
import { phraseTable } from "./text/phrases";
import type { Token } from "./text/tokens";

/** Rules, ready to be looked up. */
export interface House {
  readonly rules: HouseRules;
  /** The name that begins at a token, in any of its forms; undefined where the stylebook has no names. */
  readonly nameAt:
    | ((tokens: readonly Token[], at: number, firstKey?: string) => { value: HouseMatch; to: number } | undefined)
    | undefined;
  /** Does the stylebook reject anything? */
  readonly rejects: boolean;
  /** Rejected forms in a paragraph, in order; remembered with it. */
  rejectedIn(reading: Reading): readonly Rejected[];
  /** Is this written as the stylebook has one of its names, or a part of it? No check of spelling flags it then. */
  accepts(text: string): boolean;
  /** The name of an entity by its `ref`. */
  byRef(ref: string | undefined): HouseName | undefined;
}

export interface HouseMatch {
  name: HouseName;
  ref: string;
  kind: "full" | "alias";
}

/** A rejected form in a paragraph: offsets are the paragraph's; proclitics and ال stay outside, an ending where it is kept. */
export interface Rejected {
  start: number;
  end: number;
  preferred: string;
  reason: string | undefined;
  /** Of a name, not of a term. */
  name: boolean;
  /** An open form was written with an ending that the preferred form has not, and cannot take: what to write is the writer's to say. */
  asks: boolean;
}

/** @returns the house for these rules; equal objects share nothing: keep it */
export function houseOf(rules: HouseRules): House {
  const all = [
    ...(rules.names ?? []),
    ...(rules.agencies ?? []).map((agency): HouseName => ({ ...agency, type: "organization" })),
  ];
  const names = all.map((name) => ({ name, ref: `house:${name.name}` }));
  const mentioned = names.flatMap(({ name, ref }) => [
    [name.name, { name, ref, kind: "full" }] as const,
    ...(name.aliases ?? []).map((alias) => [alias, { name, ref, kind: "alias" }] as const),
    ...(name.rejected ?? []).map(
      (form) =>
        [
          form.replace("*", ""),
          { name, ref, kind: form.includes(" ") || !name.name.includes(" ") ? "full" : "alias" },
        ] as const,
    ),
  ]);
  const byRef = new Map(names.map(({ name, ref }) => [ref, name]));
  const rejections = rejectionsOf(all, rules.terms ?? []);
  const forms = {
    rejected: byStart(rejections.map((one) => [one.words[0] ?? "", one])),
    wanted: byStart(wantedForms(all, rejections)),
  };
  const accepted = new Set(
    names.flatMap(({ name }) => [name.name, ...(name.aliases ?? [])]).flatMap((form) => [form, ...form.split(" ")]),
  );
  const known = new WeakMap<Reading, readonly Rejected[]>();
  return {
    rules,
    nameAt: mentioned.length === 0 ? undefined : phraseTable<HouseMatch>(mentioned),
    rejects: rejections.length > 0,
    accepts: (text) => accepted.has(text),
    byRef: (ref) => (ref === undefined ? undefined : byRef.get(ref)),
    rejectedIn(reading) {
      let found = known.get(reading);
      if (found === undefined) known.set(reading, (found = findRejected(reading, forms)));
      return found;
    },
  };
}

export const NO_HOUSE = houseOf({});

interface Rejection {
  /** Words as written, the last without its `*`. */
  words: readonly string[];
  /** Takes any ending. */
  open: boolean;
  preferred: string;
  reason: string | undefined;
  name: boolean;
  /** A person's name takes no ending of its own. */
  person: boolean;
}

/** A form that the stylebook wants, looked up by one of its words. */
interface Wanted {
  words: readonly string[];
  /** Which of them. */
  index: number;
  /** An open form is corrected to it: it may have kept an ending. */
  open: boolean;
}

/** Forms by the first letters of a word. */
interface Forms {
  rejected: ReadonlyMap<string, readonly Rejection[]>;
  wanted: ReadonlyMap<string, readonly Wanted[]>;
}

function rejectionsOf(names: readonly HouseName[], terms: readonly HouseTerm[]): Rejection[] {
  const rejected = [
    ...names.flatMap(({ name, type, aliases = [], rejected: forms = [], note }) =>
      forms.map((form) =>
        rejection(form, {
          preferred: likeIt(form, name, aliases),
          reason: note,
          name: true,
          person: type === "person",
        }),
      ),
    ),
    ...terms.flatMap(({ preferred, rejected: forms, reason }) =>
      forms.map((form) => rejection(form, { preferred, reason, name: false, person: false })),
    ),
  ];
  // The longest of two that begin alike is tried first.
  return rejected.sort((a, b) => b.words.join(" ").length - a.words.join(" ").length);
}

const rejection = (form: string, rest: Omit<Rejection, "words" | "open">): Rejection => ({
  words: form.replace(/\*$/, "").split(/\s+/),
  open: form.endsWith("*"),
  ...rest,
});

/** A short form is replaced by a short one: the alias with as many words, or the name's last. */
function likeIt(form: string, name: string, aliases: readonly string[]): string {
  const words = form.split(" ").length;
  return (
    [name, ...aliases].find((one) => one.split(" ").length === words) ??
    (words === 1 ? (name.split(" ").at(-1) ?? name) : name)
  );
}

/** Names, their other right forms, and whatever a rejected form is corrected to. */
function wantedForms(
  names: readonly HouseName[],
  rejections: readonly Rejection[],
): (readonly [word: string, Wanted])[] {
  const forms = new Map(names.flatMap(({ name, aliases = [] }) => [name, ...aliases]).map((form) => [form, false]));
  for (const { preferred, open } of rejections) forms.set(preferred, open || forms.get(preferred) === true);
  return [...forms].flatMap(([form, open]) => {
    const words = form.split(/\s+/);
    return words.map((word, index) => [word, { words, index, open }] as const);
  });
}

function byStart<T>(entries: readonly (readonly [word: string, value: T])[]): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const [word, value] of entries) {
    const list = map.get(startOf(word));
    if (list === undefined) map.set(startOf(word), [value]);
    else list.push(value);
  }
  return map;
}

/** Three letters are the shortest word that a pattern with an open ending has. */
const startOf = (word: string): string => word.slice(0, 3);

function findRejected({ tokens }: Reading, forms: Forms): Rejected[] {
  const found: Rejected[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const match = rejectedAt(tokens, at, forms);
    if (match === undefined) continue;
    found.push(match.rejected);
    at = match.to - 1;
  }
  return found;
}

function rejectedAt(
  tokens: readonly Token[],
  at: number,
  { rejected, wanted }: Forms,
): { rejected: Rejected; to: number } | undefined {
  const token = tokens[at];
  if (
    token === undefined ||
    (token.word.kind !== "arabic" && token.word.kind !== "latin") ||
    token.word.plain !== token.word.surface
  )
    return undefined;
  for (const skipped of beginningsOf(token)) {
    const form = token.word.surface.slice(skipped);
    for (const one of rejected.get(startOf(form)) ?? []) {
      const to = endOf(one, form, tokens, at);
      const last = tokens[to - 1];
      if (to === 0 || last === undefined) continue;
      const stem = (to - at === 1 ? skipped : 0) + (one.words.at(-1)?.length ?? 0);
      if (!isWanted(tokens, { at, to, skipped, stem, open: one.open }, wanted))
        return { rejected: { start: token.start + skipped, ...corrected(one, last, stem) }, to };
    }
  }
  return undefined;
}

/** Where a word may begin: after proclitics, and after ال. */
function beginningsOf({ word: { surface, readings } }: Token): number[] {
  return readings.flatMap(({ offset }) =>
    hasArticle(surface.slice(offset)) ? [offset, offset + ARTICLE.length] : [offset],
  );
}

/**
 * What is written instead. An ending stays outside (`كرنفالات`), unless the preferred form has it already (`سيرجي`, for `سيرج*`), or can
 * have none: a person's name, or a form that begins like the rejected one.
 * @param stem where the ending begins, in the last word
 */
function corrected(
  { open, preferred, reason, name, person, words }: Rejection,
  last: Token,
  stem: number,
): Omit<Rejected, "start"> {
  const ending = open ? last.word.surface.slice(stem) : "";
  const has = preferred.endsWith(ending);
  const replaced = has || person || preferred.startsWith(words.join(" "));
  return { end: last.end - (replaced ? 0 : ending.length), preferred, reason, name, asks: replaced && !has };
}

/** @returns token index after a rejected form whose first word may be `form`; 0 where it is not */
function endOf({ words, open }: Rejection, form: string, tokens: readonly Token[], at: number): number {
  for (const [index, word] of words.entries()) {
    const written = index === 0 ? form : (tokens[at + index]?.word.surface ?? "");
    if (open && index === words.length - 1 ? !written.startsWith(word) : written !== word) return 0;
  }
  return at + words.length;
}

/** Tokens that a rejected form takes: from a letter of the first to the end of its stem in the last. */
interface Stretch {
  at: number;
  to: number;
  skipped: number;
  stem: number;
  open: boolean;
}

/**
 * Does a form that the stylebook wants stand over all of it, or reach into it? Then nothing is to be corrected, whoever rejects a part
 * of it: what was corrected is never corrected again. A wanted form within a rejected one is no excuse for it.
 */
function isWanted(tokens: readonly Token[], stretch: Stretch, wanted: Forms["wanted"]): boolean {
  for (let at = stretch.at; at < stretch.to; at++) {
    const token = tokens[at];
    for (const beginning of token === undefined ? [] : beginningsOf(token)) {
      const forms = wanted.get(startOf(token?.word.surface.slice(beginning) ?? "")) ?? [];
      if (
        forms.some(
          (form) =>
            (form.index === 0 || beginning === 0) && standsOver(tokens, form, at - form.index, beginning, stretch),
        )
      )
        return true;
    }
  }
  return false;
}

/**
 * @param from token where the wanted form would begin
 * @param beginning letter of that token, where the form begins in the stretch
 */
function standsOver(
  tokens: readonly Token[],
  form: Wanted,
  from: number,
  beginning: number,
  { at, to, skipped, stem, open }: Stretch,
): boolean {
  const end = from + form.words.length;
  const reachesIn = from < at || end > to;
  if (!reachesIn && (from > at || end < to || beginning > skipped)) return false;
  return form.words.every((word, nth) => {
    const token = tokens[from + nth];
    const beginnings = nth > 0 || token === undefined ? [0] : form.index === 0 ? [beginning] : beginningsOf(token);
    const isLast = from + nth === to - 1;
    // An open form takes any ending of what is wanted, too.
    const takesEnding = nth === form.words.length - 1 && (isLast ? open : form.open);
    return beginnings.some((start) => {
      const written = token?.word.surface.slice(start) ?? "";
      return written === word || (takesEnding && (!isLast || start + word.length >= stem) && written.startsWith(word));
    });
  });
}

/** @returns the title that a person had on a day, and whether one of the stylebook's was over or to come; dates are whole ISO dates */
export function titlesOn(
  { titles = [] }: HouseName,
  date: string,
): { now: readonly string[]; past: readonly string[] } {
  const holds = ({ from, until }: HouseTitle): boolean =>
    (from === undefined || from <= date) && (until === undefined || date <= until);
  return {
    now: titles.filter(holds).map(({ title }) => title),
    past: titles.filter((one) => !holds(one)).map(({ title }) => title),
  };
}
