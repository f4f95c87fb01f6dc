/**
 * A newsroom's own rules, as the engine reads them: names that it knows, forms that it rejects, levels and systems that it chose.
 * Where they come from (stylebook.yaml) is not the engine's business.
 */
import type { Span } from "../article";
import { readParagraph, type Paragraph } from "../text/paragraphs";
import { phraseTable } from "../text/phrases";
import type { Token } from "../text/tokens";
import { approvalsOf, findApproved } from "./approved";
import type { Rejected } from "./corrected";
import { formsFor } from "./forms";
import { findRejected } from "./rejected";
import type { StylebookName, StylebookRules, StylebookTerm, StylebookTitle } from "./rules";

/** Rules, ready to be looked up. */
export interface Stylebook {
  readonly rules: StylebookRules;
  /** The name that begins at a token, in any of its forms; undefined where the stylebook has no names. */
  readonly nameAt:
    | ((tokens: readonly Token[], at: number, firstKey?: string) => { value: StylebookMatch; to: number } | undefined)
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
  byRef(ref: string | undefined): StylebookName | undefined;
}

type Tokens = Pick<Paragraph, "tokens">;

export interface StylebookMatch {
  name: StylebookName;
  ref: string;
  kind: "full" | "alias";
}

/** @returns the stylebook of these rules; equal objects share nothing: keep it */
export function stylebookOf(rules: StylebookRules): Stylebook {
  const all = [
    ...(rules.names ?? []),
    ...(rules.agencies ?? []).map((agency): StylebookName => ({ ...agency, type: "organization" })),
  ];
  const names = all.map((name) => ({ name, ref: `stylebook:${name.name}` }));
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
  const forms = formsFor(all, terms);
  const accepted = new Set(
    names.flatMap(({ name }) => [name.name, ...(name.aliases ?? [])]).flatMap((form) => [form, ...form.split(" ")]),
  );
  const approved = approvalsOf(all, terms);
  const stand = new WeakMap<Tokens, readonly Span[]>();
  const known = new WeakMap<Tokens, readonly Rejected[]>();
  return {
    rules,
    nameAt: mentioned.length === 0 ? undefined : phraseTable<StylebookMatch>(mentioned),
    rejects: forms.rejected.size > 0,
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
const closed = (term: StylebookTerm): StylebookTerm => ({ ...term, preferred: term.preferred.replaceAll("*", "") });

export const EMPTY_STYLEBOOK = stylebookOf({});

/** @returns whether a term rejects anything in a sentence, by itself: how its own `right` and `wrong` are tested */
export const rejectsIn = (term: StylebookTerm, sentence: string): boolean =>
  stylebookOf({ terms: [{ ...term, off: false }] }).rejectedIn(readParagraph(sentence)).length > 0;

/** @returns the title that a person had on a day, and whether one of the stylebook's was over or to come; dates are whole ISO dates */
export function titlesOn(
  { titles = [] }: StylebookName,
  date: string,
): { now: readonly string[]; past: readonly string[] } {
  const holds = ({ from, until }: StylebookTitle): boolean =>
    (from === undefined || from <= date) && (until === undefined || date <= until);
  return {
    now: titles.filter(holds).map(({ title }) => title),
    past: titles.filter((one) => !holds(one)).map(({ title }) => title),
  };
}
