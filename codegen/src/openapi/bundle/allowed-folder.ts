import { realpath, stat } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import type { Outcome, Problem } from "../../problem.js";
import { failure, success } from "../../problem.js";
import { quote } from "../quote.js";

/** A file that may be read. */
export interface AllowedFile {
  /** Its absolute path, without links. */
  readonly path: string;
  /** As the user would name it, by the folder. */
  readonly name: string;
}

/** Why a path leads to no file that may be read. */
export type Refusal = Pick<Problem, "kind" | "message">;

/** The one folder that references may lead to files of. */
export class AllowedFolder {
  readonly #name: string;
  readonly #path: string;

  private constructor(name: string, path: string) {
    this.#name = name;
    this.#path = path;
  }

  /** Takes the folder as the user named it; a problem where there is none. */
  static async at(name: string): Promise<Outcome<AllowedFolder>> {
    const fail = (kind: string, message: string) =>
      failure([{ kind, message, file: name, pointer: "" }]);
    try {
      const path = await realpath(name);
      return (await stat(path)).isDirectory()
        ? success(new AllowedFolder(name, path))
        : fail("not-a-folder", "this is a file, not a folder");
    } catch (error) {
      const code = systemCode(error);
      return fail("folder-not-found", `there is no such folder (${code})`);
    }
  }

  /**
   * The file that a path leads to, from the absolute path of another file. Only
   * where a file really lies counts, whatever links, `..` and absolute paths
   * lead there; and what is no regular file is none.
   */
  async find(path: string, from: string): Promise<AllowedFile | Refusal> {
    const quoted = quote(path);
    if (/[\0\\]/u.test(path)) {
      const message = `${quoted} is no path: it has a backslash or a zero byte`;
      return { kind: "malformed-reference", message };
    }
    try {
      const real = await realpath(resolve(dirname(from), path));
      const inside = relative(this.#path, real);
      if (inside === "" || isOutside(inside)) {
        const message = `${quoted} leads out of ${quote(this.#name)}, and no other file is read`;
        return { kind: "external-reference", message };
      }
      if (!(await stat(real)).isFile()) {
        return { kind: "not-a-file", message: `${quoted} is no regular file` };
      }
      return { path: real, name: join(this.#name, inside) };
    } catch (error) {
      const message = `there is no file at ${quoted} that can be read (${systemCode(error)})`;
      return { kind: "file-not-found", message };
    }
  }
}

function isOutside(path: string): boolean {
  return path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path);
}

/** The system's code for an error, such as `ENOENT`; throws what is a bug. */
function systemCode(error: unknown): string {
  if (error instanceof Error && "code" in error) return String(error.code);
  throw error;
}
