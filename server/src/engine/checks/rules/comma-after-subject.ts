import { cueForm } from "../../cues/cue-forms";
import { overlapping } from "../../entities/overlaps";
import { hasJoinedRole, hasRole } from "../../lexicon/function-words";
import { bareNoun, hasArticle } from "../../morphology/article";
import { withoutWaw } from "../../morphology/proclitics";
import { isImperfect } from "../../nouns/clause-words";
import { isTitleHead } from "../../nouns/title-words";
import type { Reading } from "../../reading";
import { keyForm } from "../../text/fold";
import { isComma } from "../../text/marks";
import type { TokenRange } from "../../text/sentences";
import type { Token } from "../../text/tokens";
import type { Word } from "../../text/words";
import type { Check } from "../check";

const check: Check = {
  id: "comma-after-subject",
  concern: "style",
  level: "information",
  nursery: true,
  title: { ar: "فاصلة بين المبتدأ وخبره", en: "Comma between subject and predicate" },
  message: {
    ar: "احذف الفاصلة: لا يُفصل «{0}» عن خبره",
    en: "Remove the comma: nothing parts {0} from its predicate",
  },
  why: {
    ar: "لا تفصل الفاصلة المبتدأ عن خبره: الوزير أكد، لا «الوزير، أكد». ولا يُنبَّه إلا على جملة تبدأ بلقب معرف أو باسم ويلي فاصلتها الأولى فعل قول، ولا على ما بين فاصلتين (الوزير، الذي زار المدينة، أكد).",
    en: "No comma parts a subject from its predicate. Flagged only in a sentence that opens with a definite title or a name and whose first comma stands before a reporting verb; what stands between two commas is left alone.",
  },
  source: { ar: "dorar.net في علامات الترقيم", en: "dorar.net on punctuation" },
  examples: {
    wrong: [
      { text: "الوزير، أكد أن العمل بدأ.", right: "الوزير أكد أن العمل بدأ." },
      { text: "المدير، قال إن العمل بدأ.", right: "المدير قال إن العمل بدأ." },
      { text: "الرئيس الجديد، أعلن الخطة.", right: "الرئيس الجديد أعلن الخطة." },
      { text: "والوزيرة، أوضحت أن الخطة جاهزة.", right: "والوزيرة أوضحت أن الخطة جاهزة." },
      { text: "الوزير كريم حداد، أكد أن العمل بدأ.", right: "الوزير كريم حداد أكد أن العمل بدأ." },
      { text: "رئيس الجامعة، أعلن بدء الدراسة.", right: "رئيس الجامعة أعلن بدء الدراسة." },
      { text: "سمير منصور، قال إن الخطة جاهزة.", right: "سمير منصور قال إن الخطة جاهزة." },
      { text: "المدير العام للشركة ، يؤكد أن العمل بدأ.", right: "المدير العام للشركة يؤكد أن العمل بدأ." },
      { text: "المدرب، أشار إلى إصابة اللاعب.", right: "المدرب أشار إلى إصابة اللاعب." },
    ],
    right: [
      "الوزير أكد أن العمل بدأ.",
      "الوزير، الذي زار المدينة، أكد أن العمل بدأ.",
      "الخميس، أكد الوزير أن العمل بدأ.",
      "وفي المدينة، أكد الوزير أن العمل بدأ.",
      "المدير، وقال إن العمل بدأ، غادر.",
      "الوزير كريم حداد، مدير الشركة، أكد أن العمل بدأ.",
      "المدير الذي زار المدينة، قال إن العمل بدأ.",
      "الوزير في المدينة، أكد المتحدث أمس.",
      "الرئيس الجديد، قال المتحدث إنه وصل.",
    ],
  },
  paragraph(reading, report) {
    const { text, tokens, sentences } = reading;
    for (const sentence of sentences) {
      const comma = commaAfterSubject(reading, sentence);
      const [subject, mark] = [tokens[sentence.from], tokens[comma ?? -1]];
      if (subject === undefined || mark === undefined) continue;
      report({
        start: mark.start,
        end: mark.end,
        values: [text.slice(subject.start, mark.start).trim()],
        fixes: [
          {
            title: { ar: "احذف الفاصلة", en: "Remove the comma" },
            edits: [{ start: tokens[(comma ?? 0) - 1]?.end ?? mark.start, end: mark.end, text: "" }],
            asks: true,
          },
        ],
      });
    }
  },
};

function firstComma(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (isComma(tokens[at]?.word)) return at;
  return -1;
}

/** @returns token index of the first comma of a sentence, where it parts a subject of a title or a name, with nothing told of it in between, from its verb */
function commaAfterSubject({ tokens, mentions, quotations }: Reading, { from, to }: TokenRange): number | undefined {
  const comma = firstComma(tokens, from + 1, Math.min(to - 1, from + LONGEST + 1));
  const [first, verb] = [tokens[from], tokens[comma + 1]];
  if (first === undefined || verb === undefined || comma < 0) return undefined;
  const form = cueForm(verb.word);
  const isSubject =
    isDefiniteTitle(first.word, tokens[from + 1]?.word) ||
    overlapping(mentions, from, to).some(
      ({ phrase, type, unsure }) => phrase.from === from && !unsure && SPEAKERS.has(type),
    );
  return isSubject &&
    tokens.slice(from, comma).every(({ word }) => isOfNoun(word)) &&
    (form?.kind === "perfect" || form?.kind === "imperfect") &&
    form.reading.proclitics === "" &&
    !quotations.some(({ cue, subject }) => cue.at === comma + 1 && subject !== undefined && subject.from > comma)
    ? comma
    : undefined;
}

/** Words of a subject at most. */
const LONGEST = 10;
const SPEAKERS = new Set(["person", "organization"]);

/** `الوزير`, `والوزير`, `رئيس الجامعة`. */
const isDefiniteTitle = ({ plain }: Word, next: Word | undefined): boolean =>
  isTitleHead(keyForm(bareNoun(withoutWaw(plain)))) && (hasArticle(withoutWaw(plain)) || hasArticle(next?.plain ?? ""));

/** No verb, relative, mark or preposition: nothing is told of the subject, nor is it an adjunct. */
const isOfNoun = (word: Word): boolean =>
  word.kind === "arabic" &&
  !isImperfect(word) &&
  !hasRole(word, "relative") &&
  !hasRole(word, "subordinator") &&
  !hasJoinedRole(word, "preposition") &&
  !/^(?:perfect|imperfect|participle)$/.test(cueForm(word)?.kind ?? "");

export default check;
