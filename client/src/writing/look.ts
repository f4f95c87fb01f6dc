/** How the page is set, by the settings; and its words. */
import { workspace, type TextDocument } from "vscode";
import type { Labels, Look } from "../../shared/protocol";
import { opensByItself } from "../completion";
import { say } from "../words";

/** @returns whether a change of settings can change what `lookOf` answers */
export const SETTINGS = [
  "arabicPress.writing",
  "arabicPress.suggestAsYouType",
  "editor.quickSuggestions",
  "files.autoSave",
  "files.trimTrailingWhitespace",
  "files.trimFinalNewlines",
] as const;

export function lookOf(document: TextDocument): Look {
  const own = workspace.getConfiguration("arabicPress.writing", document);
  const files = workspace.getConfiguration("files", document);
  const savesByItself = files.get("autoSave", "off") !== "off";
  return {
    font: own.get("font", ""),
    size: own.get("fontSize", 20),
    leading: own.get("lineHeight", 1.9),
    measure: own.get("measure", 36),
    pairs: own.get("closePairs", true),
    suggests: opensByItself(document),
    trims: {
      spaces: savesByItself && files.get("trimTrailingWhitespace", false),
      lines: savesByItself && files.get("trimFinalNewlines", false),
    },
  };
}

export function labelsOf(document: TextDocument): Labels {
  const own = (text: string): string => say(document, text);
  return {
    article: own("The article"),
    empty: own("Arabic Press is off in this document."),
    hidden: own("Hidden character"),
    shown: own("Shown"),
    speakers: own("Speakers"),
    person: own("Persons"),
    organization: own("Organisations"),
    place: own("Places"),
    number: own("Numbers"),
    findings: own("Findings"),
    overview: own("The whole article at a glance"),
    paragraph: own("Paragraph"),
    fix: own("Fix…"),
    next: own("Next"),
    previous: own("Previous"),
    close: own("Close"),
    find: own("Find"),
    replaceWith: own("Replace with"),
    replace: own("Replace"),
    replaceAll: own("Replace all"),
    exact: own("Letter by letter"),
    wholeWord: own("Whole words"),
    matches: own("{0} of {1}"),
    found: own("Found: {0}"),
    noMatch: own("Not found"),
    fold: own("Fold"),
    unfold: own("Unfold"),
    folded: own("Folded paragraphs"),
    pasted: own("The pasted text has invisible characters or letters in presentation forms."),
    clean: own("Clean it"),
    leave: own("Leave it"),
    suggestions: own("Suggestions"),
  };
}
