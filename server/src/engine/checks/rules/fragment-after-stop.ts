import { cueForm } from "../../cues/cue-forms";
import { hasRole } from "../../lexicon/function-words";
import { perWord, type Word } from "../../text/words";
import type { Check } from "../check";

const check: Check = {
  id: "fragment-after-stop",
  concern: "style",
  level: "information",
  nursery: true,
  title: { ar: "حال مفصولة عن جملتها بنقطة", en: "Participle cut off by a full stop" },
  message: {
    ar: "ضع فاصلة قبل «{0}»: هي حال من فاعل الجملة السابقة، لا جملة قائمة بنفسها",
    en: "Put a comma before “{0}”: it belongs to the sentence before and is no sentence by itself",
  },
  why: {
    ar: "«مضيفا» و«لافتا» و«مشيرا» حال من فاعل الجملة السابقة، فلا تفصلها نقطة. ولا يُنبَّه عليها في أول الفقرة، ولا حيث يليها فعل قول في جملتها (ومعلقا قال).",
    en: "مضيفا, لافتا, مشيرا tell what the subject of the sentence before did: no full stop parts them. At a paragraph's beginning, and where a verb of their own follows, they are left alone.",
  },
  source: { ar: "مراجع النحو", en: "Arabic reference grammar" },
  examples: {
    wrong: [
      {
        text: "قال الوزير إن العمل بدأ. لافتا إلى أن الخطة جاهزة.",
        right: "قال الوزير إن العمل بدأ، لافتا إلى أن الخطة جاهزة.",
      },
      { text: "أكد المدير نجاح الخطة. مشيرا إلى جهود العمال.", right: "أكد المدير نجاح الخطة، مشيرا إلى جهود العمال." },
      { text: "شكر الوزير الحضور. مضيفا أن اللقاء ناجح.", right: "شكر الوزير الحضور، مضيفا أن اللقاء ناجح." },
      {
        text: "قال الوزير إن العمل بدأ. مؤكدا أن الخطة جاهزة.",
        right: "قال الوزير إن العمل بدأ، مؤكدا أن الخطة جاهزة.",
      },
      { text: "زار المدير المصنع. موضحا أن العمل مستمر.", right: "زار المدير المصنع، موضحا أن العمل مستمر." },
    ],
    right: [
      "اجتمع المدير بالعمال. ولافتا كان حضور النساء.",
      "قال الوزير إن العمل بدأ، لافتا إلى أن الخطة جاهزة.",
      "قال الوزير إن العمل بدأ.\nلافتا إلى أن الخطة جاهزة.",
      "وصل الوفد. مؤكدا نجاحه قال المدير إن العمل بدأ.",
      "وصل الوفد. ومضى الوزير مؤكدا أن الخطة جاهزة.",
      "وصل الوفد... مشيرا إلى النجاح.",
    ],
  },
  paragraph({ text, tokens, sentences }, report) {
    for (const { from, to } of sentences) {
      const [stop, opener] = [tokens[from - 1], tokens[from]];
      if (opener === undefined || stop?.word.surface !== "." || !isState(opener.word)) continue;
      if (text.charAt(stop.start - 1) === "." || tokens.slice(from + 1, to).some(({ word }) => isOwnVerb(word)))
        continue;
      report({
        start: opener.start,
        end: opener.end,
        values: [opener.word.surface],
        fixes: [
          {
            title: { ar: "ضع فاصلة مكان النقطة", en: "Put a comma for the stop" },
            edits: [{ start: stop.start, end: stop.end, text: "،" }],
            asks: true,
          },
        ],
      });
    }
  },
};

const isState = perWord(
  (word: Word): boolean =>
    cueForm(word)?.kind === "participle" && /[^ه]ا\u064b?$/.test(word.surface.replace(/\u064bا$/, "ا")),
);
/** قال and its like in the perfect, or كان. */
const isOwnVerb = (word: Word): boolean => cueForm(word)?.kind === "perfect" || hasRole(word, "auxiliary");

export default check;
