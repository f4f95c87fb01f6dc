/**
 * Spelling-blind forms of a word, for look-ups only: the text itself is never changed.
 *
 * `plain` drops what does not spell (harakat, tatweel, invisible and directional characters).
 * `key` also merges the letters that newswires interchange: أ إ آ ٱ → ا, ى → ي, ؤ → و, ئ → ي, ة → ه, and the
 * Persian ی ک → ي ك. Two words with one key are spelling variants of each other, or sometimes different words
 * (`علي`, `على`): compare `plain` where that matters.
 */

/** @returns `word` without harakat, tatweel and invisible characters. */
export function plainForm(word: string): string {
  let plain = "";
  let kept = 0;
  for (let i = 0; i < word.length; i++) {
    if (FOLDED[word.charCodeAt(i)] !== GOES) continue;
    plain += word.slice(kept, i);
    kept = i + 1;
  }
  return kept === 0 ? word : plain + word.slice(kept);
}

/** The stroke that lengthens a word; papers write it for a dash, too. */
export const TATWEEL = "\u0640";

/** @returns the look-up key of `word`: its plain form with interchangeable letters merged. */
export function keyForm(word: string): string {
  let key = "";
  let kept = 0;
  for (let i = 0; i < word.length; i++) {
    const folded = FOLDED[word.charCodeAt(i)];
    if (folded === STAYS) continue;
    key += folded === GOES ? word.slice(kept, i) : word.slice(kept, i) + String.fromCharCode(folded as number);
    kept = i + 1;
  }
  return kept === 0 ? word : key + word.slice(kept);
}

/** `هنأ`: does it end in an alef with its hamza above? */
export const endsInHamzaAbove = (form: string): boolean => form.endsWith("أ");
/** `أمام`, `أم`: is the first letter an alef with its hamza above? */
export const hasHamzaAbove = (form: string): boolean => form.startsWith("أ");
/** `وأدى`, `فأكد`: do a conjunction and an alef with its hamza open it, which hardly any name begins with? */
export const joinsHamza = (form: string): boolean => /^[وف]أ/.test(form);
/** `إمام`: below? */
export const hasHamzaBelow = (form: string): boolean => form.startsWith("إ");

/** `أمام`, `إمام`, `آمن`: does it begin with an alef whose hamza is written? */
export const beginsWithHamza = (form: string): boolean => /^[أإآ]/.test(form);

/** `اعتقد`: has it none, written or not? */
export const hasBareAlef = (form: string): boolean => form.startsWith("ا");

/** @returns `علي` for `على`, as Egyptian print may spell it; undefined for a form without a final ى */
export const dottedForm = (form: string): string | undefined =>
  form.endsWith("ى") ? `${form.slice(0, -1)}ي` : undefined;
/** @returns `على` for `علي`; undefined for a form without a final ي */
export const undottedForm = (form: string): string | undefined =>
  form.endsWith("ي") ? `${form.slice(0, -1)}ى` : undefined;

/** Only letters of Arabic itself, no harakat, digits, or letters of other languages? */
export const isArabicLetters = (form: string): boolean => /^[\u0621-\u064a]+$/.test(form);

/** Harakat, Quranic marks, tatweel, superscript alef, and characters that show nothing? */
export const isUnspelt = (code: number): boolean => FOLDED[code] === GOES;

/** Zero-width, soft-hyphen and directional characters: part of a word where they stand in one, of nothing elsewhere. */
export const isInvisible = (code: number): boolean =>
  isUnspelt(code) && INVISIBLE.some(([from, to]) => code >= from && code <= to);

const INVISIBLE = [
  [0x00ad, 0x00ad],
  [0x061c, 0x061c],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x2069],
  [0xfeff, 0xfeff],
] as const;

/** What comes of each UTF-16 unit in a key: the letter that it is merged into, or one of the two below. Tens of thousands of forms are folded at start. */
const FOLDED = new Uint16Array(0x10000);
const STAYS = 0;
const GOES = 1;
for (const [from, to] of [
  [0x0610, 0x061a],
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  // ۞ and ۩ stand among the Quranic marks and are signs of their own.
  [0x06d6, 0x06dd],
  [0x06df, 0x06e8],
  [0x06ea, 0x06ed],
  ...INVISIBLE,
] as const)
  FOLDED.fill(GOES, from, to + 1);
for (const [from, to] of Object.entries({
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ؤ: "و",
  ئ: "ي",
  ة: "ه",
  ک: "ك",
  ھ: "ه",
  ہ: "ه",
}))
  FOLDED[from.charCodeAt(0)] = to.charCodeAt(0);
