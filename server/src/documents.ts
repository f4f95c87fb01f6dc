/** What the server remembers of open documents: one examination per version and settings. */
import type { TextDocument } from "vscode-languageserver-textdocument";
import { createAnalyzer, type Analysis, type AnalyzeOptions, type Examination } from "./engine/analyze";
import type { Finding, Span } from "./engine/article";
import { fixAll, type Bulk, type Fight } from "./engine/checks/fix-all";
import { ignoring } from "./engine/checks/ignore";
import { runChecks, type CheckSettings } from "./engine/checks/registry";
import type { Newsroom } from "./newsroom";
import type { Settings } from "./settings";
import { isRead, readAs } from "./workspace/articles";

export interface Documents {
  /** @returns the examination of the document as it stands, or undefined where the settings leave it alone. */
  examine(document: TextDocument, settings: Settings, newsroom: Newsroom): Examination | undefined;
  /** @returns what all fixes that ask nothing make of the document as it stands */
  fixed(document: TextDocument, settings: Settings, newsroom: Newsroom): Bulk;
  forget(uri: string): void;
}

export function rememberDocuments(): Documents {
  const analyzer = createAnalyzer();
  const memory = new Map<string, Kept>();
  const keptOf = (document: TextDocument, settings: Settings, newsroom: Newsroom): Kept => {
    const key = JSON.stringify(settings);
    let known = memory.get(document.uri);
    const [text, { languageId }] = [document.getText(), document];
    // An editor may give two texts one version, or open a document twice.
    if (
      known?.text !== text ||
      known.languageId !== languageId ||
      known.settings !== key ||
      !isSame(known.newsroom, newsroom)
    ) {
      const examination = isRead(document.uri, languageId, text, settings)
        ? analyzer.examine(readAs(languageId, text), optionsOf(document, text, settings, newsroom))
        : undefined;
      memory.set(document.uri, (known = { text, languageId, settings: key, newsroom, examination }));
    }
    return known;
  };
  return {
    examine: (document, settings, newsroom) => keptOf(document, settings, newsroom).examination,
    fixed(document, settings, newsroom) {
      const findingsOf = (text: string): Finding[] =>
        analyzer.analyze(
          readAs(document.languageId, text),
          optionsOf(document, text, { ...settings, gathers: false }, newsroom),
        ).findings;
      const kept = keptOf(document, settings, newsroom);
      return (kept.fixed ??= fixAll(document.getText(), findingsOf, letStand(kept.examination, settings, newsroom)));
    },
    forget: (uri) => memory.delete(uri),
  };
}

/** Findings of the document as it stands that the newsroom ignores: the sentence they are known by may be another after the first fix. */
function letStand(examination: Examination | undefined, settings: Settings, { ignored, file }: Newsroom): Fight[] {
  const stands = ignoring(ignored, file);
  if (stands === undefined || examination === undefined) return [];
  const { analysis } = examination;
  return runChecks(analysis, { ...settings, gathers: false })
    .filter((finding) => stands(finding.check, finding, analysis))
    .map(({ start, end, check }) => ({ start, end, checks: [check] }));
}

interface Kept {
  text: string;
  languageId: string;
  settings: string;
  newsroom: Newsroom;
  examination: Examination | undefined;
  /** Worked out when it is first asked for. */
  fixed?: Bulk;
}

const isSame = (a: Newsroom, b: Newsroom): boolean =>
  a.house === b.house && a.ignored === b.ignored && a.file === b.file;

function optionsOf(
  { uri, languageId }: TextDocument,
  text: string,
  settings: CheckSettings,
  { house, ignored, corrections, file }: Newsroom,
): AnalyzeOptions {
  const stands = ignoring(ignored, file);
  // Nothing is said of what markup hides: `**` is no double space.
  const hidden = (span: Span, analysis: Pick<Analysis, "text">): boolean =>
    languageId === "markdown" && text.slice(span.start, span.end) !== analysis.text.slice(span.start, span.end);
  return {
    uri,
    house,
    corrections,
    checks: {
      ...settings,
      ignores: (check, span, analysis) => hidden(span, analysis) || stands?.(check, span, analysis) === true,
    },
  };
}
