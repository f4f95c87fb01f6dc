/** .arabic-press/ignore.yaml: what a newsroom lets stand, in a file that can be read in a diff. */
import * as v from "valibot";
import { parseDocument } from "yaml";
import type { IgnoreList } from "../engine/checks/ignore";

const schema = v.object({
  here: v.optional(v.array(v.object({ check: v.string(), text: v.string(), sentence: v.string() })), []),
  files: v.optional(v.array(v.object({ file: v.string(), checks: v.array(v.string()) })), []),
  words: v.optional(v.array(v.string()), []),
});

/** @returns the list, or undefined for a file that cannot be read */
export function readIgnoreFile(source: string): IgnoreList | undefined {
  const document = parseDocument(source);
  if (document.errors.length > 0) return undefined;
  const result = v.safeParse(schema, document.toJS() ?? {});
  return result.success ? result.output : undefined;
}

/** One thing that is let stand. */
export type Entry = { here: IgnoreList["here"][number] } | { file: string; check: string } | { word: string };

/** @returns the list with an entry more; the list itself where it has it already */
export function withIgnored(list: IgnoreList, entry: Entry): IgnoreList {
  if ("here" in entry) return isListed(list, entry) ? list : { ...list, here: [...list.here, entry.here] };
  if ("word" in entry) return isListed(list, entry) ? list : { ...list, words: [...list.words, entry.word] };
  const checks = list.files.find(({ file }) => file === entry.file)?.checks ?? [];
  const others = list.files.filter(({ file }) => file !== entry.file);
  return isListed(list, entry) ? list : { ...list, files: [...others, { file: entry.file, checks: [...checks, entry.check] }] };
}

/** @returns the list without an entry */
export function withoutIgnored(list: IgnoreList, entry: Entry): IgnoreList {
  if ("here" in entry) return { ...list, here: list.here.filter((one) => !sameHere(one, entry.here)) };
  if ("word" in entry) return { ...list, words: list.words.filter((word) => word !== entry.word) };
  const files = list.files.map((one) => (one.file === entry.file ? { ...one, checks: one.checks.filter((check) => check !== entry.check) } : one));
  return { ...list, files: files.filter(({ checks }) => checks.length > 0) };
}

const sameHere = (a: IgnoreList["here"][number], b: IgnoreList["here"][number]): boolean => a.check === b.check && a.text === b.text && a.sentence === b.sentence;

function isListed({ here, files, words }: IgnoreList, entry: Entry): boolean {
  if ("here" in entry) return here.some((one) => sameHere(one, entry.here));
  return "word" in entry ? words.includes(entry.word) : files.some(({ file, checks }) => file === entry.file && checks.includes(entry.check));
}

/** @returns every entry of a list, for a person to choose from */
export function entriesOf({ here, files, words }: IgnoreList): Entry[] {
  return [...here.map((one) => ({ here: one })), ...files.flatMap(({ file, checks }) => checks.map((check) => ({ file, check }))), ...words.map((word) => ({ word }))];
}

/**
 * @param source the file's text, empty for a new one: its comments stay
 * @returns the text with this list
 * @throws where the file cannot be read: nothing is written over it
 */
export function writtenIgnoreFile(source: string, list: IgnoreList): string {
  const document = parseDocument(source === "" ? HEAD : source);
  if (document.errors.length > 0) throw new Error("the list of ignored findings cannot be read");
  for (const part of ["here", "files", "words"] as const) {
    if (list[part].length > 0) document.setIn([part], document.createNode(list[part]));
    else if (document.has(part)) document.delete(part);
  }
  return document.toString({ lineWidth: 0 });
}

const HEAD = "# Findings of Arabic Press that this newsroom lets stand. Remove an entry to see it again.\n# التنبيهات المتجاهَلة في غرفة الأخبار؛ احذف مدخلا منها ليعود تنبيهه.\nhere: []\n";

