/** Presets: levels that suit a kind of newsroom, below those that are set one by one. A check that a preset does not name has its own. */
import type { Level, Preset } from "../level";
import { defaultLevel, type Check } from "./check";

/** @returns the level that a preset gives a check */
export const levelIn = (preset: Preset, check: Check): Level => RULES[preset](check) ?? defaultLevel(check);

type Rule = (check: Check) => Level | undefined;

/** An agency writes for others: whom it has its words from, and what every client's house style asks. */
const AGENCY: Readonly<Record<string, Level>> = {
  "anonymous-source": "information",
  "speaker-not-renamed": "information",
  "multi-paragraph-quote": "information",
  "missing-final-stop": "information",
  "ellipsis-form": "hint",
  "passive-tamm": "hint",
  "qama-bi": "hint",
};

/** What is read aloud: the listener cannot go back, and hears no punctuation. */
const BROADCASTER: Readonly<Record<string, Level>> = {
  "long-sentence": "warning",
  "speaker-not-renamed": "information",
  "passive-tamm": "hint",
  "qama-bi": "hint",
};

const isMinor = (check: Check): boolean => ["hint", "information"].includes(defaultLevel(check));

const RULES: Readonly<Record<Preset, Rule>> = {
  newspaper: () => undefined,
  agency: ({ id }) => AGENCY[id],
  broadcaster: (check) =>
    BROADCASTER[check.id] ?? (check.concern === "characters" && isMinor(check) ? "off" : undefined),
  quiet: (check) => (isMinor(check) ? "off" : undefined),
};
