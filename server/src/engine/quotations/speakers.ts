/** Who speaks: resolves written, described and dropped subjects over the whole article. */
import type { Dateline, Span, Speaker } from "../article";
import { factsOf } from "../nouns/title-words";
import type { LinkedEntity, LinkedMention, Linking } from "../entities/link";
import type { PlacedParagraph } from "../reading";
import { hasJoinedRole, hasRole } from "../lexicon/function-words";
import { indexOf, type Token } from "../text/tokens";
import type { TokenRange } from "../text/sentences";
import { continuing, nameParts, uncued, type OpenQuotation } from "./continuations";
import type { LocalQuotation } from "./quotations";
import { moved, speakersFor, type ResolvedQuotation } from "./resolved";
import { turnOf } from "./turns";
import {
  agrees,
  issuer,
  known,
  openDiscourse,
  raise,
  titleFacts,
  voicesOf,
  type Discourse,
  type TitleFacts,
  type Voice,
} from "./voices";
import type { CueForm } from "../cues/cue-forms";

/**
 * @param titleFactsOf titleFacts, with a memory where there is one: titles come again at every edit
 * @returns the article's quotations with their speakers, in order; offsets in the whole text. No content reaches into the dateline
 */
export function resolveSpeakers(
  paragraphs: readonly PlacedParagraph[],
  linking: Linking,
  dateline: Dateline | null,
  titleFactsOf: (titles: string) => TitleFacts = titleFacts,
): ResolvedQuotation[] {
  const quotations = resolveAll(paragraphs, openDiscourse(linking, titleFactsOf), linking);
  if (dateline !== null) for (const quotation of quotations) keepOff(dateline, quotation, paragraphs);
  return quotations;
}

/** `غزة (ا ف ب) - قتل ثلاثة …، كما أفادت الشرطة`: the reported clause begins after the dateline and its marks. */
function keepOff({ start, end }: Dateline, quotation: ResolvedQuotation, paragraphs: readonly PlacedParagraph[]): void {
  for (const content of quotation.contents) {
    if (content.start > start || content.end <= end) continue;
    const paragraph = paragraphs[quotation.paragraph];
    const rest = paragraph?.reading.text.slice(end - paragraph.start) ?? "";
    content.start = end + (/^[\s\-–—:.]*/.exec(rest)?.[0].length ?? 0);
    if (quotation.start <= start) quotation.start = Math.min(content.start, quotation.cue?.start ?? content.start);
  }
}

function resolveAll(
  paragraphs: readonly PlacedParagraph[],
  discourse: Discourse,
  linking: Linking,
): ResolvedQuotation[] {
  const resolved: ResolvedQuotation[] = [];
  let open: OpenQuotation | undefined;
  for (const paragraph of paragraphs) {
    const { reading, index } = paragraph;
    const goesOn = open === undefined ? undefined : continuing(paragraph, open, paragraphs);
    if (goesOn !== undefined) {
      open?.parts.push(goesOn.quotation);
      resolved.push(goesOn.quotation);
      discourse.spoke = index;
    }
    const closed = open;
    open = goesOn?.open;
    endAside(discourse);
    const turn = turnOf(paragraph, paragraphs, linking, discourse);
    if (turn !== undefined) resolved.push(turn);
    const here: ResolvedQuotation[] = [];
    let next = 0;
    for (const sentence of reading.sentences) {
      const first = next;
      while ((reading.quotations[next]?.cue.at ?? Infinity) < sentence.to) next++;
      const locals = reading.quotations.slice(first, next);
      turnTo(told(paragraph, sentence, locals[0], linking, discourse), discourse);
      for (const local of locals) {
        const quotation = resolve(paragraph, local, here, linking, discourse);
        here.push(quotation);
        resolved.push(quotation);
        if (local.unclosed) open = { quotation, parts: [quotation] };
      }
      const bare =
        locals.length > 0 || index === 0
          ? undefined
          : uncued(paragraph, sentence, discourse, goesOn === undefined ? here : [goesOn.quotation, ...here]);
      if (bare === undefined) continue;
      resolved.push(bare);
      if (bare.confidence > 0) discourse.spoke = index;
      if (bare.unclosed) open = { quotation: bare, parts: [bare] };
    }
    if (closed !== undefined && goesOn !== undefined) nameParts(closed, goesOn.quotation.end, here);
  }
  return resolved;
}

/** `وكان فلان قد قال إن …`: what is told as background has the floor in its own paragraph only. */
function endAside(discourse: Discourse): void {
  if (discourse.aside === undefined) return;
  discourse.current = discourse.aside.current;
  discourse.named = discourse.aside.named;
  discourse.aside = undefined;
  discourse.topic = undefined;
}

/** Someone whom a sentence tells of in its first words, where these report nothing: `وعاد باقري إلى طهران`. */
function told(
  { index, reading }: PlacedParagraph,
  { from, to }: TokenRange,
  first: LocalQuotation | undefined,
  linking: Linking,
  discourse: Discourse,
): Voice | undefined {
  let at = from;
  while (
    at < to &&
    (hasJoinedRole(reading.tokens[at]?.word, "auxiliary") ||
      hasJoinedRole(reading.tokens[at]?.word, "adverb") ||
      hasRole(reading.tokens[at]?.word, "clause-opener"))
  )
    at++;
  const mentions = linking.mentionsOf[index] ?? [];
  // `خاطب البيان الناخبين`: the one who put it out.
  if (discourse.issuer !== undefined && !(first !== undefined && first.cue.at <= at + 1)) {
    const document = [reading.tokens[at]?.word, reading.tokens[at + 1]?.word].find((word) => hasRole(word, "issued"));
    if (document !== undefined) return issuer([document], discourse);
  }
  const near = mentions.find(
    ({ type, phrase }) =>
      (type === "person" || type === "organization") && (phrase.from === at || phrase.from === at + 1),
  );
  const mention = near ?? apposed(reading.tokens, at + 1, mentions);
  return mention === undefined || (first !== undefined && first.cue.at <= mention.to)
    ? undefined
    : known(discourse, mention.entity);
}

/** `وصلت مديرة المكتب، هدى الرواحي، …`: the name after the title's comma. */
function apposed(tokens: readonly Token[], at: number, mentions: readonly LinkedMention[]): LinkedMention | undefined {
  const title = tokens[at]?.word;
  if (title === undefined || factsOf(title)?.title === undefined) return undefined;
  const comma = indexOf(tokens, "،", at, at + 8);
  return comma < 0
    ? undefined
    : mentions.find(({ type, phrase }) => type === "person" && phrase.from > comma && phrase.from <= comma + 2);
}

function turnTo(voice: Voice | undefined, discourse: Discourse): void {
  if (voice === undefined) return;
  if (discourse.current.length === 1 && discourse.current[0] === voice) discourse.topic = undefined;
  else discourse.topic = voice;
}

interface Found {
  voices: Voice[];
  resolution: Speaker["resolution"];
  confidence: number;
}

function resolve(
  paragraph: PlacedParagraph,
  local: LocalQuotation,
  here: readonly ResolvedQuotation[],
  linking: Linking,
  discourse: Discourse,
): ResolvedQuotation {
  const { start, index } = paragraph;
  const { form } = local.cue;
  const { voices, resolution, confidence } = speakersOf(paragraph, local, here, linking, discourse);
  const antecedent = discourse.named;
  if (
    resolution === "explicit" &&
    voices.length === 1 &&
    voices[0] !== undefined &&
    (form.kind === "perfect" || form.kind === "imperfect") &&
    form.number === "singular" &&
    form.gender !== undefined &&
    voices[0].entity?.gender === undefined
  )
    voices[0].gender = form.gender;
  const takesFloor =
    voices.length > 0 &&
    !local.nested &&
    !form.future &&
    form.kind !== "source" &&
    !(local.background && resolution !== "explicit");
  if (takesFloor) {
    if (local.background && discourse.current.length > 0)
      discourse.aside ??= { current: discourse.current, named: discourse.named };
    if (resolution === "explicit") discourse.named = index;
    discourse.current = voices;
    discourse.spoke = index;
    discourse.quoted = local.mode !== "indirect";
    if (local.issued && voices[0] !== undefined) discourse.issuer = voices[0];
    discourse.topic = undefined;
    for (const voice of voices) raise(discourse, voice);
  }
  const contents = local.contents.map((span) => moved(span, start));
  const cue = moved({ start: local.cue.start, end: local.cue.end }, start);
  const subject = local.subject && moved({ start: local.subject.start, end: local.subject.end }, start);
  const whole = around(cue, contents, subject);
  // Written out, not spread: this is made for every quotation at every edit.
  const quotation: ResolvedQuotation = {
    start: whole.start,
    end: whole.end,
    mode: local.mode,
    cue,
    speakers: speakersFor(voices, resolution, confidence, subject),
    contents,
    paragraph: index,
    local,
    confidence,
  };
  if (local.complementizer !== undefined) quotation.complementizer = moved(local.complementizer, start);
  if (resolution !== "explicit" && antecedent >= 0) quotation.antecedent = antecedent;
  return quotation;
}

/** The span of all parts. */
function around(cue: Span, contents: readonly Span[], subject: Span | undefined): Span {
  let start = Math.min(cue.start, subject?.start ?? cue.start);
  let end = Math.max(cue.end, subject?.end ?? cue.end);
  for (const content of contents) {
    start = Math.min(start, content.start);
    end = Math.max(end, content.end);
  }
  return { start, end };
}

/** The speaker as written; else the matrix verb's, the sentence's, or the one the reader has in mind. */
function speakersOf(
  paragraph: PlacedParagraph,
  local: LocalQuotation,
  here: readonly ResolvedQuotation[],
  linking: Linking,
  discourse: Discourse,
): Found {
  const { form } = local.cue;
  const how: Speaker["resolution"] = form.pronoun ? "pronoun" : "dropped";
  const matrix = local.matrix === undefined ? undefined : here[local.matrix];
  if (local.subject !== undefined)
    return {
      voices: voicesOf(paragraph, local.subject, linking, discourse, form.gender),
      resolution: "explicit",
      confidence: 1,
    };
  const named = namedAfter(paragraph, local, linking);
  if (named !== undefined) return { voices: [known(discourse, named.entity)], resolution: "explicit", confidence: 0.9 };
  if (matrix !== undefined)
    return {
      voices: voicesNamed(matrix.speakers, discourse),
      resolution: matrix.speakers[0]?.resolution === "unresolved" ? "unresolved" : how,
      confidence: matrix.confidence,
    };
  if (local.topic !== undefined) {
    const voices = voicesOf(paragraph, local.topic, linking, discourse, form.gender);
    // `وتزوج فلان وفلانة وكتب على صفحته`: of two a verb that drops its subject would be dual.
    const isOne = form.number === "singular" && form.kind !== "participle" && !form.pronoun;
    return { voices: isOne ? voices.slice(0, 1) : voices, resolution: how, confidence: 0.8 };
  }
  const { voices, confidence } = inMind(discourse, form, local.turns, paragraph, linking);
  return voices.length === 0
    ? { voices, resolution: "unresolved", confidence: 0 }
    : { voices, resolution: how, confidence };
}

/** `قال لي إن`, of كاي فو لي: a short name that means something else too, which only the whole article makes a name. */
function namedAfter({ index }: PlacedParagraph, { cue }: LocalQuotation, linking: Linking): LinkedMention | undefined {
  if (cue.form.kind !== "perfect" && cue.form.kind !== "imperfect") return undefined;
  return linking.mentionsOf[index]?.find(
    ({ type, kind, from }) => type === "person" && kind === "short" && from === cue.at + 1,
  );
}

/**
 * The one the reader takes for the subject of a verb without one: someone told of since the last report (but أضاف goes on that report),
 * the one who has the floor, the last to have spoken whom the verb fits, the last person named.
 */
function inMind(
  discourse: Discourse,
  form: CueForm,
  turns: boolean,
  { index }: PlacedParagraph,
  linking: Linking,
): Omit<Found, "resolution"> {
  const { current, topic, named } = discourse;
  if (topic !== undefined && agrees(topic, form) && (!form.continuer || current.length === 0))
    return { voices: [topic], confidence: 0.6 };
  if (!turns && current.length > 1) {
    if (form.number !== "singular" || form.kind === "participle") return { voices: current, confidence: 0.8 };
    const fitting = current.filter((voice) => agrees(voice, form));
    return { voices: fitting.slice(0, 1), confidence: fitting.length === 1 ? 0.7 : 0.4 };
  }
  if (!turns && current[0] !== undefined && agrees(current[0], form))
    return { voices: current, confidence: index - named <= 1 ? 0.9 : index - named <= 4 ? 0.8 : 0.6 };
  const earlier = discourse.voices.find(
    (voice) =>
      voice !== current[0] &&
      voice.spoken &&
      agrees(voice, form) &&
      (voice.gender !== undefined || form.number === "plural"),
  );
  if (earlier !== undefined) return { voices: [earlier], confidence: 0.5 };
  const person = lastPerson(index, linking, form.gender);
  if (person !== undefined) return { voices: [known(discourse, person)], confidence: 0.4 };
  return { voices: turns ? [] : current, confidence: 0.3 };
}

/** The first person named in the nearest paragraph before that names one: a report may follow on a deed. */
function lastPerson(index: number, linking: Linking, gender: "m" | "f" | undefined): LinkedEntity | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const person = (linking.mentionsOf[at] ?? []).find(
      ({ type, entity }) =>
        type === "person" &&
        !entity.unsure &&
        (gender === undefined || entity.gender === undefined || entity.gender === gender),
    );
    if (person !== undefined) return person.entity;
  }
  return undefined;
}

function voicesNamed(speakers: readonly Speaker[], discourse: Discourse): Voice[] {
  return speakers.flatMap((one) =>
    discourse.voices
      .filter((voice) =>
        one.entity === undefined
          ? voice.name === one.name && voice.entity === undefined
          : voice.entity?.id === one.entity,
      )
      .slice(0, 1),
  );
}
