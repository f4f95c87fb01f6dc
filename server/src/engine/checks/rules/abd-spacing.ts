import type { LinkedEntity } from "../../entities/link";
import { givenName, nameRole } from "../../nouns/name-words";
import { hasArticle } from "../../morphology/article";
import type { Token } from "../../text/tokens";
import type { Word } from "../../text/words";
import { asking, misspelt, type Check, type CheckedArticle, type Marked } from "../check";
import { nameAround } from "../name-around";
import { namesThing } from "../first-mentions";

const check: Check = {
  id: "abd-spacing",
  concern: "spelling",
  level: "hint",
  title: { ar: "فصل الاسم المركب ووصله", en: "Spacing of compound names" },
  message: {
    ar: "وحّد كتابة الاسم على «{0}»: ورد في الخبر بصورتين",
    en: "Keep to “{0}”: the article writes this name in two ways",
  },
  why: {
    ar: "«عبد الله» و«عبدالله»، «أبو ظبي» و«أبوظبي»: كلتا الكتابتين مألوفة، واسم الشخص الواحد أو البلد الواحد يُكتب في الخبر كتابة واحدة هي الأكثر ورودا فيه، فإن تساوتا فالأسبق. ولا يُقاس شخص على شخص، ولا اسم مؤسسة على غيرها، واسم الشخص يقرره الكاتب.",
    en: "عبد الله and عبدالله, أبو ظبي and أبوظبي are both usual; one person's or place's name keeps one spelling in an article: the one that it uses more, of two that stand equally often the first. Nobody's name is measured by another's, nor an institution's; a person's name is for the writer to decide.",
  },
  source: { ar: "اتساق الكتابة في الخبر", en: "House consistency" },
  examples: {
    wrong: [
      {
        text: "وصل عبد الله حسن ثم غادر عبد الله وعاد عبدالله.",
        right: "وصل عبد الله حسن ثم غادر عبد الله وعاد عبد الله.",
      },
      { text: "زار أبوظبي ثم أبوظبي ثم أبو ظبي.", right: "زار أبوظبي ثم أبوظبي ثم أبوظبي." },
      { text: "قال عبدالرحمن وأكد عبدالرحمن ونفى عبد الرحمن.", right: "قال عبدالرحمن وأكد عبدالرحمن ونفى عبدالرحمن." },
      { text: "عبد العزيز وعبد العزيز وعبدالعزيز.", right: "عبد العزيز وعبد العزيز وعبد العزيز." },
      { text: "عبد الكريم\nوعبد الكريم\nوعبدالكريم.", right: "عبد الكريم\nوعبد الكريم\nوعبد الكريم." },
    ],
    right: [
      "وصل عبد الله حسن ثم غادر عبد الله.",
      "زار أبوظبي ثم غادر أبوظبي.",
      "وصل عبدالله.",
      "وصل عبد الله وعبدالرحمن.",
      "هو عبد المال.",
      "فاز أحمد عبد الله النجار وماجد عبدالله منصور.",
      "فاز أحمد عبد الله النجار وماجد عبدالله منصور.\nوكرم الوزير عبد الله.",
      "تخرج الطالب ماجد عبد العزيز حسن في جامعة الملك عبدالعزيز.",
    ],
  },
  marks: ({ kind, readings }) =>
    kind === "arabic" && readings.some(({ plain }) => plain === "عبد" || plain === "أبو" || JOINED.test(plain)),
  article(analysis, report, marked) {
    for (const written of ofOneName(inBothForms(marked.flatMap(compoundAt)), analysis)) {
      const apart = written.reduce((balance, { spaced }) => balance + (spaced ? 1 : -1), 0);
      // A tie goes to the form that stands first.
      const usual = apart === 0 ? written[0]?.spaced === true : apart > 0;
      for (const { start, end, spaced, head, rest } of written) {
        if (usual === spaced) continue;
        const right = head + (usual ? " " : "") + rest;
        const found = misspelt({ start, end }, right, head + (spaced ? " " : "") + rest);
        report(head === "عبد" ? { ...found, fixes: [asking({ start, end }, right)] } : found);
      }
    }
  },
};

/** Nearly every name is written one way: nothing to compare. */
function inBothForms(compounds: readonly Compound[]): Compound[] {
  const [apart, joined] = [true, false].map(
    (form) => new Set(compounds.filter(({ spaced }) => spaced === form).map(({ name }) => name)),
  );
  return compounds.filter(({ name }) => apart?.has(name) === true && joined?.has(name) === true);
}

/**
 * @returns the compounds that are to be written alike: one name's. Two people may write theirs each in his own way (`أحمد عبد الله`, `ماجد عبدالله`), and an
 *   institution has its own (`جامعة الملك عبدالعزيز`).
 */
function ofOneName(compounds: readonly Compound[], analysis: CheckedArticle): Compound[][] {
  if (compounds.length === 0) return [];
  const owners = compounds.map((compound) => ownerOf(compound, nameAround(analysis, compound)));
  const people = new Map<string, string[]>();
  compounds.forEach(({ name }, index) => {
    const owner = owners[index];
    if (owner !== undefined && !owner.thing && !(people.get(name) ?? []).some((other) => areOne(other, owner.name)))
      people.set(name, [...(people.get(name) ?? []), owner.name]);
  });
  const groups = new Map<string, Compound[]>();
  compounds.forEach((compound, index) => {
    const owner = owners[index];
    const named = people.get(compound.name) ?? [];
    // Whose a bare عبدالله is, of two, nobody knows.
    if (owner === undefined && named.length > 1) return;
    const key =
      owner?.thing === true
        ? `(${owner.name})`
        : named.length > 1
          ? (named.find((other) => areOne(other, owner?.name ?? "")) ?? "")
          : compound.name;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [compound]);
    else group.push(compound);
  });
  return [...groups.values()];
}

/** `عبدالله حسن` and `عبدالله حسن سعيد`: one name, or a part of it. */
const areOne = (one: string, other: string): boolean =>
  ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `);

/** Whose name the compound stands in, of more words than itself: the longest one's, its compounds joined. */
function ownerOf(
  { name: compound, bearer }: Compound,
  owner: LinkedEntity | undefined,
): { name: string; thing: boolean } | undefined {
  if (owner === undefined) return bearer ? { name: compound, thing: true } : undefined;
  const name = owner.name.replace(/(?<![^ ])(عبد|أبو) /g, "$1");
  const thing = bearer || (owner.type !== "person" && owner.type !== "place");
  return thing || name !== compound ? { name, thing } : undefined;
}

interface Compound {
  start: number;
  end: number;
  /** The compound without its space. */
  name: string;
  head: string;
  rest: string;
  spaced: boolean;
  /** Stands in what is called after a person: `جامعة الملك عبدالعزيز`. */
  bearer: boolean;
}

const JOINED = /^(عبد|أبو)(ال[\u0621-\u064a]{2,}|ظبي)$/;

function compoundAt({ start, end, word, tokens, at }: Marked): Compound[] {
  for (const { offset } of word.readings) {
    const form = word.surface.slice(offset);
    const joined = JOINED.exec(form);
    const next = tokens[at + 1];
    const apart =
      next !== undefined &&
      ((form === "عبد" && hasArticle(next.word.plain) && next.word.plain.length > 3) ||
        (form === "أبو" && next.word.plain === "ظبي"));
    const [, head = form, rest = apart ? next.word.plain : ""] = joined ?? [];
    if (joined !== null || apart)
      return [
        {
          start: start + offset,
          end: apart ? end + next.end - (tokens[at]?.end ?? 0) : end,
          name: head + rest,
          head,
          rest,
          spaced: apart,
          bearer: namesThing(tokens, nameStart(tokens, at)),
        },
      ];
  }
  return [];
}

/** Where the run of names begins that the word at `at` stands in: `محمد بن عبدالعزيز`. */
function nameStart(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && isNameWord(tokens[from - 1]?.word)) from--;
  return from;
}

const isNameWord = (word: Word | undefined): boolean =>
  word !== undefined &&
  !hasArticle(word.plain) &&
  (nameRole(word) === "particle" || (nameRole(word) === "name" && givenName(word) !== undefined));

export default check;
