/** Thousands, millions and so on, as checks of counted nouns look at them. */
import { rows } from "../lexicon/lexicon";
import { keyForm } from "../text/fold";

/** ألف and آلاف, مليون and ملايين: each singular with its plural, the first that the table has. */
export const SCALE_WORDS: readonly { singular: string; plural: string }[] = rows("number-words").flatMap(
  ({ form, class: kind, value }) => {
    const plural =
      kind === "scale"
        ? rows("number-words").find(
            (row) => row.class === "scales" && row.value === value && keyForm(row.form)[0] === keyForm(form)[0],
          )?.form
        : undefined;
    return plural === undefined ? [] : [{ singular: form, plural }];
  },
);

/** ألفان, مليونين: duals that a noun behind them shortens. */
export const DUAL_SCALES: readonly string[] = rows("number-words").flatMap(({ form, class: kind }) =>
  (kind === "dual-scale" || /^م(?:ا?ئ)ت/.test(form)) && /[اي]ن$/.test(form) ? [form] : [],
);
