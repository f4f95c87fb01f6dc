import tseslint from "typescript-eslint";

/** Whatever is asked of the editor goes through server/src/editor.ts, which reads its capabilities first and lets no refusal astray. */
const ASKING = "Ask the editor through editor.ts: it reads what the editor can do, and gives every promise an end.";

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", ".vscode-test/"] },
  {
    files: ["**/*.ts"],
    extends: [...tseslint.configs.strict, ...tseslint.configs.stylistic],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
      // A promise that nobody waits for and that fails ends the server: `void` is no end.
      "@typescript-eslint/no-floating-promises": ["error", { ignoreVoid: false, checkThenables: true }],
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/prefer-promise-reject-errors": "error",
      "@typescript-eslint/only-throw-error": "error",
      "@typescript-eslint/use-unknown-in-catch-callback-variable": "error",
    },
  },
  {
    files: ["server/src/**/*.ts"],
    ignores: ["server/src/editor.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector:
            "MemberExpression[object.name='connection'][property.name=/^(?:client|workspace|window|telemetry|send.*)$/]",
          message: ASKING,
        },
        {
          selector: "CallExpression[callee.property.name='refresh'][callee.object.object.property.name='languages']",
          message: ASKING,
        },
      ],
    },
  },
  // A distance, a length or a score tells nothing by itself: it has a name, and the reason stands beside it.
  {
    files: ["server/src/engine/{cues,dateline,entities,morphology,nouns,quotations}/**/*.ts"],
    rules: {
      "@typescript-eslint/no-magic-numbers": [
        "error",
        { ignore: [-2, -1, 0, 1, 2], enforceConst: true, ignoreEnums: true },
      ],
    },
  },
  // Names and reports are grammars: each part is read on two screens, each production on one.
  {
    files: ["server/src/engine/{cues,entities,quotations}/**/*.ts"],
    rules: { "max-lines": ["error", 300], "max-lines-per-function": ["error", 40] },
  },
  // Scripts, benches and browser tests are plain JavaScript: what the compiler checks (tsconfig.scripts.json) is left to it.
  {
    files: ["**/*.mjs", "**/*.cjs"],
    extends: [...tseslint.configs.recommended, ...tseslint.configs.stylistic],
    languageOptions: { parserOptions: { project: "tsconfig.scripts.json", tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/await-thenable": "error",
      // A CommonJS module has nothing else.
      "@typescript-eslint/no-require-imports": "off",
      // VS Code's own services want functions that do nothing.
      "@typescript-eslint/no-empty-function": "off",
    },
  },
  // A test that fails says so itself.
  {
    files: ["test/**/*.ts"],
    rules: { "@typescript-eslint/no-floating-promises": ["error", { ignoreVoid: true, checkThenables: false }] },
  },
);
