import { isTitleHead } from "../../nouns/title-words";
import { bareNoun, hasArticle } from "../../morphology/article";
import { cueForm } from "../../cues/cue-forms";
import { keyForm } from "../../text/fold";
import { isComma } from "../../text/marks";
import type { Check } from "../check";

const check: Check = {
  id: "comma-after-subject",
  concern: "style",
  level: "information",
  nursery: true,
  title: { ar: "فاصلة بين المبتدأ وخبره", en: "Comma between subject and predicate" },
  message: {
    ar: "احذف الفاصلة: لا شيء يفصل «{0}» عن خبره",
    en: "Remove the comma: nothing parts {0} from its predicate",
  },
  why: {
    ar: "لا تفصل الفاصلة المبتدأ عن خبره: الوزير أكد، لا «الوزير، أكد». ولا يُنبَّه إلا على جملة تبدأ بلقب معرف قصير يليه فعل، ولا على ما بين فاصلتين (الوزير، الذي زار المدينة، أكد).",
    en: "No comma parts a subject from its predicate. Only a sentence that opens with a short definite title and its verb is told; what stands between two commas is left alone.",
  },
  source: { ar: "dorar.net في علامات الترقيم", en: "dorar.net on punctuation" },
  examples: {
    wrong: [
      { text: "الوزير، أكد أن العمل بدأ.", right: "الوزير أكد أن العمل بدأ." },
      { text: "المدير، قال إن العمل بدأ.", right: "المدير قال إن العمل بدأ." },
      { text: "الرئيس الجديد، أعلن الخطة.", right: "الرئيس الجديد أعلن الخطة." },
      { text: "والوزيرة، أوضحت أن الخطة جاهزة.", right: "والوزيرة أوضحت أن الخطة جاهزة." },
      { text: "المدرب، أشار إلى إصابة اللاعب.", right: "المدرب أشار إلى إصابة اللاعب." },
    ],
    right: [
      "الوزير أكد أن العمل بدأ.",
      "الوزير، الذي زار المدينة، أكد أن العمل بدأ.",
      "الخميس، أكد الوزير أن العمل بدأ.",
      "وفي المدينة، أكد الوزير أن العمل بدأ.",
      "المدير، وقال إن العمل بدأ، غادر.",
    ],
  },
  paragraph({ text, tokens, sentences }, report) {
    for (const { from } of sentences) {
      const comma = [from + 1, from + 2].find((at) => tokens[at] !== undefined && isComma(tokens[at].word));
      const [subject, mark, verb] = [tokens[from], tokens[comma ?? -1], tokens[(comma ?? -2) + 1]];
      if (subject === undefined || mark === undefined || verb === undefined) continue;
      const form = cueForm(verb.word);
      if (
        !hasArticle(subject.word.plain.replace(/^و/, "")) ||
        !isTitleHead(keyForm(bareNoun(subject.word.plain))) ||
        !tokens.slice(from, comma).every(({ word }) => hasArticle(word.plain.replace(/^و/, ""))) ||
        form?.kind !== "perfect" ||
        form.reading.proclitics !== ""
      )
        continue;
      report({
        start: mark.start,
        end: mark.end,
        values: [text.slice(subject.start, mark.start).trim()],
        fixes: [
          {
            title: { ar: "احذف الفاصلة", en: "Remove the comma" },
            edits: [{ start: mark.start, end: mark.end, text: "" }],
            asks: true,
          },
        ],
      });
    }
  },
};

export default check;
