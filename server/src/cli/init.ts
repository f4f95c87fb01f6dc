/** `arabic-press init`: a stylebook drafted from articles, to be reviewed. */
import { createAnalyzer } from "../engine/analyze";
import type { Language } from "../engine/language";
import { draftText, openDraft } from "../stylebook/draft";
import { complain, print } from "./output";
import { openCorrections } from "./put-right";
import { sourcesOf } from "./sources";

export interface InitCommand {
  language: Language;
  encoding: string;
}

export async function printDraft(paths: readonly string[], command: InitCommand): Promise<void> {
  const [analyzer, draft, correctionsIn] = [createAnalyzer(), openDraft(), openCorrections()];
  for await (const source of sourcesOf(paths, command)) {
    if ("trouble" in source) {
      complain(source.name, source.trouble);
      continue;
    }
    const { name, article } = source;
    draft.add(analyzer.read(article, { uri: name, corrections: correctionsIn(name) }));
  }
  await print(draftText(draft.rules()));
}
