/** Mentions of named entities by shape and by list: what is sure of a paragraph's names without having learnt from others. */
import type { EntityType } from "../article";
import type { Paragraph } from "../text/paragraphs";
import { spaceBefore, type Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { agencyAt, definiteReading, factsOf, isCommonKey, isPlainNisba, knownNameAt, listedNameAt, mayBeginName, nameReading, nameRole, nisbaCountry, type GazetteerMatch } from "./gazetteer";
import { alone, named, newMention, type LocalMention } from "./mention";
import { personAt } from "./people";

/** @returns the mentions in order of their start; none overlaps another but for a name nested in an event's name or in a title. */
export function findPatterns({ text, tokens }: Paragraph): LocalMention[] {
  const mentions: LocalMention[] = [];
  const people: LocalMention[] = [];
  for (let at = 0, personEnd = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || at < personEnd || (opens(token.word) & PERSON) === 0) continue;
    const person = personAt(tokens, at);
    if (person === undefined) continue;
    people.push(newMention(named(text, tokens, person.from, person.to, person.start), "person", "full", undefined, person));
    personEnd = person.to;
  }
  for (let at = 0, next = 0; at < tokens.length; ) {
    while (people[next] !== undefined && (people[next]?.to ?? 0) <= at) next++;
    const person = people[next];
    if (person !== undefined && at >= person.from) {
      mentions.push(person);
      at = person.to;
      continue;
    }
    const word = tokens[at]?.word;
    const filer = at > DATELINE_TOKENS ? undefined : at === 0 ? filingPlace(text, tokens) : filingAgency(text, tokens, at);
    if (filer !== undefined) mentions.push(filer);
    const found = filer === undefined && word !== undefined && (opens(word) & THING) !== 0 ? namedThingAt(text, tokens, at, person ?? NOBODY) : [];
    mentions.push(...found);
    at = filer?.to ?? found[0]?.to ?? at + 1;
  }
  return mentions;
}

/** `(أ ف ب)`, `/ وام /`, `2015 م واس` near the beginning of a paragraph: an agency by its initials. */
function filingAgency(text: string, tokens: readonly Token[], at: number): LocalMention | undefined {
  const agency = agencyAt(tokens, at);
  if (agency === undefined || !isFiledBy(tokens, at, agency.to) || knownNameAt(tokens, at) !== undefined) return undefined;
  return newMention(named(text, tokens, at, agency.to, tokens[at]?.start ?? 0), "organization", "full", `organization:${agency.value}`);
}

/** Do the words `from`…`to` stand where a dateline has its agency: in brackets, between strokes, or behind the date at the line's end or before a dash? */
export function isFiledBy(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, next] = [tokens[from - 1]?.word, tokens[to]?.word];
  if (before === undefined) return false;
  if (before.surface === "(") return next?.surface === ")";
  if (before.surface === "/" && next?.surface === "/") return true;
  const date = /^[/)]$/.test(before.surface) ? tokens[from - 2]?.word : before;
  return date !== undefined && (date.kind === "number" || ERA_LETTERS.has(date.key)) && (next === undefined || DASHES.has(next.surface));
}

/** `الطائف 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس`: a place that no list is sure of, before a date and an agency. */
function filingPlace(text: string, tokens: readonly Token[]): LocalMention | undefined {
  const to = filedFromEnd(tokens);
  return to === undefined || knownNameAt(tokens, 0) !== undefined ? undefined : newMention(named(text, tokens, 0, to, tokens[0]?.start ?? 0), "place", "full");
}

/** @returns where the one or two words end that a line begins with before a date, its year and an agency */
export function filedFromEnd(tokens: readonly Token[]): number | undefined {
  const day = tokens.findIndex(({ word }) => word.kind === "number");
  const place = tokens.findIndex(({ word }) => word.kind !== "arabic" || word.plain === "في");
  if (place < 1 || place > 2 || day < place || day > place + 1 || !/^\p{Nd}{1,2}$/u.test(tokens[day]?.word.plain ?? "")) return undefined;
  for (let at = day + 2; at <= DATELINE_TOKENS && at < tokens.length; at++) {
    const agency = agencyAt(tokens, at);
    if (agency !== undefined && isFiledBy(tokens, at, agency.to)) return followsYear(tokens, at) ? place : undefined;
  }
  return undefined;
}

/** Is the last word before `at` a year, the letter of its era aside? */
function followsYear(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before > 0 && (tokens[before]?.word.kind === "punctuation" || ERA_LETTERS.has(tokens[before]?.word.key ?? ""))) before--;
  return /^\p{Nd}{4}$/u.test(tokens[before]?.word.plain ?? "");
}

const ERA_LETTERS = new Set(["م", "ه"]);
const DASHES = new Set(["-", "–", "—", ":"]);

/** A dateline's agency stands among these. */
const DATELINE_TOKENS = 20;

/** No person follows: no limit. */
const NOBODY = { from: Infinity, to: Infinity };

/** Most words open no name: one look-up tells. */
const opens = perWord((word: Word): number => (mayOpenPerson(word) ? PERSON : 0) | (mayOpenThing(word) ? THING : 0));
const PERSON = 1;
const THING = 2;

function mayOpenPerson(word: Word): boolean {
  const facts = factsOf(word);
  return facts?.title !== undefined || facts?.honorific !== undefined || nameReading(word) !== undefined || nameRole(word) === "particle";
}

const mayOpenThing = (word: Word): boolean => mayBeginName(word) || nisbaCountry(word) !== undefined || isHead(word);

const isHead = perWord((word: Word): boolean => {
  const facts = factsOf(word);
  return facts !== undefined && (facts.definiteBody || facts.placeHead !== undefined || facts.eventHead || facts.modelHead !== undefined || facts.organisationHead !== undefined);
});

/**
 * Places, organisations, events, products, nisba adjectives and groups; the first result is the longest.
 * @param person the next person: a limit to every name but a listed one that has the person's whole name in it (`جامعة الملك سعود`)
 */
function namedThingAt(text: string, tokens: readonly Token[], at: number, person: { from: number; to: number }): LocalMention[] {
  const limit = person.from;
  const token = tokens[at];
  if (token?.word.kind !== "arabic") return [];
  const known = knownNameAt(tokens, at);
  const headed = !isHead(token.word) ? undefined : headedName(text, tokens, at, limit);
  if (headed !== undefined && headed.to > (known?.to ?? 0)) return headed.type === "event" ? [headed, ...nested(text, tokens, headed)] : [headed];
  if (known !== undefined && (known.to <= limit || known.to >= person.to)) {
    const { name, reading, to } = known;
    const agency = name.agency && reading.offset === 0 ? tokens[at - 1] : undefined;
    const head = agency && factsOf(agency.word);
    if (agency !== undefined && head?.bodyKind === "agency") return [newMention(named(text, tokens, at - 1, to, agency.start + head.reading.offset), name.type, "full", name.ref)];
    return [newMention(named(text, tokens, at, to, token.start + reading.offset), name.type, "full", name.ref)];
  }
  const nisba = nisbaCountry(token.word);
  if (nisba === undefined || isInstitutionsName(tokens, at)) return [];
  const place = named(text, tokens, at, at + 1, token.start + nisba.reading.offset);
  const group = nisba.plural && nisba.reading.key.startsWith("ال") && !followsDefinite(tokens, at);
  return [group ? newMention(place, "group", "full", `group:${nisba.ref}`) : newMention(place, "place", "nisba", nisba.ref)];
}

/** `مستشفى الكندي`, `شارع اليماني`: an adjective of a noun without the article has none; the institution is called so. */
function isInstitutionsName(tokens: readonly Token[], at: number): boolean {
  const [before, word, after] = [tokens[at - 1]?.word, tokens[at]?.word, tokens[at + 1]?.word];
  const head = before && factsOf(before);
  return word !== undefined && /^ال.*ي$/.test(word.key) && head !== undefined && (head.organisationHead ?? head.placeHead) !== undefined && !head.reading.key.startsWith("ال") && !(after !== undefined && nameRole(after) === "name");
}

/** `البنك | المركزي | المصري`, `الجيش | الوطني | الليبي`: what a body does, before whose it is. */
const isFieldAdjective = (token: Token | undefined): boolean => token !== undefined && definiteReading(token.word)?.offset === 0 && /(?:ي|يه)$/.test(token.word.key) && nisbaCountry(token.word) === undefined;

/** Names known by their first word: `وزارة الخارجية الصينية`, `الجيش الإيراني`, `مدينة كذا`, `أولمبياد بكين الشتوية`. */
function headedName(text: string, tokens: readonly Token[], at: number, limit: number): LocalMention | undefined {
  const token = tokens[at];
  const facts = token && factsOf(token.word);
  if (token === undefined || facts === undefined) return undefined;
  const headed = (type: EntityType, from: number, to: number): LocalMention =>
    newMention(named(text, tokens, from, to, from === at ? token.start + facts.reading.offset : (tokens[from]?.start ?? 0)), type, "full", undefined, alone(at, to));
  if (facts.definiteBody) {
    const country = isFieldAdjective(tokens[at + 1]) ? at + 2 : at + 1;
    const nisba = tokens[country] && nisbaCountry(tokens[country].word);
    const before = tokens[at - 1];
    const agrees = nisba?.reading.key.endsWith("ه") === facts.reading.key.endsWith("ه");
    // "وزير الخارجية الصينية": the ministry's name is part of the title.
    if (!agrees || (before !== undefined && factsOf(before.word)?.title !== undefined)) return undefined;
    return nisba?.reading.offset === 0 && nisba.reading.key.startsWith("ال") ? headed("organization", at, country + 1) : undefined;
  }
  if (facts.modelHead !== undefined) {
    const quoted = quotedModel(tokens, at + 1);
    if (quoted !== undefined) return headed(facts.modelHead, quoted.from, quoted.to);
    const from = facts.modelHead === "event" ? afterAdjectives(tokens, at + 1) : at + 1;
    const to = modelEnd(tokens, from, facts.modelHead === "event");
    return to > from ? headed(facts.modelHead, from, to) : undefined;
  }
  if (facts.organisationHead === "name") {
    // `حركة حماس`: the name is the movement's own.
    if (knownNameAt(tokens, at + 1)?.name.type === "organization") return undefined;
    const to = Math.min(organisationEnd(tokens, at + 1), limit);
    return to > at + 1 ? headed("organization", at, to) : undefined;
  }
  if (facts.placeHead === "name") {
    const to = Math.min(facilityEnd(tokens, at + 1), limit);
    return to > at + 1 ? headed("place", at, to) : undefined;
  }
  if (facts.organisationHead === "class" || facts.placeHead !== undefined) {
    const next = tokens[at + 1];
    // `مدينة صور`: what is an ordinary word elsewhere.
    const place = facts.placeHead === undefined || facts.reading.key.startsWith("ال") ? undefined : doubtfulPlaceAt(tokens, at + 1);
    if (place !== undefined && place.to <= limit) return newMention(named(text, tokens, at + 1, place.to, next?.start ?? 0), "place", "full", place.name.ref, alone(at, place.to));
    if (next === undefined || at + 1 >= limit || knownNameAt(tokens, at + 1) !== undefined || nameRole(next.word) !== "unknown" || next.word.plain.length < 4) return undefined;
    const more = tokens[at + 2];
    const long = facts.placeHead === undefined && at + 2 < limit && more !== undefined && (nameRole(more.word) === "unknown" || nameRole(more.word) === "name") && more.word.plain.length >= 4 && knownNameAt(tokens, at + 2) === undefined;
    return headed(facts.placeHead === undefined ? "organization" : "place", at + 1, long ? at + 3 : at + 2);
  }
  if (facts.eventHead) {
    const to = organisationEnd(tokens, at + 1);
    return to > at + 1 ? headed("event", at, Math.min(to, limit)) : undefined;
  }
  return undefined;
}

/** The rest of a facility's or a river's name: a known name (`مطار بيروت`), or one that no list has (`جسر رحيمة`). */
function facilityEnd(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (first?.word.kind !== "arabic" || spaceBefore(tokens, at) === false) return at;
  const known = knownNameAt(tokens, at) ?? doubtfulPlaceAt(tokens, at);
  if (known !== undefined) return known.reading.offset === 0 ? known.to : at;
  // `معبر حدودي`, `محطة نووية`: what kind it is.
  return nameRole(first.word) === "unknown" && first.word.plain.length > 3 && !isPlainNisba(first.word) ? at + 1 : at;
}

/** A listed place that is an ordinary word, too; not the first half of another's name (`مدينة صباح الأحمد`). */
function doubtfulPlaceAt(tokens: readonly Token[], at: number): GazetteerMatch | undefined {
  const listed = listedNameAt(tokens, at);
  if (listed?.name.type !== "place" || !listed.name.doubtful || listed.reading.offset > 0) return undefined;
  const next = tokens[listed.to]?.word;
  return next !== undefined && definiteReading(next)?.offset === 0 && !/(?:ي|يه)$/.test(next.key) ? undefined : listed;
}

/** `صاروخ أرض - أرض "شهاب 3"`, `السفينة "مرمرة"`: up to three words in quotation marks, little behind the kind. */
function quotedModel(tokens: readonly Token[], at: number): { from: number; to: number } | undefined {
  let open = at;
  while (open - at < 4 && (tokens[open]?.word.kind === "arabic" || tokens[open]?.word.surface === "-")) open++;
  const close = CLOSING_MARKS.get(tokens[open]?.word.surface ?? "");
  if (close === undefined) return undefined;
  const end = [2, 3, 4].map((step) => open + step).find((to) => tokens[to]?.word.surface === close);
  return end === undefined ? undefined : { from: open + 1, to: end };
}

const CLOSING_MARKS = new Map([["«", "»"], ['"', '"'], ["“", "”"], ["+", "+"]]);

/** `العاصفة [الاستوائية] روزا`. */
function afterAdjectives(tokens: readonly Token[], at: number): number {
  let to = at;
  for (let word = tokens[to]?.word; to < at + 2 && word !== undefined && definiteReading(word) !== undefined; word = tokens[to]?.word) to++;
  return to;
}

/** A model's name after its kind: `صاروخ شهاب 3`, `طائرة بوينغ 737`, `دبابة ميركافا`; not `صاروخ باليستي`, `سفينة تركية`. A storm has a person's name (`إعصار كاترينا`). */
function modelEnd(tokens: readonly Token[], at: number, isStorm: boolean): number {
  const word = tokens[at]?.word;
  if (word?.kind !== "arabic" || word.plain.length < 3 || definiteReading(word) !== undefined || nisbaCountry(word) !== undefined || goesOn(word) || (knownNameAt(tokens, at)?.reading.offset ?? 0) > 0) return at;
  if (!isStorm && tokens[at + 1]?.word.kind === "number" && spaceBefore(tokens, at + 1)) return at + 2;
  const role = nameRole(word);
  return (role === "unknown" || (isStorm && role === "name")) && !/(?:ي|يه|ات)$/.test(word.key) ? at + 1 : at;
}

/** `تحطم الطائرة بميكرونيسيا`, `طاقم الطائرة وركابها`, `أفضل هاتف صنعناه`: a word with something before it, or a verb with its object, goes on with the sentence. */
const goesOn = perWord(({ readings, plain }: Word): boolean => readings.some(({ key, offset }) => offset > 0 && isCommonKey(key)) || /^و.+(?:ها|هم|هما|هن|نا|ه)$/.test(plain) || /(?:نا|و)(?:ه|ها|هم)$/.test(plain));

/** The rest of an organisation's name: one noun (definite, or a known name), then definite adjectives, nisba and `لل…`. */
function organisationEnd(tokens: readonly Token[], at: number): number {
  let to = at;
  const known = knownNameAt(tokens, at);
  const first = tokens[at];
  if (first === undefined) return at;
  if (known?.reading.offset === 0) to = known.to;
  else if (definiteReading(first.word)?.proclitics === "") to = at + 1;
  else if (BODY_NOUNS.has(first.word.key) && definiteReading(tokens[at + 1]?.word ?? first.word)?.proclitics === "") to = at + 2;
  else return at;
  while (to < tokens.length && to - at < 5) {
    const word = tokens[to]?.word;
    const definite = word && definiteReading(word);
    if (word === undefined || definite === undefined) break;
    const adjective = nisbaCountry(word)?.reading.offset === 0 || /(?:ي|يه|يين)$/.test(definite.key) || (definite.proclitics === "ل" && definite.plain.startsWith("ال"));
    if (!adjective || ENDING_WORDS.has(definite.key)) break;
    to++;
  }
  return to;
}

/** Second nouns of a ministry's or a council's name: وزارة شؤون الأسرى, مجلس إدارة …; and definite words that never belong to a name. */
const BODY_NOUNS = new Set(["شوون", "حقوق", "رعايه", "امن", "دعم", "تنميه", "حمايه"]);
const ENDING_WORDS = new Set(["الماضي", "الحالي", "التالي", "الثاني", "الجاري", "التي", "الذي", "اللذين", "اليوم", "الي"]);

function nested(text: string, tokens: readonly Token[], outer: LocalMention): LocalMention[] {
  for (let at = outer.from + 1; at < outer.to; at++) {
    const known = knownNameAt(tokens, at);
    if (known?.name.type === "place" && known.to <= outer.to) {
      return [newMention(named(text, tokens, at, known.to, (tokens[at]?.start ?? 0) + known.reading.offset), "place", "full", known.name.ref)];
    }
  }
  return [];
}

/** An adjective after a definite noun (`الرياضيين الصينيين`), not a people by itself (`الفلسطينيون`). */
function followsDefinite(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && definiteReading(before.word) !== undefined;
}
