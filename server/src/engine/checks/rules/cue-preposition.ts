import { clausePreposition } from "../../cues/usage";
import { keyForm } from "../../text/fold";
import type { Check } from "../check";
import { checkWords } from "../check-words";
import { particleAt } from "../particle";

const check: Check = {
  id: "cue-preposition",
  concern: "grammar",
  level: "hint",
  // Which verb rules the particle, every word before it may decide.
  uncoveredBy: "any",
  title: { ar: "فعل قول بلا حرف جره", en: "Reporting verb without its preposition" },
  message: {
    ar: "اكتب «{0}»: الأشهر إثبات حرف الجر بعد «{1}»",
    en: "Write {0}: after {1} the preposition usually stays",
  },
  why: {
    ar: "«أشار» و«لفت» يتبعهما «إلى»، و«شدد» يتبعه «على». وحذف حرف الجر قبل «أن» جائز، فالتنبيه تلميح.",
    en: "أشار and لفت take إلى, شدد takes على. Leaving it out before أن is grammatical: a hint.",
  },
  source: { ar: "عرف الوكالات", en: "Agency usage" },
  examples: {
    wrong: [
      { text: "أشار الوزير أن الاتفاق قريب.", right: "أشار الوزير إلى أن الاتفاق قريب." },
      { text: "ولفت المدير أن الإنتاج ارتفع.", right: "ولفت المدير إلى أن الإنتاج ارتفع." },
      { text: "شدد الوزير أن القرار نهائي.", right: "شدد الوزير على أن القرار نهائي." },
      { text: "وأشارت المتحدثة أنها تلقت الرد.", right: "وأشارت المتحدثة إلى أنها تلقت الرد." },
      { text: "وأشار أن الطريق مفتوح.", right: "وأشار إلى أن الطريق مفتوح." },
    ],
    right: [
      "أشار الوزير إلى أن الاتفاق قريب.",
      "شدد الوزير على أن القرار نهائي.",
      "أكد الوزير أن القرار نهائي.",
      "لفت الانتباه إلى أن الطريق مفتوح.",
      "أشار بيده أن قف.",
    ],
  },
  paragraph({ text, tokens, quotations }, report) {
    for (const { cue, complementizer } of quotations) {
      const preposition = cue === null || !VERBS.has(cue.form.lemma) ? undefined : clausePreposition(cue.form.lemma);
      if (cue === null || preposition === undefined || complementizer === undefined || cue.form.kind !== "perfect")
        continue;
      const at = particleAt({ tokens }, complementizer);
      const written = text.slice(complementizer.start, complementizer.end);
      if (
        !/^أن/.test(written) ||
        at - cue.at > 5 ||
        tokens
          .slice(cue.at + 1, at)
          .some(
            ({ word }) =>
              word.key === TO ||
              word.plain === "على" ||
              word.key.startsWith("انتباه") ||
              word.plain.startsWith("ب") ||
              word.kind === "punctuation",
          )
      )
        continue;
      report({
        ...complementizer,
        values: [`${preposition} ${written}`, cue.form.lemma],
        fixes: [
          {
            title: { ar: `أضف «${preposition}»`, en: `Add ${preposition}` },
            edits: [{ start: complementizer.start, end: complementizer.start, text: `${preposition} ` }],
          },
        ],
      });
    }
  },
};

/** Also where it is written الى and إلي. */
const TO = keyForm("إلى");
const VERBS = new Set(checkWords("cue-preposition:verb"));

export default check;
