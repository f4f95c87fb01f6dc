// Stands in for @vscode/spdlog, which is native: what VS Code uses of it, written to plain files.
"use strict";
const fs = require("node:fs");
const path = require("node:path");

class Logger {
  constructor(_kind, _name, file) {
    this.file = file;
    this.level = 2;
    if (file) fs.mkdirSync(path.dirname(file), { recursive: true });
  }
  write(level, message) {
    if (level >= this.level && this.file) fs.appendFileSync(this.file, `${message}\n`);
  }
  trace(message) {
    this.write(0, message);
  }
  debug(message) {
    this.write(1, message);
  }
  info(message) {
    this.write(2, message);
  }
  warn(message) {
    this.write(3, message);
  }
  error(message) {
    this.write(4, message);
  }
  critical(message) {
    this.write(5, message);
  }
  setLevel(level) {
    this.level = level;
  }
  getLevel() {
    return this.level;
  }
  setPattern() {}
  clearFormatters() {}
  flush() {}
  drop() {}
}

exports.version = 0;
exports.Logger = Logger;
exports.setLevel = exports.setFlushOn = exports.shutdown = () => {};
exports.createRotatingLogger = exports.createAsyncRotatingLogger = async (name, file) =>
  new Logger("rotating", name, file);
