/** What the library loads when it is first asked: the engine, and how it goes by a stylebook. */
import { createAnalyzer } from "../engine/analyze";
import { checks } from "../engine/checks/registry";
import { stylebookOf, EMPTY_STYLEBOOK, type Stylebook } from "../engine/house-style/stylebook";
import type { Language } from "../engine/language";
import { readStylebook } from "../stylebook/stylebook";
import type { Analyzer, Options } from "./options";

export function analyzerOf({ uri, language = "ar", everyPlace = false, preset, levels, stylebook }: Options): Analyzer {
  const analyzer = createAnalyzer();
  const options = {
    ...(uri === undefined ? {} : { uri }),
    stylebook: stylebookFrom(stylebook, language),
    checks: {
      language,
      gathers: !everyPlace,
      ...(preset === undefined ? {} : { preset }),
      ...(levels === undefined ? {} : { levels }),
    },
  };
  const analyze: Analyzer["analyze"] = (text) => analyzer.analyze(text, options);
  return { analyze, check: (text) => analyze(text).findings };
}

function stylebookFrom(stylebook: string | undefined, language: Language): Stylebook {
  if (stylebook === undefined) return EMPTY_STYLEBOOK;
  const { rules = {}, faults } = readStylebook(stylebook, new Set(checks.map(({ id }) => id)));
  const [fault] = faults;
  if (fault !== undefined)
    throw new Error(`stylebook:${stylebook.slice(0, fault.start).split("\n").length}: ${fault.message[language]}`);
  return stylebookOf(rules);
}
