/** What may stand in a stylebook: docs/newsroom.md tells it in words, schemas/stylebook.schema.json (written by `npm run docs`) to editors. */
import * as v from "valibot";

const text = v.pipe(v.string(), v.regex(/\S/));
const texts = v.array(text);
const day = v.pipe(v.string(), v.isoDate());
/** Numbers that a stylebook may want in words go so far. */
export const MOST_IN_WORDS = 100;
const level = v.picklist(["off", "hint", "information", "warning", "error"]);

const name = v.strictObject({
  name: v.pipe(text, v.description("The preferred form · الصورة المعتمدة")),
  type: v.optional(v.picklist(["person", "organization", "place", "group", "event", "product", "work"]), "person"),
  gender: v.optional(v.picklist(["m", "f"])),
  rejected: v.optional(v.pipe(texts, v.description("Forms that are corrected to the name; a final * takes any ending · صور مرفوضة"))),
  aliases: v.optional(v.pipe(texts, v.description("Other forms that are right · صور أخرى صحيحة"))),
  titles: v.optional(v.array(v.strictObject({ title: text, from: v.optional(day), until: v.optional(day) }))),
  note: v.optional(v.pipe(text, v.description("Shown when the pointer rests on the name · ملاحظة غرفة الأخبار"))),
});
const term = v.strictObject({ preferred: text, rejected: v.pipe(texts, v.minLength(1)), reason: v.optional(text) });

export const stylebookSchema = v.strictObject({
  names: v.optional(v.array(name)),
  terms: v.optional(v.array(term)),
  agencies: v.optional(v.array(v.strictObject({ name: text, rejected: v.optional(texts), aliases: v.optional(texts) }))),
  checks: v.optional(v.pipe(v.record(v.string(), level), v.description("Levels of checks by id; they win over the settings · مستويات الفحوص"))),
  digits: v.optional(v.picklist(["western", "arabic-indic"])),
  months: v.optional(v.picklist(["egyptian", "levantine", "algerian", "moroccan"])),
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/), v.description("Where the newsroom is, as in SA: whose money a bare ريال is where the article tells of no country · بلد غرفة الأخبار"))),
  numbers: v.optional(v.strictObject({ wordsUpTo: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_IN_WORDS)) })),
});

/** What the editor may ask to be added, and to which list. */
export const stylebookEntrySchema = v.variant("list", [v.object({ list: v.literal("names"), entry: name }), v.object({ list: v.literal("terms"), entry: term })]);
export type StylebookEntry = v.InferInput<typeof stylebookEntrySchema>;
