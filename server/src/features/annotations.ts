/** What can be drawn beside the text: the speaker behind a dropped subject, how much someone says. Both are off until a user wants them. */
import { InlayHintKind, type CodeLens, type InlayHint } from "vscode-languageserver-types";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Examination } from "../engine/analyze";
import type { Language } from "../engine/language";
import { counted } from "../engine/checks/wording";
import { directed, harmless } from "../engine/text/direction";
import { say } from "./messages";
import { paragraphAt, rangeOf } from "./places";
import { doubted } from "./speakers";

/** The speaker behind a reporting word whose subject is dropped: `وأضاف (لافروف)`. */
export function inlayHints(document: TextDocument, { analysis }: Examination): InlayHint[] {
  return analysis.quotations.flatMap(({ cue, speakers, certainty }): InlayHint[] => {
    const names = speakers
      .filter(({ resolution, name }) => (resolution === "dropped" || resolution === "pronoun") && name !== "")
      .map(({ name }) => name);
    return cue === null || names.length === 0
      ? []
      : [
          {
            position: document.positionAt(cue.end),
            label: `(${doubted(harmless(names.join("، ")), certainty === "unsure")})`,
            kind: InlayHintKind.Parameter,
            paddingLeft: true,
          },
        ];
  });
}

/** How many quotations a speaker has, over the paragraph where they first speak. */
export function codeLenses(document: TextDocument, { analysis }: Examination, language: Language): CodeLens[] {
  const first = new Map<string, { name: string; at: number; count: number }>();
  for (const { start, speakers } of analysis.quotations) {
    for (const { entity, name } of speakers) {
      if (name === "") continue;
      const known = first.get(entity ?? name);
      if (known === undefined) first.set(entity ?? name, { name, at: start, count: 1 });
      else known.count++;
    }
  }
  return [...first.values()].map(({ name, at, count }) => {
    const paragraph = paragraphAt(analysis, at);
    const start = paragraph?.start ?? at;
    return {
      range: rangeOf(document, { start, end: start }),
      command: { title: directed(say(language, "lens", name, counted("quotation", count)), language), command: "" },
    };
  });
}
