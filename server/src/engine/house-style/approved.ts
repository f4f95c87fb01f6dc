/** Where names and terms stand as the stylebook wants them. */
import type { Span } from "../article";
import { hasArticle, withArticlesAlef } from "../morphology/article";
import { keyForm } from "../text/fold";
import type { Paragraph } from "../text/paragraphs";
import { phraseTable, type PhraseLookup } from "../text/phrases";
import type { StylebookName, StylebookTerm } from "./rules";

/** Forms that the stylebook wants; undefined where it has none. */
export type Approvals = PhraseLookup<readonly string[]> | undefined;

/** @returns names and terms by how they are looked up. Spelling variants of one form stand together: a look-up does not tell them apart. */
export function approvalsOf(names: readonly StylebookName[], terms: readonly StylebookTerm[]): Approvals {
  const forms = [
    ...names.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
    ...terms.filter(({ off }) => off !== true).map(({ preferred }) => preferred),
  ];
  const byKey = new Map<string, string[]>();
  for (const form of forms) byKey.set(keyForm(form), [...(byKey.get(keyForm(form)) ?? []), form]);
  return byKey.size === 0 ? undefined : phraseTable([...byKey]);
}

/** @returns what stands as it is wanted, letter by letter, in order; offsets are the paragraph's */
export function findApproved({ text, tokens }: Pick<Paragraph, "text" | "tokens">, approvals: Approvals): Span[] {
  const found: Span[] = [];
  for (let at = 0; approvals !== undefined && at < tokens.length; at++) {
    for (const { key, offset, plain } of tokens[at]?.word.readings ?? []) {
      const match = approvals(tokens, at, key);
      const [start, end] = [(tokens[at]?.start ?? 0) + offset, tokens[(match?.to ?? 0) - 1]?.end ?? 0];
      const written = text.slice(start, end);
      const isHidden = hasArticle(plain) && !hasArticle(written);
      if (match?.value.includes(isHidden ? withArticlesAlef(written) : written) !== true) continue;
      found.push({ start, end });
      at = match.to - 1;
      break;
    }
  }
  return found;
}
