/**
 * Verbs of what people do: behind one stands its subject (`فاز سالم حداد | بالجائزة`), and behind that, where it takes somebody, whom
 * (`التقى سالم حداد | السفير`, `هزم سالم | كريما`).
 */
import { rows, type Row } from "../lexicon/lexicon";
import { hasRole, isFunctionWord } from "../lexicon/function-words";
import { isConjoined } from "../morphology/proclitics";
import { beforePronoun } from "../morphology/pronouns";
import type { Token } from "../text/tokens";
import { perWord, type Word, type WordReading } from "../text/words";

/** `فاز`, `وتلتقي`: may a person's name stand behind it as its subject? */
export const isOfPerson = perWord((word: Word): boolean => !["tells", "gives", undefined].includes(kindOf(word)));

/** `أعلن`, `ونال`, `تسلم` (of تسلم or سلم): is a thing its object, which may have a given name's letters (`نال سالم وسام الشركة`)? */
export const takesThing = perWord((word: Word): boolean => ["tells", "gets", "gives"].includes(kindOf(word) ?? ""));

/** `سلم`, `وتمنح`: is somebody given something (`سلمت الهيئة للنازحين الخيام`)? */
export const isGivingVerb = perWord((word: Word): boolean => kindOf(word) === "gives");

/** As isGivingVerb, by the letters of one form, or one that honours (`منح`, `أهدى`): what stands before a pronoun. */
export const givesSomebody = (form: string): boolean => GIVING.has(form);

/** Does a verb that takes somebody, or a body, as its object stand right before token `at`? `التقى | سالم`, `ويهاجم | النائب سالم` */
export function isBehindTaker(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at - 1]?.word;
  return verb !== undefined && takesSomebody(verb);
}

const takesSomebody = perWord((word: Word): boolean => {
  const kind = kindOf(word);
  return kind === "takes" || kind === "meets" || kind === "appoints";
});

/** `عين`, `وتكلف`: is it of one who gives somebody an office? */
export const isAppointingVerb = perWord((word: Word): boolean => kindOf(word) === "appoints");

/** `استقبل`, `وهنأ`: is it of one who receives, greets, honours or appoints somebody? */
export const isMeetingVerb = perWord((word: Word): boolean => kindOf(word) === "meets" || isAppointingVerb(word));

/**
 * Does token `at` open a clause with such a verb, though its letters are a noun's as well? `وقف | الوزير أمام البوابة`, `كما عين | الاتحاد حكما`;
 * not `أعلن وقف | الملك`, `إلى عين | الماء`, where a noun stands.
 */
export function opensClauseAsVerb(tokens: readonly Token[], at: number): boolean {
  const [before, word] = [tokens[at - 1]?.word, tokens[at]?.word];
  const verb = word && verbReading(word);
  const isFirst =
    before?.kind !== "arabic" ||
    (verb !== undefined && isConjoined(verb)) ||
    (isFunctionWord(before) && !hasRole(before, "preposition"));
  return verb !== undefined && isFirst;
}

type Kind = NonNullable<Row<"person-verbs">["whom"]> | "other";

const kindOf = (word: Word): Kind | undefined => VERBS.get(verbReading(word)?.plain ?? "");

const verbReading = ({ readings }: Word): WordReading | undefined =>
  readings.find((reading) => VERBS.has(reading.plain) && (reading.offset === 0 || isConjoined(reading)));

const GIVING = new Set(
  rows("person-verbs").flatMap(({ perfect, imperfect, whom }) =>
    whom === "gives" || whom === "meets" ? [perfect.ms, perfect.fs, imperfect.ms, imperfect.fs].map(beforePronoun) : [],
  ),
);

/** By their letters, for `عزى` shares its key with others. */
const VERBS = new Map(
  rows("person-verbs").flatMap(({ perfect, imperfect, whom }) =>
    [perfect.ms, perfect.fs, imperfect.ms, imperfect.fs].map((form) => [form, whom ?? "other"] as const),
  ),
);
