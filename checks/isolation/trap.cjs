/*
 * Preloaded into a process whose reach is to be known, and into its threads:
 * notes in `trap.txt` where it is started, a line each, which files are opened,
 * made, moved and removed, and stops what needs the network or another process.
 */
const fs = require("node:fs");
const { syncBuiltinESMExports } = require("node:module");
const { resolve } = require("node:path");
const { fileURLToPath } = require("node:url");

const report = fs.openSync("trap.txt", "a");
const { writeSync } = fs;

function note(kind, subject) {
  writeSync(report, `${kind} ${subject}\n`);
}

function noteFiles(owner, names) {
  for (const name of names) {
    const original = owner[name];
    owner[name] = function (...parameters) {
      for (const path of parameters.slice(0, 2)) {
        if (path instanceof URL) note("file", fileURLToPath(path));
        else if (Buffer.isBuffer(path)) note("file", resolve(String(path)));
        else if (isPath(path, parameters)) note("file", resolve(path));
      }
      return Reflect.apply(original, this, parameters);
    };
    // The promise of a function that takes a callback, as util.promisify finds it.
    Object.assign(owner[name], original);
  }
}

/** What else begins with text are options and modes, which have no slash; the first one is always a path. */
function isPath(value, [first]) {
  return typeof value === "string" && (value === first || value.includes("/"));
}

const accesses = [
  ..."open readFile writeFile appendFile copyFile cp rename link symlink".split(
    " ",
  ),
  ..."mkdir mkdtemp opendir readdir readlink rm rmdir truncate unlink".split(
    " ",
  ),
];
noteFiles(fs, accesses);
noteFiles(
  fs,
  accesses.map((name) => `${name}Sync`),
);
noteFiles(fs, ["createReadStream", "createWriteStream"]);
noteFiles(fs.promises, accesses);

function forbid(kind, owner, names) {
  for (const name of names) {
    owner[name] = function () {
      note(kind, name);
      throw new Error(`${kind} is trapped: ${name}`);
    };
  }
}

for (const module of ["http", "https"]) {
  forbid("network", require(`node:${module}`), ["request", "get"]);
}
forbid("network", require("node:http2"), ["connect"]);
forbid("network", require("node:net").Socket.prototype, ["connect"]);
forbid("network", require("node:net"), ["connect", "createConnection"]);
forbid("network", require("node:tls"), ["connect"]);
forbid("network", require("node:dgram"), ["createSocket"]);
forbid("network", require("node:dns"), ["lookup", "resolve"]);
forbid("network", require("node:dns").promises, ["lookup", "resolve"]);
forbid("network", globalThis, ["fetch"]);
forbid(
  "process",
  require("node:child_process"),
  "exec execFile execFileSync execSync fork spawn spawnSync".split(" "),
);
syncBuiltinESMExports();
