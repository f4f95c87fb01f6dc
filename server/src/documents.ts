/** What the server remembers of open documents: one examination per text and settings. */
import type { TextDocument } from "vscode-languageserver-textdocument";
import {
  allOf,
  createAnalyzer,
  type Analysis,
  type AnalyzeOptions,
  type Examination,
  type Steps,
} from "./engine/analyze";
import type { Finding, Span } from "./engine/article";
import { fixAll, type Bulk, type Fight } from "./engine/checks/fix-all";
import { ignoring } from "./engine/checks/ignore";
import { runChecks, type CheckSettings } from "./engine/checks/registry";
import { LEVELS, type Severity } from "./engine/level";
import type { Workspace } from "./engine/workspace";
import type { Host } from "./host";
import type { Newsroom } from "./newsroom";
import type { Settings } from "./settings";
import { inSlices } from "./slices";
import { articleIn } from "./workspace/articles";

export interface Documents {
  /** @returns the examination of the document as it stands, or undefined where the settings leave it alone. */
  examine(document: TextDocument, settings: Settings, newsroom: Newsroom): Examination | undefined;
  /**
   * As `examine`, of a long document in slices: what is asked meanwhile is answered between them. Begun anew where the document changes; all who ask for one
   * version wait for one examination.
   * @returns undefined where it is forgotten meanwhile, too
   */
  examined(document: TextDocument, settings: Settings, newsroom: Newsroom): Promise<Examination | undefined>;
  /**
   * @param level of which findings must be at least, to be mended
   * @returns what all fixes that ask nothing make of the document as it stands
   */
  fixed(document: TextDocument, settings: Settings, newsroom: Newsroom, level?: Severity): Bulk;
  forget(uri: string): void;
}

/**
 * @param later lets others have their turn (see host.ts); left out, everything is read at once
 * @param workspace what the analyzer works with, where others work with it, too
 */
export function rememberDocuments(later?: Host["later"], workspace?: Workspace): Documents {
  const analyzer = createAnalyzer(workspace);
  const memory = new Map<string, Kept>();
  /** What is being examined in slices. */
  const running = new Map<string, Running>();
  const rest = (): Promise<void> =>
    new Promise((resolve) => void (later === undefined ? resolve() : later(resolve, 0)));
  const steps = function* (document: TextDocument, settings: Settings, newsroom: Newsroom): Steps<Kept> {
    const { uri, languageId } = document;
    const text = document.getText();
    const article = articleIn({ uri, languageId, text }, settings);
    const examination =
      article === undefined
        ? undefined
        : withWholeFixes(text, yield* analyzer.examining(article, { uri, ...optionsOf(text, settings, newsroom) }));
    const kept = { text, languageId, settings: JSON.stringify(settings), newsroom, examination };
    memory.set(uri, kept);
    return kept;
  };
  const knownOf = (document: TextDocument, settings: Settings, newsroom: Newsroom): Kept | undefined => {
    const known = memory.get(document.uri);
    return known !== undefined && isOf(known, document, settings, newsroom) ? known : undefined;
  };
  const keptOf = (...asked: [TextDocument, Settings, Newsroom]): Kept => knownOf(...asked) ?? allOf(steps(...asked));
  const begin = (document: TextDocument, settings: Settings, newsroom: Newsroom): Running => {
    const { uri, languageId } = document;
    const text = document.getText();
    const one: Running = {
      text,
      languageId,
      settings: JSON.stringify(settings),
      newsroom,
      asked: settings,
      done: Promise.resolve(),
    };
    running.set(uri, one);
    const isWanted = (): boolean => running.get(uri) === one && document.getText() === text;
    one.done = inSlices(steps(document, settings, newsroom), rest, isWanted).then(() => undefined);
    const settle = (): void => void (running.get(uri) === one && running.delete(uri));
    one.done.then(settle, settle);
    return one;
  };
  return {
    examine: (document, settings, newsroom) => keptOf(document, settings, newsroom).examination,
    async examined(document, settings, newsroom) {
      for (;;) {
        const known = knownOf(document, settings, newsroom);
        if (known !== undefined) return known.examination;
        const before = running.get(document.uri);
        const one =
          before !== undefined && isOf(before, document, settings, newsroom)
            ? before
            : begin(document, settings, newsroom);
        await one.done;
        if (one.isForgotten === true) return undefined;
        // Called off for one by other settings, or by another stylebook: that is the one to wait for.
        const instead = running.get(document.uri);
        if (instead !== undefined) [settings, newsroom] = [instead.asked, instead.newsroom];
      }
    },
    fixed(document, settings, newsroom, level = "hint") {
      const { uri, languageId } = document;
      // No text of the document: what it has is kept.
      const findingsOf = (text: string): Finding[] => {
        const article = articleIn({ uri, languageId, text }, settings);
        const options = optionsOf(text, { ...settings, gathers: false }, newsroom);
        const findings = article === undefined ? [] : analyzer.analyze(article, options).findings;
        return wholeFixes(text, article ?? "", findings).filter(({ severity }) => isAtLeast(severity, level));
      };
      const kept = keptOf(document, settings, newsroom);
      const fix = (): Bulk => fixAll(document.getText(), findingsOf, letStand(kept.examination, settings, newsroom));
      return level === "hint" ? (kept.fixed ??= fix()) : fix();
    },
    forget(uri) {
      memory.delete(uri);
      analyzer.forget(uri);
      const one = running.get(uri);
      if (one !== undefined) one.isForgotten = true;
      running.delete(uri);
    },
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

/** What an examination is of. An editor may give two texts one version, or open a document twice: it is known by its text. */
interface Examined {
  text: string;
  languageId: string;
  settings: string;
  newsroom: Newsroom;
}

interface Running extends Examined {
  asked: Settings;
  done: Promise<void>;
  isForgotten?: true;
}

export const isAtLeast = (severity: Severity, level: Severity): boolean =>
  LEVELS.indexOf(severity) >= LEVELS.indexOf(level);

interface Kept extends Examined {
  examination: Examination | undefined;
  /** Worked out when it is first asked for. */
  fixed?: Bulk;
}

const isOf = (one: Examined, document: TextDocument, settings: Settings, newsroom: Newsroom): boolean =>
  one.text === document.getText() &&
  one.languageId === document.languageId &&
  one.settings === JSON.stringify(settings) &&
  isSameRoom(one.newsroom, newsroom);

const isSameRoom = (a: Newsroom, b: Newsroom): boolean =>
  a.stylebook === b.stylebook && a.ignored === b.ignored && a.file === b.file;

/** A correction that would cut through markup is not offered: what it changes must stand in the document as it is read. */
const wholeFixes = <T extends Finding>(text: string, article: string, findings: readonly T[]): T[] =>
  findings.map((finding) => ({
    ...finding,
    fixes: finding.fixes.filter(({ edits }) => edits.every((edit) => isSame(text, article, edit))),
  }));

function withWholeFixes(text: string, examination: Examination): Examination {
  const { analysis, article, findings } = examination;
  if (text === analysis.text) return examination;
  return {
    analysis,
    article: { ...article, findings: wholeFixes(text, analysis.text, article.findings) },
    findings: wholeFixes(text, analysis.text, findings),
  };
}

const isSame = (text: string, article: string, { start, end }: Span): boolean =>
  text.slice(start, end) === article.slice(start, end);

function optionsOf(
  text: string,
  settings: CheckSettings,
  { stylebook, ignored, corrections, file }: Newsroom,
): AnalyzeOptions {
  const stands = ignoring(ignored, file);
  // Nothing is said of what markup hides: `**` is no double space.
  const hidden = (span: Span, analysis: Pick<Analysis, "text">): boolean => !isSame(text, analysis.text, span);
  return {
    stylebook,
    corrections,
    checks: {
      ...settings,
      ignores: (check, span, analysis) => hidden(span, analysis) || stands?.(check, span, analysis) === true,
    },
  };
}
