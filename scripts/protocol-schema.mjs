// The requests of ours as JSON schema, for who writes a client in another language: drawn from the types of protocol/protocol.ts.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { createFormatter, createParser, DEFAULT_CONFIG, SchemaGenerator } from "ts-json-schema-generator";

const root = fileURLToPath(new URL("..", import.meta.url));
const protocol = join(root, "protocol/protocol.ts");

/** @returns {string} a schema whose definitions have `Requests`: for each method what goes in (`params`) and comes out (`result`) */
export function protocolSchema() {
  // The type of these is drawn from a schema, too deep to be drawn from here.
  const text = readFileSync(protocol, "utf8").replace(/^import type \{ Entry \}.*$/m, "export type Entry = object;");
  const source = `${text}\nexport interface Requests {\n${requestsIn(text).join("")}}\n`;
  const program = programOf(source);
  // Its own copy of the compiler has the same shapes under another name.
  const theirs = /** @type {ConstructorParameters<typeof SchemaGenerator>[0]} */ (/** @type {unknown} */ (program));
  const parser = createParser(theirs, CONFIG);
  const schema = new SchemaGenerator(theirs, parser, createFormatter(CONFIG), CONFIG).createSchema("Requests");
  const definitions = { ...schema.definitions, Entry: ENTRY };
  return `${JSON.stringify({ title: "What Arabic Press answers beside the Language Server Protocol", ...schema, definitions }, null, 2)}\n`;
}

const ENTRY = { type: "object", description: "An entry of .arabic-press/ignore.yaml, as docs/newsroom.md has it." };

/** @type {import("ts-json-schema-generator").CompletedConfig} */
const CONFIG = { ...DEFAULT_CONFIG, path: protocol, type: "Requests", skipTypeCheck: true, additionalProperties: true };

/** Each `new RequestType<Params, Result, void>("method")` as a line of an interface, with what the source says of it. @param {string} text */
function requestsIn(text) {
  const file = ts.createSourceFile(protocol, text, ts.ScriptTarget.Latest, true);
  return file.statements.flatMap((statement) => {
    if (!ts.isVariableStatement(statement)) return [];
    const made = statement.declarationList.declarations[0]?.initializer;
    if (made === undefined || !ts.isNewExpression(made) || !made.expression.getText().startsWith("RequestType"))
      return [];
    const types = (made.typeArguments ?? []).map((type) => type.getText());
    const [params, result] = types.length === 3 ? types : ["null", types[0]];
    const comments = ts.getLeadingCommentRanges(text, statement.pos) ?? [];
    const said = comments
      .slice(-1)
      .map(({ pos, end }) => text.slice(pos, end))
      .join("");
    return [`${said}\n${made.arguments?.[0]?.getText()}: { params: ${params}; result: ${result} };\n`];
  });
}

/** A program in which the protocol has one type more. @param {string} source */
function programOf(source) {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...more) =>
    name === protocol ? ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true) : read(name, ...more);
  return ts.createProgram([protocol], options, host);
}
