/** The written subject of a cue: the noun phrase that says who speaks. */
import type { LocalMention } from "../entities/mentions";
import { definiteReading, factsOf, nameRole, nisbaCountry } from "../entities/gazetteer";
import type { Paragraph } from "../text/paragraphs";
import type { Token } from "../text/tokens";
import { rows } from "../lexicon/lexicon";
import { keyForm } from "../text/fold";
import { perWord, type Word } from "../text/words";
import { cueForm } from "./cues";
import type { FramedCue } from "./frames";

export interface Subject {
  /** Token indices, end exclusive. */
  from: number;
  to: number;
  start: number;
  end: number;
}

/** @returns the subject as written after the cue, or before it (`الوزير أكد أن`); undefined where it is dropped. */
export function subjectOf(paragraph: Paragraph, mentions: readonly LocalMention[], cue: FramedCue): Subject | undefined {
  const { form, frame, at } = cue;
  if (frame.kind === "source") return phraseFrom(paragraph, mentions, frame.content, cue.sentence.to, true);
  if (form.kind === "nominal") return form.lemma === "قال" ? transmittedSource(paragraph, mentions, cue.sentence.from, at) : undefined;
  if (form.kind === "participle") return undefined;
  if (form.lemma === "نقل" && frame.kind === "clause") return transmittedSource(paragraph, mentions, at, frame.complementizer);
  const limit = frame.kind === "postposed" ? cue.sentence.to : frame.kind === "clause" ? frame.complementizer : frame.kind === "colon" ? frame.mark : frame.kind === "quote" ? frame.quote.open : frame.content;
  return subjectAfter(paragraph, mentions, at + 1, limit, frame.kind === "noun") ?? subjectBefore(paragraph, mentions, cue);
}

/** `قال [اليوم] [من جانبه] SUBJECT [في بيان] إن`: the subject comes before any adjunct, unless the adjunct is set off by commas. */
function subjectAfter(paragraph: Paragraph, mentions: readonly LocalMention[], from: number, limit: number, onlyPeople: boolean): Subject | undefined {
  const { tokens } = paragraph;
  let at = from;
  while (at < limit) {
    const word = tokens[at]?.word;
    if (word === undefined) return undefined;
    if (ADVERBS.has(word.key) || /^[،,]$/.test(word.surface)) at++;
    else if (TIME_NOUNS.has(word.key) && /^ال(?:ماضي|مقبل|جاري|حالي)/.test(tokens[at + 1]?.word.key ?? "")) at += 2;
    else if (word.plain === "من" && SIDES.has(tokens[at + 1]?.word.key ?? "")) at += 2;
    else if (isAdjunct(word)) {
      // An adjunct between commas or brackets: the subject may follow it.
      const comma = indexOf(tokens, "،", at, limit);
      if (comma < 0 || at === from) {
        const after = adjunctEnd(tokens, at, limit);
        const title = after < limit && factsOf(tokens[after]?.word as Word)?.honorific !== undefined;
        if (comma < 0 && !title) return undefined;
        at = title ? after : comma + 1;
      } else at = comma + 1;
    } else break;
  }
  if (at >= limit) return undefined;
  const subject = phraseFrom(paragraph, mentions, at, limit, false);
  if (subject === undefined || !onlyPeople) return subject;
  return mentions.some((mention) => mention.type === "person" && mention.from >= subject.from && mention.to <= subject.to) || factsOf(tokens[at]?.word as Word) !== undefined ? subject : undefined;
}

/** `قال فلان ضاحكا`, `متخيلا`: an accusative that tells how. */
const isManner = perWord((word: Word): boolean => word.kind === "arabic" && word.key.length >= 5 && word.key.endsWith("ا") && !word.key.startsWith("ال") && nameRole(word) === undefined);

/** A setting phrase is a preposition with at most three words. */
function adjunctEnd(tokens: readonly Token[], at: number, limit: number): number {
  for (let i = at + 1; i < Math.min(limit, at + 5); i++) {
    const facts = factsOf(tokens[i]?.word as Word);
    if (facts?.honorific !== undefined && facts.reading.offset === 0) return i;
  }
  return limit;
}

/** The words from `at` to the first particle, verb, adverb or mark: head noun, its complements and adjectives, names, joined names. */
function phraseFrom(paragraph: Paragraph, mentions: readonly LocalMention[], at: number, limit: number, source: boolean): Subject | undefined {
  const { tokens, text } = paragraph;
  const first = tokens[at];
  if (first?.word.kind !== "arabic" && first?.word.kind !== "latin" && !/^[«"“/]$/.test(first?.word.surface ?? "")) return undefined;
  if (first === undefined || (first.word.kind === "arabic" && !mayHeadPhrase(first.word) && !mentions.some((mention) => mention.phrase.from === at))) return undefined;
  let to = at;
  while (to < limit) {
    const mention = mentions.find(({ phrase }) => phrase.from <= to && phrase.to > to);
    if (mention !== undefined && mention.phrase.to <= limit && (to === at || mention.phrase.from === to || mention.from <= to)) {
      to = Math.max(to + 1, mention.phrase.to);
      continue;
    }
    const word = tokens[to]?.word;
    if (word === undefined) break;
    if (to > at && (ADVERBS.has(word.key) || isManner(word) || ENDERS.has(word.key) || cueForm(word)?.kind === "perfect" || (isAdjunct(word) && !continuesTitle(tokens, at, to)))) break;
    if (word.kind === "punctuation" && !/^["«»“”/]$/.test(word.surface)) break;
    if (/^["«“]$/.test(word.surface) && to > at && to + 6 < limit && indexOf(tokens, word.surface === '"' ? '"' : word.surface === "«" ? "»" : "”", to + 1, Math.min(limit, to + 6)) < 0) break;
    if (to - at >= 16) break;
    to++;
  }
  if (to === at) return undefined;
  const reading = source ? first.word.readings.find(({ proclitics }) => proclitics === "ل") : undefined;
  const start = first.start + (source && /^ل/.test(first.word.plain) && !mentions.some((mention) => mention.from === at && mention.start === first.start) ? (reading?.offset ?? 0) : 0);
  const end = tokens[to - 1]?.end ?? first.end;
  return { from: at, to, start, end: start + text.slice(start, end).trimEnd().length };
}

/** `المتحدث باسم …`, `سفير … لدى`, `وزير الدولة لشؤون`: these go on a title. */
function continuesTitle(tokens: readonly Token[], from: number, at: number): boolean {
  const word = tokens[at]?.word;
  if (word === undefined) return false;
  if (word.plain === "باسم" || word.plain === "لدى") return true;
  const head = factsOf(tokens[from]?.word as Word);
  const headed = head?.title !== undefined || SOURCE_HEADS.has(tokens[from]?.word.key ?? "") || SOURCE_HEADS.has((tokens[from]?.word.key ?? "").replace(/^ال/, ""));
  if (!headed) return false;
  return word.plain === "في" && at - from <= 4 && !SETTINGS.has(tokens[at + 1]?.word.key ?? "") ? definiteReading(tokens[at + 1]?.word as Word) !== undefined || factsOf(tokens[at + 1]?.word as Word)?.organisationHead !== undefined : /^لل|^لشؤون|^لشوون/.test(word.plain);
}

/** Nouns that make a setting: `في بيان`, `في مؤتمر صحافي`, `في تصريحات`. */
const SETTINGS = new Set(["بيان", "موتمر", "تصريح", "تصريحات", "مقابله", "حديث", "كلمه", "تغريده", "رساله", "ختام", "وقت", "خطاب", "لقاء", "جلسه", "تقرير", "مقال", "اشاره", "هذا", "هذه", "البيان", "اليوم", "القاهره"].map(keyForm));

/** Subject before its verb: it opens the sentence or the clause, or a relative pronoun leads back to it. */
function subjectBefore(paragraph: Paragraph, mentions: readonly LocalMention[], cue: FramedCue): Subject | undefined {
  const { tokens } = paragraph;
  const { at, sentence, form } = cue;
  if (form.reading.proclitics !== "") return undefined;
  let end = at;
  while (end > sentence.from && (BEFORE_VERB.has(tokens[end - 1]?.word.plain ?? "") || ADVERBS.has(tokens[end - 1]?.word.key ?? ""))) end--;
  const relative = RELATIVES.has(tokens[end]?.word.plain ?? "");
  const comma = /^[،,]$/.test(tokens[end - 1]?.word.surface ?? "");
  const stop = comma ? end - 1 : end;
  const candidates = mentions.filter((mention) => mention.to <= stop && mention.from >= sentence.from && mention.type !== "event" && mention.kind !== "nisba");
  const near = candidates.findLast((mention) => mention.phrase.to === stop || (relative && stop - mention.phrase.to <= 1));
  if (near !== undefined && (near.phrase.from <= sentence.from + 2 || relative || CLAUSE_OPENERS.has(tokens[near.phrase.from - 1]?.word.plain ?? ""))) return asSubject(tokens, near.phrase.from, near.phrase.to, near);
  const opening = openingPhrase(paragraph, mentions, cue, stop);
  return opening !== undefined && (opening.to === stop || comma) ? opening : undefined;
}

/** A phrase at the beginning of the sentence that lasts to the cue, past an apposition between commas. */
function openingPhrase(paragraph: Paragraph, mentions: readonly LocalMention[], cue: FramedCue, stop: number): Subject | undefined {
  let from = cue.sentence.from;
  while (OPENERS.has(paragraph.tokens[from]?.word.plain ?? "")) from++;
  const first = paragraph.tokens[from];
  if (first === undefined || from >= stop || stop - from > 14) return undefined;
  const opensPhrase = first.word.key.startsWith("ال") || factsOf(first.word) !== undefined || SOURCE_HEADS.has(first.word.key) || mentions.some((mention) => mention.phrase.from === from);
  if (!opensPhrase) return undefined;
  return phraseFrom(paragraph, mentions, from, stop, false);
}

function asSubject(tokens: readonly Token[], from: number, to: number, mention: LocalMention): Subject {
  const first = tokens[from];
  const start = from === mention.from ? mention.start : (first?.start ?? 0) + (first !== undefined ? (factsOf(first.word)?.reading.offset ?? 0) : 0);
  return { from, to, start, end: tokens[to - 1]?.end ?? start };
}

/** `نقلت وكالة … عن فلان [قوله] إن`: the person after عن, between two tokens. */
function transmittedSource(paragraph: Paragraph, mentions: readonly LocalMention[], from: number, to: number): Subject | undefined {
  for (let at = to - 1; at > from; at--) if (paragraph.tokens[at]?.word.plain === "عن") return phraseFrom(paragraph, mentions, at + 1, to, false);
  return undefined;
}

/** Can this word open a noun phrase that speaks? Not particles, not verbs. */
const mayHeadPhrase = perWord((word: Word): boolean => {
  if (word.plain.length < 2 || isAdjunct(word) || ADVERBS.has(word.key) || ENDERS.has(word.key) || RELATIVES.has(word.plain)) return false;
  const form = cueForm(word);
  if (form !== undefined && form.kind !== "source") return false;
  if (factsOf(word) !== undefined || SOURCE_HEADS.has(word.key) || nisbaCountry(word) !== undefined) return true;
  return word.readings.some(({ key }) => key.startsWith("ال") || SOURCE_HEADS.has(key)) || !word.plain.startsWith("ي");
});

/** Prepositions and particles that open an adjunct; a noun with بـ or لـ does too. */
const isAdjunct = perWord((word: Word): boolean => ADJUNCTS.has(word.plain) || word.plain === "ل" || word.plain === "ب" || (word.readings.length > 1 && word.readings.some(({ proclitics, key }) => (proclitics === "ل" || proclitics === "ب" || proclitics === "ول" || proclitics === "وب") && key.startsWith("ال")) && !/^(?:ال|وال)/.test(word.key)) || ADJUNCT_FORMS.has(word.key));

const ADJUNCTS = new Set(["في", "فى", "خلال", "مع", "إلى", "الى", "عن", "على", "بعد", "قبل", "أثناء", "اثناء", "عبر", "حول", "بشأن", "لدى", "منذ", "من", "ردا", "تعليقا", "عقب", "أمام", "امام", "بين", "عند", "ضد", "بحضور", "لدن", "ضمن", "إثر", "اثر", "وسط", "حسب", "بينما", "فيما", "عندما", "حين", "حينما", "لكن", "ولكن", "إذا", "اذا", "لو", "قد", "بعدما", "قبيل", "طالبا", "مستندا", "استنادا", "بسبب", "بأن", "بانه"]);
const ADJUNCT_FORMS = new Set(["لصحفيين", "لصحافيين", "للصحافيين", "للصحفيين", "لرويترز", "لوكاله", "لصحيفه", "لقناه", "لاذاعه", "لموقع", "لمجله", "بمناسبه", "بدوره", "لشبكه", "لنا", "له", "لها", "لهم", "لي"].map(keyForm));
const ADVERBS = new Set(["أيضا", "كذلك", "اليوم", "أمس", "مجددا", "مرارا", "غدا", "لاحقا", "سابقا", "آنذاك", "حينها", "صباح", "مساء", "الاثنين", "الأحد", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "يوم", "بوضوح", "هنا", "مؤخرا", "بدوره", "بدورها", "مازحا", "صراحة", "رسميا", "علنا", "ليلة", "قائلا", "بالفعل", "تحديدا", "حديثا", "متخيلا"].map(keyForm));
/** `قال العام الماضي إن`: when, not who. */
const TIME_NOUNS = new Set(["العام", "الشهر", "الأسبوع", "السنة", "الليلة", "الاثنين", "الأحد", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"].map(keyForm));
const ENDERS = new Set(["إن", "أن", "الذي", "التي", "الذين", "اللذين", "أنه", "أنها", "وهو", "وهي", "حيث", "بأن", "إنه", "إنها", "هو", "هي", "كيف", "ما", "ماذا", "لماذا", "هل", "نعم", "كان", "كانت", "قد", "وقد", "ثم", "صدر", "نشر", "نشرته", "أصدرته", "أصدره"].map(keyForm));
const RELATIVES = new Set(["الذي", "التي", "الذين", "اللذان", "اللتان", "اللذين", "والذي", "والتي"]);
const BEFORE_VERB = new Set(["قد", "الذي", "التي", "الذين", "والذي", "والتي", "كان", "كانت", "سبق", "أن"]);
const CLAUSE_OPENERS = new Set(["كان", "وكان", "كانت", "وكانت", "حيث", "لكن", "ولكن", "فيما", "بينما", "أن", "إن", "إلا", "فإن"]);
const OPENERS = new Set(["وكان", "كان", "وكانت", "كانت", "لكن", "ولكن", "بينما", "فيما", "إلا", "أن", "و", "ثم", "غير"]);
const SIDES = new Set(["جانبه", "جانبها", "جانبهم", "جانبهما", "جهته", "جهتها", "جهتهم", "ناحيته", "ناحيتها", "طرفه"]);
const SOURCE_HEADS = new Set(rows("source-heads").map(([form = ""]) => keyForm(form)));

function indexOf(tokens: readonly Token[], surface: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (tokens[at]?.word.surface === surface) return at;
  return -1;
}
