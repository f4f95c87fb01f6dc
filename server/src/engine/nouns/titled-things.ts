/** Works, vessels and the like, whose names stand in quotation marks behind what they are (tables work-nouns, product-nouns, naming-words). */
import { isFunctionWord } from "../lexicon/function-words";
import { rows, type Row } from "../lexicon/lexicon";
import { ARTICLE, isDefinite } from "../morphology/article";
import { beforeEnding, inAccusative, isNisbaForm } from "../morphology/endings";
import { LAM } from "../morphology/proclitics";
import { POSSESSIVES } from "../morphology/pronouns";
import { keyForm } from "../text/fold";
import { perWord, type Word } from "../text/words";

/** What a thing is that has its name in marks. */
export interface TitledThing {
  readonly type: "work" | "product";
  /** film, vessel … */
  readonly kind: string;
}

/** @returns what the word says the thing is: `فيلم`, `الفيلم`, `فيلمه`, `السفينة`; undefined for another word */
export const titledThing = perWord((word: Word): TitledThing | undefined => {
  for (const { key, plain } of word.readings) {
    const thing = POSSESSED.get(plain) ?? THINGS.get(key);
    if (thing !== undefined) return thing;
  }
  return undefined;
});

/** `بعنوان`: does it say that the name follows? */
export const saysEntitled = perWord((word: Word): boolean => ENTITLED.has(word.key));

/** `الوثائقي`, `قصير`: may it stand between what the thing is and its name? */
export const describesThing = perWord(
  (word: Word): boolean =>
    word.kind === "arabic" &&
    !isFunctionWord(word) &&
    (isDefinite(word) || isNisbaForm(word.key) || ADJECTIVES.has(word.key)),
);

/** `أفلامه`, `روايات`: things of which several names may follow; right behind where they are someone's. */
export const manyThings = perWord((word: Word): (TitledThing & { readonly possessed: boolean }) | undefined => {
  for (const { key, plain } of word.readings) {
    const own = MANY_POSSESSED.get(plain);
    const thing = own ?? MANY.get(key);
    if (thing !== undefined) return { ...thing, possessed: own !== undefined };
  }
  return undefined;
});

/** `مثل`, `منها`: says that names of some of them follow. */
export const givesExamples = perWord((word: Word): boolean => EXAMPLES.has(word.key));

/** `للكاتب`, `للمخرجة`: says that what stands before is the title of a work. */
export const namesAuthor = perWord((word: Word): boolean =>
  word.readings.some(({ proclitics, key }) => proclitics === LAM && AUTHORS.has(key)),
);

/** `فيلم | الافتتاح`, `فيلم | الرعب`: which of many, and no title. By its look-up key. */
export const isKindOfWork = (key: string): boolean => GENRES.has(key);

/** What is in marks behind these is said, or any word, and no name. */
const SAYING_KINDS: ReadonlySet<string> = new Set([
  "slogan",
  "campaign",
  "report",
  "law",
  "plan",
  "treaty",
  "scripture",
  "work",
]);
/** Of these each has a name of its own. */
const NAMED_PRODUCTS: ReadonlySet<string> = new Set(["vessel", "aircraft", "spacecraft", "weapon", "car", "medicine"]);

const TITLED_WORKS = rows("work-nouns").filter(
  ({ kind, takes }) => takes.includes("quoted") && !SAYING_KINDS.has(kind),
);
const ENTRIES: (TitledThing & { readonly form: string })[] = [
  ...TITLED_WORKS.map(({ form, kind }) => ({ form, type: "work" as const, kind })),
  ...rows("product-nouns")
    .filter(({ kind, role }) => NAMED_PRODUCTS.has(kind) && role === "class")
    .map(({ form, kind }) => ({ form, type: "product" as const, kind })),
].filter(({ form }) => !form.includes(" "));
const THINGS = new Map<string, TitledThing>(
  ENTRIES.flatMap(({ form, ...thing }) =>
    [form, ARTICLE + form, inAccusative(form)].map((one) => [keyForm(one), thing] as const),
  ),
);
/** By their letters: `روايته`. */
const POSSESSED = new Map<string, TitledThing>(
  ENTRIES.filter(({ type }) => type === "work").flatMap(({ form, ...thing }) =>
    POSSESSIVES.map((pronoun) => [beforeEnding(form) + pronoun, thing] as const),
  ),
);
const MANY_ENTRIES = TITLED_WORKS.flatMap(({ plural, kind }) =>
  plural === undefined || plural.includes(" ") ? [] : [{ form: plural, type: "work" as const, kind }],
);
const MANY = new Map<string, TitledThing>(
  MANY_ENTRIES.flatMap(({ form, ...thing }) =>
    [form, ARTICLE + form, inAccusative(form)].map((one) => [keyForm(one), thing] as const),
  ),
);
const MANY_POSSESSED = new Map<string, TitledThing>(
  MANY_ENTRIES.flatMap(({ form, ...thing }) =>
    POSSESSIVES.map((pronoun) => [beforeEnding(form) + pronoun, thing] as const),
  ),
);
const withRole = (role: Row<"naming-words">["role"]): ReadonlySet<string> =>
  new Set(
    rows("naming-words")
      .filter((row) => row.role === role)
      .map(({ form }) => keyForm(form)),
  );
const EXAMPLES = withRole("example");
const AUTHORS = withRole("author");
const GENRES = withRole("genre");
const ENTITLED = withRole("entitled");
const ADJECTIVES = withRole("adjective");
