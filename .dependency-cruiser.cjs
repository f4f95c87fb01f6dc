// Arrows go one way: text → numbers, entities → dateline → quotations → checks → features → server. A room may use what stands before it.
const engine = "^server/src/engine/";
/** A room and the rooms it must not look into. */
const forbids = (room, others) => ({
  name: `${room}-looks-only-back`,
  severity: "error",
  from: { path: `${engine}${room}/` },
  to: { path: `${engine}(${others.join("|")})/`, dependencyTypesNot: ["type-only"] },
});

module.exports = {
  forbidden: [
    { name: "no-circles", severity: "error", from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } } },
    forbids("text", ["lexicon", "numbers", "entities", "dateline", "quotations", "checks"]),
    forbids("lexicon", ["numbers", "entities", "dateline", "quotations", "checks"]),
    forbids("numbers", ["entities", "dateline", "quotations", "checks"]),
    forbids("entities", ["numbers", "dateline", "quotations", "checks"]),
    forbids("dateline", ["quotations", "checks"]),
    forbids("quotations", ["checks"]),
    {
      name: "engine-knows-no-editor",
      comment: "No LSP, no file system, no network in the engine.",
      severity: "error",
      from: { path: engine },
      to: { path: "vscode-|^server/src/(features|server|documents|settings|main|cli)|^client/", dependencyTypesNot: ["type-only"] },
    },
    { name: "engine-touches-no-machine", severity: "error", from: { path: engine }, to: { dependencyTypes: ["core"] } },
    { name: "features-know-no-connection", severity: "error", from: { path: "^server/src/features/" }, to: { path: "^server/src/(server|documents|main|cli)|vscode-languageserver/" , dependencyTypesNot: ["type-only"] } },
    { name: "only-node-has-files", comment: "A worker has none.", severity: "error", from: { path: "^server/src/", pathNot: "^server/src/(files/|main[.]node)" }, to: { path: "^server/src/files/" } },
    { name: "stylebook-knows-no-editor", severity: "error", from: { path: "^server/src/stylebook/" }, to: { path: "^server/src/(features|server|keeper|documents|main|cli)|vscode-" } },
    { name: "client-knows-no-arabic", severity: "error", from: { path: "^client/" }, to: { path: "^server/" } },
  ],
  options: { tsPreCompilationDeps: true, tsConfig: { fileName: "tsconfig.json" }, doNotFollow: { path: "node_modules" } },
};
