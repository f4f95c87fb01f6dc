import { readFileSync } from "node:fs";
import { createAnalyzer } from "./engine/analyze";

const analyzer = createAnalyzer();
for (const file of process.argv.slice(5)) process.stdout.write(JSON.stringify(analyzer.analyze(readFileSync(file, "utf8"), { uri: file })) + "\n");
