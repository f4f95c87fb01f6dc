// Keys and composed words as a person sends them, to whatever has the focus. Playwright's own typing inserts Arabic without any key.

/**
 * Presses key after key, without waiting for what becomes of one.
 * @param {import("playwright-core").CDPSession} session of the window
 * @param {string} text
 * @param {[number, number]} pauses milliseconds behind a letter, and behind a word's last one, where whoever types rests
 */
export async function type(session, text, [pause, pauseAtEnd] = [0, 0]) {
  const sent = [];
  for (const [at, letter] of [...text].entries()) {
    const isEnd = letter === "\n";
    const key = isEnd ? { key: "Enter", code: "Enter", windowsVirtualKeyCode: 13 } : { key: letter };
    sent.push(
      session.send("Input.dispatchKeyEvent", { type: "keyDown", ...key, text: isEnd ? "\r" : letter }),
      session.send("Input.dispatchKeyEvent", { type: "keyUp", ...key }),
    );
    const wait = /\s/.test(text[at + 1] ?? "\n") ? pauseAtEnd : pause;
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  }
  await Promise.all(sent);
}

/** @typedef {import("playwright-core").CDPSession} Session */

/** Shows a word that an input method is still composing: the first time it begins one, later it goes on; "" gives it up. @param {Session} session @param {string} text */
export const compose = (session, text) =>
  session.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });

/** Ends what is composed with a word, or inserts one that no key makes. @param {Session} session @param {string} text */
export const insert = (session, text) => session.send("Input.insertText", { text });

/** A key as another keyboard has it. @param {Session} session @param {object} key as Chromium's protocol has one */
export const press = (session, key) => session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...key });
