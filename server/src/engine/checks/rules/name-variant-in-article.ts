import type { Span } from "../../article";
import { isMisprint } from "../../entities/misprints";
import { variantKey } from "../../lexicon/variants";
import { keptWith, remembered } from "../../memory";
import { keyForm } from "../../text/fold";
import { asking, type Check, type Fix } from "../check";

const check: Check = {
  id: "name-variant-in-article",
  concern: "facts",
  level: "warning",
  // Whose name it is, every word beside it may decide.
  uncoveredBy: "any",
  title: { ar: "اسم بكتابتين", en: "One name, two spellings" },
  message: {
    ar: "وحّد كتابة الاسم: هنا «{0}»، وفي موضع آخر من الخبر «{1}»",
    en: "Keep to one spelling of the name: here “{0}”, elsewhere in the article “{1}”",
  },
  why: {
    ar: "اسم الشخص الواحد يُكتب في الخبر الواحد كتابة واحدة: «سيرجي» أو «سيرغي». وقد تكون الكتابة الأقل هي الصحيحة، فيُعرض توحيد الخبر على هذه أو تلك.",
    en: "A person's name keeps one spelling in an article: سيرجي or سيرغي, not both. The rarer spelling may be the right one: either is offered for the whole article.",
  },
  source: { ar: "أدلة الأسلوب الصحفي في كتابة الأسماء الأجنبية", en: "Press style guides on transliteration" },
  examples: {
    wrong: [
      {
        text: "التقى سيرجي إيفانوف وفدا من المدينة.\nوقال سيرغي إيفانوف إن اللقاء ناجح.\nوغادر سيرجي إيفانوف المدينة.",
        right: "التقى سيرجي إيفانوف وفدا من المدينة.\nوقال سيرجي إيفانوف إن اللقاء ناجح.\nوغادر سيرجي إيفانوف المدينة.",
      },
      {
        text: "وصل سيرجي لافروف أمس.\nوقال سيرغي لافروف إن اللقاء ناجح.\nوعاد سيرجي لافروف.",
        right: "وصل سيرجي لافروف أمس.\nوقال سيرجي لافروف إن اللقاء ناجح.\nوعاد سيرجي لافروف.",
      },
      {
        text: "التقى جورج ميتشل وفدا.\nوقال جورج ميتشيل إن اللقاء ناجح.\nوغادر جورج ميتشل.",
        right: "التقى جورج ميتشل وفدا.\nوقال جورج ميتشل إن اللقاء ناجح.\nوغادر جورج ميتشل.",
      },
      {
        text: "وصلت أنجيلا ميركل أمس.\nوقالت أنغيلا ميركل إن اللقاء ناجح.\nوعادت أنجيلا ميركل.",
        right: "وصلت أنجيلا ميركل أمس.\nوقالت أنجيلا ميركل إن اللقاء ناجح.\nوعادت أنجيلا ميركل.",
      },
      {
        text: "زار غوردن براون المدينة.\nوقال جوردن براون إن الاتفاق قريب.\nوعاد غوردن براون.",
        right: "زار غوردن براون المدينة.\nوقال غوردن براون إن الاتفاق قريب.\nوعاد غوردن براون.",
      },
      {
        text: "التقى المدير سامي القحطاني وفدا.\nوقال سامي القطحاني إن اللقاء ناجح.\nوغادر سامي القحطاني.",
        right: "التقى المدير سامي القحطاني وفدا.\nوقال سامي القحطاني إن اللقاء ناجح.\nوغادر سامي القحطاني.",
      },
      {
        text: "التقى محمد آل عمران وفدا.\nوقال محمد آال عمران إن اللقاء ناجح.\nوغادر محمد آل عمران.",
        right: "التقى محمد آل عمران وفدا.\nوقال محمد آل عمران إن اللقاء ناجح.\nوغادر محمد آل عمران.",
      },
    ],
    right: [
      "قال كريم بوتان إنه راض. وأشاد المدير ببوتان، ثم رحب ببوتان مجددا.",
      "التقى سامي القحطاني وسامي الزهراني وفدا.\nوغادر سامي القحطاني.",
      "التقى سامي بن فهد العتيبي وفدا.\nوقال سامي بن سعد العتيبي إن اللقاء ناجح.\nوغادر سامي بن فهد العتيبي.",
      "التقى أحمد الخويلد وفدا.\nوقال أحمد الخويلدي إن اللقاء ناجح.\nوغادر أحمد الخويلد.",
      "التقى سيرجي إيفانوف وفدا من المدينة.\nوقال إيفانوف إن اللقاء ناجح.",
      "التقى سيرجي إيفانوف وسيرغي بتروف في المدينة.",
      "التقى أحمد منصور محمد سعيد في المدينة.",
      "وصل الحسن بن علي والحسين بن علي.\nوعاد الحسن بن علي.",
      "التقى كريم حداد سمير حداد.",
      "قال كمال حداد إن العمل بدأ.\nوأضاف جمال حداد أن الخطة جاهزة.\nوغادر كمال حداد.",
      "قال سليمان العلي نعم.\nوأضاف سلمان العلي أن الخطة جاهزة. وحضر محمود سالم ومحمد سالم.",
    ],
  },
  article(analysis, report) {
    const { linking, text } = analysis;
    const mayDiffer = spellingsOf(analysis);
    for (const entity of linking.entities) {
      if (entity.type !== "person" || entity.unsure || entity.mentions.length < 2) continue;
      const named = entity.mentions.filter(({ kind }) => kind !== "title");
      const written = new Set(named.map(({ start, end }) => text.slice(start, end)));
      // Nearly every name is written one way: nothing to compare.
      if (written.size < 2 || !mayDiffer([...written].join(" "))) continue;
      const spellings = new Map<string, Map<string, { start: number; end: number }[]>>();
      const apart = new Set<string>();
      for (const mention of named) {
        const words = wordsOf(text, mention);
        for (const word of words) {
          const key = keyForm(word.text);
          const variant = groupOf(spellings, key);
          const variants = spellings.get(variant) ?? new Map<string, { start: number; end: number }[]>();
          variants.set(key, [...(variants.get(key) ?? []), word]);
          spellings.set(variant, variants);
          // `مني مناوي`: two words of one name.
          if (words.some((other) => keyForm(other.text) !== key && variantKey(keyForm(other.text)) === variant))
            apart.add(variant);
        }
      }
      for (const [variant, variants] of spellings) {
        if (apart.has(variant)) continue;
        const [usual, ...others] = [...variants.values()].sort(
          (a, b) => b.length - a.length || (a[0]?.start ?? 0) - (b[0]?.start ?? 0),
        );
        const model = usual?.[0];
        if (model === undefined) continue;
        const right = text.slice(model.start, model.end);
        // `ببوتين` and `بوتين`: a preposition that was taken for the name's.
        if ([...variants.keys()].some((key) => isJoined(key, variants))) continue;
        for (const place of others.flat()) {
          const written = text.slice(place.start, place.end);
          report({
            ...place,
            values: [written, right],
            related: [
              { ...model, message: { ar: `الكتابة الأخرى: «${right}»`, en: `The other spelling: “${right}”` } },
            ],
            fixes: [asking(place, right), everywhere([...variants.values()].flat(), written)],
          });
        }
      }
    }
  },
};

/** Are there two spellings of a word among the words of a name in all its forms? An article has the same names at each edit. */
const spellingsOf = keptWith(() =>
  remembered((words) => {
    const keys = [...new Set(keyForm(words).split(/\s+/))];
    const isOne = (key: string, other: string): boolean =>
      variantKey(key) === variantKey(other) || isMisprint(key, other);
    return keys.some((key, at) => keys.slice(at + 1).some((other) => isOne(key, other)));
  }, MOST_NAMES),
);
const MOST_NAMES = 1_000;

/** `القطحاني` beside `القحطاني`: a misprint is a spelling of the same word. @returns what the spellings of a word go by */
function groupOf(spellings: ReadonlyMap<string, ReadonlyMap<string, unknown>>, key: string): string {
  for (const [variant, variants] of spellings)
    if ([...variants.keys()].some((other) => isMisprint(key, other))) return variant;
  return variantKey(key);
}

const isJoined = (key: string, variants: ReadonlyMap<string, unknown>): boolean =>
  /^[وفبلك]/.test(key) && variants.has(key.slice(1));

/** The more usual spelling may be the wrong one: the writer knows the person. */
const everywhere = (places: readonly Span[], right: string): Fix => ({
  title: { ar: `اكتب «${right}» في الخبر كله`, en: `Write “${right}” throughout` },
  edits: places.map(({ start, end }) => ({ start, end, text: right })),
  asks: true,
});

function wordsOf(
  text: string,
  { start, end }: { start: number; end: number },
): { start: number; end: number; text: string }[] {
  return [...text.slice(start, end).matchAll(/\S+/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    text: match[0],
  }));
}

export default check;
