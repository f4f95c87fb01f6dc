import { hasJoinedRole } from "../../lexicon/function-words";
import type { Check } from "../check";
import { particleAt } from "../particle";

const check: Check = {
  id: "comma-before-inna",
  concern: "style",
  level: "information",
  nursery: true,
  mayUncover: ["cue-preposition"],
  uncoveredBy: ["la-zala", "latin-punctuation", "repeated-punct"],
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
      { text: "أعلن الوزير ، أن الطريق مفتوح.", right: "أعلن الوزير أن الطريق مفتوح." },
    ],
    right: [
      "قال الوزير إن الاتفاق قريب.",
      "قال الوزير خلال حفل الافتتاح، إن الاتفاق قريب.",
      "قال سيرجي إيفانوف، وزير الخارجية، إن الاتفاق قريب.",
      "وصل الوزير، ثم قال إن الاتفاق قريب.",
      "قال الوزير، بعد لقاء الوفد، إن الاتفاق قريب.",
      "قال: «إن الاتفاق قريب».",
    ],
  },
  paragraph({ tokens, quotations }, report) {
    for (const { cue, complementizer } of quotations) {
      if (cue === null || complementizer === undefined) continue;
      const particle = particleAt({ tokens }, complementizer);
      const comma = tokens[particle - 1];
      // Behind an adjunct (`قال الوزير خلال الافتتاح، إن`) agencies write it, and behind an apposition it closes a pair.
      if (
        comma?.word.surface !== "،" ||
        tokens
          .slice(cue.at + 1, particle - 1)
          .some(({ word }) => word.surface === "،" || hasJoinedRole(word, "preposition"))
      )
        continue;
      report({
        start: comma.start,
        end: comma.end,
        values: [tokens[particle]?.word.surface ?? ""],
        fixes: [
          {
            title: { ar: "احذف الفاصلة", en: "Remove the comma" },
            edits: [{ start: tokens[particle - 2]?.end ?? comma.start, end: comma.end, text: "" }],
          },
        ],
      });
    }
  },
};

export default check;
