/** What a newsroom has written down for the articles of a folder: its stylebook and what it lets stand; read, remembered, and read again when it changes. */
import type { HouseRules, House } from "./engine/house";
import { houseOf, NO_HOUSE } from "./engine/house";
import { checks } from "./engine/checks/registry";
import { NOTHING_IGNORED, type IgnoreList } from "./engine/checks/ignore";
import { readIgnoreFile } from "./stylebook/ignore-file";
import { linesOfNames, merged, readStylebook, type StylebookFault } from "./stylebook/stylebook";

export interface Newsroom {
  readonly house: House;
  readonly ignored: IgnoreList;
  /** The article's path from its folder, as the list of ignored findings has it. */
  readonly file: string;
  /** Where the stylebook and that list stand, or would; undefined for an article of no folder. */
  readonly stylebook: string | undefined;
  readonly ignoreFile: string | undefined;
  /** @returns a URI that opens the stylebook at the line of this name; undefined where neither stylebook has it */
  entryOf(name: string): string | undefined;
}

/** Where the stylebooks are, as the settings say: a path from the folder, and a user's own below it (a path or a URI). */
export interface Places {
  stylebook: string;
  userStylebook: string;
}

export interface Newsrooms {
  /** Folders that are open, as URIs. */
  setFolders(folders: readonly string[]): void;
  newsroomOf(uri: string, places: Places): Promise<Newsroom>;
  /** A file may have changed. @returns whether it is one of ours */
  changed(uri: string): boolean;
}

/**
 * @param read the text of a file by its URI, as it is open in the editor or on disk; undefined where there is none
 * @param broken called when a stylebook cannot be used; the last good one stays in force
 */
export function openNewsrooms(read: (uri: string) => Promise<string | undefined>, broken: (uri: string, faults: readonly StylebookFault[]) => void): Newsrooms {
  let folders: readonly string[] = [];
  const rules = new Map<string, Promise<HouseRules>>();
  const lastGood = new Map<string, HouseRules>();
  const lines = new Map<string, ReadonlyMap<string, number>>();
  const ignored = new Map<string, Promise<IgnoreList>>();
  const houses = new Map<string, { own: HouseRules; below: HouseRules; house: House }>();

  const rulesAt = (uri: string | undefined): Promise<HouseRules> => (uri === undefined ? Promise.resolve(NO_RULES) : remember(rules, uri, async () => {
    const source = await read(uri);
    const { rules: found, faults } = source === undefined ? { rules: NO_RULES, faults: [] } : readStylebook(source, CHECK_IDS);
    if (found === undefined) broken(uri, faults);
    else {
      lastGood.set(uri, found);
      lines.set(uri, linesOfNames(source ?? ""));
    }
    return found ?? lastGood.get(uri) ?? NO_RULES;
  }));

  const ignoredAt = (uri: string | undefined): Promise<IgnoreList> => (uri === undefined ? Promise.resolve(NOTHING_IGNORED) : remember(ignored, uri, async () => readIgnoreFile((await read(uri)) ?? "") ?? NOTHING_IGNORED));

  /** Equal rules give the same house: what it remembers of paragraphs stays. */
  const houseFor = (key: string, own: HouseRules, below: HouseRules): House => {
    const known = houses.get(key);
    if (known?.own === own && known.below === below) return known.house;
    const house = own === NO_RULES && below === NO_RULES ? NO_HOUSE : houseOf(merged(own, below));
    houses.set(key, { own, below, house });
    return house;
  };

  const entryIn = (uri: string | undefined, name: string): string | undefined => {
    const line = uri === undefined ? undefined : lines.get(uri)?.get(name);
    return uri === undefined || line === undefined ? undefined : `${uri}#L${line + 1}`;
  };

  return {
    setFolders(uris) {
      folders = uris.map((uri) => uri.replace(/\/$/, "")).sort((a, b) => b.length - a.length);
    },
    async newsroomOf(uri, places) {
      const folder = folders.find((one) => uri.startsWith(`${one}/`));
      const stylebook = folder === undefined ? undefined : `${folder}/${encodedPath(places.stylebook)}`;
      const user = places.userStylebook === "" ? undefined : asUri(places.userStylebook);
      const ignoreFile = folder === undefined ? undefined : `${folder}/${IGNORE_FILE}`;
      const [own, below, list] = await Promise.all([rulesAt(stylebook), rulesAt(user), ignoredAt(ignoreFile)]);
      return { house: houseFor(`${stylebook ?? ""}\n${user ?? ""}`, own, below), ignored: list, file: folder === undefined ? uri : decodeURIComponent(uri.slice(folder.length + 1)), stylebook, ignoreFile, entryOf: (name) => entryIn(stylebook, name) ?? entryIn(user, name) };
    },
    changed: (uri) => [rules.delete(uri), ignored.delete(uri)].includes(true),
  };
}

/** Remembers an answer until it is deleted. */
function remember<T>(memory: Map<string, Promise<T>>, key: string, find: () => Promise<T>): Promise<T> {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const found = find();
  memory.set(key, found);
  return found;
}

export const IGNORE_FILE = ".arabic-press/ignore.yaml";
const NO_RULES: HouseRules = {};
export const CHECK_IDS: ReadonlySet<string> = new Set(checks.map(({ id }) => id));

const encodedPath = (path: string): string => path.split(/[\\/]/).map(encodeURIComponent).join("/");

/** A URI stays, a path becomes one. */
const asUri = (path: string): string => (/^[a-z][a-z\d+.-]+:/i.test(path) ? path : `file://${path.startsWith("/") ? "" : "/"}${encodedPath(path)}`);
