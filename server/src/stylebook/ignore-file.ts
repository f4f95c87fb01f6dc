/** .arabic-press/ignore.yaml: what a newsroom lets stand, and what it put right in what was read, in a file that can be read in a diff. */
import * as v from "valibot";
import { NOTHING_IGNORED, type IgnoreList } from "../engine/checks/ignore";
import type { CorrectionList } from "../engine/corrections";
import { nameTypes } from "../engine/house-style/rules";
import { folded } from "../engine/text/folded";
import { readable, withItem, withoutItem } from "./edit";
import { faultsOf } from "./stylebook";
import { readYaml, type Fault } from "./yaml";

const here = v.object({ check: v.string(), text: v.string(), sentence: v.string() });
const file = v.object({ file: v.string(), checks: v.array(v.string()) });
const name = v.object({
  text: v.string(),
  is: v.picklist([...nameTypes, "none"]),
  name: v.exactOptional(v.string()),
  same: v.exactOptional(v.string()),
  file: v.exactOptional(v.string()),
  sentence: v.exactOptional(v.string()),
});
const speaker = v.object({ quotation: v.string(), speaker: v.string(), file: v.exactOptional(v.string()) });
const schema = v.strictObject({
  here: v.nullish(v.array(here)),
  files: v.nullish(v.array(file)),
  words: v.nullish(v.array(v.string())),
  names: v.nullish(v.array(name)),
  speakers: v.nullish(v.array(speaker)),
});

/** All that the file says. */
export interface Kept extends IgnoreList, CorrectionList {}
export const NOTHING_KEPT: Kept = { ...NOTHING_IGNORED, names: [], speakers: [] };

/** A list as it was read: what could be understood of it, or undefined where nothing could, with every fault and its place. */
export interface ReadIgnoreFile {
  readonly list: Kept | undefined;
  readonly faults: readonly Fault[];
}

/** @param source the file's text, empty for none. An entry that is not understood leaves the others in force */
export function readIgnoreFile(source: string): ReadIgnoreFile {
  const yaml = readYaml(source);
  if (!("document" in yaml)) return { list: undefined, faults: yaml.faults };
  const { success, issues = [] } = v.safeParse(schema, yaml.value ?? {});
  const list = listOf(yaml.value);
  return success
    ? { list, faults: [] }
    : { list: entriesOf(list).length === 0 ? undefined : list, faults: faultsOf(yaml.document, issues) };
}

function listOf(value: unknown): Kept {
  const entries = <T>(name: string, one: v.GenericSchema<unknown, T>): T[] => {
    const list = (value as Record<string, unknown> | null)?.[name];
    return Array.isArray(list) ? (list as unknown[]).filter((entry): entry is T => v.is(one, entry)) : [];
  };
  return {
    here: entries("here", here),
    files: entries("files", file),
    words: entries("words", v.string()),
    names: entries("names", name),
    speakers: entries("speakers", speaker),
  };
}

/** One thing that is let stand, or was put right. */
export const entrySchema = v.union([
  v.object({ here }),
  v.object({ file: v.string(), check: v.string() }),
  v.object({ word: v.string() }),
  v.object({ name }),
  v.object({ speaker }),
]);
export type Entry = v.InferOutput<typeof entrySchema>;

/**
 * @param source the file's text, empty for a new one; what a person wrote in it stays as it is, understood or not
 * @returns the text with an entry more; the text itself where it has it already
 * @throws Refusal where the file cannot be read: nothing is written over it
 */
export function withIgnored(source: string, entry: Entry): string {
  const { lists, at } = placed(source, entry);
  if (at.length > 0) return source;
  const contrary = contraryTo(entry, lists);
  if (contrary !== undefined) return withIgnored(withoutIgnored(source, contrary), entry);
  const begun = source === "" ? HEAD : source;
  if ("name" in entry) return withItem(begun, ["names"], entry.name);
  if ("speaker" in entry) return withItem(begun, ["speakers"], entry.speaker);
  if ("here" in entry) return withItem(begun, ["here"], entry.here);
  if ("word" in entry) return withItem(begun, ["words"], entry.word);
  const known = lists("files").findIndex((one) => v.is(file, one) && one.file === entry.file);
  return known < 0
    ? withItem(begun, ["files"], { file: entry.file, checks: [entry.check] })
    : withItem(begun, ["files", known, "checks"], entry.check);
}

/** An entry of the list that says something else of the same words, or of the same quotation: a person changed their mind. */
function contraryTo(entry: Entry, lists: (name: string) => readonly unknown[]): Entry | undefined {
  if ("name" in entry) {
    const { text, file: path, sentence } = entry.name;
    const of = lists("names").find(
      (one): one is Name =>
        v.is(name, one) && folded(one.text) === folded(text) && one.file === path && one.sentence === sentence,
    );
    return of && { name: of };
  }
  if (!("speaker" in entry)) return undefined;
  const { quotation, file: path } = entry.speaker;
  const of = lists("speakers").find(
    (one): one is Spoken => v.is(speaker, one) && folded(one.quotation) === folded(quotation) && one.file === path,
  );
  return of && { speaker: of };
}

type Name = v.InferOutput<typeof name>;
type Spoken = v.InferOutput<typeof speaker>;

/**
 * @returns the text without an entry, wherever it stands in it
 * @throws Refusal where the file cannot be read
 */
export function withoutIgnored(source: string, entry: Entry): string {
  const {
    at: [path],
  } = placed(source, entry);
  return path === undefined ? source : withoutIgnored(withoutItem(source, path), entry);
}

const HEAD =
  "# Findings of Arabic Press that this newsroom lets stand, names and speakers that it put right. Remove an entry to have it as before.\n# التنبيهات المتجاهَلة في غرفة الأخبار والأسماء والمتحدثون المصحَّحون؛ احذف مدخلا ليعود كما كان.\n";

/** The lists of a file as they stand, and the paths in them that lead to an entry. */
function placed(
  source: string,
  entry: Entry,
): { lists: (name: string) => readonly unknown[]; at: (string | number)[][] } {
  const { value } = readable(source);
  const lists = (name: string): readonly unknown[] => {
    const list = (value as Record<string, unknown> | null)?.[name];
    return Array.isArray(list) ? (list as unknown[]) : [];
  };
  const where = (name: string, isIt: (one: unknown) => boolean): (string | number)[][] =>
    lists(name).flatMap((one, index) => (isIt(one) ? [[name, index]] : []));
  if ("here" in entry) return { lists, at: where("here", (one) => v.is(here, one) && sameHere(one, entry.here)) };
  if ("word" in entry) return { lists, at: where("words", (one) => one === entry.word) };
  if ("name" in entry) return { lists, at: where("names", (one) => v.is(name, one) && isSame(NAME, one, entry.name)) };
  if ("speaker" in entry)
    return { lists, at: where("speakers", (one) => v.is(speaker, one) && isSame(SPEAKER, one, entry.speaker)) };
  // A file that is left without checks goes as a whole.
  const at = lists("files").flatMap((one, index) => {
    if (!v.is(file, one) || one.file !== entry.file || !one.checks.includes(entry.check)) return [];
    return [one.checks.length === 1 ? ["files", index] : ["files", index, "checks", one.checks.indexOf(entry.check)]];
  });
  return { lists, at };
}

const sameHere = (a: IgnoreList["here"][number], b: IgnoreList["here"][number]): boolean =>
  isSame(["check", "text", "sentence"], a, b);

const NAME = ["text", "is", "name", "same", "file", "sentence"] as const;
const SPEAKER = ["quotation", "speaker", "file"] as const;

/** A note that a person wrote beside an entry does not make it another. */
const isSame = <K extends string>(keys: readonly K[], a: Partial<Record<K, string>>, b: Partial<Record<K, string>>) =>
  keys.every((key) => a[key] === b[key]);

/** @returns every entry of a list, for a person to choose from */
export function entriesOf({ here: sentences, files, words, names, speakers }: Kept): Entry[] {
  return [
    ...names.map((one) => ({ name: one })),
    ...speakers.map((one) => ({ speaker: one })),
    ...sentences.map((one) => ({ here: one })),
    ...files.flatMap(({ file: path, checks }) => checks.map((check) => ({ file: path, check }))),
    ...words.map((word) => ({ word })),
  ];
}
