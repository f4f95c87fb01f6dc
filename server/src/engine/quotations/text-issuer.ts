/** Whose a text is that no verb announces: `نص البيان الصادر عن الوزارة:`, `ونشر النادي بيانا، هذا نصه:`. */
import type { PlacedParagraph } from "../reading";
import type { Discourse } from "./discourse";
import { issuerBetween } from "./document-issuer";
import type { Participant } from "./participants";
import { sentenceSubject } from "./sentence-subject";
import type { Subject } from "./subject-phrases";
import { speakersNamedBy } from "./written-speakers";

/** @returns who put out the text that the paragraph's last sentence announces: named in it, told of before, or named at its beginning */
export function issuerOfText(
  paragraph: PlacedParagraph,
  below: PlacedParagraph | undefined,
  discourse: Discourse,
): Participant | undefined {
  const named = (at: PlacedParagraph, subject: Subject | undefined): Participant | undefined => {
    const found = subject && speakersNamedBy(at, subject, discourse, undefined);
    return found?.participants.length === 1 && found.rule !== "unnamed" ? found.participants[0] : undefined;
  };
  return (
    named(paragraph, issuerIn(paragraph) ?? toldIn(paragraph)) ??
    discourse.issuer ??
    (below && named(below, declaredBy(below)))
  );
}

/** `تعلن | وزارة الصحة أنها`: who makes the statement, in its first words. */
function declaredBy({ reading: { quotations } }: PlacedParagraph): Subject | undefined {
  const [first] = quotations;
  return first?.cue.form.kind === "imperfect" && first.cue.at <= 1 ? first.subject : undefined;
}

/** `الصادر عن | وزارة الداخلية`. */
const issuerIn = ({ reading }: PlacedParagraph): Subject | undefined =>
  issuerBetween(reading, reading.mentions, 0, reading.tokens.length);

/** `ونشرت | وزارة الصحة بيانا، وفيما يلي نصه:`. */
function toldIn({ reading }: PlacedParagraph): Subject | undefined {
  const last = reading.sentences.at(-1);
  return last && sentenceSubject(reading, reading.mentions, last);
}
