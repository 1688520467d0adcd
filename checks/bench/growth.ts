import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { repository } from "../specification-contract.js";
import { contractgen } from "./contractgen.js";
import { type CopiedDocument, withCopies } from "./copies.js";
import type { Subject } from "./subject.js";

/** A specification that describes an API several times. */
export interface GrownSpecification {
  /** How many times. */
  readonly count: number;
  /** The size of its file, in megabytes of a million bytes. */
  readonly megabytes: number;
  readonly checked: Subject;
  readonly unchecked: Subject;
}

const counts = [1, 2, 4];

/** Writes a specification once, twice and four times (see `withCopies`) to files that Git ignores. */
export async function growSpecification(
  specification: string,
): Promise<readonly GrownSpecification[]> {
  const folder = join(repository, ".cache/bench");
  await mkdir(folder, { recursive: true });
  // Of this shape as any OpenAPI document that contractgen takes.
  const document = JSON.parse(
    await readFile(specification, "utf8"),
  ) as CopiedDocument;
  return Promise.all(
    counts.map(async (count) => {
      const file = join(folder, `whole-${count}.json`);
      const text = JSON.stringify(withCopies(document, count));
      await writeFile(file, text);
      const megabytes = Buffer.byteLength(text) / 1_000_000;
      return { count, megabytes, ...contractgen(file) };
    }),
  );
}
