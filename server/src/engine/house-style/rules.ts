/** What a newsroom may rule: docs/newsroom.md tells it in words, schemas/stylebook.schema.json (written by `npm run docs`) to editors. */
import * as v from "valibot";
import type { EntityType } from "../article";
import { LEVELS } from "../level";

const text = v.pipe(v.string(), v.regex(/\S/));
const texts = v.array(text);
const day = v.pipe(v.string(), v.isoDate());
/** Numbers that a stylebook may want in words go so far. */
export const MOST_IN_WORDS = 100;
export const nameTypes = [
  "person",
  "organization",
  "place",
  "group",
  "event",
  "product",
  "work",
] as const satisfies EntityType[];

/** A title, from its first day until its last where these are known: whole ISO dates. */
const title = v.strictObject({ title: text, from: v.exactOptional(day), until: v.exactOptional(day) });

/** A name, the newsroom's form first. */
export const stylebookName = v.strictObject({
  name: v.pipe(text, v.description("The preferred form · الصورة المعتمدة")),
  type: v.optional(v.picklist(nameTypes), "person"),
  gender: v.exactOptional(v.picklist(["m", "f"])),
  rejected: v.exactOptional(
    v.pipe(texts, v.description("Forms that are corrected to the name; a final * takes any ending · صور مرفوضة")),
  ),
  aliases: v.exactOptional(v.pipe(texts, v.description("Other forms that are right · صور أخرى صحيحة"))),
  titles: v.exactOptional(v.array(title)),
  note: v.exactOptional(v.pipe(text, v.description("Shown when the pointer rests on the name · ملاحظة غرفة الأخبار"))),
});
const patterns = v.pipe(texts, v.minLength(1));

/** A term: what is written instead of forms that are patterns over words (patterns.ts). */
export const stylebookTerm = v.strictObject({
  preferred: v.pipe(text, v.description("What is written instead · ما يُكتب بدلا منه")),
  rejected: v.pipe(
    patterns,
    v.description(
      "Patterns: word, word* (any ending), ~word (its inflections), ~قام/يقوم (a verb), (a | b) (one of several), … (words between) · أنماط مرفوضة",
    ),
  ),
  rule: v.exactOptional(v.pipe(text, v.description("A name for the rule · اسم القاعدة"))),
  reason: v.exactOptional(v.pipe(text, v.description("Told with the finding · السبب"))),
  precededBy: v.exactOptional(v.pipe(patterns, v.description("Only behind one of these · يسبقه أحد هذه"))),
  followedBy: v.exactOptional(v.pipe(patterns, v.description("Only before one of these · يليه أحد هذه"))),
  notPrecededBy: v.exactOptional(v.pipe(patterns, v.description("Not behind these · لا يسبقه أحد هذه"))),
  notFollowedBy: v.exactOptional(v.pipe(patterns, v.description("Not before these · لا يليه أحد هذه"))),
  wrong: v.exactOptional(
    v.pipe(texts, v.description("Sentences in which the rule must find something · جمل يجب أن تُنبَّه")),
  ),
  right: v.exactOptional(v.pipe(texts, v.description("Sentences in which it must find nothing · جمل يجب ألا تُنبَّه"))),
  off: v.exactOptional(v.pipe(v.boolean(), v.description("Not in force yet · لا يُعمل بها بعد"))),
});

/** A news agency. */
export const stylebookAgency = v.strictObject({
  name: text,
  rejected: v.exactOptional(texts),
  aliases: v.exactOptional(texts),
});

/** Optional keys are left out, never undefined. */
export const stylebookRules = v.strictObject({
  extends: v.exactOptional(
    v.pipe(
      v.union([text, texts]),
      v.description("Packs of rules in the folder, by their paths from here: ./pack.yaml · حزم قواعد في المجلد"),
    ),
  ),
  names: v.exactOptional(v.array(stylebookName)),
  terms: v.exactOptional(v.array(stylebookTerm)),
  agencies: v.exactOptional(v.array(stylebookAgency)),
  checks: v.exactOptional(
    v.pipe(
      v.record(v.string(), v.picklist(LEVELS)),
      v.description("Levels of checks by id; they win over the settings · مستويات الفحوص"),
    ),
  ),
  digits: v.exactOptional(v.picklist(["western", "arabic-indic"])),
  months: v.exactOptional(v.picklist(["egyptian", "levantine", "algerian", "moroccan"])),
  country: v.exactOptional(
    v.pipe(
      v.string(),
      v.regex(/^[A-Z]{2}$/),
      v.description(
        "Where the newsroom is, as in SA: whose money a bare ريال is where the article tells of no country · بلد غرفة الأخبار",
      ),
    ),
  ),
  numbers: v.exactOptional(
    v.strictObject({ wordsUpTo: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_IN_WORDS)) }),
  ),
});

/** What a stylebook says, checked. */
export type StylebookRules = v.InferOutput<typeof stylebookRules>;
export type StylebookName = v.InferOutput<typeof stylebookName>;
export type StylebookTitle = v.InferOutput<typeof title>;
export type StylebookAgency = v.InferOutput<typeof stylebookAgency>;
export type StylebookTerm = v.InferOutput<typeof stylebookTerm>;
