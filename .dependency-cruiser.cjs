const { AFTER } = require("./scripts/rooms.cjs");

const engine = "^server/src/engine/";
/** A room must not look into those that stand behind it, or beside it. @param {[room: string, others: string[]]} from */
const looksOnlyBack = ([room, others]) => ({
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
    ...AFTER.map(looksOnlyBack),
    {
      name: "engine-knows-no-editor",
      comment: "No LSP, no file system, no network in the engine.",
      severity: "error",
      from: { path: engine },
      to: {
        path: "vscode-|^server/src/(?!engine/)|^client/|^protocol/",
      },
    },
    { name: "engine-touches-no-machine", severity: "error", from: { path: engine }, to: { dependencyTypes: ["core"] } },
    {
      name: "features-know-no-connection",
      severity: "error",
      from: { path: "^server/src/features/" },
      to: { path: "^server/src/(?!settings|refusal|uris)[^/]+[.]ts$|vscode-languageserver/" },
    },
    {
      name: "workspace-knows-no-features",
      severity: "error",
      from: { path: "^server/src/workspace/" },
      to: { path: "^server/src/(features/|stylebook/|(?!settings|refusal|uris)[^/]+[.]ts$)|vscode-languageserver/" },
    },
    {
      name: "only-node-has-files",
      comment: "A worker has none, but says in the same words what is wrong with an editor's.",
      severity: "error",
      from: { path: "^server/src/", pathNot: "^server/src/(files/|cli/|main[.]node)" },
      to: { path: "^server/src/files/(?!trouble)" },
    },
    {
      name: "stylebook-knows-no-editor",
      severity: "error",
      from: { path: "^server/src/stylebook/" },
      to: { path: "^server/src/(features/|workspace/|(?!settings|refusal|uris)[^/]+[.]ts$)|vscode-" },
    },
    {
      name: "formats-know-texts-alone",
      severity: "error",
      from: { path: "^server/src/formats/" },
      to: { path: "^server/src/(?!formats/|engine/article)|^protocol/|vscode-" },
    },
    { name: "client-knows-no-arabic", severity: "error", from: { path: "^client/" }, to: { path: "^server/" } },
    {
      name: "protocol-is-shapes",
      comment:
        "Both sides import it: of the server it knows the public Article and the newsroom's list, by their types.",
      severity: "error",
      from: { path: "^protocol/" },
      to: { path: "^(server|client)/", pathNot: "^server/src/(engine/article|stylebook/ignore-file)[.]ts$" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
  },
};
