/** Packs of rules that a stylebook takes in: files of the folder, which may take in others. */
import type { StylebookRules } from "../engine/house-style/rules";
import type { Bilingual } from "../engine/language";
import { leftToRight } from "../engine/text/direction";
import { withLine } from "./edit";
import { pathInside } from "./paths";
import { merged, readStylebook, type ReadStylebook } from "./stylebook";
import type { Fault } from "./yaml";

/** A stylebook with its packs. */
export interface WithPacks {
  /** Undefined where something is wrong with the stylebook itself; what is wrong in a pack is left out. */
  readonly rules: StylebookRules | undefined;
  /** What holds of it all the same where no version before it does. */
  readonly sound: StylebookRules | undefined;
  /** Those of the stylebook, a pack's where it is named. */
  readonly faults: readonly Fault[];
  /** The packs' URIs: when one of them changes, all is another. */
  readonly packs: readonly string[];
}

/** What packs are read with. */
export interface PackReader {
  /** The folder that packs stay in, as a URI. */
  readonly root: string;
  readonly checkIds: ReadonlySet<string>;
  /** @returns a file's text, undefined where there is none */
  read(uri: string): Promise<string | undefined>;
}

/**
 * @param uri of the stylebook, which stands in the root
 * @returns its rules before those of its packs, the first pack's before the second's
 */
export const withPacks = (uri: string, said: ReadStylebook, reader: PackReader): Promise<WithPacks> =>
  taken(said, [uri], { ...reader, left: MOST });

/** Packs of one stylebook, each as often as it is taken in: a few files that take each other in many times stand for a boundless one. */
const MOST = 100;

/** A reader with the number of packs that it may still read. */
type Counting = PackReader & { left: number };

/** @param trail the files that lead here, this one last */
async function taken(said: ReadStylebook, trail: readonly string[], reader: Counting): Promise<WithPacks> {
  let { sound } = said;
  const faults = [...said.faults];
  const packs: string[] = [];
  for (const { path, start, end } of said.packs) {
    const pack = await packAt(path, trail, reader);
    const trouble = "ar" in pack ? pack : troubleOf(path, pack);
    if (trouble !== undefined) faults.push({ start, end, message: trouble, restHolds: true });
    if ("ar" in pack) continue;
    sound = sound && merged(sound, pack.sound ?? {});
    packs.push(...pack.packs);
  }
  sound &&= withoutPacks(sound);
  return { rules: said.rules && sound, sound, faults, packs };
}

/** @returns a pack with those that it takes in, or why it is not taken */
async function packAt(
  path: string,
  trail: readonly string[],
  reader: Counting,
): Promise<(WithPacks & { source: string }) | Bilingual> {
  const { root, checkIds, read } = reader;
  const here = trail.at(-1) ?? root;
  const inside = pathInside(path, here.slice(root.length + 1).replace(/[^/]*$/, ""));
  if (inside === undefined) return REFUSED.outside(path);
  const uri = `${root}/${inside}`;
  if (trail.includes(uri)) return REFUSED.circle(path);
  if (trail.length > DEEPEST) return REFUSED.deep(path);
  if (reader.left-- <= 0) return REFUSED.many(path);
  const source = await read(uri).catch(() => undefined);
  if (source === undefined) return REFUSED.missing(path);
  const pack = await taken(readStylebook(source, checkIds), [...trail, uri], reader);
  return { ...pack, source, packs: [uri, ...pack.packs] };
}

/** What is wrong within a pack, told where it is named. */
const troubleOf = (path: string, { faults: [first], source }: WithPacks & { source: string }): Bilingual | undefined =>
  first && REFUSED.broken(path, withLine(source, first));

/** Packs within packs. */
const DEEPEST = 5;

function withoutPacks(rules: StylebookRules): StylebookRules {
  const own = { ...rules };
  delete own.extends;
  return own;
}

const REFUSED = {
  outside: (path: string): Bilingual => ({
    ar: `ضع الحزمة داخل المجلد: «${leftToRight(path)}» خارجه، فلا تُقرأ`,
    en: `Put the pack in the folder: ${path} is outside, and is not read`,
  }),
  circle: (path: string): Bilingual => ({
    ar: `احذف «${leftToRight(path)}» من هنا: الحزمة تعود إلى نفسها`,
    en: `Take ${path} out here: the pack leads back to itself`,
  }),
  deep: (path: string): Bilingual => ({
    ar: `قلّل التتابع: «${leftToRight(path)}» أبعد من خمس حزم`,
    en: `Lead less far: ${path} is more than five packs away`,
  }),
  many: (path: string): Bilingual => ({
    ar: `قلّل الحزم: «${leftToRight(path)}» بعد المئة، فلا تُقرأ`,
    en: `Take in fewer packs: ${path} comes after the hundredth, and is not read`,
  }),
  missing: (path: string): Bilingual => ({
    ar: `صحّح المسار «${leftToRight(path)}»: لا ملف هناك`,
    en: `Correct the path ${path}: there is no such file`,
  }),
  broken: (path: string, { ar, en }: Bilingual): Bilingual => ({
    ar: `صحّح الحزمة «${leftToRight(path)}»: ${ar}`,
    en: `Mend the pack ${path}: ${en}`,
  }),
};
