// Arrows go one way: text → lexicon → morphology → nouns → numbers, cues → entities → dateline → quotations → checks → features → server. A room may use what stands before it.
const engine = "^server/src/engine/";
/** A room and the rooms it must not look into. */
const forbids = (room, others) => ({
  name: `${room}-looks-only-back`,
  severity: "error",
  from: { path: `${engine}${room}/` },
  to: { path: `${engine}(${others.join("|")})/` },
});

module.exports = {
  forbidden: [
    {
      name: "no-circles",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    forbids("text", [
      "lexicon",
      "morphology",
      "nouns",
      "numbers",
      "cues",
      "entities",
      "dateline",
      "quotations",
      "checks",
    ]),
    forbids("lexicon", ["morphology", "nouns", "numbers", "cues", "entities", "dateline", "quotations", "checks"]),
    forbids("morphology", ["nouns", "numbers", "cues", "entities", "dateline", "quotations", "checks"]),
    forbids("nouns", ["numbers", "cues", "entities", "dateline", "quotations", "checks"]),
    forbids("numbers", ["cues", "entities", "dateline", "quotations", "checks"]),
    forbids("cues", ["entities", "dateline", "quotations", "checks"]),
    forbids("entities", ["dateline", "quotations", "checks"]),
    forbids("dateline", ["quotations", "checks"]),
    forbids("quotations", ["checks"]),
    {
      name: "engine-knows-no-editor",
      comment: "No LSP, no file system, no network in the engine.",
      severity: "error",
      from: { path: engine },
      to: {
        path: "vscode-|^server/src/(features|server|documents|settings|main|cli)|^client/",
        dependencyTypesNot: ["type-only"],
      },
    },
    { name: "engine-touches-no-machine", severity: "error", from: { path: engine }, to: { dependencyTypes: ["core"] } },
    {
      name: "features-know-no-connection",
      severity: "error",
      from: { path: "^server/src/features/" },
      to: { path: "^server/src/(server|documents|main|cli)|vscode-languageserver/" },
    },
    {
      name: "only-node-has-files",
      comment: "A worker has none.",
      severity: "error",
      from: { path: "^server/src/", pathNot: "^server/src/(files/|main[.]node)" },
      to: { path: "^server/src/files/" },
    },
    {
      name: "stylebook-knows-no-editor",
      severity: "error",
      from: { path: "^server/src/stylebook/" },
      to: { path: "^server/src/(features|server|keeper|documents|main|cli)|vscode-" },
    },
    { name: "client-knows-no-arabic", severity: "error", from: { path: "^client/" }, to: { path: "^server/" } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
  },
};
