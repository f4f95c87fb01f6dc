import type { Span } from "../../article";
import { hasRole } from "../../lexicon/function-words";
import { rows } from "../../lexicon/lexicon";
import { isCommonForm } from "../../lexicon/forms";
import { isCommonKey, isNameKey, marksOf } from "../../lexicon/words";
import { ARTICLE, definiteStem } from "../../morphology/article";
import { withoutWaw } from "../../morphology/proclitics";
import type { Reading } from "../../reading";
import { keyForm } from "../../text/fold";
import { perReading, talliedOver } from "../../memory";
import type { Token } from "../../text/tokens";
import { perWord, type Word } from "../../text/words";
import type { Bilingual } from "../../language";
import { asking, rewrite, type Check, type Fix } from "../check";
import { checkWords } from "../check-words";
import { nameAround } from "../name-around";
import {
  type AlefStem,
  alefStem,
  hasHamza,
  isBareParticle,
  isListed,
  lacksHamza,
  mayJoin,
  addHamzas,
  areWritten,
} from "../hamzas";
import { wantedParticle } from "../particle";
import { counted } from "../wording";

const check: Check = {
  id: "dropped-hamza",
  concern: "spelling",
  level: "warning",
  mayUncover: "any",
  // Whether the article writes its hamzas, every correction of a word may decide.
  uncoveredBy: "any",
  title: { ar: "همزة ساقطة في خبر يكتب همزاته", en: "A hamza dropped where the article writes them" },
  message: {
    ar: "اكتب همزة القطع في «{0}»: {1}",
    en: "Write the hamza of “{0}”: {1}",
  },
  why: {
    ar: "حيث يكتب الخبر همزاته تكون الكلمة التي بلا همزة زلة: «الاسعار» وفي الخبر «الأسعار»، و«ان» بين «أن» و«إن»، واسم بـ«ال» لا تكون ألفه ألف وصل. ولا يُنبَّه في خبر لا يكتب الهمزات، ولا على أسماء الأشخاص ومصادر الخماسي والسداسي (الانتخاب، الاستقبال).",
    en: "Where an article writes its hamzas, a word without one is a slip: الاسعار beside الأسعار, ان for أن or إن, a noun with ال whose alef is no joining one. Silent in an article that writes none, on names of people, and on verbal nouns with a joining alef.",
  },
  source: { ar: "قواعد الإملاء", en: "Arabic orthography" },
  examples: {
    wrong: [
      {
        text: "ارتفعت الأجور أمس، وقال المدير إن الأجور ستزيد، لكن الاجور لا تكفي.",
        right: "ارتفعت الأجور أمس، وقال المدير إن الأجور ستزيد، لكن الأجور لا تكفي.",
      },
      {
        text: "أكد المدير أن الأرباح زادت، وأوضح ان العمل مستمر.",
        right: "أكد المدير أن الأرباح زادت، وأوضح أن العمل مستمر.",
      },
      { text: "أعلن أمس إغلاق الطريق، وقال المدير إن الاثر محدود." },
      {
        text: "أكد الوزير أنه سيعود إلى الأمسية، وقال انه لن يتأخر.",
        right: "أكد الوزير أنه سيعود إلى الأمسية، وقال إنه لن يتأخر.",
      },
      { text: "أعلن المدير أمس أنه سيعود الي المدينة." },
      { text: "زار الأمير الأحساء أمس، وأعلن أن السفينة أغلقت ابوابها." },
      { text: "قال المدير أمس إن الأجور ارتفعت، وأكد أنه لا يرى اعراض الأزمة." },
      { text: "أعلن المدير أمس أن العمل لا يتأخر الا أياما.", right: "أعلن المدير أمس أن العمل لا يتأخر إلا أياما." },
      { text: "قال أحد الأدباء أمس إنه يكتب من اجل القراء.", right: "قال أحد الأدباء أمس إنه يكتب من أجل القراء." },
      { text: "أعلن أمس أن الطريق أغلق، وامام المدينة اسبوعان." },
      {
        text: "رفعوا الأعلام أمس، وقالت وسائل الاعلام إن العدد كبير، وأكد أحدهم ذلك.",
        right: "رفعوا الأعلام أمس، وقالت وسائل الإعلام إن العدد كبير، وأكد أحدهم ذلك.",
      },
      {
        text: "أعلن إمام القرية أمس أن الطريق إلى الامام.",
        right: "أعلن إمام القرية أمس أن الطريق إلى الأمام.",
      },
      {
        text: "أكد أمس أن اعمال اللجنة مستمرة.",
        right: "أكد أمس أن أعمال اللجنة مستمرة.",
      },
      {
        text: "زار الأدباء المعرض أمس، وأشاد أحدهم بكتب ادباء المدينة.",
        right: "زار الأدباء المعرض أمس، وأشاد أحدهم بكتب أدباء المدينة.",
      },
    ],
    right: [
      "ارتفعت الأجور أمس، وقال المدير إن الأجور ستزيد.",
      "اكد الوزير ان الاتفاق قريب، واضاف ان الاجور لا تكفي.",
      "أعلن أمس إجراء الانتخابات، وقال المدير إن الاستقبال والاتصال والانفجار أمور عادية.",
      "زار أحمد الأهالي أمس، وقال: «ان الاجور لا تكفي».",
      "أعلن أمس إغلاق الطريق، وكان المدير أول الواصلين إلى الاسم والابن والاثنين.",
      "قالت شبكة سي ان ان أمس إن الأمر أعلن أخيرا.",
      "أعلن أحد الأعضاء أمس أن لاعبين وباحثين تدربوا في واردات الأمس: اكتبوا واجعلوا واستعدوا، ثم اطمأنت القلوب.",
      "أعلن الأمير أمس أن والي المدينة واحد من الأدباء، ومن يظن غير ذلك واهم.",
      "وصل أحمد الاحمد أمس إلى الأمسية، وقال إنه سعيد.",
      "أعلن أحد الأعضاء أمس الخبر، وشكر الجماهير من محبين ولاعبين، وولاءات ولافتات.",
    ],
  },
  article(analysis, report) {
    const { paragraphs } = analysis;
    if (paragraphs.every(({ reading }) => suspectsIn(reading).length === 0)) return;
    const habit = hamzasOf(analysis);
    if (!areWritten(habit)) return;
    const written = habit.forms;
    for (const { start, reading } of paragraphs) {
      for (const { token, key, byItself, isSlip } of suspectsIn(reading)) {
        const forms = byItself === undefined ? written.get(key) : undefined;
        const found = byItself ?? (isSlip || forms !== undefined ? noun(token.word, forms) : undefined);
        if (found === undefined) continue;
        const span = { start: start + token.start, end: start + token.end };
        // A name is spelt as it is, but where the article itself spells it otherwise, article for article: `الأسد`, not `أسد`.
        if (nameAround(analysis, span)?.type === "person" && !(isDefinite(token.word) && written.has(ARTICLE + key)))
          continue;
        report({ ...span, values: [token.word.surface, found.why], fixes: found.fixes(span) });
      }
    }
  },
};

interface Found {
  why: Bilingual;
  fixes(span: Span): readonly Fix[];
}

/** A word that lacks a hamza where the article writes them. */
interface Suspect {
  token: Token;
  key: string;
  /** What it is to be, whatever the article has elsewhere. */
  byItself: Found | undefined;
  /** See isKnownSlip. */
  isSlip: boolean;
}

const suspectsIn = perReading((reading: Reading): readonly Suspect[] => {
  const suspects: Suspect[] = [];
  for (const [at, token] of reading.tokens.entries()) {
    const { word } = token;
    if (!isSuspect(word) || isForeign(reading.tokens, at)) continue;
    suspects.push({
      token,
      key: stemKey(word),
      byItself: isBareParticle(word) ? particle(reading, at, token) : oneOfSome(reading.tokens[at - 1], word),
      isSlip: isKnownSlip(word),
    });
  }
  return suspects;
});

const isSuspect = perWord((word: Word): boolean => {
  const found = alefStem(word);
  if (found === undefined) return false;
  if (isBareParticle(word) || CHOICES.has(choiceKey(word)) || eitherNoun(word) !== undefined) return true;
  // `المدينة`: the article's own alef.
  const noun = found.definite ? undefined : definiteStem(stemKey(word));
  if (noun !== undefined && marksOf(noun) !== 0) return false;
  if (!found.stem.startsWith("ا") || isListed(word) || mayJoin(found.stem)) return false;
  if (found.definite) return found.stem.length > 2;
  return found.stem.length >= (found.head.replace(/^و/, "") === "" ? SHORTEST : LONG) && !SHORT_WORDS.has(found.stem);
});
/** Letters of a stem that no article stands before; behind ب, ك, ل, ف more, for the word may be another (`كامل`, `فارس`). */
const SHORTEST = 4;
const LONG = 5;
/** They take no hamza. */
const SHORT_WORDS = new Set(["ابن", "اسم"]);

/** `سي ان ان`: letters of a foreign name. */
const isForeign = (tokens: readonly Token[], at: number): boolean =>
  isForeignBeside(tokens[at - 1]?.word, tokens[at]?.word) || isForeignBeside(tokens[at + 1]?.word, tokens[at]?.word);

const isForeignBeside = (beside: Word | undefined, word: Word | undefined): boolean =>
  beside !== undefined && (beside === word || beside.kind === "latin" || hasRole(beside, "letter"));

const isDefinite = (word: Word): boolean => alefStem(word)?.definite === true;
const stemKey = perWord((word: Word): string => keyForm(alefStem(word)?.stem ?? ""));

/** How often the article writes its hamzas, and each stem with its own, by its key, and by that with the article where it has one. */
const hamzasOf = talliedOver(
  () => ({ written: 0, dropped: 0, forms: new Map<string, StemCount[]>() }),
  (habit, reading: Reading, times) => {
    addHamzas(habit, reading, times);
    for (const { key, stem } of writtenIn(reading)) addStem(habit.forms, key, stem, times);
  },
);

function addStem(forms: Map<string, StemCount[]>, key: string, stem: string, times: number): void {
  let counts = forms.get(key);
  if (counts === undefined) forms.set(key, (counts = []));
  const at = counts.findIndex((one) => one.stem === stem);
  const count = counts[at];
  if (count === undefined) counts.push({ stem, times });
  else if ((count.times += times) === 0) counts.splice(at, 1);
  if (counts.length === 0) forms.delete(key);
}

interface StemCount {
  readonly stem: string;
  times: number;
}

const writtenIn = perReading(({ tokens }: Reading): readonly WrittenStem[] => {
  const stems: WrittenStem[] = [];
  for (const { word } of tokens) stems.push(...writtenStems(word));
  return stems;
});

interface WrittenStem {
  readonly key: string;
  readonly stem: string;
}

const writtenStems = perWord((word: Word): readonly WrittenStem[] => {
  const found = alefStem(word);
  if (found === undefined || !hasHamza(found)) return NO_STEMS;
  const { stem } = found;
  const key = stemKey(word);
  return found.definite
    ? [
        { key, stem },
        { key: ARTICLE + key, stem },
      ]
    : [{ key, stem }];
});
const NO_STEMS: readonly WrittenStem[] = [];

const byTimes = (one: StemCount, other: StemCount): number =>
  other.times - one.times || (one.stem < other.stem ? -1 : 1);

/** What a word without its hamza may stand for: `الا` is إلا or ألا, and nothing by itself. */
const CHOICES = new Map<string, string[]>();
for (const { wrong, right } of rows("hamza-choices")) CHOICES.set(wrong, [...(CHOICES.get(wrong) ?? []), right]);

/** A word as the table has it: a long one without its و. */
const choiceKey = ({ surface }: Word): string => (surface.length > SHORTEST ? withoutWaw(surface) : surface);

/** `الاعلام`, `باعمال`: a noun that is another with its hamza below, whichever of the two the article has elsewhere. */
const eitherNoun = perWord((word: Word): readonly string[] | undefined => {
  const found = alefStem(word);
  const choices = found === undefined || found.tail !== "" ? undefined : CHOICES.get(found.stem);
  return choices !== undefined && /^أ.{3,}إ|^إ.{3,}أ/.test(choices.join("")) ? choices : undefined;
});

/** `الا`, `امام`: one of a few words, which the writer knows; `من اجل` one alone. */
function oneOfSome(before: Token | undefined, word: Word): Found | undefined {
  const key = choiceKey(word);
  const either = eitherNoun(word);
  const choices = key === "اجل" && /^[وف]?من$/.test(before?.word.plain ?? "") ? ["أجل"] : (either ?? CHOICES.get(key));
  if (choices === undefined) return undefined;
  const head = word.surface.slice(0, word.surface.length - (choices[0]?.length ?? 0));
  return {
    why: ELSEWHERE,
    fixes: (span) => choices.map((one) => (choices.length === 1 ? rewrite : asking)(span, head + one)),
  };
}

/** A word with its hamza elsewhere in the article, or a noun that has one by its shape. */
function noun(word: Word, written: readonly StemCount[] = []): Found | undefined {
  const found = alefStem(word);
  if (found === undefined) return undefined;
  const stems = written.length < 2 ? written : [...written].sort(byTimes);
  const [usual] = stems;
  if (usual !== undefined && sameBut(usual.stem, found.stem)) {
    const texts = stems.filter(({ stem }) => sameBut(stem, found.stem)).map(({ stem }) => found.head + stem);
    return {
      why: told(texts[0] ?? "", usual.times),
      fixes: (span) => texts.map((text) => (texts.length === 1 ? rewrite : asking)(span, text + found.tail)),
    };
  }
  if (!isKnownSlip(word)) return undefined;
  const rest = found.stem.slice(1);
  return {
    why: ELSEWHERE,
    fixes: (span) => alefsOf(rest).map((alef) => asking(span, found.head + alef + rest + found.tail)),
  };
}

/** Of three letters a word has its hamza above, `الأمر`, but for a few: `الإرث`. Longer ones may have it either way. */
function alefsOf(rest: string): readonly string[] {
  const [above, below] = ["أ", "إ"] as const;
  if (rest.length !== 2 || EITHER.has(above + rest)) return [above, below];
  return [BELOW.has(below + rest) ? below : above];
}
const BELOW = new Set(checkWords("dropped-hamza:below"));
const EITHER = new Set(checkWords("dropped-hamza:either"));

/** Does the word lack its hamza by its letters alone, whatever the article has elsewhere? */
const isKnownSlip = perWord((word: Word): boolean => {
  const found = alefStem(word);
  return found !== undefined && (lacksHamza(found) || lacksHamzaBare(found)) && isKnown(found.stem);
});

/** An indefinite of so many letters that no verb with a joining alef has its shape. */
const lacksHamzaBare = ({ definite, head, stem }: AlefStem): boolean =>
  !definite &&
  stem.length >= LONG &&
  !mayJoin(stem) &&
  !BARE_SHAPES.test(stem) &&
  !isNameKey(keyForm(stem)) &&
  // `لاعبين`, `ولاعبين`, `واردات`: the letter before the alef may be the word's own.
  (head === "" || ![head, withoutWaw(head)].some((own) => own !== "" && isCommonForm(own + stem)));
/** What begins with the article, or is an imperative with its ending: `اكتبوا`, `اجعلها`. */
const BARE_SHAPES = /^(?:ال.*|ا...(?:وا|[يها]|ها|هم|نا|ني|وه|وها|وهم))$/;

/** Do two stems differ in their first letter alone: `أخرى` and `اخرى`, not `آخره`? */
const sameBut = (written: string, bare: string): boolean => written.slice(1) === bare.slice(1);

/** News text has the noun, with the article or without, and lists have no name of it. */
const isKnown = (stem: string): boolean =>
  [keyForm(stem), `ال${keyForm(stem)}`].some(isCommonKey) && !isNameKey(`ال${keyForm(stem)}`);

function particle(reading: Reading, at: number, { word }: Token): Found | undefined {
  const before = reading.tokens[at - 1]?.word;
  const write = (particle: string): string => word.surface.replace("ا", particle.charAt(0));
  const wanted = /^[وف]?ب/.test(word.surface) ? "أن" : before === undefined ? "إن" : wantedParticle(reading, at);
  return {
    why: ELSEWHERE,
    fixes: (span) =>
      wanted === undefined ? ["أن", "إن"].map((one) => asking(span, write(one))) : [rewrite(span, write(wanted))],
  };
}

const told = (text: string, times: number): Bilingual => {
  const often = counted("mention", times, "accusative");
  return { ar: `كُتبت «${text}» في غير هذا الموضع ${often.ar}`, en: `“${text}” is written elsewhere, ${often.en}` };
};
const ELSEWHERE: Bilingual = { ar: "الخبر يكتب همزاته في غيرها", en: "the article writes its hamzas elsewhere" };

export default check;
