/** Participants: those who speak in an article, or may. */
import type { LinkedEntity } from "../entities/link";
import { bareNoun } from "../morphology/article";
import { endsInTaMarbuta, isNisbaForm, isSoundMasculinePlural, nisbaStem } from "../morphology/endings";
import { withoutPronoun } from "../morphology/pronouns";
import { isMasculineBody } from "../nouns/body-words";
import { nisbaCountry } from "../nouns/nisbas";
import { sourceHeadOf } from "../nouns/source-words";
import { isTitleHead } from "../nouns/title-words";
import { keyForm } from "../text/fold";
import { perWord, type Word } from "../text/words";
import type { CueForm } from "../cues/cue-forms";

type Gender = "m" | "f" | undefined;

/** Someone who speaks, or may. */
export interface Participant {
  entity: LinkedEntity | undefined;
  name: string;
  gender: Gender;
  /** More than one (المسؤولون), or one; unknown for names of bodies. */
  number: "singular" | "plural" | undefined;
  /** Has this participant been given words yet? */
  spoken: boolean;
  /** Look-up keys of the words that describe it: وزير, خارجيه, مسوول … */
  heads: ReadonlySet<string>;
  /** Keys of all words of its titles, articles off. */
  titleWords: ReadonlySet<string>;
  countries: ReadonlySet<string>;
}

/** What the words of titles tell; titles are few and come again at every edit. */
export interface TitleFacts {
  heads: ReadonlySet<string>;
  words: ReadonlySet<string>;
  countries: ReadonlySet<string>;
}

/** @param titles joined by spaces */
export function titleFacts(titles: string): TitleFacts {
  const words = titles.split(" ");
  const keys = words.map(keyForm);
  // `رئيسها` is called الرئيس later.
  const heads = words
    .flatMap((word) => [word, ...withoutPronoun(word)])
    .map(keyForm)
    .filter(isTitleHead);
  return {
    heads: new Set(heads.map(bareNoun)),
    words: new Set(keys.map(bareNoun)),
    countries: new Set(keys.filter(isNisbaForm).map(countryStem)),
  };
}

/** @param titleFactsOf titleFacts, with its memory */
export function participantFor(entity: LinkedEntity, titleFactsOf: (titles: string) => TitleFacts): Participant {
  const title = titleFactsOf(entity.titles.join(" "));
  const isPerson = entity.type === "person";
  return {
    entity,
    name: entity.name,
    gender: entity.gender ?? nameGender(entity.name),
    number: isPerson ? "singular" : undefined,
    spoken: false,
    heads: title.heads,
    titleWords: title.words,
    countries: title.countries,
  };
}

/** A source without a name: `مصادر مطلعة`, `المسؤول`. */
export function unnamedParticipant(name: string, words: readonly Word[], gender: Gender): Participant {
  const [first] = words;
  const source = first === undefined ? undefined : sourceHeadOf(first);
  const plural = source?.number === "plural" || source?.number === "dual" || isSoundMasculinePlural(first?.key ?? "");
  const countries = new Set<string>();
  for (const word of words) for (const { country } of bareKeys(word)) if (country !== undefined) countries.add(country);
  return {
    entity: undefined,
    name,
    gender: source?.gender ?? (endsInTaMarbuta(first?.plain ?? "") ? "f" : gender),
    number: plural ? "plural" : source === undefined && !isTitleHead(first?.key ?? "") ? undefined : "singular",
    spoken: false,
    heads: new Set(first === undefined ? [] : bareKeys(first).map(({ key }) => key)),
    titleWords: new Set(words.map((word) => bareKeys(word)[0]?.key ?? "")),
    countries,
  };
}

/** Does the verb's form fit this participant? What is not known fits. */
export function agreesWith({ number, gender }: Participant, form: CueForm | undefined): boolean {
  if (form === undefined || form.kind === "participle" || form.kind === "source") return true;
  if (form.number !== "dual" && number !== undefined && (form.number === "plural") !== (number === "plural"))
    return false;
  return form.gender === undefined || gender === undefined || form.number !== "singular" || gender === form.gender;
}

/** The countries whose nisbas these words are, by the stems that `Participant.countries` has. */
export const countriesIn = (words: readonly Word[]): string[] =>
  words.flatMap((word) => {
    const nisba = nisbaCountry(word);
    return nisba === undefined ? [] : [countryStem(nisba.reading.key)];
  });

/** `وزارة الخارجية` f, `الجيش الروسي` m; for other bodies and for places the name does not tell. */
function nameGender(name: string): Gender {
  const first = name.split(" ")[0] ?? "";
  return endsInTaMarbuta(first) ? "f" : isMasculineBody(first) ? "m" : undefined;
}

/** Every reading of a word without its article, and as a nisba's stem where it ends as one. */
const bareKeys = perWord((word: Word): readonly { key: string; country?: string }[] =>
  word.readings.map(({ key }) => ({
    key: bareNoun(key),
    ...(isNisbaForm(bareNoun(key)) ? { country: countryStem(key) } : {}),
  })),
);

const countryStem = (key: string): string => nisbaStem(bareNoun(key));
