import { stat } from "node:fs/promises";
import { systemCode } from "./file-failure.js";

/** Whether two paths lead to one file; false where one of them leads to nothing that can be seen. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  try {
    const [a, b] = await Promise.all([
      stat(one, { bigint: true }),
      stat(other, { bigint: true }),
    ]);
    return a.dev === b.dev && a.ino === b.ino;
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return false;
  }
}
