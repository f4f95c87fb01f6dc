/** The server's worker door, for VS Code in a browser: the first message that comes is the lexicon, and then its own begins. */
import type { serve } from "./serve-worker";

/** The worker's own scope: a port to the page. */
const scope = globalThis as unknown as Omit<Parameters<typeof serve>[0], "onmessage"> & {
  onmessage: ((message: { data: Uint8Array }) => Promise<void>) | null;
  lexicon: Uint8Array;
  postMessage(message: "ready"): void;
};

scope.onmessage = async ({ data }) => {
  scope.onmessage = null;
  scope.lexicon = data;
  // Tables are read as their modules begin: none does before this.
  const server = await import("./serve-worker");
  server.serve(scope);
  scope.postMessage("ready");
};
