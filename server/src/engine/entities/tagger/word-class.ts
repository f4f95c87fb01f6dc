/** What a word is to the tagger by its shape: kinds of openers, role, gender. As all here, it is as training had it. */
import { hashOf } from "../../lexicon/hash";
import { isCommon } from "../../lexicon/words";
import { definiteReading } from "../../morphology/article";
import { isFeminineKey } from "../../morphology/endings";
import type { Word } from "../../text/words";
import { nameRole } from "../../nouns/name-words";
import { nisbaCountry } from "../../nouns/nisbas";
import { factsOf } from "../../nouns/title-words";

/** Bits of a word's shape; what it is in names lies above them. */
const enum Shape {
  Feminine = 1,
  Definite = 2,
  Common = 4,
  Nisba = 8,
  Role = 16,
}

/** The hash of what a word is: what opens names it can be (title, head, …), then its shape. */
export function classOf(word: Word): number {
  if (word.kind === "punctuation") return hashOf(word.surface);
  if (word.kind !== "arabic") return hashOf(word.kind);
  const shape =
    ROLES.indexOf(nameRole(word)) * Shape.Role +
    (nisbaCountry(word) === undefined ? 0 : Shape.Nisba) +
    (isCommon(word) ? Shape.Common : 0) +
    (definiteReading(word) === undefined ? 0 : Shape.Definite) +
    (isFeminineKey(word.key) ? Shape.Feminine : 0);
  const facts = factsOf(word);
  // Most words open nothing.
  if (facts === undefined) return PLAIN_CLASSES[shape] ?? 0;
  const kinds = [
    facts.title,
    facts.honorific && "honorific",
    facts.organisationHead,
    facts.definiteBody && "body",
    facts.placeHead && `place-${facts.placeHead}`,
    facts.eventHead && "event",
  ];
  return hashOf(`${inPlaces(kinds)}|${SHAPES[shape] ?? ""}`);
}

/** What there is of several things, each in its place: `m||name`. */
const inPlaces = (things: readonly (string | false | undefined)[]): string =>
  things.map((thing) => thing || "").join("|");

const ROLES: readonly ReturnType<typeof nameRole>[] = [undefined, "name", "particle", "unknown"];

const SHAPES = Array.from({ length: Shape.Role * ROLES.length }, (_, shape) =>
  inPlaces([
    (shape & Shape.Nisba) !== 0 && "nisba",
    ROLES[Math.floor(shape / Shape.Role)],
    (shape & Shape.Common) !== 0 && "common",
    (shape & Shape.Definite) !== 0 && "definite",
    (shape & Shape.Feminine) !== 0 && "feminine",
  ]),
);

/** How many kinds of openers there are. */
const KINDS = 6;

const PLAIN_CLASSES = SHAPES.map((shape) => hashOf(`${"|".repeat(KINDS)}${shape}`));
