/** JUnit's XML, which most build servers show: a suite an article, a case a finding; an article without findings is one case that passed. */
import type { Report } from "./report";

export function junit(): Report {
  let isBegun = false;
  const begun = (xml: string): string => {
    const head = isBegun ? "" : '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="arabic-press">\n';
    isBegun = true;
    return head + xml;
  };
  return {
    article({ name, document, findings }) {
      const cases = findings.map(({ check, severity, message, start }) => {
        const { line, character } = document.positionAt(start);
        const place = `${line + 1}:${character + 1}`;
        return `    <testcase name="${xml(`${place} ${check}`)}" classname="${xml(name)}">\n      <failure type="${severity}" message="${xml(message)}">${xml(`${name}:${place}: ${message}`)}</failure>\n    </testcase>\n`;
      });
      const passed = `    <testcase name="${xml(name)}" classname="${xml(name)}"/>\n`;
      return begun(
        `  <testsuite name="${xml(name)}" tests="${Math.max(1, cases.length)}" failures="${cases.length}">\n${cases.length === 0 ? passed : cases.join("")}  </testsuite>\n`,
      );
    },
    end: () => begun("</testsuites>\n"),
  };
}

/** @returns text for XML 1.0: what it does not allow becomes U+FFFD */
const xml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replace(/[&<>"\n\r\t]/g, (mark) => `&#${mark.charCodeAt(0)};`);
