import fileSystem from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";

/** The functions of `node:fs/promises` that change something or could fail. */
const functionNames = [
  "copyFile",
  "link",
  "lstat",
  "mkdir",
  "open",
  "readdir",
  "readFile",
  "realpath",
  "rename",
  "rm",
  "rmdir",
  "stat",
  "unlink",
] as const;

/** The same for open files. */
const handleNames = ["chmod", "close", "sync", "writeFile"] as const;

const otherCalls: ReadonlySet<string> = new Set([
  "chmod",
  "close",
  "lstat",
  "readdir",
  "readFile",
  "realpath",
  "stat",
  "sync",
]);

/** Whether a call may change which files there are, and what is in them. */
export function isChange(name: string): boolean {
  return !otherCalls.has(name);
}

/** Told what is called, before it is; what it throws is what the call gives. */
export type OnCall = (name: string) => void;

/**
 * Puts something in front of every call to the file system of this process,
 * such as a failure or a kill, until the function that it returns is called.
 */
export function watchFileSystem(onCall: OnCall): () => void {
  const originals = functionNames.map((name) => [name, fileSystem[name]]);
  for (const name of functionNames) watch(fileSystem, name, onCall);
  syncBuiltinESMExports();
  return () => {
    Object.assign(fileSystem, Object.fromEntries(originals));
    syncBuiltinESMExports();
  };
}

function watch(owner: object, name: string, onCall: OnCall): void {
  const original: unknown = Reflect.get(owner, name);
  if (typeof original !== "function") throw new Error(`no function ${name}`);
  const watched = async (...parameters: unknown[]): Promise<unknown> => {
    if (name !== "close") onCall(name);
    const result: unknown = await Reflect.apply(original, owner, parameters);
    // It is closed, whatever it then says.
    if (name === "close") onCall(name);
    if (name === "open" && typeof result === "object" && result !== null) {
      for (const handleName of handleNames) watch(result, handleName, onCall);
    }
    return result;
  };
  Reflect.set(owner, name, watched);
}

/** An error as the system gives it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: injected`), { code });
}
