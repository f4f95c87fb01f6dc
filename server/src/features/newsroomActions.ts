/** Code actions that a newsroom's files remember: let a finding stand, add a name or a word to the stylebook. */
import { CodeActionKind, type CodeAction, type Diagnostic } from "vscode-languageserver-types";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Analysis } from "../engine/analyze";
import type { Span } from "../engine/article";
import { fingerprint } from "../engine/checks/ignore";
import { concernOf } from "../engine/checks/registry";
import type { Language } from "../engine/language";
import type { Entry, IgnoreArguments } from "../../../protocol/protocol";
import type { StylebookEntry } from "../stylebook/schema";
import { say } from "./messages";

/** Commands of the server: an entry for a list, and the file that has it. */
export const IGNORE = "arabicPress.ignore";
export const ADD_TO_STYLEBOOK = "arabicPress.addToStylebook";

export type StylebookArguments = StylebookEntry & { file: string };

/** Where the entries go; undefined for an article of no folder, which has neither. */
export interface NewsroomFiles {
  /** The article's path from its folder. */
  file: string;
  stylebookFile: string | undefined;
  ignoreFile: string | undefined;
}

/**
 * @param asked the diagnostics that the editor asks about
 * @param span what is selected, or where the cursor stands
 */
export function newsroomActions(
  document: TextDocument,
  analysis: Analysis,
  asked: readonly Diagnostic[],
  span: Span,
  files: NewsroomFiles,
  language: Language,
): CodeAction[] {
  return [
    ...ignoreActions(document, analysis, asked, files, language),
    ...stylebookActions(analysis, span, files, language),
  ];
}

function ignoreActions(
  document: TextDocument,
  analysis: Analysis,
  asked: readonly Diagnostic[],
  { file, ignoreFile }: NewsroomFiles,
  language: Language,
): CodeAction[] {
  if (ignoreFile === undefined) return [];
  return asked
    .filter(({ source, code }) => source === "Arabic Press" && typeof code === "string")
    .flatMap((diagnostic) => {
      const check = String(diagnostic.code);
      const start = document.offsetAt(diagnostic.range.start);
      const end = document.offsetAt(diagnostic.range.end);
      const word = analysis.text.slice(start, end);
      const action = (title: string, entry: Entry): CodeAction => ({
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        command: { title, command: IGNORE, arguments: [{ file: ignoreFile, entry } satisfies IgnoreArguments] },
      });
      return [
        action(say(language, "ignoreHere"), { here: fingerprint({ check, start, end }, analysis) }),
        action(say(language, "ignoreInFile"), { file, check }),
        ...(isSpelt(check, { start, end }, analysis) && /^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)?$/u.test(word)
          ? [action(say(language, "ignoreWord", word), { word })]
          : []),
      ];
    });
}

/** Is it how a word or a name is written that the finding is about? A word that is used wrongly here is no fault elsewhere. */
const isSpelt = (check: string, { start, end }: Span, { linking }: Analysis): boolean =>
  concernOf(check) === "spelling" ||
  linking.entities.some(({ mentions }) => mentions.some((one) => one.start <= start && end <= one.end));

/** A name as the article has it, or what is selected. */
function stylebookActions(
  analysis: Analysis,
  span: Span,
  { stylebookFile }: NewsroomFiles,
  language: Language,
): CodeAction[] {
  if (stylebookFile === undefined) return [];
  const entity = analysis.linking.entities.find(({ mentions }) =>
    mentions.some(({ start, end }) => start <= span.start && span.end <= end),
  );
  if (entity?.ref !== undefined && analysis.stylebook.byRef(entity.ref) !== undefined) return [];
  const selected = analysis.text.slice(span.start, span.end).trim();
  const word = entity === undefined && /^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+){0,4}$/u.test(selected) ? selected : undefined;
  const name = entity?.name ?? word;
  if (name === undefined) return [];
  const titles = (entity?.titles ?? []).map((title) => ({ title }));
  const entry = {
    name,
    type: entity?.type ?? "person",
    ...(entity?.gender === undefined ? {} : { gender: entity.gender }),
    ...(titles.length === 0 ? {} : { titles }),
  };
  const title = say(language, "addToStylebook", name);
  return [
    {
      title,
      kind: CodeActionKind.Refactor,
      command: {
        title,
        command: ADD_TO_STYLEBOOK,
        arguments: [{ file: stylebookFile, list: "names", entry } satisfies StylebookArguments],
      },
    },
  ];
}
