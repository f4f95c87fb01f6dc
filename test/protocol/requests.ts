/** The requests that are ours, as protocol.ts has them. */
import { RequestType, RequestType0 } from "vscode-languageserver-protocol";
import * as protocol from "../../protocol/protocol";

export const OUR_REQUESTS = Object.values(protocol).filter(
  (one) => one instanceof RequestType || one instanceof RequestType0,
);

export const OUR_METHODS: readonly string[] = OUR_REQUESTS.map(({ method }) => method);
