/** What a stylebook rejects and what it wants, written out into forms that are looked up by the first letters of a word. */
import { readPattern, wordOf, type Form } from "./patterns";
import type { StylebookName, StylebookTerm } from "./rules";

/** Forms by the first letters of a word. */
export interface Forms {
  rejected: ReadonlyMap<string, readonly Rejection[]>;
  wanted: ReadonlyMap<string, readonly Wanted[]>;
}

export interface Rejection {
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
export interface Beside {
  before: readonly Form[] | undefined;
  behind: readonly Form[] | undefined;
  notBefore: readonly Form[];
  notBehind: readonly Form[];
}

/** A form that the stylebook wants, looked up by one of its words. */
export interface Wanted {
  words: readonly string[];
  /** Which of them. */
  index: number;
  /** An open form is corrected to it: it may have kept an ending. */
  open: boolean;
}

/** @returns all that these names and terms reject and want */
export function formsFor(names: readonly StylebookName[], terms: readonly StylebookTerm[]): Forms {
  const rejections = rejectionsOf(names, terms);
  return {
    rejected: byStart(rejections.map((one) => [one.form[0]?.stem ?? "", one])),
    wanted: byStart(wantedForms(names, rejections)),
  };
}

/** Does its last word take endings? */
export const isOpen = (form: Form): boolean => form.at(-1)?.takes !== "none";

/** Three letters are the shortest word that takes endings. */
export const startOf = (word: string): string => word.slice(0, 3);

function rejectionsOf(names: readonly StylebookName[], terms: readonly StylebookTerm[]): Rejection[] {
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

function rejectionsOfTerm({ preferred, rejected, reason, ...beside }: StylebookTerm): Rejection[] {
  const rest = { preferred, reason, name: false, person: false, beside: besideOf(beside) };
  return rejected.flatMap((pattern) => formsOf(pattern).map((form) => ({ form, ...rest })));
}

function besideOf({
  precededBy,
  followedBy,
  notPrecededBy,
  notFollowedBy,
}: Partial<StylebookTerm>): Beside | undefined {
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
  names: readonly StylebookName[],
  rejections: readonly Rejection[],
): (readonly [word: string, Wanted])[] {
  const forms = new Map(names.flatMap(({ name, aliases = [] }) => [name, ...aliases]).map((form) => [form, false]));
  for (const { preferred, form } of rejections) forms.set(preferred, isOpen(form) || forms.get(preferred) === true);
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
