/** What reporting verbs tell of the names beside them, before it is decided which words are names. */
import { peopleBeside, type Candidates, type CueEvidence } from "../entities/candidates";
import { inOrder } from "../entities/mention";
import type { Paragraph } from "../text/paragraphs";
import type { Token } from "../text/tokens";
import { cueForm } from "../cues/cue-forms";
import type { FramedCue } from "../cues/framed-cue";
import { findVoicedCues } from "./quotations";

/** @param frames the paragraph's (frames.ts) */
export function cueEvidence(paragraph: Paragraph, frames: readonly FramedCue[], candidates: Candidates): CueEvidence {
  const { patterns, mentions } = candidates;
  const possible = peopleBeside(patterns, mentions);
  const behindCue = new Set(
    patterns
      .concat(mentions)
      .map(({ from }) => from)
      .filter((from) => followsCue(paragraph.tokens, from)),
  );
  const cues = findVoicedCues(paragraph, frames, inOrder(mentions, possible));
  const subjects = cues.flatMap(({ subject, form, at }) =>
    subject === undefined
      ? []
      : [
          {
            from: subject.from,
            to: subject.to,
            start: subject.start,
            name: subject.name,
            gender: (from: number) => (at < from || form.kind === "participle" ? form.gender : undefined),
          },
        ],
  );
  return { behindCue, subjects };
}

/** `ذكرت كارين`, `ذكرت "كارين`. */
function followsCue(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word.kind === "punctuation" ? at - 2 : at - 1;
  const word = tokens[before]?.word;
  return word !== undefined && cueForm(word) !== undefined;
}
