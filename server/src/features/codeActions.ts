/** Quick fixes, "fix all in this file", and rewritings of numbers. */
import {
  CodeActionKind,
  CodeActionTriggerKind,
  type CodeAction,
  type Diagnostic,
  type Range,
} from "vscode-languageserver-types";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { CheckView } from "../../../protocol/protocol";
import type { Examination } from "../engine/analyze";
import { isSure } from "../engine/checks/check";
import { levelOf, titleOf } from "../engine/checks/registry";
import type { Bulk } from "../engine/checks/fix-all";
import type { Language } from "../engine/language";
import { directed } from "../engine/text/direction";
import type { Settings } from "../settings";
import type { DiagnosticData } from "./diagnostics";
import { fixAllEdits, sayDone } from "./fixAll";
import { say } from "./messages";
import { explanationLink } from "./explanations";
import { rangeOf } from "./places";
import { numberActions } from "./numberActions";

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.arabicPress`;
/** Command of the server: shows the user a sentence. */
export const SAY_DONE = "arabicPress.sayDone";

export interface Asked {
  /** The diagnostics that the editor asks about. */
  asked: readonly Diagnostic[];
  /** What all sure fixes make of the document: asked for where "fix all" is. */
  fixed: () => Bulk;
  /** The kinds that the editor wants, or undefined for all. */
  only: readonly string[] | undefined;
  /** What is selected. */
  range: Range;
  /** By what the editor opens explanations; undefined for one that has none, and none of our client's commands. */
  explanations: string | undefined;
  /** The levels that are set, and the stylebook that may set others. */
  levels: Settings["levels"];
  preset: Settings["preset"];
  stylebookFile: string | undefined;
  /** Did the editor ask on the user's behalf, or by itself? */
  triggerKind: CodeActionTriggerKind | undefined;
}

/** @returns quick fixes first, then what rewrites numbers, then what changes the whole file. */
export function codeActions(
  document: TextDocument,
  examination: Examination,
  asking: Asked,
  language: Language,
): CodeAction[] {
  const { asked, fixed, only, range, explanations, triggerKind } = asking;
  const wanted = (kind: string): boolean =>
    only === undefined || only.some((one) => kind === one || kind.startsWith(`${one}.`));
  // On save the editor asks by itself for one kind of action; for the lamp it asks by itself for all.
  const isCalled = only === undefined || triggerKind === CodeActionTriggerKind.Invoked;
  const actions: CodeAction[] = [];
  if (wanted(CodeActionKind.QuickFix)) {
    for (const diagnostic of asked) {
      const fixes = fixesOf(diagnostic);
      const check = String(diagnostic.code);
      for (const { title, edits } of fixes)
        actions.push({
          title,
          kind: CodeActionKind.QuickFix,
          diagnostics: [diagnostic],
          isPreferred: fixes.length === 1 && fixes[0]?.asks !== true,
          edit: { changes: { [document.uri]: edits } },
        });
      actions.push(...allOfKind(document, examination, diagnostic, check, language));
      if (explanations !== undefined && diagnostic.source === "Arabic Press")
        actions.push(...aboutCheck(diagnostic, viewOf(check, examination, asking, language), explanations, language));
    }
  }
  actions.push(
    ...numberActions(
      document,
      examination,
      { start: document.offsetAt(range.start), end: document.offsetAt(range.end) },
      { wanted, asked: only !== undefined },
      language,
    ),
  );
  if (wanted(FIX_ALL) && (only === undefined ? asked : examination.findings).length > 0)
    actions.push(...fixAllAction(document, fixed(), isCalled, language));
  return actions;
}

/** The same fix wherever it is sure in this document: one place has it already. */
function allOfKind(
  document: TextDocument,
  { findings }: Examination,
  diagnostic: Diagnostic,
  check: string,
  language: Language,
): CodeAction[] {
  const alike = findings.filter((finding) => finding.check === check && isSure(finding));
  if (alike.length < 2) return [];
  const edits = alike.flatMap(({ fixes: [fix] }) => fix?.edits ?? []);
  return [
    {
      title: say(language, "fixKind", String(alike.length)),
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      edit: {
        changes: { [document.uri]: edits.map((edit) => ({ range: rangeOf(document, edit), newText: edit.text })) },
      },
    },
  ];
}

/** Commands of our client. */
export const EXPLAIN = "arabicPress.explain";
export const SET_LEVEL = "arabicPress.setLevel";

function aboutCheck(
  diagnostic: Diagnostic,
  view: CheckView,
  explanations: string | undefined,
  language: Language,
): CodeAction[] {
  const page = explanationLink(explanations, view.check, language);
  const action = (title: string, command: string, argument: unknown): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    command: { title, command, arguments: [argument] },
  });
  return [
    ...(page === undefined ? [] : [action(say(language, "explain"), EXPLAIN, page)]),
    action(say(language, "setLevel"), SET_LEVEL, view),
  ];
}

function viewOf(
  check: string,
  { analysis: { stylebook } }: Examination,
  { levels, preset, stylebookFile }: Asked,
  language: Language,
): CheckView {
  return {
    check,
    title: titleOf(check, language),
    level: levelOf(check, { rules: stylebook.rules, levels, preset }) ?? "off",
    ruled: stylebook.rules.checks?.[check] !== undefined,
    ...(stylebookFile === undefined ? {} : { stylebook: stylebookFile }),
  };
}

/** The editor makes the edits; then, where the user called it, the server says what was done. */
function fixAllAction(document: TextDocument, bulk: Bulk, isCalled: boolean, language: Language): CodeAction[] {
  const edits = fixAllEdits(document, bulk);
  if (edits.length === 0) return [];
  const title = say(language, "fixAll");
  const told = isCalled ? { command: { title, command: SAY_DONE, arguments: [sayDone(bulk, language)] } } : {};
  return [{ title, kind: FIX_ALL, edit: { changes: { [document.uri]: edits } }, ...told }];
}

/** @returns the actions, each title in its own order: the menu is laid out from left to right */
export const inOrder = (language: Language, actions: readonly CodeAction[]): CodeAction[] =>
  actions.map(({ command, ...action }) => ({
    ...action,
    title: directed(action.title, language),
    ...(command === undefined ? {} : { command: { ...command, title: directed(command.title, language) } }),
  }));

function fixesOf({ source, data }: Diagnostic): DiagnosticData["fixes"] {
  return source === "Arabic Press" && typeof data === "object" && data !== null && "fixes" in data
    ? (data as DiagnosticData).fixes
    : [];
}
