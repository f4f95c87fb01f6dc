/** What becomes of a server that ends by itself: it is started again, until it ends too often. */
import { commands, window } from "vscode";
import { CloseAction, ErrorAction, type ErrorHandler } from "vscode-languageclient";
import { l10n } from "./texts";
import { unattended } from "./unattended";

/** So often within so many milliseconds, and something is wrong that no new start mends. */
const TOO_OFTEN = 5;
const LATELY = 3 * 60 * 1000;

/** Starts a server again that ended by itself; one that has ended five times in three minutes stays so, and the reader is told. */
export function handleCrashes(now: () => number = Date.now): ErrorHandler {
  let crashes: number[] = [];
  return {
    // A message that could not be read or written: the next may be.
    error: (_error, _message, count = 0) => {
      if (count <= 3) return { action: ErrorAction.Continue, handled: true };
      unattended(tell(l10n.t("Arabic Press has stopped")));
      return { action: ErrorAction.Shutdown, handled: true };
    },
    // What is told is in the reader's language; the client's own words go to the log.
    closed: () => {
      crashes = [...crashes.filter((at) => now() - at <= LATELY), now()];
      if (crashes.length < TOO_OFTEN) return { action: CloseAction.Restart, handled: true };
      crashes = [];
      unattended(
        tell(
          l10n.t(
            "The server ended {0} times within three minutes and is not started again. Nothing that you typed is lost.",
            TOO_OFTEN,
          ),
        ),
      );
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}

async function tell(what: string): Promise<void> {
  const [restart, log] = [l10n.t("Restart the server"), l10n.t("Show the log")];
  const answer = await window.showErrorMessage(what, restart, log);
  if (answer === restart) await commands.executeCommand("arabicPress.restartServer");
  if (answer === log) await commands.executeCommand("arabicPress.showLog");
}
