/** A stylebook drafted from a newsroom's own articles: what most of them write, for people to review. */
import { stringify } from "yaml";
import type { Analysis } from "../engine/analyze";
import type { StylebookName, StylebookRules } from "../engine/house-style/rules";
import type { LinkedEntity, LinkedMention } from "../engine/entities/link";
import { hasRole } from "../engine/lexicon/function-words";
import { variantKey } from "../engine/lexicon/variants";
import { hasArticle } from "../engine/morphology/article";
import { isOfPronoun } from "../engine/morphology/pronouns";
import { monthNameAt, SYSTEMS } from "../engine/numbers/months";
import { keyForm } from "../engine/text/fold";
import type { Token } from "../engine/text/tokens";

export interface Draft {
  /** Takes an article in. */
  add(analysis: Analysis): void;
  /** @returns the stylebook that the articles taken in so far would have */
  rules(): StylebookRules;
}

/** One name in all its spellings. */
interface Spelt {
  type: StylebookName["type"];
  forms: Map<string, number>;
  titles: Map<string, number>;
  gender: "m" | "f" | undefined;
  articles: number;
  /** In all forms, short ones too. */
  mentions: number;
}

export function openDraft(): Draft {
  const names = new Map<string, Spelt>();
  const [digits, months] = [new Map<string, number>(), new Map<string, number>()];
  return {
    add(analysis) {
      addNames(names, analysis);
      for (const { reading } of analysis.paragraphs)
        for (const [at, { word }] of reading.tokens.entries()) {
          if (/^[0-9]/.test(word.surface)) count(digits, "western");
          if (/^[٠-٩]/.test(word.surface)) count(digits, "arabic-indic");
          const month = monthNameAt(reading.tokens, at);
          if (month !== undefined) count(months, month.value.system);
        }
    },
    rules() {
      const system = usual(months);
      const chosen = Object.entries(SYSTEMS).find(([, code]) => code === system)?.[0];
      const digit = usual(digits);
      return {
        ...(digit === undefined ? {} : { digits: digit as NonNullable<StylebookRules["digits"]> }),
        ...(chosen === undefined ? {} : { months: chosen as NonNullable<StylebookRules["months"]> }),
        names: [...names.values()]
          .filter(({ articles, mentions }) => articles >= FEWEST_ARTICLES && mentions >= FEWEST_MENTIONS)
          .sort((a, b) => b.mentions - a.mentions)
          .slice(0, MOST_NAMES)
          .map(entryOf),
      };
    },
  };
}

/** @returns the draft as a file to be reviewed */
export const draftText = (rules: StylebookRules): string =>
  HEAD + stringify(rules, { lineWidth: 0, blockQuote: false, flowCollectionPadding: false });

const HEAD =
  "# مسودة من أخبار هذا المجلد: الأكثر ورودا فيها هو المعتمد. راجعها، واحذف ما لا تريده، ثم احفظها.\n# A draft from this folder's articles: what most of them write. Review it, take out what you do not want, and save it.\n";

const FEWEST_ARTICLES = 2;
const FEWEST_MENTIONS = 3;
const MOST_NAMES = 200;
/** A spelling that is a fourth as frequent as the usual one, or less, is a slip. */
const SLIP = 4;
/** What nine in ten have is the rule, where there are enough to tell. */
const RULE = 0.9;
const ENOUGH = 20;

/** What one article calls somebody, in the order in which it does. */
type Written = Map<LinkedEntity, string[]>;

function addNames(names: Map<string, Spelt>, { linking, paragraphs }: Analysis): void {
  const written: Written = new Map();
  linking.mentionsOf.forEach((mentions, index) => {
    for (const mention of mentions)
      if (isName(mention) && !isCut(mention, paragraphs[index]?.reading.tokens ?? []))
        written.set(mention.entity, [...(written.get(mention.entity) ?? []), mention.name.replace(/\s+/g, " ")]);
  });
  for (const [entity, forms] of written) {
    const longer = [...written].find(([other, [name = ""]]) => isShortOf(entity, other, forms[0] ?? "", name));
    const one = speltOf(names, longer ?? [entity, forms]);
    one.mentions += forms.length;
    if (longer !== undefined) continue;
    one.articles++;
    one.gender ??= entity.gender;
    for (const form of forms) count(one.forms, form);
    for (const title of entity.titles) if (!isOfPronoun(title)) count(one.titles, title);
  }
}

const isName = ({ kind, name, entity: { type, unsure } }: LinkedMention): boolean =>
  kind === "full" && !unsure && (type === "organization" || (type === "person" && name.includes(" ")));

/** `هيئة موانئ | الساحل`: a body that ends without ال before a noun with it goes on, and nobody knows how far. */
const isCut = ({ type, to }: LinkedMention, tokens: readonly Token[]): boolean => {
  const [last, next] = [tokens[to - 1]?.word, tokens[to]?.word];
  return (
    type === "organization" &&
    last !== undefined &&
    next !== undefined &&
    !hasArticle(last.plain) &&
    hasArticle(next.plain) &&
    !hasRole(next, "relative")
  );
};

/** `وزارة النقل` behind `وزارة النقل العمانية`: once named in full, a body is called by its first words. */
const isShortOf = (entity: LinkedEntity, other: LinkedEntity, form: string, longer: string): boolean =>
  entity.type === "organization" && other.type === "organization" && longer.startsWith(`${form} `);

function speltOf(names: Map<string, Spelt>, [{ type }, [name = ""]]: [LinkedEntity, string[]]): Spelt {
  const key = `${type} ${variantKey(keyForm(name))}`;
  const known = names.get(key);
  if (known !== undefined) return known;
  const one: Spelt = { type, forms: new Map(), titles: new Map(), gender: undefined, articles: 0, mentions: 0 };
  names.set(key, one);
  return one;
}

function entryOf({ type, forms, titles, gender }: Spelt): StylebookName {
  const [[name, most] = ["", 0], ...others] = byCount(forms);
  const isSlip = ([form, times]: [string, number]): boolean => times * SLIP <= most && !isWithin(form, name);
  const rejected = others.filter(isSlip).map(([form]) => form);
  const aliases = others.filter((other) => !isSlip(other)).map(([form]) => form);
  const [[title, times] = ["", 0]] = byCount(titles);
  return {
    name,
    type,
    ...(type === "person" && gender !== undefined ? { gender } : {}),
    ...(rejected.length === 0 ? {} : { rejected }),
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(type === "person" && times >= FEWEST_ARTICLES ? { titles: [{ title }] } : {}),
  };
}

/** `النادي الأهلي` and الأهلي: more or less of one name, and right however rare. */
const isWithin = (form: string, name: string): boolean =>
  ` ${form} `.includes(` ${name} `) || ` ${name} `.includes(` ${form} `);

const byCount = (counts: ReadonlyMap<string, number>): [string, number][] => [...counts].sort((a, b) => b[1] - a[1]);
const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((all, one) => all + one, 0);
const count = (counts: Map<string, number>, what: string): void => void counts.set(what, (counts.get(what) ?? 0) + 1);

function usual(counts: ReadonlyMap<string, number>): string | undefined {
  const [[what, times] = [undefined, 0]] = byCount(counts);
  return sum(counts) >= ENOUGH && times >= RULE * sum(counts) ? what : undefined;
}
