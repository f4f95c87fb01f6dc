import { hasJoinedRole } from "../../lexicon/function-words";
import { cueForm } from "../../cues/cue-forms";
import { clausePreposition } from "../../cues/usage";
import type { Reading } from "../../reading";
import { isComma } from "../../text/marks";
import { perWord, type Word } from "../../text/words";
import type { Check } from "../check";
import { isCondition, particleAt } from "../particle";

const check: Check = {
  id: "comma-before-inna",
  concern: "style",
  level: "information",
  nursery: true,
  // Which verb rules the particle, every word before it may decide.
  uncoveredBy: "any",
  title: { ar: "فاصلة بين القول و«إن»", en: "Comma between the verb and إن" },
  message: {
    ar: "احذف الفاصلة قبل «{0}»: لا يُفصل القول عن مقوله",
    en: "Remove the comma before {0}: nothing parts the verb from what is said",
  },
  why: {
    ar: "لا يُفصل القول عن مقوله بفاصلة. فإن وقع بينهما بدل أو اعتراض بين فاصلتين (قال فلان، وزير الخارجية، إن) فالفاصلتان صحيحتان.",
    en: "No comma parts the verb from its words. With an apposition between two commas both are right.",
  },
  source: { ar: "عرف الوكالات", en: "Agency usage" },
  examples: {
    wrong: [
      { text: "قال الوزير، إن الاتفاق قريب.", right: "قال الوزير إن الاتفاق قريب." },
      { text: "وأضاف المدير، أن الإنتاج ارتفع.", right: "وأضاف المدير أن الإنتاج ارتفع." },
      { text: "أكدت الوزيرة، أن القرار نهائي.", right: "أكدت الوزيرة أن القرار نهائي." },
      { text: "قال وانغ، إن بلاده مستعدة.", right: "قال وانغ إن بلاده مستعدة." },
      { text: "أعلن الوزير، أن الطريق مفتوح.", right: "أعلن الوزير أن الطريق مفتوح." },
      { text: "وأشار المدير، إلى أن العمل بدأ.", right: "وأشار المدير إلى أن العمل بدأ." },
      { text: "شدد الوزير، على أهمية الخطة.", right: "شدد الوزير على أهمية الخطة." },
      { text: "أعلن الوزير ، أن الطريق مفتوح.", right: "أعلن الوزير أن الطريق مفتوح." },
    ],
    right: [
      "قال الوزير إن الاتفاق قريب.",
      "قال الوزير خلال حفل الافتتاح، إن الاتفاق قريب.",
      "قال سيرجي إيفانوف، وزير الخارجية، إن الاتفاق قريب.",
      "وصل الوزير، ثم قال إن الاتفاق قريب.",
      "قال الوزير، بعد لقاء الوفد، إن الاتفاق قريب.",
      "قال: «إن الاتفاق قريب».",
      "وأكد، إن لزم الأمر، استعداده للسفر.",
      "أعرب الوزير، في ختام الزيارة، عن تقديره للعمال.",
      "وأشار المدير، وهو طبيب، إلى أن العمل بدأ.",
    ],
  },
  paragraph(reading, report) {
    const { tokens } = reading;
    for (const [verb, opening] of openings(reading)) {
      const comma = tokens[opening - 1];
      // Behind an adjunct (`قال الوزير خلال الافتتاح، إن`) agencies write it, and behind an apposition it closes a pair.
      if (
        comma?.word.surface !== "،" ||
        tokens
          .slice(verb + 1, opening - 1)
          .some(({ word }) => word.surface === "،" || hasJoinedRole(word, "preposition"))
      )
        continue;
      report({
        start: comma.start,
        end: comma.end,
        values: [tokens[opening]?.word.surface ?? ""],
        fixes: [
          {
            title: { ar: "احذف الفاصلة", en: "Remove the comma" },
            edits: [{ start: tokens[opening - 2]?.end ?? comma.start, end: comma.end, text: "" }],
          },
        ],
      });
    }
  },
};

/** The verbs that report and what opens the words that they report, by token: إن and أن, or the verb's own preposition (`شدد الوزير، على أهمية`). */
function openings(reading: Reading): (readonly [verb: number, opening: number])[] {
  const { tokens, quotations } = reading;
  const clauses = quotations.flatMap(({ cue, complementizer }) => {
    const particle = complementizer === undefined ? tokens.length : particleAt(reading, complementizer);
    // `وأكد، إن لزم الأمر، استعداده`.
    return isCondition(tokens[particle]?.word, tokens[particle + 1]?.word) || particle === tokens.length
      ? []
      : [[cue.at, particle] as const];
  });
  const phrases: (readonly [verb: number, opening: number])[] = [];
  for (let comma = 1; comma + 1 < tokens.length; comma++) {
    const preposition = tokens[comma + 1]?.word.plain ?? "";
    if (!isComma(tokens[comma]?.word) || !PREPOSITIONS.has(preposition)) continue;
    const from = Math.max(0, comma - LONGEST);
    const verb = tokens.slice(from, comma).findLastIndex((one) => ownPreposition(one.word) === preposition);
    if (verb >= 0) phrases.push([from + verb, comma + 1]);
  }
  return [...clauses, ...phrases];
}

/** Words of a verb and its subject at most. */
const LONGEST = 10;

const PREPOSITIONS = new Set(["إلى", "على", "عن"]);

/** إلى of أشار, على of شدد. */
const ownPreposition = perWord((word: Word): string | undefined => {
  const form = cueForm(word);
  return form?.kind === "perfect" && !form.homograph ? clausePreposition(form.lemma) : undefined;
});

export default check;
