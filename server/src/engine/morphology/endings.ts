/**
 * Endings of nouns and adjectives: gender, number, nisba, tanwin. Letters tell what a form may be, hardly ever what it is: ـين ends plurals, duals and
 * singulars (`يمين`), ـون plurals and roots (`قانون`), ـي nisbas and nouns (`وعي`), ـة women's words and men's names (`حمزة`).
 *
 * A form is as written (`plain`) or folded to its look-up key (text/fold.ts); where a function asks for keys, its name or its comment says so.
 */
import { isCommonKey } from "../lexicon/words";
import { perWord, type Word } from "../text/words";
import { hasArticle } from "./article";

/** Letters of the shortest plural before its possessor that is no verb or name in و (`سائقو`, not `عمرو`). */
const SHORTEST_CONSTRUCT = 4;

// Gender.

/** Does it end in ة, as it is written? Print without dots has ه there: see isFeminineKey. */
export const endsInTaMarbuta = (plain: string): boolean => plain.endsWith("ة");
/** Does the key end in ه: a ة, or a pronoun (`مديره`)? */
export const isFeminineKey = (key: string): boolean => key.endsWith("ه");
/** ة or ات: the noun of a woman or a thing, one or many. Broken plurals of things are not seen. */
export const isFeminineForm = (plain: string): boolean => endsInTaMarbuta(plain) || isSoundFemininePlural(plain);
/** `العامة`, `العليا`, `الكبرى`, `الخضراء`, as they are written, with dots or without. */
export const mayBeFeminineAdjective = (plain: string): boolean => /(?:ة|ه|ى|ا|اء)$/.test(plain);
/** An indefinite noun in ة: `مربية`. */
export const isIndefiniteFeminine = (plain: string): boolean =>
  !hasArticle(plain) && plain.length > 1 && endsInTaMarbuta(plain);
/**
 * `الوطنية`, `العليا`, `الجديدة`, `المشتركة` (on keys): a definite adjective by its letters, of a masculine that news has; not `السياحة`, `المتابعة`,
 * verbal nouns that look like the feminine of `السياح` and `المتابع`, nor `المياه`.
 */
export const isFeminineAdjective = (key: string): boolean =>
  /^ال(?:.*يه|...[اي])$/.test(key) ||
  (!/^ال(?:(?:..ا|م.ا.).|.*ا)ه$/.test(key) && isCommonKey(withoutFeminineEnding(key)));
/** @returns the masculine of a key in ه: `وزير` of `وزيره` */
export const withoutFeminineEnding = (key: string): string => (isFeminineKey(key) ? key.slice(0, -1) : key);
/** `المختصة`, `المتمركزة`: a definite participle of a woman or of things, or a noun of place (`المدرسة`). */
export const isFeminineParticiple = (plain: string): boolean => /^الم.*ة$/.test(plain);
/** `المتابع`, `المكلف`: م behind the article, as in most participles; a family's name now and then. */
export const isDefiniteParticiple = (plain: string): boolean => /^الم.{3,}$/.test(plain) && !plain.endsWith("ي");
/**
 * `مكتظ`, `متنوع`, `منخفضة`, `متهالك`, `مستحدثة`, `متاخمة`: an indefinite participle of the derived forms, as far as letters show it; not `متيارا`,
 * whose vowels are written. Of the third form the feminine alone, for many places are called like the masculine (`محايل`).
 */
export const isDerivedParticiple = (plain: string): boolean =>
  /^م(?:(?:[^اويتن]ت|ت[^اوي]|ن[^اوي])[^اوي]{1,2}ة?|ت[^اوي]ا[^اوي]{1,2}ة?|ست[^اوي]{3}ة?|[^اوي]ا[^اوي]{2}ة)$/.test(plain);
/** `تشجير`, `ترميم`, `تطوير`: an indefinite verbal noun of the second form, by its letters. */
export const isSecondVerbalNoun = (plain: string): boolean => /^ت[^اي][^ا]ي[^اوي]$/.test(plain);
/** `إيذانا`, `إعلانا`: a verbal noun of the fourth form in the accusative, by its letters. */
export const isFourthInAccusative = (plain: string): boolean => /^[إا].{2,3}ا.ا$/.test(plain);
/** @returns the stem of a noun before an ending: `مدير` of `مديرة` is `مديرت` before a pronoun */
export const beforeEnding = (plain: string): string => plain.replace(/ة$/, "ت");

/** @returns a noun as it is written before a pronoun, in each case: `ادعاؤ`, `ادعائ`, `ادعاء` of `ادعاء` */
export const beforePronoun = (plain: string): readonly string[] =>
  plain.endsWith("اء") ? ["ؤ", "ئ", "ء"].map((hamza) => plain.slice(0, -1) + hamza) : [beforeEnding(plain)];

/** @returns the indefinite accusative as it is written: `تحذيرا` of `تحذير`; undefined where no letter shows it (`دعوة`, `ادعاء`) */
export const accusativeOf = (plain: string): string | undefined => (/[ةءىا]$/.test(plain) ? undefined : `${plain}ا`);

/** @returns the oblique dual of a feminine: `مؤكدتين` of `مؤكدة`; another word as it is */
export const dualOfFeminine = (plain: string): string => plain.replace(/ة$/, "تين");

// Number.

/** ون or ين: a sound masculine plural; ين may be a dual as well. */
export const isSoundMasculinePlural = (form: string): boolean => isNominativePlural(form) || isObliquePlural(form);
export const isNominativePlural = (form: string): boolean => form.endsWith("ون");
/** ين: a plural or a dual that is no subject, in good grammar. */
export const isObliquePlural = (form: string): boolean => form.endsWith("ين");
export const isSoundFemininePlural = (form: string): boolean => form.endsWith("ات");
/** @returns the key of the noun in ة of which this is the plural: `عربه` of `عربات` */
export const singularOfFeminine = (key: string): string => key.replace(/ات$/, "ه");
/** ين or ات: of many, and what a verb before it more likely addresses than has for its subject. */
export const isObliqueOrFemininePlural = (form: string): boolean =>
  isObliquePlural(form) || isSoundFemininePlural(form);
/** `المتظاهرون`, `الفلسطينيون`, `العاملون`: people in the nominative; not `القانون`, `التعاون`, whose ون is of the root. */
export const isPeopleNominative = (form: string): boolean => /^ال(?:م.{3,}|.{3,}ي|.ا..)ون$/.test(form);
/** @returns the form with ين for ون: both cases of a plural are one */
export const inObliqueCase = (key: string): string => key.replace(/ون$/, "ين");
/** @returns the definite plural that a plural in construct is of: `المراقبين` of `مراقبي`; undefined for another form */
export const pluralOfConstruct = (key: string): string | undefined => (key.endsWith("ي") ? `ال${key}ن` : undefined);
/** As isPeopleNominative, in either case: `العاملين`; not `التموين`. */
export const isPeoplePlural = (form: string): boolean => isPeopleNominative(form.replace(/ين$/, "ون"));
/** @returns what an indefinite dual may be of: `خبير` of `خبيران`, `خبيرة` of `خبيرتان`; none for another form */
export const stemsOfDual = (form: string): string[] =>
  form.endsWith("ان") ? [form.slice(0, -2), form.replace(/تان$/, "ة")] : [];

/** @returns the noun of a definite dual or plural in ان or ين: `وزير` of `الوزيران`; undefined for another form */
export const stemOfDefiniteDual = (form: string): string | undefined => /^ال(.+?)(?:ان|ين)$/.exec(form)?.[1];

// Nisba.

/** ي or ية (on keys): a nisba of one (`مصري`, `المصرية`), or a noun that only ends so (`وعي`, `قضية`). */
export const isNisbaForm = (key: string): boolean => isMasculineNisba(key) || isFeminineNisbaKey(key);
/** ية, as it is written. */
export const isFeminineNisba = (plain: string): boolean => plain.endsWith("ية");
/** As isFeminineNisba, on keys, where a ه may be the root's (`الوجيه`). */
export const isFeminineNisbaKey = (key: string): boolean => key.endsWith("يه");
/** As isNisbaForm, in any gender, number and case: `سياسيا`, `سياسيون`, `سياسيات`. */
export const isInflectedNisba = (key: string): boolean => /(?:ي|يه|يا|ي(?:ون|ين)|يات)$/.test(key);
/** ي: of one man, or a noun (`وعي`). */
export const isMasculineNisba = (key: string): boolean => key.endsWith("ي");
/** `صحافيين`: of several, and no subject. */
export const isObliqueNisbaPlural = (key: string): boolean => key.endsWith("يين");
/** `صحافيين`, `صحافيون`. */
export const isNisbaPlural = (key: string): boolean => /ي(?:ين|ون)$/.test(key);
/** An indefinite adjective of an ordinary noun: حدودي, نووية. */
export const isPlainNisba = perWord(
  ({ key }: Word): boolean => (key.endsWith("ي") && isCommonKey(key.slice(0, -1))) || isFeminineNisbaKey(key),
);
/** @returns the nisba of one man, which tells what it is of: `مصري` of `المصرية` */
export const nisbaStem = (key: string): string => key.replace(/يه$/, "ي");

/** Endings that a nisba takes for gender, number and case, on keys, and whether it is then of many. */
export const NISBA_ENDINGS: readonly (readonly [ending: string, plural: boolean])[] = [
  ["", false],
  ["ه", false],
  ["ا", false],
  ["ين", true],
  ["ون", true],
  ["ان", false],
  ["يه", false],
  ["ات", true],
  ["تين", false],
  ["تان", false],
];

// Accusative and tanwin.

/** ا at the end: an accusative (`مؤكدا`), a dual verb, or a name (`روسيا`). */
export const endsInAlef = (form: string): boolean => form.endsWith("ا");
/** As endsInAlef, but for the alef of a pronoun (`ها`, `نا`). */
/** @returns the noun of `بيانا`: `بيان` */
export const beforeAccusativeAlef = (form: string): string => form.replace(/ا$/, "");
export const hasAccusativeAlef = (form: string): boolean => endsInAlef(form) && !/(?:ها|نا|هما)$/.test(form);
/** `مجلسا وزاريا`: an ordinary word in the accusative, not و and a city; `روسيا` looks like one (of روسي). */
export const isAccusative = perWord(
  ({ key }: Word): boolean =>
    hasAccusativeAlef(key) && (isCommonKey(key.slice(0, -1)) || isCommonKey(`ال${key.slice(0, -1)}`)),
);
/** @returns `كتابا` of `كتاب`; another word as it is */
export const inAccusative = (form: string): string => (/[ةىاء]$/.test(form) ? form : `${form}ا`);
/** Is a tanwin written? No name of a person has one. */
/** `ضاحكا`, `مبتسما`: the shape of a participle in the accusative; foreign names have it as well (`كارلا`). */
export const isParticipleAccusative = (key: string): boolean => /^(?:.ا..|م.{3,})ا$/.test(key);

export const hasTanwin = (surface: string): boolean => /[\u064b-\u064d]/.test(surface);
/** Is it the tanwin of the accusative? */
export const hasAccusativeTanwin = (surface: string): boolean => surface.includes("\u064b");
/** ئ at the end: never a name's (هادئ, which shares its key with هادي). */
export const endsInHamza = (plain: string): boolean => plain.endsWith("ئ");

/** `مرسى`: a form that ends in alef, written as a ya. */
export const endsInDotless = (form: string): boolean => form.endsWith("ى");
/** `مرسي`: written with the dots, it ends in no alef. */
export const endsInYa = (plain: string): boolean => plain.endsWith("ي");

/** @returns a sound plural or a dual as it stands before its possessor: `سائقو` of `سائقون` */
export const constructOf = (plural: string): string => plural.replace(/ن$/, "");

/** @returns `سائق` of `سائقو`, the nominative plural before its possessor; undefined for a word that ends in no و, or is too short for one */
export const singularOfConstruct = (plain: string): string | undefined =>
  plain.length > SHORTEST_CONSTRUCT && plain.endsWith("و") ? plain.slice(0, -1) : undefined;
