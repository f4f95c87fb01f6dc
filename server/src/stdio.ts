/** Standard input and output as a connection: bytes that are no message are left out and told of on standard error, and the next is read. */
import { Console } from "node:console";
import {
  createConnection,
  ErrorCodes,
  ProposedFeatures,
  StreamMessageWriter,
  type Connection,
  type ResponseMessage,
} from "vscode-languageserver/node";
import { FramedReader } from "./framing";
import { mannerly } from "./manners";

export function overStdio(): Connection {
  // What a library prints would stand among the messages.
  globalThis.console = new Console(process.stderr);
  const reader = new FramedReader(process.stdin, (bytes) =>
    process.stderr.write(`protocol: ${bytes} bytes that belong to no message are left out\n`),
  );
  const writer = new StreamMessageWriter(process.stdout);
  reader.onError(() => {
    process.stderr.write("protocol: a message that is no JSON is left out\n");
    writer.write(NO_JSON).catch(() => undefined);
  });
  const connection = createConnection(ProposedFeatures.all, reader, writer, mannerly());
  let code = 1;
  connection.onShutdown(() => void (code = 0));
  reader.onClose(() => process.exit(code));
  return connection;
}

const NO_JSON: ResponseMessage = {
  jsonrpc: "2.0",
  id: null,
  error: { code: ErrorCodes.ParseError, message: "this is no JSON" },
};
