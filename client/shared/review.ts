/** What the panel for going through findings and its host say to each other. */

/** What is shown: a finding, or that there is none left. All texts are in the language that is set. */
export type ReviewShown =
  | {
      type: "finding";
      dir: "rtl" | "ltr";
      /** Where one is: `newspaper.txt · 5 left`. */
      place: string;
      title: string;
      level: string;
      severity: string;
      message: string;
      why: string;
      before: string;
      words: string;
      after: string;
      fixes: string[];
      /** Undefined where nothing can be ignored. */
      ignore: string | undefined;
      next: string;
      keys: string;
    }
  | { type: "end"; dir: "rtl" | "ltr"; title: string; counts: string; close: string };

/** What the reader decides; `fix` by its place in the list. */
export type ReviewDecision =
  { type: "ready" } | { type: "fix"; at: number } | { type: "ignore" } | { type: "next" } | { type: "close" };
