// What a server bears over a long day, and with a text that is no article.
import { spawn, spawnSync } from "node:child_process";
import { connectTo } from "./stdio.mjs";

const OTHER = "file:///other.txt";

/**
 * A line of so many characters is opened; how long others wait meanwhile, and while a letter is typed in it.
 * @param {string} article what else is open, and asked
 * @param {number} characters
 * @returns {Promise<{ read: number, waits: number[] }>} milliseconds until the line is judged, and of each answer meanwhile
 */
export async function besideLongLine(article, characters) {
  const { connection, open, change, diagnosticsOf, close } = await connectTo(startServer());
  const sentence = "قال سمير حداد إن العمل بدأ في 12 مصنعا. ";
  const first = diagnosticsOf(OTHER, 1);
  open(OTHER, article);
  await first;
  const began = performance.now();
  let reading = true;
  const line = "file:///line.txt";
  const done = diagnosticsOf(line, 2).then(() => (reading = false));
  open(line, sentence.repeat(Math.ceil(characters / sentence.length)));
  change(line, 2, { line: 0, character: 30 }, "ا");
  // Until the line is put into a message it is the asker that is busy.
  await new Promise((resolve) => setTimeout(resolve));
  const waits = [];
  while (reading) {
    const at = performance.now();
    await connection.sendRequest("textDocument/hover", {
      textDocument: { uri: OTHER },
      position: { line: 0, character: 10 },
    });
    waits.push(performance.now() - at);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await done;
  const read = performance.now() - began;
  close();
  return { read, waits };
}

/**
 * A day of edits: one letter after another, in articles that are opened and closed.
 * @param {(at: number) => string} articleOf
 * @param {number} edits
 * @returns {Promise<number[]>} megabytes that the server's process holds after each eighth of them
 */
export async function memoryOverEdits(articleOf, edits) {
  const server = startServer();
  const { open, change, forget, diagnosticsOf, close } = await connectTo(server);
  const held = [];
  for (let edit = 0, version = 0; edit < edits; edit++) {
    const article = Math.floor(edit / EDITS_AN_ARTICLE);
    const uri = `file:///${article}.txt`;
    if (edit % EDITS_AN_ARTICLE === 0) {
      if (article > 0) forget(`file:///${article - 1}.txt`);
      version = 1;
      const fresh = diagnosticsOf(uri, version);
      open(uri, articleOf(article));
      await fresh;
    }
    const fresh = diagnosticsOf(uri, ++version);
    change(uri, version, { line: edit % 7, character: 20 + (edit % 13) }, LETTERS.charAt(edit % LETTERS.length));
    await fresh;
    if ((edit + 1) % Math.floor(edits / 8) === 0) held.push(residentSetOf(server.pid));
  }
  close();
  return held;
}

const EDITS_AN_ARTICLE = 400;
const LETTERS = "ابتجدرسعفقكلمنهوي ";

const startServer = () => spawn(process.execPath, ["dist/server.js", "--stdio"]);

/** Megabytes, as the system counts them. @param {number | undefined} pid */
const residentSetOf = (pid) =>
  Math.round(Number(spawnSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" }).stdout) / 1024);
