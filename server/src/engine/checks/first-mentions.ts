/** The first mention of a person in the body, for the checks that judge how someone is introduced. */
import type { LinkedMention } from "../entities/link";
import { givenName } from "../nouns/name-words";
import { factsOf } from "../nouns/title-words";
import { rows } from "../lexicon/lexicon";
import { hasArticle } from "../morphology/article";
import { keyForm } from "../text/fold";
import type { Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { bodyStarts } from "./headline";
import type { CheckedArticle } from "./check";

/** A mention in the body, and where its paragraph begins in the text. */
export interface PlacedMention {
  mention: LinkedMention;
  start: number;
  tokens: readonly Token[];
}

/** @returns the mentions of each person in the body, in order; without those that name an institution, a prize or a case: `مستشفى الملك خالد` */
export function peopleInBody(analysis: Pick<CheckedArticle, "paragraphs" | "linking">): People {
  const known = PEOPLE.get(analysis.linking) ?? findPeople(analysis);
  PEOPLE.set(analysis.linking, known);
  return known;
}

type People = ReadonlyMap<string, readonly PlacedMention[]>;

/** Two checks ask for the same. */
const PEOPLE = new WeakMap<CheckedArticle["linking"], People>();

function findPeople(analysis: Pick<CheckedArticle, "paragraphs" | "linking">): People {
  const { paragraphs, linking } = analysis;
  const people = new Map<string, PlacedMention[]>();
  const bodies = bodyStarts(analysis);
  paragraphs.forEach(({ start, reading: { tokens } }, index) => {
    const body = bodies[index];
    if (body === undefined) return;
    for (const mention of linking.mentionsOf[index] ?? []) {
      if (mention.type !== "person" || mention.start < body) continue;
      if (namesThing(tokens, mention.from) || isLabel(tokens, mention)) continue;
      const known = people.get(mention.entity.id);
      if (known === undefined) people.set(mention.entity.id, [{ mention, start, tokens }]);
      else known.push({ mention, start, tokens });
    }
  });
  return people;
}

/** @returns whether the noun before the name whose first word is at `from`, or before its title, tells what is called so: `جامعة الأمير سطام`, `قضية «حداد»` */
export function namesThing(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (at > 0 && (isTitleWord(tokens[at]?.word) || OPENING_MARKS.has(tokens[at]?.word.surface ?? ""))) at--;
  const head = tokens[at]?.word;
  return head !== undefined && bearsNames(head);
}

/** `حداد: قال الكاتب كريم حداد …`: whose words the paragraph has, before it begins. */
const isLabel = (tokens: readonly Token[], { to, phrase }: LinkedMention): boolean =>
  phrase.from === 0 && tokens[to]?.word.surface === ":";

/** `قضية «حداد»`. */
const OPENING_MARKS = new Set(["«", "“", '"', "("]);

const isTitleWord = (word: Word | undefined): boolean =>
  word !== undefined && hasArticle(word.plain) && factsOf(word)?.honorific !== undefined;

const bearsNames = perWord((word: Word): boolean => {
  if (word.kind !== "arabic") return false;
  const facts = factsOf(word);
  const head =
    facts !== undefined &&
    (facts.organisationHead !== undefined || facts.placeHead !== undefined || facts.eventHead) &&
    facts.title === undefined;
  return word.readings.some(
    ({ key, plain }) => !hasArticle(plain) && (BEARERS.has(key) || (head && facts.reading.key === key)),
  );
});
const BEARERS = new Set(rows("name-bearers").map(({ form }) => keyForm(form)));

/** @returns whether a name has the look of one: a given name, and more */
export const isFullName = (tokens: readonly Token[], { from, to }: LinkedMention): boolean =>
  to - from > 1 && tokens[from] !== undefined && givenName(tokens[from].word) !== undefined;
