// Stands in for @vscode/spdlog, which is native: what VS Code uses of it, written to plain files.
"use strict";
const fs = require("node:fs");
const path = require("node:path");

class Logger {
  /** @param {string} _kind @param {string} _name @param {string} [file] */
  constructor(_kind, _name, file) {
    this.file = file;
    this.level = 2;
    if (file) fs.mkdirSync(path.dirname(file), { recursive: true });
  }
  /** @param {number} level @param {string} message */
  write(level, message) {
    if (level >= this.level && this.file) fs.appendFileSync(this.file, `${message}\n`);
  }
  /** @param {string} message */
  trace(message) {
    this.write(0, message);
  }
  /** @param {string} message */
  debug(message) {
    this.write(1, message);
  }
  /** @param {string} message */
  info(message) {
    this.write(2, message);
  }
  /** @param {string} message */
  warn(message) {
    this.write(3, message);
  }
  /** @param {string} message */
  error(message) {
    this.write(4, message);
  }
  /** @param {string} message */
  critical(message) {
    this.write(5, message);
  }
  /** @param {number} level */
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
/** @param {string} name @param {string} file */
exports.createRotatingLogger = exports.createAsyncRotatingLogger = async (name, file) =>
  new Logger("rotating", name, file);
