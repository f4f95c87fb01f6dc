/** What a newsroom has written down for the articles of a folder: its stylebook and what it lets stand; read, remembered, and read again when it changes. */
import { stylebookOf, EMPTY_STYLEBOOK, type Stylebook } from "./engine/house-style/stylebook";
import type { StylebookRules } from "./engine/house-style/rules";
import type { Bilingual } from "./engine/language";
import { checks } from "./engine/checks/registry";
import { correctionsOf, NO_CORRECTIONS, type Corrections } from "./engine/corrections";
import { leftToRight } from "./engine/text/direction";
import { asFolders, folderOf } from "./folders";
import { Refusal } from "./refusal";
import { lineAt, withLine } from "./stylebook/edit";
import { NOTHING_KEPT, readIgnoreFile, type Kept } from "./stylebook/ignore-file";
import { withPacks } from "./stylebook/packs";
import { asUri, pathInside, STYLEBOOK_FILE } from "./stylebook/paths";
import { merged, readStylebook, type ReadStylebook } from "./stylebook/stylebook";
import type { Fault } from "./stylebook/yaml";
import { nameOf, pathIn, spelled } from "./uris";

export interface Newsroom {
  readonly stylebook: Stylebook;
  readonly ignored: Kept;
  /** What of that was put right in the article; the same while nothing of it changes. */
  readonly corrections: Corrections;
  /** The article's path from its folder, as the list of ignored findings has it. */
  readonly file: string;
  /** Its folder, and where the stylebook and that list stand in it, or would; undefined for an article of no folder. */
  readonly folder: string | undefined;
  readonly stylebookFile: string | undefined;
  readonly ignoreFile: string | undefined;
  /** @returns a URI that opens the stylebook at the line of this name; undefined where neither stylebook has it */
  entryOf(name: string): string | undefined;
}

/** Where the stylebooks are, as the settings say: a path from the folder, and a user's own below it (a path or a URI). */
export interface Places {
  stylebook: string;
  userStylebook: string;
}

/** What is wrong with a newsroom's file: told once for each state of it. */
export interface Broken {
  what: "stylebook" | "ignored";
  /** The file's name, or the path that a setting has for it. */
  name: string;
  /** What is wrong first, and where in the file. */
  fault: Bilingual;
  /** All that is wrong, by lines from 1; none where the file cannot be had. */
  faults: readonly { line: number; message: Bilingual }[];
  /** Is something of it in force, or of how it was before? */
  kept: boolean;
  /** All of it is, but for what the fault is of. */
  restHolds?: boolean;
}

export interface Newsrooms {
  /** Folders that are open, as URIs. */
  setFolders(folders: readonly string[]): void;
  newsroomOf(uri: string, places: Places): Promise<Newsroom>;
  /** A file may have changed. @returns whether it is one of ours */
  changed(uri: string): boolean;
  /** Are rules in force that this file had before it was broken? */
  isKept(uri: string): boolean;
  /** What is wrong with a stylebook that is in force, with what is wrong with its packs; undefined for any other file. */
  faultsOf(uri: string): readonly Fault[] | undefined;
}

/**
 * @param read the text of a file by its URI, as it is open in the editor or on disk; undefined where there is none. It may throw a {@link Refusal}
 * @param broken called when a file, or a place for one, cannot be used as it is
 */
export function openNewsrooms(
  read: (uri: string) => Promise<string | undefined>,
  broken: (uri: string, how: Broken) => void,
): Newsrooms {
  let folders: readonly string[] = [];
  const rules = new Map<string, Promise<StylebookRules>>();
  const ignored = new Map<string, Promise<Kept>>();
  const good = { rules: new Map<string, StylebookRules>(), ignored: new Map<string, Kept>() };
  /** What holds of stylebooks that were never good: all in them but the entries with a fault. */
  const sound = new Map<string, StylebookRules | undefined>();
  const lines = new Map<string, ReadonlyMap<string, number>>();
  const faults = new Map<string, readonly Fault[] | undefined>();
  /** The packs of each stylebook. */
  const packs = new Map<string, readonly string[]>();
  const stylebooks = new Map<string, { own: StylebookRules; below: StylebookRules; stylebook: Stylebook }>();
  const corrected = new Map<string, { key: string; corrections: Corrections }>();
  const told = new Map<string, string>();
  /** Stylebooks that a setting names, which have to be there: what is told where one is not. */
  const named = new Map<string, Bilingual>();

  /** @param about what is told of: a file, or a setting */
  const tell = (uri: string, how: Broken | undefined, about = uri): void => {
    const state = how === undefined ? "" : JSON.stringify({ ...how, faults: [] });
    if (how !== undefined && state !== told.get(about)) broken(uri, how);
    told.set(about, state);
  };

  /** @returns what a file says, and what is wrong with it first; neither or both may be. What is not there says nothing, and is wrong where it is named */
  const readBy = async <T extends { faults: readonly Fault[] }>(
    uri: string,
    parse: (source: string) => T,
  ): Promise<{ said?: T; fault?: Bilingual | undefined; source?: string }> => {
    try {
      const found = await read(uri);
      const source = found ?? "";
      const said = parse(source);
      const missing = found === undefined ? named.get(uri) : undefined;
      if (missing !== undefined) return { said, source, fault: missing };
      return { said, source, fault: said.faults[0] && withLine(source, said.faults[0]) };
    } catch (error) {
      return { fault: error instanceof Refusal ? error.said : { ar: leftToRight(String(error)), en: String(error) } };
    }
  };

  const rulesAt = async (uri: string): Promise<StylebookRules> => {
    const {
      said,
      source = "",
      fault,
    } = await readBy(uri, (text) => (text === "" ? NO_STYLEBOOK : readStylebook(text, CHECK_IDS)));
    const root = folderOf(folders, uri) ?? uri.slice(0, uri.lastIndexOf("/"));
    const all = said && (await withPacks(uri, said, { root, checkIds: CHECK_IDS, read }));
    packs.set(uri, all?.packs ?? []);
    if (all?.rules !== undefined) good.rules.set(uri, all.rules);
    const isGood = hasRules(uri);
    sound.set(uri, isGood ? undefined : all?.sound);
    if (all?.rules !== undefined || !isGood) lines.set(uri, said?.lines ?? new Map());
    const restHolds = all?.rules !== undefined || sound.get(uri) !== undefined;
    const found = all?.faults.map(({ start, end, message }): Fault => {
      return restHolds ? { start, end, message, restHolds } : { start, end, message };
    });
    faults.set(uri, found);
    const told = found?.[0] === undefined ? fault : withLine(source, found[0]);
    tell(
      uri,
      told && {
        what: "stylebook",
        name: nameOf(uri),
        fault: told,
        faults: byLines(source, found),
        kept: isKept(uri),
        ...(restHolds ? { restHolds } : {}),
      },
    );
    return (isGood ? undefined : sound.get(uri)) ?? good.rules.get(uri) ?? NO_RULES;
  };

  const ignoredAt = async (uri: string): Promise<Kept> => {
    const {
      said,
      source = "",
      fault,
    } = await readBy(uri, (text) => (text === "" ? { list: NOTHING_KEPT, faults: [] } : readIgnoreFile(text)));
    if (said?.list !== undefined) good.ignored.set(uri, said.list);
    tell(
      uri,
      fault && {
        what: "ignored",
        name: nameOf(uri),
        fault,
        faults: byLines(source, said?.faults),
        kept: isKept(uri),
      },
    );
    return good.ignored.get(uri) ?? NOTHING_KEPT;
  };

  /** A file that was not there, or had nothing in it, is nothing to hold on to. */
  const hasRules = (uri: string): boolean => Object.keys(good.rules.get(uri) ?? NO_RULES).length > 0;

  const isKept = (uri: string): boolean => hasRules(uri) || (good.ignored.get(uri) ?? NOTHING_KEPT) !== NOTHING_KEPT;

  /** Equal rules give the same stylebook: what it remembers of paragraphs stays. */
  const stylebookFor = (key: string, own: StylebookRules, below: StylebookRules): Stylebook => {
    const known = stylebooks.get(key);
    if (known?.own === own && known.below === below) return known.stylebook;
    const stylebook = own === NO_RULES && below === NO_RULES ? EMPTY_STYLEBOOK : stylebookOf(merged(own, below));
    stylebooks.set(key, { own, below, stylebook });
    return stylebook;
  };

  /** Equal corrections are one: what was read with them stays. */
  const correctionsFor = ({ names, speakers }: Kept, file: string): Corrections => {
    if (names.length + speakers.length === 0) return NO_CORRECTIONS;
    const key = JSON.stringify([names, speakers]);
    const known = corrected.get(file);
    if (known?.key === key) return known.corrections;
    const corrections = correctionsOf({ names, speakers }, file);
    corrected.set(file, { key, corrections });
    return corrections;
  };

  const entryIn = (uri: string | undefined, name: string): string | undefined => {
    const line = uri === undefined ? undefined : lines.get(uri)?.get(name);
    return uri === undefined || line === undefined ? undefined : `${uri}#L${line + 1}`;
  };

  /** A stylebook's place comes from settings that a folder may bring along: it stays in the folder. */
  const stylebookIn = (folder: string, path: string): string | undefined => {
    if (path.trim() === "") return undefined;
    const inside = pathInside(path);
    tell(
      folder,
      inside === undefined
        ? { what: "stylebook", name: path, fault: outside(path), faults: [], kept: false }
        : undefined,
      `${folder}\n${path}`,
    );
    return inside === undefined ? undefined : `${folder}/${inside}`;
  };

  return {
    setFolders: (uris) => void (folders = asFolders(uris)),
    async newsroomOf(uri, places) {
      const folder = folderOf(folders, uri);
      const stylebook = folder === undefined ? undefined : stylebookIn(folder, places.stylebook);
      const user = places.userStylebook === "" ? undefined : spelled(asUri(places.userStylebook));
      const ignoreFile = folder === undefined ? undefined : `${folder}/${IGNORE_FILE}`;
      if (stylebook !== undefined && pathInside(places.stylebook) !== STYLEBOOK_FILE)
        named.set(stylebook, missingAt("arabicPress.stylebook", places.stylebook));
      if (user !== undefined) named.set(user, missingAt("arabicPress.userStylebook", places.userStylebook));
      const [own, below, list] = await Promise.all([
        remember(rules, stylebook, rulesAt, NO_RULES),
        remember(rules, user, rulesAt, NO_RULES),
        remember(ignored, ignoreFile, ignoredAt, NOTHING_KEPT),
      ]);
      const file = folder === undefined ? uri : pathIn(folder, uri);
      return {
        stylebook: stylebookFor(`${stylebook ?? ""}\n${user ?? ""}`, own, below),
        ignored: list,
        corrections: correctionsFor(list, file),
        file,
        folder,
        stylebookFile: stylebook,
        ignoreFile,
        entryOf: (name) => entryIn(stylebook, name) ?? entryIn(user, name),
      };
    },
    changed(given) {
      const uri = spelled(given);
      const taking = [...packs].filter(([, all]) => all.includes(uri)).map(([stylebook]) => stylebook);
      return [...[uri, ...taking].map((one) => rules.delete(one)), ignored.delete(uri)].includes(true);
    },
    isKept: (uri) => isKept(spelled(uri)),
    faultsOf: (uri) => faults.get(spelled(uri)),
  };
}

/** @returns faults by the lines that they are on */
export const byLines = (source: string, faults: readonly Fault[] = []): Broken["faults"] =>
  faults.map(({ start, message }) => ({ line: lineAt(source, start), message }));

/** Remembers an answer until it is deleted. */
function remember<T>(
  memory: Map<string, Promise<T>>,
  key: string | undefined,
  find: (key: string) => Promise<T>,
  none: T,
): Promise<T> {
  if (key === undefined) return Promise.resolve(none);
  const known = memory.get(key);
  if (known !== undefined) return known;
  const found = find(key);
  memory.set(key, found);
  return found;
}

export const IGNORE_FILE = ".arabic-press/ignore.yaml";
const NO_RULES: StylebookRules = {};
const NO_STYLEBOOK: ReadStylebook = { rules: NO_RULES, sound: NO_RULES, faults: [], packs: [], lines: new Map() };
export const CHECK_IDS: ReadonlySet<string> = new Set(checks.map(({ id }) => id));

/** A path that leads to no file: the setting says it whole, of which the message has the file's name alone. */
const missingAt = (setting: string, path: string): Bilingual => ({
  ar: `صحّح المسار في الإعداد ${leftToRight(setting)}: لا ملف في «${leftToRight(path)}»`,
  en: `Correct the path in ${setting}: there is no file “${path}”`,
});

const outside = (path: string): Bilingual => ({
  ar: `ضع الدليل داخل المجلد، أو سمِّه في ${leftToRight("arabicPress.userStylebook")}: مسار الإعداد ${leftToRight("arabicPress.stylebook")} «${leftToRight(path)}» ليس داخل المجلد، فلا يُقرأ ولا يُكتب فيه`,
  en: `Put the stylebook in the folder, or name it in arabicPress.userStylebook: the path “${path}” in arabicPress.stylebook is not within the folder, and is neither read nor written`,
});
