/**
 * What may be said when (LSP 3.17, "Server lifecycle"): before the first request and after the last, requests are refused and all else is
 * dropped; what is no message is refused, or dropped and logged, and nothing of it is repeated.
 */
import {
  ErrorCodes,
  Message,
  ResponseError,
  type Connection,
  type ConnectionOptions,
  type NotificationMessage,
  type RequestMessage,
} from "vscode-languageserver";
import type { Editor } from "./editor";

/** @returns what a connection is made with: it hands on what may be said, and what may not as a message to {@link serveManners} */
export function mannerly(): ConnectionOptions {
  let stage: "before" | "open" | "after" = "before";

  function refusalOf(method: string): Refused | undefined {
    if (stage === "before" && method !== "initialize")
      return { code: ErrorCodes.ServerNotInitialized, message: "initialize comes first" };
    if (stage === "after") return { code: ErrorCodes.InvalidRequest, message: "the server is shut down" };
    if (stage === "open" && method === "initialize")
      return { code: ErrorCodes.InvalidRequest, message: "initialize comes once" };
    return undefined;
  }

  return {
    messageStrategy: {
      async handleMessage(message, next) {
        if (Message.isRequest(message)) {
          const refused = refusalOf(message.method);
          if (refused === undefined && message.method === "initialize") stage = "open";
          if (refused === undefined && message.method === "shutdown") stage = "after";
          await next(refused === undefined ? message : asRefused(message.id, refused));
        } else if (Message.isNotification(message)) {
          if (message.method === "exit" || stage === "open") await next(isWhole(message) ? message : DROPPED);
        } else if (Message.isResponse(message)) {
          if (message.id !== null) await next(message);
        } else if (stage === "open")
          await next(idOf(message) === undefined ? DROPPED : asRefused(idOf(message), NO_MESSAGE));
      },
    },
  };
}

/** Answers what was refused, and logs what was dropped. */
export function serveManners(connection: Connection, editor: Pick<Editor, "log">): void {
  connection.onRequest(REFUSED, ({ code, message }: Refused) => {
    throw new ResponseError(code, message);
  });
  connection.onNotification(DROPPED.method, () => editor.log("protocol", "something came that is no message"));
}

/** Does what is told of a document say of which, and what stands in it? */
function isWhole({ method, params }: NotificationMessage): boolean {
  if (!method.startsWith("textDocument/did")) return true;
  const { textDocument, contentChanges = [] } = (params ?? {}) as {
    textDocument?: { uri?: unknown; text?: unknown } | null;
    contentChanges?: unknown;
  };
  return (
    typeof textDocument?.uri === "string" &&
    (method !== "textDocument/didOpen" || typeof textDocument.text === "string") &&
    Array.isArray(contentChanges) &&
    contentChanges.every((change: { text?: unknown } | null) => typeof change?.text === "string")
  );
}

interface Refused {
  code: number;
  message: string;
}

const REFUSED = "arabicPress.refused";
const DROPPED: NotificationMessage = { jsonrpc: "2.0", method: "arabicPress.dropped" };
const NO_MESSAGE: Refused = { code: ErrorCodes.InvalidRequest, message: "this is no request" };

const asRefused = (id: RequestMessage["id"] | undefined, refused: Refused): RequestMessage => ({
  jsonrpc: "2.0",
  id: id ?? null,
  method: REFUSED,
  params: refused,
});

/** @param message whatever came as JSON */
function idOf(message: unknown): string | number | undefined {
  const id = typeof message === "object" && message !== null && "id" in message ? message.id : undefined;
  return typeof id === "string" || typeof id === "number" ? id : undefined;
}
