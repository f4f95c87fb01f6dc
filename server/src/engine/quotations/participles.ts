/** Whose a participle is that goes on with a report: of him who reports, or of another whom that one tells of; so a verb that hangs on what another had done. */
import type { FramedCue } from "../cues/framed-cue";
import type { LocalMention } from "../entities/mention";
import { hasRole, nounHasRole } from "../lexicon/function-words";
import { isCommon } from "../lexicon/words";
import { bareNoun, hasArticle } from "../morphology/article";
import { isMasculineNisba } from "../morphology/endings";
import { mayBeThirdPerson } from "../morphology/verbs";
import { nisbaCountry } from "../nouns/nisbas";
import { sourceHeadOf } from "../nouns/source-words";
import { factsOf, isPersonsTitle, isTitleHead } from "../nouns/title-words";
import { isComma } from "../text/marks";
import type { Paragraph } from "../text/paragraphs";
import type { Token } from "../text/tokens";
import type { Word } from "../text/words";
import { NO_WORD } from "./content-spans";
import type { LocalQuotation } from "./local-quotation";
import { clauseSubject, lastClauseSubject, sentenceSubject } from "./sentence-subject";
import { agreesBefore, isWhile } from "./subject-before";
import { placed, type Subject } from "./subject-phrases";

/** The report of the same sentence that a participle goes on with; a noun (`مكتفيا بالقول إن`) goes with it too. -1 for none */
export function matrixOf(
  { tokens }: Paragraph,
  { form, sentence }: FramedCue,
  before: readonly LocalQuotation[],
): number {
  if (form.kind !== "participle") return -1;
  const start = tokens[sentence.from]?.start ?? 0;
  const isMatrix = ({ cue }: LocalQuotation): boolean => cue.start >= start && cue.form.kind !== "source";
  const matrix = before.findLastIndex((one) => isMatrix(one) && !one.nested);
  // `وفي حين نفت الوزارة أن …، كاشفة أن`: where nothing else reports, what hangs on another clause does.
  return matrix >= 0
    ? matrix
    : before.findLastIndex((one) => isMatrix(one) && one.subject !== undefined && one.cue.form.gender === form.gender);
}

/** @returns who speaks beside a report, and is not who reports; undefined where that one does */
export const otherThanTeller = (
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  cue: FramedCue,
  told: LocalQuotation | undefined,
): Subject | undefined =>
  personToldOf(paragraph, mentions, cue, told) ?? otherSince(paragraph, mentions, cue, told?.cue);

/**
 * `ذكر بيان لمكتب الرئيس أن | الوزير | أكد …، مشيرا إلى أن`, `ذكرت الوزارة أن | الوزير | التقى …، مشددا`: a person of whom a statement, an
 * office, or a body of the other gender tells.
 */
function personToldOf(
  { tokens }: Paragraph,
  mentions: readonly LocalMention[],
  { form }: FramedCue,
  told: LocalQuotation | undefined,
): Subject | undefined {
  const [teller, about] = [told?.subject, told?.reported];
  const head = teller && tokens[teller.from]?.word;
  const person = about && tokens[about.from]?.word;
  if (about === undefined || head === undefined || person === undefined) return undefined;
  const isOffice = sourceHeadOf(head)?.kind === "document" || nounHasRole(head, "office");
  const isOther = told?.cue.form.gender === "f" && form.gender === "m";
  const isPerson =
    isPersonsTitle(person) ||
    isTitleHead(bareNoun(person.key)) ||
    about.name !== undefined ||
    isNisba(person) ||
    mentions.some(({ from, type, kind }) => from === about.from && (type === "person" || kind === "nisba"));
  return (isOffice || isOther) && isPerson && agreesBehind(tokens, about, form.gender) ? about : undefined;
}

/** `أن | السوداني | استقبل`, `أن | الحلبوسي | زار`: by his family's name, with nothing that shows who he is. */
export function calledByNisba(paragraph: Paragraph, at: number): Subject | undefined {
  const word = paragraph.tokens[at]?.word;
  return word !== undefined && isNisba(word) ? placed(paragraph, { from: at, to: at + 1 }) : undefined;
}

/** Of a nation, or of a place or a tribe that no list has; not `الوعي`. */
const isNisba = (word: Word): boolean =>
  hasArticle(word.plain) && isMasculineNisba(word.key) && (nisbaCountry(word) !== undefined || !isCommon(word));

/** `أن الوزير غادر، | مشيرة`, `أن بيان المستشارين يمثل ما | وصفته`: nor does one man, or a document, say what is hers. */
export const agreesBehind = (
  tokens: readonly Token[],
  about: Subject,
  gender: FramedCue["form"]["gender"],
): boolean => {
  const head = tokens[about.from]?.word ?? NO_WORD;
  const [facts, source] = [factsOf(head), sourceHeadOf(head)];
  // `المدعى عليها`.
  const isWhole = !nounHasRole(head, "needs-pronoun");
  const isMans = isWhole && (facts?.title ?? facts?.honorific ?? source?.gender) === "m";
  return agreesBefore(tokens, about, gender) && !(gender === "f" && isMans);
};

/** `قالت الوزيرة إن …، فيما انتقده | زوجها قائلا إن`: who acts between a woman's report and a man's participle. Behind a man's verb a body's may stand as well. */
function otherSince(
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  { form, at, sentence }: FramedCue,
  report: LocalQuotation["cue"] | undefined,
): Subject | undefined {
  const isOther = report?.form.gender === "f" && form.gender === "m";
  return isOther
    ? clauseSubject(paragraph, mentions, { from: report.at, to: sentence.to }, at, form.gender)
    : undefined;
}

/** @returns a person who does something while another reports, and whose the participle behind may be: `قال الوزير إن …، في حين لوح | النائب | بالاستقالة، مؤكدا` */
export function actsMeanwhile(
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  { form, at, sentence }: FramedCue,
  report: LocalQuotation["cue"] | undefined,
): Subject | undefined {
  const { tokens } = paragraph;
  const comma = report === undefined ? -1 : meanwhileBetween(tokens, report.at, at);
  if (comma < 0) return undefined;
  const other = lastClauseSubject(paragraph, mentions, { from: comma - 1, to: sentence.to }, at, form.gender);
  // `فيما | يغيب اللاعب سالم`: of what is said, and no deed.
  const isDeed = other !== undefined && !mayBeThirdPerson(tokens[other.from - 1]?.word.key ?? "");
  return isDeed && isPerson(paragraph, mentions, other) ? other : undefined;
}

/** `، | في حين لوح النائب`: the last comma before what is done meanwhile; -1 for none. */
function meanwhileBetween(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at > from + 1; at--) {
    const isMeanwhile = hasRole(tokens[at]?.word, "meanwhile") || isWhile(tokens, at);
    if (isComma(tokens[at - 1]?.word) && isMeanwhile) return at - 1;
  }
  return -1;
}

/** @returns who had done what the report hangs on: `أشار النقيب إلى أن …، وكان | الفنان سالم الرواحي | قد اعتزل الفن، حيث قال` */
export function hadActed(
  paragraph: Paragraph,
  mentions: readonly LocalMention[],
  { form, at, sentence }: FramedCue,
): Subject | undefined {
  const { tokens } = paragraph;
  if (!hasRole(tokens[at - 1]?.word, "goes-on")) return undefined;
  let past = at - 2;
  while (past > sentence.from && !(hasRole(tokens[past]?.word, "background") && isComma(tokens[past - 1]?.word)))
    past--;
  if (past <= sentence.from) return undefined;
  const actor = sentenceSubject(paragraph, mentions, { from: past, to: at }, form.gender);
  return actor !== undefined && isPerson(paragraph, mentions, actor) ? actor : undefined;
}

const isPerson = ({ tokens }: Paragraph, mentions: readonly LocalMention[], { from, to }: Subject): boolean =>
  isPersonsTitle(tokens[from]?.word ?? NO_WORD) ||
  mentions.some((mention) => mention.type === "person" && from <= mention.from && mention.to <= to);
