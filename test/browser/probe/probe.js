// A test's hand inside the extension host: runs what it is sent, with VS Code's API, on this machine alone. No part of the extension.
"use strict";
const { createServer } = require("node:http");
const vscode = require("vscode");

exports.activate = ({ subscriptions }) => {
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (part) => {
      body += part;
    });
    request.on("end", async () => {
      const answer = await run(JSON.parse(body)).then(
        (ok) => ({ ok }),
        (error) => ({ error: String(error?.stack ?? error) }),
      );
      response.end(JSON.stringify(answer));
    });
  });
  const listen = () => server.listen(Number(process.env.ARABIC_PRESS_PROBE), "127.0.0.1");
  // In a window that is loaded again the extension host of before may still be there.
  server.on("error", () => setTimeout(listen, 200));
  listen();
  subscriptions.push({ dispose: () => server.close() });
};

const run = async ({ code, given }) =>
  new Function("vscode", "given", `return (async () => { ${code} })();`)(vscode, given);
