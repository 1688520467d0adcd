import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { contractgen } from "../bench/contractgen.js";
import type { ProcessCost } from "../bench/measured-process.js";
import { measureProcess } from "../bench/measured-process.js";
import { openapiTypescript } from "../bench/openapi-typescript.js";
import type { Subject } from "../bench/subject.js";
import type { CorpusDocument } from "./document.js";
import { locateHeyApi } from "./hey-api.js";
import { secondsAllowed } from "./trial-workers.js";

/** What one way to make types of a document took; undefined where it failed or took too long. */
export interface MeasuredDocument {
  readonly document: CorpusDocument;
  readonly subject: string;
  readonly cost: ProcessCost | undefined;
}

/** The largest of some documents, the largest first. */
export function largestOf(
  documents: readonly CorpusDocument[],
  count: number,
): readonly CorpusDocument[] {
  return documents
    .toSorted((one, other) => other.bytes - one.bytes)
    .slice(0, count);
}

/** Measures each generator on documents, one whole process after the other. */
export async function measureDocuments(
  documents: readonly CorpusDocument[],
): Promise<readonly MeasuredDocument[]> {
  const measured: MeasuredDocument[] = [];
  for (const document of documents) {
    const { checked, unchecked } = contractgen(document.file);
    const heyApi = await heyApiOn(document.file);
    const peers = [openapiTypescript(document.file), heyApi];
    for (const subject of [unchecked, checked, ...peers]) {
      const cost = await costOf(subject);
      measured.push({ document, subject: subject.title, cost });
    }
  }
  return measured;
}

async function heyApiOn(file: string): Promise<Subject> {
  const manifest = await locateHeyApi("package.json");
  return {
    title: "hey-api",
    prepare: (folder) => ({
      arguments: [
        // What `bin/run.js` starts as a process of its own.
        join(dirname(manifest), "dist/run.mjs"),
        "--input",
        file,
        "--output",
        join(folder, "types"),
        "--plugins",
        "@hey-api/typescript",
        "--silent",
        "--no-log-file",
      ],
      workingFolder: folder,
    }),
  };
}

async function costOf(subject: Subject): Promise<ProcessCost | undefined> {
  const folder = await mkdtemp(join(tmpdir(), "corpus-"));
  try {
    const command = await subject.prepare(folder);
    return await measureProcess({ ...command, secondsAllowed });
  } catch {
    return undefined;
  } finally {
    await rm(folder, { recursive: true });
  }
}
