import type { Span } from "../../article";
import { rows } from "../../lexicon/lexicon";
import { countedNounAt } from "../../numbers/counted-nouns";
import { hasHeadline } from "../headline";
import { perReading } from "../../memory";
import type { PlacedParagraph, Reading } from "../../reading";
import type { Token } from "../../text/tokens";
import { asking, type Check } from "../check";

const check: Check = {
  id: "figure-changes",
  concern: "facts",
  level: "information",
  title: { ar: "رقم يتغير بين العنوان والنص", en: "Figure that changes between headline and body" },
  message: {
    ar: "راجع الرقم: في العنوان «{0}» وفي النص «{1}»",
    en: "Check the figure: “{0}” in the headline, “{1}” in the body",
  },
  why: {
    ar: "ما يقوله العنوان يقوله مستهل الخبر. ولا يُقارن إلا ما اتفق فيه الفعل والمعدود بلا «نحو» ولا «أكثر من»: مقتل 12 شخصا، قُتل 15 شخصا. وأي الرقمين الخطأ يقرره الكاتب.",
    en: "What the headline counts, the lead counts. Only figures of one event word and one noun are compared, without نحو or أكثر من. Which of the two is the slip, the writer decides.",
  },
  source: { ar: "العرف الصحفي", en: "Press practice" },
  examples: {
    wrong: [
      { text: "مقتل 12 شخصا في انفجار\nقتل 15 شخصا أمس في انفجار وقع في المدينة." },
      { text: "إصابة 5 جنود في هجوم\nأصيب 7 جنود أمس في هجوم على المدينة." },
      { text: "اعتقال 20 متظاهرا في العاصمة\nاعتقلت الشرطة 22 متظاهرا أمس في العاصمة." },
      { text: "مقتل 3 أطفال في حريق\nقتل 4 أطفال في حريق أمس." },
      { text: "المدينة تحيي 70 عاما على المعركة\nأقيم حفل أمس لمرور 71 عاما على المعركة التي وقعت في المدينة." },
      {
        text: "رحيل الشاعر كريم حداد عن عمر 70 عاما\nتوفي الشاعر كريم حداد أمس في المدينة عن عمر 71 عاما، وشيعه المئات.",
      },
      { text: "إصابة 8 عمال في حادث\nأصيب 6 عمال أمس في حادث بالمدينة." },
    ],
    right: [
      "مقتل 12 شخصا في انفجار بالميناء\nقتل 12 شخصا في انفجار بالميناء أمس، وكان انفجار سابق قتل 15 شخصا في 2023.",
      "مقتل 12 شخصا في انفجار\nقتل 12 شخصا أمس في انفجار وقع في المدينة.",
      "مقتل 12 شخصا في انفجار\nقتل نحو 15 شخصا أمس في انفجار وقع في المدينة.",
      "مقتل 12 شخصا في انفجار\nأصيب 15 شخصا أمس في انفجار وقع في المدينة.",
      "مقتل 12 شخصا في انفجار\nقتل 10 جنود أمس في انفجار وقع في المدينة.",
      "المدينة تحيي 70 عاما على المعركة\nأقيم حفل أمس بعد 20 عاما على افتتاح المتحف في المدينة.",
      "سجن شاب عمره 20 عاما\nطعن شاب أمس رجلا عمره 45 عاما في المدينة.\nويبلغ الشاب من العمر 20 عاما.",
      "رحيل الشاعر كريم حداد عن عمر 70 عاما\nتوفي أمس كريم حداد عن عمر 70 عاما، وزميله عن عمر 45 عاما.",
      "قتل 12 شخصا أمس.\nوقتل 15 شخصا اليوم.",
    ],
  },
  article({ paragraphs }, report) {
    const [headline, ...body] = paragraphs;
    if (headline === undefined || !hasHeadline(paragraphs)) return;
    const figures = figuresIn(headline.reading);
    if (figures.length === 0) return;
    const opening = body.slice(0, 2);
    const inBody = opening.flatMap(({ reading }) => figuresIn(reading));
    for (const { start, reading } of opening) {
      for (const figure of figuresIn(reading)) {
        const told = figures.find(({ event, noun }) => event === figure.event && noun === figure.noun);
        // `قتل 12 شخصا، وكان انفجار سابق قتل 15 شخصا`: the headline's stands there, and the other is of something else.
        if (
          told === undefined ||
          inBody.some(({ event, noun, value }) => event === told.event && noun === told.noun && value === told.value) ||
          (told.event === AGE && isTold(body, told.value))
        )
          continue;
        const related = {
          start: headline.start + told.start,
          end: headline.start + told.end,
          message: { ar: "الرقم في العنوان", en: "The figure in the headline" },
        };
        const [there, here] = [digitsAt(headline, told), digitsAt({ start, reading }, figure)];
        report({
          start: start + figure.start,
          end: start + figure.end,
          values: [told.written, figure.written],
          related: [related],
          fixes: [asking(there, here.text), asking(here, there.text)],
        });
      }
    }
  },
};

const AGE = "age";

/** Does the body tell the age of the headline, too? Then the other is somebody else's. */
const isTold = (body: readonly PlacedParagraph[], age: string): boolean =>
  body.some(({ reading }) => reading.numbers.some(({ kind, value }) => kind === "age" && value === age));

/** A figure as it is written, and where in the text. */
const digitsAt = (
  { start, reading: { text } }: Pick<PlacedParagraph, "start" | "reading">,
  { numeral }: { numeral: Span },
): Span & { text: string } => ({
  start: start + numeral.start,
  end: start + numeral.end,
  text: text.slice(numeral.start, numeral.end),
});

/** The event that a word tells, as verb and as verbal noun. */
const EVENTS = new Map(
  rows("event-words")
    .filter(({ event }) => event !== "happened")
    .map(({ event, form }) => [form, event]),
);

const figuresIn = perReading(({ text, tokens, numbers }: Reading) =>
  numbers.flatMap(({ kind, bound, start, end, value, numeral }) => {
    // Of one age in a paragraph nobody asks whose it is.
    if (kind === "age" && bound === undefined)
      return numbers.filter((one) => one.kind === "age").length > 1
        ? []
        : [{ event: AGE, noun: "", value, start, end, numeral, written: text.slice(start, end) }];
    if (kind === "duration" && bound === undefined) {
      const since = /^P\d+Y$/.test(value) ? sinceWhat(tokens, end) : undefined;
      return since === undefined
        ? []
        : [{ event: "years", noun: since, value, start, end, numeral, written: text.slice(start, end) }];
    }
    const noun = kind === "cardinal" && bound === undefined ? countedNounAt(text, end) : undefined;
    const at = tokens.findIndex((token) => token.start === start);
    // The event word, with its subject at most between it and the number: `اعتقلت الشرطة 22`.
    const words = tokens
      .slice(Math.max(0, at - 2), at)
      .map(({ word }) => word.readings.at(-1)?.plain ?? word.plain)
      .concat(tokens.slice(Math.max(0, at - 2), at).map(({ word }) => word.plain));
    const event = words.map((word) => EVENTS.get(word)).find((one) => one !== undefined);
    return noun === undefined || event === undefined
      ? []
      : [{ event, noun: noun.noun.singular, value, start, end, numeral, written: text.slice(start, noun.end) }];
  }),
);

/** What so many years have passed since: the noun behind their preposition (`بعد 70 عاما على المعركة`). */
function sinceWhat(tokens: readonly Token[], end: number): string | undefined {
  const at = tokens.findIndex(({ start }) => start >= end);
  const [link, noun] = [tokens[at]?.word, tokens[at + 1]?.word];
  return link !== undefined && noun !== undefined && /^(?:على|من|منذ)$/.test(link.plain) && noun.plain.length > 4
    ? noun.key
    : undefined;
}

export default check;
