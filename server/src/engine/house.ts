/**
 * A newsroom's own rules, as the engine reads them: names that it knows, forms that it rejects, levels and systems that it chose.
 * Where they come from (stylebook.yaml) is not the engine's business.
 */
import {
  MOST_BETWEEN,
  readPattern,
  standsAt,
  stemEnd,
  stemEndBehind,
  wordOf,
  type Form,
  type PatternWord,
} from "./house-patterns";
import type { Span } from "./article";
import type { HouseName, HouseRules, HouseTerm, HouseTitle } from "./house-rules";
import { hasRole, isFunctionWord } from "./lexicon/function-words";
import { ARTICLE, behindLam, hasArticle, withArticlesAlef } from "./morphology/article";
import { pronounIn, withPossessor } from "./morphology/inflection";
import { LAM } from "./morphology/proclitics";
import { readParagraph, type Paragraph } from "./text/paragraphs";
import { keyForm } from "./text/fold";
import { phraseTable, type PhraseLookup } from "./text/phrases";
import type { Token } from "./text/tokens";
import type { Word } from "./text/words";

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
  rejectedIn(reading: Tokens): readonly Rejected[];
  /** Where names and terms stand as the stylebook wants them, letter by letter, in order; remembered with the paragraph. */
  approvedIn(paragraph: Pick<Paragraph, "text" | "tokens">): readonly Span[];
  /** Is this written as the stylebook has one of its names, or a part of it? No check of spelling flags it then. */
  accepts(text: string): boolean;
  /** The name of an entity by its `ref`. */
  byRef(ref: string | undefined): HouseName | undefined;
}

type Tokens = Pick<Paragraph, "tokens">;

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
  /** False where a verb is written in another form than what is preferred: nobody has told what that would be in this one. */
  agrees: boolean;
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
  const terms = (rules.terms ?? []).map(closed);
  const rejections = rejectionsOf(all, terms);
  const forms = {
    rejected: byStart(rejections.map((one) => [one.form[0]?.stem ?? "", one])),
    wanted: byStart(wantedForms(all, rejections)),
  };
  const accepted = new Set(
    names.flatMap(({ name }) => [name.name, ...(name.aliases ?? [])]).flatMap((form) => [form, ...form.split(" ")]),
  );
  const approved = approvalsOf(all, terms);
  const stand = new WeakMap<Tokens, readonly Span[]>();
  const known = new WeakMap<Tokens, readonly Rejected[]>();
  return {
    rules,
    nameAt: mentioned.length === 0 ? undefined : phraseTable<HouseMatch>(mentioned),
    rejects: rejections.length > 0,
    accepts: (text) => accepted.has(text),
    byRef: (ref) => (ref === undefined ? undefined : byRef.get(ref)),
    approvedIn(paragraph) {
      let found = stand.get(paragraph);
      if (found === undefined) stand.set(paragraph, (found = findApproved(paragraph, approved)));
      return found;
    },
    rejectedIn(reading) {
      let found = known.get(reading);
      if (found === undefined) known.set(reading, (found = findRejected(reading, forms)));
      return found;
    },
  };
}

/** A term whose preferred form is a word: whoever writes its `*`, as on the rejected one, means the same word. */
const closed = (term: HouseTerm): HouseTerm => ({ ...term, preferred: term.preferred.replaceAll("*", "") });

export const NO_HOUSE = houseOf({});

/** Forms that the stylebook wants; undefined where it has none. */
type Approvals = PhraseLookup<readonly string[]> | undefined;

/** Spelling variants of one form stand together: a look-up does not tell them apart. */
function approvalsOf(names: readonly HouseName[], terms: readonly HouseTerm[]): Approvals {
  const forms = [
    ...names.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
    ...terms.filter(({ off }) => off !== true).map(({ preferred }) => preferred),
  ];
  const byKey = new Map<string, string[]>();
  for (const form of forms) byKey.set(keyForm(form), [...(byKey.get(keyForm(form)) ?? []), form]);
  return byKey.size === 0 ? undefined : phraseTable([...byKey]);
}

function findApproved({ text, tokens }: Pick<Paragraph, "text" | "tokens">, approvals: Approvals): Span[] {
  const found: Span[] = [];
  for (let at = 0; approvals !== undefined && at < tokens.length; at++) {
    for (const { key, offset, plain } of tokens[at]?.word.readings ?? []) {
      const match = approvals(tokens, at, key);
      const [start, end] = [(tokens[at]?.start ?? 0) + offset, tokens[(match?.to ?? 0) - 1]?.end ?? 0];
      const written = text.slice(start, end);
      const isHidden = hasArticle(plain) && !hasArticle(written);
      if (match?.value.includes(isHidden ? withArticlesAlef(written) : written) !== true) continue;
      found.push({ start, end });
      at = match.to - 1;
      break;
    }
  }
  return found;
}

/** @returns whether a term rejects anything in a sentence, by itself: how its own `right` and `wrong` are tested */
export const rejectsIn = (term: HouseTerm, sentence: string): boolean =>
  houseOf({ terms: [{ ...term, off: false }] }).rejectedIn(readParagraph(sentence)).length > 0;

interface Rejection {
  form: Form;
  /** Where it is rejected, by what stands beside it. */
  beside: Beside | undefined;
  preferred: string;
  reason: string | undefined;
  name: boolean;
  /** A person's name takes no ending of its own. */
  person: boolean;
}

/** What must stand beside a form, or must not: one of several forms. */
interface Beside {
  before: readonly Form[] | undefined;
  behind: readonly Form[] | undefined;
  notBefore: readonly Form[];
  notBehind: readonly Form[];
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
    ...terms.filter(({ off }) => off !== true).flatMap(rejectionsOfTerm),
  ];
  // The longest of two that begin alike is tried first.
  return rejected.sort((a, b) => lengthOf(b.form) - lengthOf(a.form));
}

const lengthOf = (form: Form): number => form.reduce((length, { stem }) => length + stem.length + 1, 0);

function rejectionsOfTerm({ preferred, rejected, reason, ...beside }: HouseTerm): Rejection[] {
  const rest = { preferred, reason, name: false, person: false, beside: besideOf(beside) };
  return rejected.flatMap((pattern) => formsOf(pattern).map((form) => ({ form, ...rest })));
}

function besideOf({ precededBy, followedBy, notPrecededBy, notFollowedBy }: Partial<HouseTerm>): Beside | undefined {
  if ((precededBy ?? followedBy ?? notPrecededBy ?? notFollowedBy) === undefined) return undefined;
  return {
    before: precededBy?.flatMap(formsOf),
    behind: followedBy?.flatMap(formsOf),
    notBefore: notPrecededBy?.flatMap(formsOf) ?? [],
    notBehind: notFollowedBy?.flatMap(formsOf) ?? [],
  };
}

/** What cannot be read was told where the stylebook is read, and its rule is off. */
function formsOf(pattern: string): readonly Form[] {
  const forms = readPattern(pattern);
  return typeof forms === "string" ? [] : forms;
}

/** A name's form: words as they are written, the last with any ending where it has a `*`. */
const rejection = (form: string, rest: Omit<Rejection, "form" | "beside">): Rejection => {
  const words = form.split(/\s+/);
  return {
    form: words.map((word, at) => (at === words.length - 1 ? wordOf(word) : { stem: word, takes: "none" })),
    beside: undefined,
    ...rest,
  };
};

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
  for (const { preferred, form } of rejections) forms.set(preferred, isOpen(form) || forms.get(preferred) === true);
  return [...forms].flatMap(([form, open]) => {
    const words = form.split(/\s+/);
    return words.map((word, index) => [word, { words, index, open }] as const);
  });
}

/** Does its last word take endings? */
const isOpen = (form: Form): boolean => form.at(-1)?.takes !== "none";

function byStart<T>(entries: readonly (readonly [word: string, value: T])[]): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const [word, value] of entries) {
    const list = map.get(startOf(word));
    if (list === undefined) map.set(startOf(word), [value]);
    else list.push(value);
  }
  return map;
}

/** Three letters are the shortest word that takes endings. */
const startOf = (word: string): string => word.slice(0, 3);

function findRejected({ tokens }: Tokens, forms: Forms): Rejected[] {
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
  for (const beginning of beginningsOf(token)) {
    const { skipped, form } = beginning;
    for (const one of rejected.get(startOf(form)) ?? []) {
      const { ends, to } = endsOf(one.form, form, skipped, tokens, at) ?? {};
      const stem = ends?.at(-1);
      if (ends === undefined || to === undefined || stem === undefined || !isBeside(one.beside, tokens, at, to))
        continue;
      if (!isWanted(tokens, { at, to, skipped, stem, open: isOpen(one.form) }, wanted))
        return {
          rejected: fused(token.word.surface, beginning, {
            start: token.start + skipped,
            ...corrected(one, tokens.slice(at, to), ends, skipped),
          }),
          to,
        };
    }
  }
  return undefined;
}

/** `لهيئة الأمم` becomes `للأمم المتحدة`: behind ل an article has no alef, and of `اللجنة` no ل either (`للجنة`). */
function fused(surface: string, { skipped, hidden }: Beginning, rejected: Rejected): Rejected {
  const { start, preferred } = rejected;
  // The form begins with an article whose ل stands behind the preposition's: both are written anew.
  const from = hidden > 0 ? start + hidden - 1 : start - 1;
  if (hidden > 0 && !hasArticle(preferred)) return { ...rejected, start: from, preferred: LAM + preferred };
  if (hidden === 0 && (surface[skipped - 1] !== LAM || hasArticleBefore(surface, skipped) || !hasArticle(preferred)))
    return rejected;
  const rest = preferred.slice(1);
  return { ...rejected, start: from, preferred: rest.startsWith(LAM + LAM) ? rest : LAM + rest };
}

/**
 * @param first what is written of the first word, `skipped` letters left aside
 * @returns where the stem ends in each word of a form that stands at a token, and the token behind it; undefined where it does not
 */
function endsOf(
  form: Form,
  first: string,
  skipped: number,
  tokens: readonly Token[],
  at: number,
): { ends: number[]; to: number } | undefined {
  const [opening, ...others] = form;
  const stem = opening && stemEnd(opening, first);
  if (stem === undefined) return undefined;
  const ends = [skipped + stem];
  const isDefinite = hasArticleBefore(tokens[at]?.word.surface ?? "", skipped);
  let [to, between] = [at + 1, 0];
  for (const word of others) {
    if (word.takes === "words") {
      between = MOST_BETWEEN;
      if (!mayStandBetween(tokens[to++]?.word)) return undefined;
      continue;
    }
    let end = stemEndBehind(word, tokens[to]?.word.surface ?? "", isDefinite);
    for (; end === undefined && --between > 0 && mayStandBetween(tokens[to]?.word);)
      end = stemEndBehind(word, tokens[++to]?.word.surface ?? "", isDefinite);
    if (end === undefined) return undefined;
    between = 0;
    ends.push(end);
    to++;
  }
  return { ends, to };
}

/** Does ال, or the one in لل, stand before a letter of a word? */
const hasArticleBefore = (surface: string, at: number): boolean => {
  const before = surface.slice(0, Math.max(0, at));
  return before.endsWith(ARTICLE) || before.endsWith("لل");
};

/** A subject stands between a verb and what goes with it, and no other clause: `قام وزير من البلد بزيارة`. */
const mayStandBetween = (word: Word | undefined): boolean =>
  word?.kind === "arabic" && (!isFunctionWord(word) || hasRole(word, "preposition"));

function isBeside(beside: Beside | undefined, tokens: readonly Token[], at: number, to: number): boolean {
  if (beside === undefined) return true;
  const before = (form: Form): boolean => at >= form.length && standsAt(form, tokens, at - form.length);
  const behind = (form: Form): boolean => standsAt(form, tokens, to);
  return (
    beside.before?.some(before) !== false &&
    beside.behind?.some(behind) !== false &&
    !beside.notBefore.some(before) &&
    !beside.notBehind.some(behind)
  );
}

/** Where a word may begin: after proclitics, and after ال. */
interface Beginning {
  /** Letters of the word before it. */
  skipped: number;
  /** What is written from there on. */
  form: string;
  /** Letters of the form's article that are not written behind ل: one of `للجمهورية`, two of `للجنة`. As many fewer are skipped. */
  hidden: number;
}

function beginningsOf({ word }: Token): Beginning[] {
  const { surface, readings } = word;
  const from = (skipped: number): Beginning => ({ skipped, form: surface.slice(skipped), hidden: 0 });
  return readings.flatMap(({ offset, plain }): Beginning[] => {
    if (hasArticle(surface.slice(offset))) return [from(offset), from(offset + ARTICLE.length)];
    if (!hasArticle(plain)) return [from(offset)];
    const own = behindLam(word)?.definite.plain ?? "";
    return [
      from(offset),
      from(offset + LAM.length),
      { skipped: offset - 1, form: plain, hidden: 1 },
      { skipped: offset - 2, form: own, hidden: 2 },
    ];
  });
}

/**
 * What is written instead. An ending stays outside (`كرنفالات`), unless the preferred form has it already (`سيرجي`, for `سيرج*`), or can
 * have none: a person's name, or a form that begins like the rejected one. Of an inflected word a pronoun goes over to one preferred word;
 * what another ending becomes is the writer's to say. For a verb in another person, number, gender or tense, for words that stand between
 * others, and for several words in the place of definite ones (`العملية الإرهابية`) there is nothing to offer.
 * @param written the form's tokens
 * @param ends where the stem ends in each word of the form
 * @param skipped letters of the first token before the form
 */
function corrected(
  { form, preferred, reason, name, person }: Rejection,
  written: readonly Token[],
  ends: readonly number[],
  skipped: number,
): Omit<Rejected, "start"> {
  if (form.some(({ takes }) => takes === "words"))
    return { end: written.at(-1)?.end ?? 0, preferred, reason, name, asks: false, agrees: false };
  const endings = written.map(({ word }, nth) => word.surface.slice(ends[nth]));
  const [last, word, ending = ""] = [written.at(-1), form.at(-1), endings.at(-1)];
  const end = last?.end ?? 0;
  const isDefinite = hasArticleBefore(written[0]?.word.surface ?? "", skipped);
  const agrees = form.every(({ verb }) => agreesWith(verb, preferred)) && !(isDefinite && preferred.includes(" "));
  const rest = { preferred, reason, name, agrees };
  if (form.some(({ takes }) => takes === "inflection")) {
    const pronoun = word === undefined || word.takes !== "inflection" ? undefined : pronounIn(ending, word.stem);
    const isBare = endings.slice(0, -1).every((one) => one === "");
    if (isBare && ending === "") return { end, ...rest, asks: false };
    return isBare && pronoun !== undefined && !preferred.includes(" ")
      ? { end, ...rest, preferred: withPossessor(preferred, pronoun), asks: false }
      : { end, ...rest, asks: true };
  }
  const open = isOpen(form) ? ending : "";
  const has = preferred.endsWith(open);
  const replaced = has || person || preferred.startsWith(form.map(({ stem }) => stem).join(" "));
  return { end: end - (replaced ? 0 : open.length), ...rest, asks: replaced && !has };
}

/** A verb's first form is his perfect; what is preferred is that, too, unless it begins as an imperfect does. */
const agreesWith = (verb: PatternWord["verb"], preferred: string): boolean =>
  verb === undefined || (verb === "first" && !preferred.startsWith("ي"));

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
      const forms = wanted.get(startOf(beginning.form)) ?? [];
      if (
        forms.some(
          (form) =>
            (form.index === 0 || isWhole(beginning)) && standsOver(tokens, form, at - form.index, beginning, stretch),
        )
      )
        return true;
    }
  }
  return false;
}

const isWhole = ({ skipped, hidden }: Beginning): boolean => skipped === 0 && hidden === 0;

/**
 * @param from token where the wanted form would begin
 * @param beginning in that token, where the form begins in the stretch
 */
function standsOver(
  tokens: readonly Token[],
  form: Wanted,
  from: number,
  beginning: Beginning,
  { at, to, skipped, stem, open }: Stretch,
): boolean {
  const end = from + form.words.length;
  const reachesIn = from < at || end > to;
  if (!reachesIn && (from > at || end < to || beginning.skipped > skipped)) return false;
  return form.words.every((word, nth) => {
    const token = tokens[from + nth];
    if (token === undefined) return false;
    const whole = { skipped: 0, form: token.word.surface, hidden: 0 };
    const beginnings = nth > 0 ? [whole] : form.index === 0 ? [beginning] : beginningsOf(token);
    const isLast = from + nth === to - 1;
    // An open form takes any ending of what is wanted, too.
    const takesEnding = nth === form.words.length - 1 && (isLast ? open : form.open);
    return beginnings.some(
      ({ skipped: start, form: written }) =>
        written === word || (takesEnding && (!isLast || start + word.length >= stem) && written.startsWith(word)),
    );
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
