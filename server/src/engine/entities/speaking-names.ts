/** People and papers whom reporting verbs name: the cue speaks for a name that no list has, or that is a word, too, and that the tagger passes over. */
import type { Span } from "../article";
import { complementizerOf, isFunctionWord, nounHasRole } from "../lexicon/function-words";
import { opensPhrase } from "../nouns/phrase-heads";
import { isSourceHead } from "../nouns/source-words";
import type { Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { peopleBeside, type CandidateParagraph, type CueEvidence, type SpeakingSubject } from "./candidates";
import { listedNameAt } from "./listed-names";
import { inOrder, named, newMention, replaced, type LocalMention } from "./mention";
import { overlapping } from "./overlaps";
import { isDefinite } from "../morphology/article";
import { familyName } from "../nouns/people-words";
import type { TokenRange } from "../text/sentences";
import { isPersonsTitle } from "../nouns/title-words";
import { isGivenBehind } from "./titled-names";

/** @returns the paragraph's mentions with the people who speak, of those who may */
export function withSpeakingNames(
  paragraph: CandidateParagraph,
  mentions: readonly LocalMention[],
): readonly LocalMention[] {
  const { candidates, evidence } = paragraph;
  const tagged = inOrder(mentions, peopleBeside(candidates.mentions, mentions).filter(speaksIn(evidence)));
  const known = inOrder(tagged, peopleBeside(candidates.patterns, tagged).filter(speaksIn(evidence)));
  return replaced(replaced(known, namedBySubjects(paragraph, known)), speakingMedia(paragraph));
}

/** `ذكرت | الوطن أن`: a paper, though the word is another's, too: its verb is a woman's, and what it says follows. */
function speakingMedia({ text, tokens, evidence }: CandidateParagraph): LocalMention[] {
  const found: LocalMention[] = [];
  for (const { from, to, start, gender } of evidence.subjects) {
    const [word, says, listed] = [tokens[from]?.word, tokens[to]?.word, listedNameAt(tokens, from)];
    const isPaper =
      listed?.to === to &&
      listed.name.kinds.includes("medium") &&
      gender(from) === "f" &&
      word !== undefined &&
      says !== undefined &&
      complementizerOf(says) !== undefined &&
      !isCommonSource(word);
    if (isPaper) found.push(newMention(named(text, tokens, from, to, start), "organization", "full", listed.name.ref));
  }
  return found;
}

/** `ذكرت | الأنباء أن`, `أعلنت | المدينة أن`, `قالت | اليوم إن`: whom, or when, the word tells. */
const isCommonSource = perWord(
  (word: Word): boolean =>
    isFunctionWord(word) || opensPhrase(word) || nounHasRole(word, "source-cue") || isSourceHead(word),
);

const speaksIn =
  ({ behindCue, subjects }: CueEvidence) =>
  ({ from, to }: LocalMention): boolean =>
    behindCue.has(from) || overlapping(subjects, from, to).some((subject) => subject.from <= from && to <= subject.to);

/** The names that the subjects show: `قال الوزير يون جينسنك إن`. Where one begins with words that a list has, it is the longer of two. */
function namedBySubjects(paragraph: CandidateParagraph, mentions: readonly LocalMention[]): LocalMention[] {
  const found: LocalMention[] = [];
  for (const subject of paragraph.evidence.subjects) {
    const name = subject.name ?? familyAlone(paragraph, subject);
    if (name === undefined) continue;
    const { from: first } = name;
    const known = overlapping(mentions, first, first + 1).find(({ from, type }) => from === first && type === "person");
    const mention = nameOf(paragraph, subject, name, known);
    if (mention !== undefined) found.push(mention);
  }
  return found;
}

/** `وقال | المطيري إن`: a family's name that is nothing else, or one behind a first name. */
function familyAlone({ tokens }: CandidateParagraph, { from, to }: SpeakingSubject): TokenRange | undefined {
  const [word, next] = [tokens[from]?.word, tokens[from + 1]?.word];
  const isAlone = word !== undefined && to === from + 1 && isDefinite(word) && familyName(word) === "sure";
  // `قال | علي السوداني إن`: a preposition, and a nation's adjective elsewhere.
  const isWhole =
    to === from + 2 &&
    word !== undefined &&
    next !== undefined &&
    isGivenBehind(word) &&
    isDefinite(next) &&
    familyName(next) !== undefined;
  return isAlone || isWhole ? { from, to } : undefined;
}

function nameOf(
  { text, tokens }: CandidateParagraph,
  subject: SpeakingSubject,
  { from, to }: { from: number; to: number },
  known: LocalMention | undefined,
): LocalMention | undefined {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined) return undefined;
  const start = known?.start ?? first.start;
  const key = tokens
    .slice(from, to)
    .map(({ word }) => word.key)
    .join(" ");
  return newMention(
    { from, to, start, end: last.end, name: text.slice(start, last.end), key },
    "person",
    "full",
    undefined,
    {
      titles: known?.titles ?? titlesBefore(tokens, subject, from),
      phrase: { from: subject.from, to },
      gender: known?.gender ?? subject.gender(from),
    },
  );
}

/** `الوزير | فلان`; not `موقع | فلان`. */
function titlesBefore(tokens: readonly Token[], { from, start }: SpeakingSubject, name: number): readonly Span[] {
  const [head, last] = [tokens[from], tokens[name - 1]];
  return head !== undefined && last !== undefined && from < name && isPersonsTitle(head.word)
    ? [{ start, end: last.end }]
    : [];
}
