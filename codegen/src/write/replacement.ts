import {
  constants,
  copyFile,
  link,
  open,
  rename,
  unlink,
} from "node:fs/promises";
import { dirname } from "node:path";
import type { Problem } from "../problem.js";
import { fileProblem, onFile, systemCode } from "./file-failure.js";
import { makeFolder, removeEmptyFolders } from "./output-folder.js";
import type { Target } from "./target.js";
import { removeTemporaries, newTemporary } from "./temporary-file.js";

/** A target whose new text, and a second copy of whose old one, are on the disk. */
export interface StagedTarget {
  readonly target: Target;
  /** The file with the new text; undefined where the target is to go. */
  readonly temporary: string | undefined;
  /** The file with the old text; undefined where there was none. */
  readonly backup: string | undefined;
}

/**
 * The replacement of some files by others, which can be undone until it is
 * finished. First stage all files, then put all in place, then finish; undo
 * at any step before that.
 */
export class Replacement {
  readonly #temporaries = new Set<string>();
  readonly #madeFolders: string[] = [];
  readonly #placed: StagedTarget[] = [];

  /** Writes the new text beside the target, and keeps the old one. */
  async stage(target: Target): Promise<StagedTarget> {
    const { location, name, text, old } = target;
    const temporary =
      text === undefined ? undefined : this.#newTemporary(location);
    const backup = old === undefined ? undefined : this.#newTemporary(location);
    if (text !== undefined && temporary !== undefined) {
      this.#madeFolders.push(...(await makeFolder(name, dirname(location))));
      await onFile(name, () => writeNew(temporary, text, old?.mode));
    }
    if (backup !== undefined) {
      await onFile(name, () => linkOrCopy(location, backup));
    }
    return { target, temporary, backup };
  }

  /** Puts a new file in its place, or removes an old one, in a single step. */
  async place(staged: StagedTarget): Promise<void> {
    const { target, temporary } = staged;
    await onFile(target.name, () =>
      temporary === undefined
        ? unlink(target.location)
        : rename(temporary, target.location),
    );
    this.#placed.push(staged);
  }

  /** Lets go of the old texts: from here on nothing can be undone. */
  async finish(): Promise<void> {
    await removeTemporaries([...this.#temporaries]);
  }

  /**
   * Puts everything back as it was.
   *
   * @returns a problem for each file that could not be put back.
   */
  async undo(): Promise<Problem[]> {
    const problems: Problem[] = [];
    for (const staged of this.#placed.toReversed()) {
      const problem = await this.#putBack(staged);
      if (problem !== undefined) problems.push(problem);
    }
    await removeTemporaries([...this.#temporaries]);
    await removeEmptyFolders(this.#madeFolders);
    return problems;
  }

  async #putBack({
    target,
    backup,
  }: StagedTarget): Promise<Problem | undefined> {
    const { location, name } = target;
    try {
      await (backup === undefined
        ? unlink(location)
        : rename(backup, location));
      return undefined;
    } catch (error) {
      const code = systemCode(error);
      if (code === undefined) throw error;
      if (backup === undefined) {
        return fileProblem(
          name,
          "not-restored",
          `this new file could not be removed again (${code})`,
        );
      }
      // All that is left of the old text.
      this.#temporaries.delete(backup);
      return fileProblem(
        name,
        "not-restored",
        `this could not be put back as it was (${code}); its old text is in ${backup}`,
      );
    }
  }

  #newTemporary(location: string): string {
    const temporary = newTemporary(location);
    this.#temporaries.add(temporary);
    return temporary;
  }
}

/** Writes a file that is not there yet, and waits until it is on the disk. */
async function writeNew(
  path: string,
  text: string,
  mode: number | undefined,
): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(text);
    if (mode !== undefined) await file.chmod(mode);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A second name for a file, or on file systems without such a copy of it. */
async function linkOrCopy(path: string, second: string): Promise<void> {
  try {
    await link(path, second);
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    await copyFile(path, second, constants.COPYFILE_EXCL);
  }
}
