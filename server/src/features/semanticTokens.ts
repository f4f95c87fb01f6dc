/** Semantic tokens: persons, organisations and places. Off until a user wants them: coloured runs can change the order of a line on screen. */
import type { SemanticTokens, SemanticTokensLegend } from "vscode-languageserver-types";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Examination } from "../engine/analyze";
import { PAINTED } from "../../../protocol/protocol";
import { paintedNames } from "./painting";

/** Types that package.json contributes to themes. */
export const LEGEND: SemanticTokensLegend = { tokenTypes: PAINTED.map((type) => `press-${type}`), tokenModifiers: [] };

export function semanticTokens(document: TextDocument, examination: Examination): SemanticTokens {
  const data: number[] = [];
  let [line, character] = [0, 0];
  for (const { start, end, type } of paintedNames(examination)) {
    const at = document.positionAt(start);
    data.push(
      at.line - line,
      at.line === line ? at.character - character : at.character,
      end - start,
      PAINTED.indexOf(type),
      0,
    );
    [line, character] = [at.line, at.character];
  }
  return { data };
}
