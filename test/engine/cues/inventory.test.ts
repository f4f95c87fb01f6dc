import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/engine/analyze";
import { rows } from "../../../server/src/engine/lexicon/lexicon";

/** Every verb of the table reports in its own frame, in each form that has a gender; and the letters that mean something else stay silent. */
const words = "العمل في الميناء بدأ صباح أمس";

interface Form {
  form: string;
  speaker: string;
}

/** The finite forms of the singular, each with somebody whom it fits. */
const FORMS: readonly { row: ReturnType<typeof rows<"cues">>[number]; forms: Form[] }[] = rows("cues").map((row) => ({
  row,
  forms: [
    { form: row.perfect.ms, speaker: "خالد الحداد" },
    { form: row.perfect.fs, speaker: "هدى الكندي" },
    { form: row.imperfect.ms, speaker: "خالد الحداد" },
    { form: row.imperfect.fs, speaker: "هدى الكندي" },
  ].filter((one): one is Form => one.form !== undefined),
}));

/** Whom one tells, or what one explains. */
const OBJECT = " السفير ناصر العامري";

/** The sentence that the verb's first frame makes: a clause behind its particle, else the words between marks. */
function reportOf({ form, speaker }: Form, frame: string | undefined, takesClause: boolean): string {
  const clause = frame?.split("/").find((one) => /[إأ]ن$/.test(one));
  const addressed = clause?.includes("…") === true ? OBJECT : "";
  return clause !== undefined && takesClause
    ? `و${form} ${speaker}${addressed} ${clause.replace("… ", "")} ${words}.`
    : `و${form} ${speaker}: «${words}».`;
}

describe("a verb of the table", () => {
  // Those that hand on another's words have their speaker behind عن; look-alikes have their own examples.
  const plain = FORMS.filter(
    ({ row }) =>
      row.class !== "transmit" &&
      !row.flags.some((flag) => ["document", "in-document", "outlet", "homograph"].includes(flag)),
  );
  it.each(plain.flatMap(({ row, forms }) => forms.map((form) => [row.lemma, form.form, form.speaker, row] as const)))(
    "%s, %s",
    (_, form, speaker, row) => {
      const text = reportOf({ form, speaker }, row.frames, !row.flags.includes("no-clause"));
      const found = analyze(text).quotations.filter(({ cue }) => cue !== null);
      expect(found.map(({ cue }) => text.slice(cue?.start, cue?.end))).toContain(form);
      const [quotation] = found.filter(({ cue }) => text.slice(cue?.start, cue?.end) === form);
      expect(quotation?.contents.map(({ start, end }) => text.slice(start, end)).join(" ")).toContain(
        "الميناء بدأ صباح أمس",
      );
      expect(quotation?.speakers.map(({ name }) => name)).toEqual([speaker]);
    },
  );
});
