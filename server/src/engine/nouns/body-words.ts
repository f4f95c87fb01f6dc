/** Words in the names of bodies, beside the heads that open them (title-words.ts). */
import { rows, type Row } from "../lexicon/lexicon";
import { withoutArticle } from "../morphology/article";
import { keyForm } from "../text/fold";

/** `وزارة | شؤون | الأسرى`, `مجلس | حقوق | الإنسان`: a second noun, before a definite one. By its look-up key. */
export const isBodyField = (key: string): boolean => FIELDS.has(key);

/** `اللجنة الدولية | التالية`: a definite word that never belongs to a name. By its look-up key. */
export const standsOutsideNames = (key: string): boolean => OUTSIDE.has(key);

/** `الجيش`, `حزب`: does a masculine verb agree with this first noun of a body's name? Those in ة are feminine; of others the noun does not tell. */
export const isMasculineBody = (form: string): boolean => MASCULINE.has(withoutArticle(keyForm(form)));

const withRole = (role: Row<"body-words">["role"]): ReadonlySet<string> =>
  new Set(
    rows("body-words")
      .filter((row) => row.role === role)
      .map(({ form }) => keyForm(form)),
  );
const FIELDS = withRole("field");
const OUTSIDE = withRole("outside");
const MASCULINE = withRole("masculine");
