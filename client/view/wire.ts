/** The wire to the host. A page in whose frame another stood before takes no message of that: both sides name an epoch, which each opening begins. */
import type { FromPage, HostMessage, PageMessage, ToPage } from "../shared/protocol";

/** What survives a reload of the page. */
export interface Kept {
  /** The document that it is of. */
  uri?: string;
  anchor?: number;
  head?: number;
  top?: number;
  /** Marks that are not shown. */
  off?: string[];
}

interface VsCode {
  postMessage(message: unknown): void;
  getState(): Kept | undefined;
  setState(state: Kept): void;
}
declare function acquireVsCodeApi(): VsCode;

const vscode = acquireVsCodeApi();
/** This page among those that stood in the same frame. */
const page = crypto.randomUUID();
let epoch = "";

export function post(message: PageMessage): void {
  vscode.postMessage({ page, epoch, message } satisfies FromPage);
}

/** Tells the host that the page is there, and hears it from then on. */
export function listen(receive: (message: HostMessage) => void): void {
  addEventListener("message", ({ data }: MessageEvent<ToPage>) => {
    if (data.page !== page) return;
    if (data.message.type === "open") epoch = data.epoch;
    if (data.epoch === epoch) receive(data.message);
  });
  vscode.postMessage({ page, epoch, message: { type: "ready" } } satisfies FromPage);
}

export const kept = (): Kept => vscode.getState() ?? {};

export function keep(more: Kept): void {
  vscode.setState({ ...kept(), ...more });
}
