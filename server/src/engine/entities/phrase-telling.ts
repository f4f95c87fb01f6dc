/** Whether a noun phrase is a name: what in it tells it from any other of its class. */
import { isFeminineForm } from "../morphology/endings";
import { withoutArticle } from "../morphology/article";
import { isDirectorate, isDivision, isOfficeHead, isOrdinaryHead, isProgramme } from "../nouns/body-words";
import { isDistrictNoun, type PlacedHead } from "../nouns/phrase-heads";

/** What tells the name of a phrase from any other of its class. */
export interface Telling {
  /** A listed name, whom it is called after, a word that no list has, and which of them. */
  proper: "listed" | "eponym" | "unlisted" | "body" | undefined;
  /** Ordinary nouns of the field. */
  nouns: number;
  adjectives: number;
  /** Whose it is: `المصري`. */
  nisbas: number;
  joined: number;
  purposes: number;
  places: number;
  editions: number;
  /** `العامة`, `الوطنية`: how a state calls its bodies. */
  official: number;
  /** `قانون | الإيجار`: is it a law by its one noun? */
  law: boolean;
  /** `كنيسة | إنجلترا`: is it a country's body, and no building? */
  national: boolean;
}

export interface Phrase {
  readonly placed: PlacedHead;
  readonly from: number;
  readonly to: number;
  readonly telling: Telling;
}

/** Is this a name, and not a description that fits many? */
export function isTelling({ placed, telling }: Phrase): boolean {
  const { head, reading, words } = placed;
  const { proper, nouns, adjectives, nisbas, joined, purposes, places, editions } = telling;
  // `مدينة الملك عبدالله الاقتصادية`; `مدينة | غزة`.
  if (head.role === "class" && !(proper === "eponym" && purposes + adjectives > 0)) return false;
  // `شركة نفط الساحل`, `شركة مياه الشرب بأبها`.
  if (head.role === "either" && (nouns === 0 || (proper === undefined && places === 0))) return false;
  // `مركز | ملوي`: a district, or a centre that has no name of its own.
  if (words === 1 && proper === "listed" && isDistrictNoun(reading.key) && nouns + adjectives + nisbas + purposes === 0)
    return false;
  if (isStatesProgramme({ placed, telling })) return true;
  if (head.type === "work") return isWork(placed, telling);
  // `الوحدة المحلية لقرية الرمان`: two words tell more than one.
  const isOrdinary = words === 1 && isOrdinaryHead(reading.key);
  const named = proper !== undefined || joined + purposes + places + editions > 0;
  if (isOrdinary && head.type === "event") return false;
  // `صحة بيشة`, `مرور جدة`: the office of a city, by its field.
  if (isDirectorate(reading.key) && proper === "listed" && nouns === 0) return true;
  if (isOrdinary && head.role !== "either") return isOfficeOfItsOwn(placed, telling);
  // `مستشفى الأمل`, `حي النسيم`: called by any word.
  if (head.type === "place" && nouns > 0) return true;
  if (!head.definite)
    return named || nisbas > 0 || words > 1 || OWN_FIELD.has(head.kind) || nouns > 1 || adjectives > 0;
  if (proper !== undefined || purposes > 0 || (places > 0 && (adjectives + nisbas > 0 || words > 1))) return true;
  // `الشارع التجاري الرئيسي`: what it is like.
  if (head.type === "place" && nisbas + editions === 0) return false;
  if (adjectives > 0 && ONE_A_COUNTRY.has(head.kind) && !isFeminineForm(withoutArticle(reading.plain))) return true;
  if (adjectives > 0 && head.kind === "armed") return true;
  if ((nisbas > 0 || (head.type === "event" && adjectives > 0)) && editions > 0) return true;
  return nisbas > 0 ? adjectives > 0 || ONE_A_NATION.has(head.kind) : adjectives > 1;
}

/** An office by a noun that any may have: `الإدارة العامة للمرور`, `دائرة الثقافة والإعلام`, `إدارة أبها`. */
function isOfficeOfItsOwn({ head, reading }: PlacedHead, telling: Telling): boolean {
  const { proper, nouns, adjectives, nisbas, joined, purposes, places, official } = telling;
  const isCalled = proper !== undefined && (head.type === "place" ? proper !== "body" : proper !== "listed");
  return (
    (purposes > 0 && official > 0 && isOfficeHead(reading.key)) ||
    (joined > 0 && isDivision(reading.key)) ||
    (places > 0 && (!head.definite || adjectives + nisbas > 0)) ||
    // `إدارة فاقوس التعليمية`.
    (proper === "listed" && adjectives > 0 && nouns + joined === 0) ||
    (!head.definite && ((isCalled && nouns === 0) || (nisbas > 0 && nouns > 0)))
  );
}

/** `البرنامج الوطني للحرف`: a work, though the noun opens the names of bodies. */
export const isStatesProgramme = ({
  placed: { head, reading },
  telling,
}: Pick<Phrase, "placed" | "telling">): boolean =>
  head.definite && isProgramme(reading.key) && telling.official > 0 && telling.purposes > 0;

function isWork({ head, reading }: PlacedHead, telling: Telling): boolean {
  const { proper, nouns, nisbas, joined, purposes, official, law } = telling;
  // `النظام العام للبيئة`.
  if (head.definite && official > 0 && purposes > 0 && head.kind === "law") return true;
  if (!LEGAL.has(head.kind) || isOrdinaryHead(reading.key)) return false;
  // `النظام السوري`, `القانون الدولي`: whose it is tells no law, and no text.
  if (head.definite && nouns + joined === 0 && proper === undefined) return false;
  return law || nouns > 1 || proper !== undefined || nisbas > 0;
}

/** Works that go by what they are about. */
const LEGAL: ReadonlySet<string> = new Set(["law", "treaty"]);
/** Of these there is one for a field: `وزارة الصحة`. */
const OWN_FIELD: ReadonlySet<string> = new Set([
  "ministry",
  "court",
  "parliament",
  "agency",
  "forces",
  "federation",
  "school",
]);
/** `الحرس الجمهوري`, `المقاومة الشعبية`. */
const ONE_A_COUNTRY: ReadonlySet<string> = new Set(["forces"]);
/** And of these one for a nation: `المنتخب السعودي`. */
const ONE_A_NATION: ReadonlySet<string> = new Set(["team", "forces", "parliament", "bank"]);
