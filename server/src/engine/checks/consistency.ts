/** House variants: each is right, and an article keeps to one of them. Which one, its own majority tells, never taste. */
import { rows, type TableWith } from "../lexicon/lexicon";
import { asking, misspelt, type Check } from "./check";
import { isInLongerName } from "./name-around";
import { stemTable } from "./stems";

interface Variant {
  family: string;
  form: string;
}

/**
 * @param table forms of one family are written in each other's place, as stems.ts has them
 * @param ties of forms that stand equally often the first that is written is meant, or the first of the table
 * @returns the look of a check; the message's `{0}` is what to write for `{1}`
 */
export function oneForm(
  table: TableWith<Variant>,
  ties: "written" | "listed" = "written",
): Required<Pick<Check, "article" | "marks">> {
  const variant = stemTable(
    rows(table).map(({ family, form }) => [form, { family, form: form.replace("*", "") }] as const),
  );
  return {
    marks: (word) => variant(word) !== undefined,
    article(analysis, report, marked): void {
      if (marked.length < 2) return;
      const written = marked.flatMap(({ start, end, word }) => {
        const match = variant(word);
        return match === undefined ? [] : [{ start, end, word, match }];
      });
      const order = ties === "listed" ? rows(table).map(({ form }) => form.replace("*", "")) : [];
      const usual = usualForms(
        written.map(({ match }) => match.value),
        order,
      );
      for (const {
        start,
        end,
        match,
        word: { surface },
      } of written) {
        const form = usual.get(match.value.family) ?? match.value.form;
        if (form === match.value.form) continue;
        const right = surface.slice(0, match.start) + form + surface.slice(match.end);
        const found = misspelt({ start, end }, right, surface);
        // `الجامعة الأمريكية بالقاهرة`: how a name writes itself, the writer knows.
        report(isInLongerName(analysis, { start, end }) ? { ...found, fixes: [asking({ start, end }, right)] } : found);
      }
    },
  };
}

/** The form that stands most often in each family; of two that stand equally often the first, in an order that is asked for or as written. */
function usualForms(written: readonly Variant[], order: readonly string[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { family, form } of written) {
    const forms = counts.get(family) ?? new Map<string, number>();
    counts.set(family, forms.set(form, (forms.get(form) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([family, forms]) => [
      family,
      [...forms].sort((a, b) => b[1] - a[1] || order.indexOf(a[0]) - order.indexOf(b[0]))[0]?.[0] ?? "",
    ]),
  );
}
