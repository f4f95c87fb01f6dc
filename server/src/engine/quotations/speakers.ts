/** Who speaks: resolves written, described and dropped subjects over the whole article. */
import type { Quotation, Span, Speaker } from "../article";
import { factsOf, isTitleHead, nisbaCountry } from "../entities/gazetteer";
import type { LinkedEntity, LinkedMention, Linking } from "../entities/link";
import type { PlacedParagraph } from "../reading";
import { keyForm } from "../text/fold";
import type { Word } from "../text/words";
import type { LocalQuotation } from "./quotations";

/** A quotation with what hovers and checks need beyond the public contract. */
export interface ResolvedQuotation extends Quotation {
  /** Index of its paragraph. */
  paragraph: number;
  /** What the paragraph alone shows of it; absent for a quotation that goes on without a cue. */
  local?: LocalQuotation;
  complementizer?: Span;
  /** Index of the paragraph in which the speaker was last written out, where it is carried over. */
  antecedent?: number;
  /** 0 to 1: how sure the speaker is. */
  confidence: number;
}

/** Someone who has spoken in the article. */
interface Voice {
  entity?: LinkedEntity;
  name: string;
  gender?: "m" | "f";
  /** Has this voice been given words yet? */
  spoken?: boolean;
  /** Look-up keys of the words that describe it: وزير, خارجيه, مسوول … */
  heads: Set<string>;
  countries: Set<string>;
}

/** What the reader has in mind at a point of the article. */
interface Discourse {
  current: Voice[];
  /** Paragraph where `current` was last written out. */
  named: number;
  voices: Voice[];
}

/** @returns the article's quotations with their speakers, in order; offsets in the whole text. */
export function resolveSpeakers(paragraphs: readonly PlacedParagraph[], linking: Linking): ResolvedQuotation[] {
  const discourse: Discourse = { current: [], named: -1, voices: peopleOf(linking) };
  const resolved: ResolvedQuotation[] = [];
  let open: ResolvedQuotation | undefined;
  for (const paragraph of paragraphs) {
    const { reading, index } = paragraph;
    if (open !== undefined && index > 0) open = continued(paragraph, open, resolved);
    const headline = headlineQuotation(paragraph, paragraphs.length, linking, discourse);
    if (headline !== undefined) resolved.push(headline);
    const here: ResolvedQuotation[] = [];
    for (const local of reading.quotations) {
      const quotation = resolve(paragraph, local, here, linking, discourse);
      here.push(quotation);
      resolved.push(quotation);
      if (local.unclosed) open = quotation;
    }
  }
  return resolved;
}

function resolve(paragraph: PlacedParagraph, local: LocalQuotation, here: readonly ResolvedQuotation[], linking: Linking, discourse: Discourse): ResolvedQuotation {
  const { start, index } = paragraph;
  const form = local.cue?.form;
  let voices: Voice[] = [];
  let resolution: Speaker["resolution"] = "dropped";
  let confidence = 1;
  const matrix = local.matrix === undefined ? undefined : here[local.matrix];
  if (local.subject !== undefined) {
    voices = voicesOf(paragraph, local.subject, linking, discourse, form?.gender);
    resolution = "explicit";
  } else if (matrix !== undefined) {
    voices = voicesNamed(matrix.speakers, discourse);
    resolution = matrix.speakers[0]?.resolution === "unresolved" ? "unresolved" : "dropped";
    confidence = matrix.confidence;
  } else {
    voices = fitting(discourse, form, paragraph, linking);
    confidence = voices === discourse.current ? 0.8 : 0.5;
    if (form?.kind === "nominal") resolution = "pronoun";
  }
  if (voices.length === 0) resolution = "unresolved";
  const takesFloor = voices.length > 0 && !local.nested && form?.kind !== "source" && !(local.background && resolution !== "explicit");
  if (resolution === "explicit" && voices[0] !== undefined && form?.gender !== undefined && form.kind !== "participle" && form.kind !== "source" && voices.length === 1) voices[0].gender ??= form.gender;
  const antecedent = discourse.named;
  if (takesFloor) {
    if (resolution === "explicit") discourse.named = index;
    discourse.current = voices;
    for (const voice of voices) raise(discourse, voice);
  }
  const contents = local.contents.map((span) => moved(span, start));
  const cue = local.cue && moved(local.cue, start);
  const subject = local.subject && moved(local.subject, start);
  const quotation: ResolvedQuotation = {
    start: cue?.start ?? Number.POSITIVE_INFINITY, end: cue?.end ?? 0, mode: local.mode, cue,
    speakers: voices.length === 0 ? [{ name: "", resolution: "unresolved" }] : voices.map((voice) => speaker(voice, resolution, subject)),
    contents, paragraph: index, local, confidence,
  };
  for (const span of subject === undefined ? contents : [...contents, subject]) {
    quotation.start = Math.min(quotation.start, span.start);
    quotation.end = Math.max(quotation.end, span.end);
  }
  if (local.complementizer !== undefined) quotation.complementizer = moved(local.complementizer, start);
  if (resolution !== "explicit" && antecedent >= 0) quotation.antecedent = antecedent;
  return quotation;
}

function speaker(voice: Voice, resolution: Speaker["resolution"], span: Span | undefined): Speaker {
  const one: Speaker = { name: voice.entity?.name ?? voice.name, resolution };
  if (voice.entity !== undefined) one.entity = voice.entity.id;
  if (span !== undefined) one.span = span;
  return one;
}

/** Everyone the article gives a title: descriptions are resolved to them before they have spoken. */
function peopleOf(linking: Linking): Voice[] {
  return linking.entities.filter(({ type }) => type === "person").map(voiceOf).reverse();
}

function voiceOf(entity: LinkedEntity): Voice {
  const words = titleKeys(entity.titles.join(" "));
  return { entity, name: entity.name, ...(entity.gender ? { gender: entity.gender } : {}), heads: new Set(words.filter(isTitleHead).map(bare)), countries: new Set(words.flatMap((word) => NISBA_ENDING.test(word) ? [stem(word)] : [])) };
}

/** The look-up keys of a title's words; titles are few and come again at every edit. */
function titleKeys(titles: string): readonly string[] {
  let keys = keysOfTitles.get(titles);
  if (keys === undefined) {
    if (keysOfTitles.size > MAX_TITLES) keysOfTitles.clear();
    keys = titles.split(" ").map(keyForm);
    keysOfTitles.set(titles, keys);
  }
  return keys;
}

const keysOfTitles = new Map<string, readonly string[]>();
const MAX_TITLES = 10_000;

const NISBA_ENDING = /(?:ي|يه)$/;
const bare = (key: string): string => key.replace(/^و?(?:ال|لل)/, "");
const stem = (key: string): string => bare(key).replace(/يه$/, "ي");

/** The voices that a written subject names: one, or several joined by و. */
function voicesOf({ index, reading }: PlacedParagraph, subject: LocalQuotation["subject"] & object, linking: Linking, discourse: Discourse, gender: "m" | "f" | undefined): Voice[] {
  const mentions = (linking.mentionsOf[index] ?? []).filter((mention) => mention.from >= subject.from && mention.to <= subject.to);
  const people = mentions.filter(({ type, from }) => type === "person" && !insideAdjunct(reading.tokens.slice(subject.from, from).map(({ word }) => word)));
  if (people.length > 0) {
    const joined = people.filter((person, position) => position === 0 || joinedByAnd(reading.tokens[person.phrase.from]?.word, person));
    return joined.map(({ entity }) => known(discourse, entity));
  }
  const [organisation] = reading.tokens.slice(subject.from, subject.from + 1).flatMap(({ word }) => bareOrganisation(word, subject, linking));
  if (organisation !== undefined) return [known(discourse, organisation)];
  const head = mentions.find((mention) => mention.from === subject.from && mention.kind !== "nisba");
  if (head !== undefined && head.to >= subject.to - 1) {
    const names = mentions.filter((mention, position) => mention.kind !== "nisba" && (position === 0 || joinedByAnd(reading.tokens[mention.from]?.word, mention)));
    return names.map(({ entity }) => known(discourse, entity));
  }
  const class_ = mentions.find((mention) => mention.type === "organization" && mention.to === subject.to && mention.phrase.from === subject.from);
  if (class_ !== undefined) return [known(discourse, class_.entity)];
  const words = reading.tokens.slice(subject.from, subject.to).map(({ word }) => word);
  const written = reading.text.slice(subject.start, subject.end).replace(/["«»“”]/g, "").replace(/\s+/g, " ").trim();
  const pair = describedPair(words, discourse);
  if (pair.length === 2) return pair;
  const described = describedVoice(words, discourse, gender);
  if (described !== undefined) return [described];
  if (head !== undefined && !PLAIN_NOUN.test(written)) return [known(discourse, head.entity)];
  const heads = new Set(words.slice(0, 1).flatMap((word) => word.readings.map(({ key }) => bare(key))));
  const nisbas = words.flatMap((word) => word.readings.map(({ key }) => bare(key))).filter((key) => NISBA_ENDING.test(key));
  const same = discourse.voices.find((voice) => voice.name === written);
  return [same ?? { name: written, heads, countries: new Set(nisbas.map(stem)), ...(gender ? { gender } : {}) }];
}

/** `الوزارة`, `الصحيفة`: the last organisation named whose name begins so. */
function bareOrganisation(word: Word, subject: { from: number; to: number }, linking: Linking): LinkedEntity[] {
  if (subject.to - subject.from !== 1 || !word.key.startsWith("ال") || factsOf(word)?.title !== undefined) return [];
  const head = bare(word.key);
  return linking.entities.filter(({ type, name }) => type === "organization" && keyForm(name).split(" ")[0] === head).slice(0, 1);
}

const PLAIN_NOUN = /^(?:مصدر|مصادر|مسؤول|بيان)/;

/** `المتحدث باسم الرئيس فلان`: a person after a preposition inside the phrase is not its head. */
function insideAdjunct(words: readonly Word[]): boolean {
  return words.some((word) => ["في", "من", "عن", "مع", "الى", "لدي", "علي"].includes(word.key));
}

function joinedByAnd(word: Word | undefined, mention: LinkedMention): boolean {
  return word !== undefined && word.surface.startsWith("و") && (factsOf(word)?.reading.proclitics === "و" || !word.key.startsWith(mention.key.split(" ")[0] ?? ""));
}

/**
 * `الوزير`, `المسؤول الأمريكي`, `المستشارة`: the most recent voice that has this head among its titles or in its description, and
 * no other country.
 */
function describedVoice(words: readonly Word[], discourse: Discourse, gender: "m" | "f" | undefined): Voice | undefined {
  const [first] = words;
  if (first === undefined || !first.key.startsWith("ال")) {
    if (first === undefined || factsOf(first)?.title === undefined) return undefined;
  }
  if (ANAPHORS.has(first.key)) return discourse.voices.find((voice) => voice.entity?.type === "person" || !voice.entity);
  const head = bare(first.key);
  const masculine = head.replace(/ه$/, "");
  const countries = words.flatMap((word) => { const nisba = nisbaCountry(word); return nisba === undefined ? [] : [stem(nisba.reading.key)]; });
  const fits = (voice: Voice): boolean =>
    (voice.heads.has(head) || voice.heads.has(masculine)) && (gender === undefined || voice.gender === undefined || voice.gender === gender || factsOf(first)?.title === undefined) && (countries.length === 0 || voice.countries.size === 0 || countries.some((country) => voice.countries.has(country)));
  return discourse.voices.find(fits);
}

/** `الوزيران`: the two most recent voices with this title. */
function describedPair([first]: readonly Word[], discourse: Discourse): Voice[] {
  const dual = first === undefined ? null : /^ال(.+?)(?:ان|ين)$/.exec(first.key);
  if (dual?.[1] === undefined || !isTitleHead(dual[1])) return [];
  const head = dual[1];
  return discourse.voices.filter((voice) => voice.heads.has(head) && voice.entity !== undefined).slice(0, 2);
}

const ANAPHORS = new Set(["الاخير", "الاخيره"]);

/** The current speakers where they agree with the verb; else the most recent voice that does. */
function fitting(discourse: Discourse, form: { gender?: "m" | "f"; number: string; kind: string } | undefined, paragraph: PlacedParagraph, linking: Linking): Voice[] {
  const { current } = discourse;
  const agrees = (voice: Voice): boolean => form?.gender === undefined || voice.gender === undefined || voice.gender === form.gender;
  if (current.length > 0 && (form === undefined || form.kind === "participle")) return current;
  if (current.length > 1) return form?.number === "singular" ? current.filter(agrees).slice(0, 1) : current;
  if (current[0] !== undefined && agrees(current[0])) return current;
  const voice = discourse.voices.find((one) => one !== current[0] && one.gender !== undefined && one.gender === form?.gender && one.spoken === true);
  if (voice !== undefined) return [voice];
  const mentioned = lastPerson(paragraph.index, linking, form?.gender);
  if (mentioned !== undefined) return [known(discourse, mentioned)];
  return current;
}

/** The first person named in the two paragraphs before: a report may follow on a deed. */
function lastPerson(index: number, linking: Linking, gender: "m" | "f" | undefined): LinkedEntity | undefined {
  for (let at = index - 1; at >= Math.max(0, index - 2); at--) {
    const person = (linking.mentionsOf[at] ?? []).find(({ type, entity }) => type === "person" && (gender === undefined || entity.gender === undefined || entity.gender === gender));
    if (person !== undefined) return person.entity;
  }
  return undefined;
}

/** The voice of an entity: the one that has spoken before, or a new one. */
function known(discourse: Discourse, entity: LinkedEntity): Voice {
  const voice = discourse.voices.find((one) => one.entity === entity);
  if (voice !== undefined) return voice;
  const fresh = voiceOf(entity);
  for (const word of entity.name.split(" ").map(keyForm)) {
    fresh.heads.add(bare(word));
    if (NISBA_ENDING.test(word)) fresh.countries.add(stem(word));
  }
  discourse.voices.unshift(fresh);
  return fresh;
}

function raise(discourse: Discourse, voice: Voice): void {
  voice.spoken = true;
  discourse.voices = [voice, ...discourse.voices.filter((one) => one !== voice)];
}

function voicesNamed(speakers: readonly Speaker[], discourse: Discourse): Voice[] {
  return speakers.flatMap((one) => discourse.voices.filter((voice) => (one.entity === undefined ? voice.name === one.name && voice.entity === undefined : voice.entity?.id === one.entity)).slice(0, 1));
}

/** `لافروف: روسيا تدعم الصين`: a headline gives its speaker with a colon. */
function headlineQuotation({ index, start, reading }: PlacedParagraph, paragraphs: number, linking: Linking, discourse: Discourse): ResolvedQuotation | undefined {
  if (index !== 0 || paragraphs < 2) return undefined;
  const { tokens, text } = reading;
  const speakerMention = linking.mentionsOf[0]?.find(({ type, to }) => type === "person" && tokens[to]?.word.surface === ":" && to <= 6);
  const first = tokens[(speakerMention?.to ?? 0) + 1];
  if (speakerMention === undefined || first === undefined || text.endsWith(".")) return undefined;
  const content = { start: start + first.start, end: start + text.length };
  const span = { start: start + speakerMention.start, end: start + speakerMention.end };
  return { start: span.start, end: content.end, mode: "direct", cue: null, speakers: [speaker(known(discourse, speakerMention.entity), "explicit", span)], contents: [content], paragraph: 0, confidence: 1 };
}

/** A quotation that its paragraph did not close goes on here: it opens with its mark again, or the closing mark stands here. */
function continued({ index, start, reading }: PlacedParagraph, open: ResolvedQuotation, resolved: ResolvedQuotation[]): ResolvedQuotation | undefined {
  const { tokens, quotes, text } = reading;
  const closing = quotes.find((quote) => quote.open === -1 || (quote.open === 0 && quote.depth === 0));
  if (closing === undefined || index - open.paragraph > MAX_CONTINUED) return undefined;
  const from = closing.open === 0 ? (tokens[1]?.start ?? 0) : 0;
  const to = closing.close >= tokens.length ? text.length : (tokens[closing.close]?.start ?? text.length);
  if (to <= from) return undefined;
  const content = { start: start + from, end: start + text.slice(0, to).replace(/[\s.،]+$/, "").length };
  if (content.end <= content.start) return undefined;
  resolved.push({ ...content, mode: "direct", cue: null, speakers: open.speakers.map(({ entity, name }) => ({ ...(entity ? { entity } : {}), name, resolution: "continued" })), contents: [content], paragraph: index, antecedent: open.paragraph, confidence: open.confidence * 0.9 });
  return closing.close >= tokens.length ? { ...open, paragraph: index } : undefined;
}

/** A quotation runs over this many paragraphs at most; more is a mark that was forgotten. */
const MAX_CONTINUED = 1;

function moved<T extends Span>(span: T, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}
