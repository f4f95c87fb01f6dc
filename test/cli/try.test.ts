/** `arabic-press try`: a rule over an archive, before it is switched on. */
import { expect, it } from "vitest";
import { commandLine } from "./run";

const { run, written } = commandLine();

it("shows the first places, and counts all", () => {
  written(
    "stylebook.yaml",
    'extends: ./pack.yaml\nterms:\n  - rule: visit\n    off: true\n    preferred: زار\n    rejected: ["(قام | قامت) بزيارة"]\n',
  );
  written("pack.yaml", "terms:\n  - preferred: هجوم\n    rejected: [~عدوان]\n");
  written("news/a.txt", "عنوان الخبر\nوصل الوفد. وقامت بزيارة المدينة، ثم قام بزيارة الميناء.\n");
  written("news/b.txt", "قام بزيارة المدينة.\n");
  written("news/c.txt", "زار المدينة بعد العدوان.\n");
  const { status, stdout } = run(["try", "visit", "news", "--hits", "2", "--language", "en"]);
  expect(status).toBe(0);
  expect(stdout.split("\n")).toEqual([
    expect.stringMatching(/^news.a\.txt:2:13: “قامت بزيارة” → “زار”$/),
    "    وقامت بزيارة المدينة، ثم قام بزيارة الميناء.",
    expect.stringMatching(/^news.a\.txt:2:37: “قام بزيارة” → “زار”$/),
    "    وقامت بزيارة المدينة، ثم قام بزيارة الميناء.",
    "places: 3 · in articles: 2 · of articles read: 3",
    "",
  ]);
  expect(run(["try", "هجوم", "news", "--language", "en"]).stdout).toContain("places: 1 · in articles: 1");
  const unknown = run(["try", "nothing", "news", "--language", "en"]);
  expect(unknown.status).toBe(2);
  expect(unknown.stderr).toContain("no rule is called so");
});

it("offers no word as it is where what is written has another form", () => {
  written(
    "stylebook.yaml",
    'terms:\n  - preferred: زار\n    rejected: ["~قام/يقوم بزيارة"]\n  - preferred: سيارة\n    rejected: [~مركبة]\n',
  );
  written("a.txt", "وسيقوم بزيارة المدينة، ثم قام بزيارة الميناء. عادت المركبات.\n");
  expect(run(["try", "زار", "a.txt"]).stdout).toMatch(
    /«يقوم بزيارة» ← «زار» بالصيغة المناسبة\n[^]*«قام بزيارة» ← «زار»\n/,
  );
  expect(run(["try", "سيارة", "a.txt"]).stdout).toContain("«مركبات» ← «سيارة» بالصيغة المناسبة\n");
});

it("says of a rule that fails its own sentences that it does", () => {
  written(
    "stylebook.yaml",
    'terms:\n  - rule: visit\n    preferred: زار\n    rejected: ["قام بزيارة"]\n    right: [قام بزيارة.]\n',
  );
  written("a.txt", "قام بزيارة المدينة.\n");
  const { status, stderr } = run(["try", "visit", "a.txt"]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/stylebook\.yaml:5: عدّل القاعدة[^]*لا قاعدة سليمة باسم «visit»/);
});

it("makes packs hold for analyze, too", () => {
  written("stylebook.yaml", "extends: ./pack.yaml\n");
  written("pack.yaml", "terms:\n  - preferred: هجوم\n    rejected: [عدوان]\n");
  written("a.txt", "وقع عدوان أمس.\n");
  expect(run(["analyze", "--stylebook", "stylebook.yaml", "a.txt"]).stdout).toContain("stylebook-term");
});

it("drafts a stylebook from the folder", () => {
  for (const at of [1, 2, 3]) written(`archive/${at}.txt`, "قال وزير النقل سالم الرواحي إن السفن عادت.\n");
  const { status, stdout } = run(["init", "archive"]);
  expect(status).toBe(0);
  expect(stdout).toContain("name: سالم الرواحي");
  expect(stdout).toContain("title: وزير النقل");
});
