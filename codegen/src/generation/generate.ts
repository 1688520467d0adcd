import { join } from "node:path";
import {
  Compiler,
  type CompileFinding,
} from "../compile/compile-declarations.js";
import {
  type ContractFile,
  readContractFile,
} from "../contract-file/contract-file.js";
import type { GeneratedFile } from "../generated-file.js";
import type { Outcome, Problem } from "../problem.js";
import { distinctProblems, failure, success } from "../problem.js";
import {
  contractFolder,
  declarationsPath,
  versionFiles,
} from "./contract-folder.js";
import type {
  DeclarationOptions,
  GeneratedDeclarations,
} from "./generate-declarations.js";
import { generateDeclarations } from "./generate-declarations.js";
import { LoadedDocuments } from "./loaded-documents.js";
import { unwrittenDescriptions } from "./unwritten-descriptions.js";

/** An output folder as it should be: checked, not yet written. */
export interface Generation {
  /** As the user named it. */
  readonly folder: string;
  readonly files: readonly GeneratedFile[];
  readonly versions: readonly GeneratedVersion[];
  /** The descriptions that specifications of a contract still lack, with line and column. */
  readonly undescribed: readonly Problem[];
  /** Whether declarations in the folder that are not among the files are left-overs of ours. */
  readonly ownsFolder: boolean;
}

/** One API version's part of an output folder. */
export interface GeneratedVersion {
  readonly declarations: GeneratedDeclarations;
  /** The path of its file in the folder. */
  readonly path: string;
}

/** How to make a folder. */
export interface GenerationOptions {
  /** Told what is being done, for who waits. */
  readonly onStep: (step: string) => void;
  /** Whether the declarations are type-checked. */
  readonly typecheck: boolean;
}

/** Makes the folder of a whole contract: all API versions that its contract.json names. */
export async function generateContract(
  contractFile: string,
  folder: string,
  options: GenerationOptions,
): Promise<Outcome<Generation>> {
  const contract = await readContractFile(contractFile);
  return contract.ok
    ? generateVersions(contract.value, folder, options)
    : contract;
}

/**
 * Makes the folder of a contract, which may be one that is not written yet.
 *
 * @param documents those that are loaded already, or not written yet
 */
export async function generateVersions(
  contract: ContractFile,
  folder: string,
  { onStep, typecheck }: GenerationOptions,
  documents = new LoadedDocuments(contract.how),
): Promise<Outcome<Generation>> {
  const compiler = typecheck ? new Compiler() : undefined;
  const versions: GeneratedVersion[] = [];
  const problems: (readonly Problem[])[] = [];
  for (const version of contract.versions) {
    const { apiVersion, specification, overlays } = version;
    onStep(`generating ${apiVersion} from ${specification}`);
    // One after the other: they share one thread, and problems keep their order.
    const generated = await generateDeclarations(
      specification,
      { ...contract.how, apiVersion, overlays },
      documents,
    );
    if (generated.ok) {
      const path = declarationsPath(apiVersion);
      versions.push({ declarations: generated.value, path });
    } else {
      problems.push(generated.problems);
    }
  }
  if (problems.length > 0) {
    compiler?.release();
    return failure(distinctProblems(problems.flat()));
  }
  const files = contractFolder(
    contract,
    versions.map(({ declarations }) => declarations),
  );
  const undescribed = await undescribedIn(contract, documents);
  const generation = { folder, files, versions, undescribed, ownsFolder: true };
  return checked(generation, compiler, onStep);
}

/** What the specifications of a contract, which are loaded, do not describe yet. */
async function undescribedIn(
  { versions }: ContractFile,
  documents: LoadedDocuments,
): Promise<readonly Problem[]> {
  const problems: (readonly Problem[])[] = [];
  for (const { specification, overlays } of versions) {
    const loaded = await documents.load(specification, overlays);
    if (loaded.ok) problems.push(await unwrittenDescriptions(loaded.value));
  }
  return distinctProblems(problems.flat());
}

/** One specification to generate from, without a contract, and what to make of it. */
export interface SingleSpecification extends DeclarationOptions {
  readonly specification: string;
  /** Where its declarations go. */
  readonly folder: string;
}

/** Makes the folder of one specification: `index.d.ts`, and the modules beside it. */
export async function generateSpecification(
  { specification, folder, ...options }: SingleSpecification,
  { onStep, typecheck }: GenerationOptions,
): Promise<Outcome<Generation>> {
  const compiler = typecheck ? new Compiler() : undefined;
  onStep(`generating from ${specification}`);
  const generated = await generateDeclarations(specification, options);
  if (!generated.ok) {
    compiler?.release();
    return generated;
  }
  const path = "index.d.ts";
  const declarations = generated.value;
  const generation: Generation = {
    folder,
    files: versionFiles(declarations),
    versions: [{ declarations, path }],
    undescribed: [],
    ownsFolder: false,
  };
  return checked(generation, compiler, onStep);
}

/** A folder whose declarations the compiler has nothing against, where there is one. */
async function checked(
  generation: Generation,
  compiler: Compiler | undefined,
  onStep: GenerationOptions["onStep"],
): Promise<Outcome<Generation>> {
  if (compiler === undefined) return success(generation);
  onStep("type-checking the declarations");
  const findings = await compiler.compile(generation.files);
  return findings.length === 0
    ? success(generation)
    : failure(findings.map((finding) => asProblem(finding, generation.folder)));
}

function asProblem(finding: CompileFinding, folder: string): Problem {
  const { path, line, column, code, message } = finding;
  return {
    kind: "generated-type-error",
    message: `the declarations would not compile, which is a defect of contractgen: TS${code}: ${message}`,
    file: join(folder, path),
    pointer: "",
    position: { line, column },
  };
}
