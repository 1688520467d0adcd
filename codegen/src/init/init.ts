import { dirname, join } from "node:path";
import { checkContractText } from "../contract-file/contract-file.js";
import type { GeneratedFile } from "../generated-file.js";
import { generateVersions, type Generation } from "../generation/generate.js";
import { LoadedDocuments } from "../generation/loaded-documents.js";
import { CONTRACT_FILE, OUTPUT_FOLDER } from "../generation/project-files.js";
import {
  type ConventionOptions,
  conventionsFor,
  specificationContract,
} from "../generation/specification-contract.js";
import { generatorVersion, typescriptRange } from "../generation/version.js";
import type { Contract } from "../model/contract.js";
import { loadUnwritten } from "../openapi/load.js";
import { formatOf } from "../openapi/text/format.js";
import { readTextFile, unwrittenTextFile } from "../openapi/text/text-file.js";
import type { Outcome, Problem } from "../problem.js";
import { failure, success } from "../problem.js";
import { typeTestFiles } from "../type-tests/type-test-files.js";
import { foreignEntries } from "../write/foreign-entries.js";
import type { OutputFile } from "../write/target.js";
import { contractText } from "./contract-text.js";
import { packageNames } from "./package-names.js";
import { templateFiles } from "./template.js";

/** A contract package as it will be: checked, not yet written. */
export interface NewPackage {
  readonly folder: string;
  readonly packageName: string;
  /** In the order to write them; none of them replaces anything. */
  readonly files: readonly OutputFile[];
  /** The declarations among them. */
  readonly generation: Generation;
  /** What of the specification the types do not show, with line and column. */
  readonly warnings: readonly Problem[];
}

/** Which contract package is wanted. */
export interface InitOptions extends ConventionOptions {
  /** The folder for it, as the user named it. */
  readonly folder: string;
  /** The file that describes the API, as the user named it. */
  readonly specification: string;
  /** Without it a name that follows from the namespace. */
  readonly packageName?: string;
  /** Without it the specification's own version. */
  readonly apiVersion?: string;
  /** Told what is being done, for who waits. */
  readonly onStep: (step: string) => void;
}

/**
 * Makes all of a new contract package: a copy of the specification, the
 * declarations of it, type tests that state them, and what a package needs
 * besides. Nothing is written. Of the specification's text only declarations
 * and their tests hold any, besides the copy.
 */
export async function makeInit(
  options: InitOptions,
): Promise<Outcome<NewPackage>> {
  const { folder, specification, onStep } = options;
  onStep(`reading ${specification}`);
  const source = await readTextFile(specification);
  if (!source.ok) return source;
  const loaded = await loadUnwritten(specification, source.value.text, {
    allowMixedEnums: (document) =>
      conventionsFor(document, options) === "openapi",
  });
  if (!loaded.ok) return loaded;
  const named = packageNames(loaded.value, options);
  if (!named.ok) return failure(await loaded.value.locate(named.problems));
  const { apiVersion, packageName, how } = named.value;

  const copyName = `${apiVersion}.${formatOf(source.value)}`;
  const copy = join(folder, dirname(CONTRACT_FILE), copyName);
  const contractFile = join(folder, CONTRACT_FILE);
  const text = contractText(apiVersion, copyName, how);
  const contract = await checkContractText(
    unwrittenTextFile(contractFile, text),
    new Set([copy]),
  );
  if (!contract.ok) return contract;
  // Read once: what is copied is what declarations are made of.
  const documents = new LoadedDocuments(how);
  documents.add({ ...loaded.value, file: copy });
  const generated = await generateVersions(
    contract.value,
    join(folder, OUTPUT_FOLDER),
    { onStep, typecheck: true },
    documents,
  );
  const asRead = <Located extends Problem>(problem: Located): Located =>
    problem.file === copy ? { ...problem, file: specification } : problem;
  if (!generated.ok) return failure(generated.problems.map(asRead));
  onStep("stating the declarations in type tests");
  const made = specificationContract(loaded.value, { ...how, apiVersion });
  if (!made.ok) throw new Error("declarations are made of it already");
  const module = `${packageName}/${apiVersion}`;
  const files = [
    { path: `spec/${copyName}`, text: source.value.text },
    ...inFolder(OUTPUT_FOLDER, generated.value.files),
    ...inFolder(
      `types-tests/${apiVersion}`,
      typeTestFiles(made.value.contract, module),
    ),
    { path: "spec/contract.json", text },
    ...(await templateFiles({
      package: packageName,
      version: apiVersion,
      example: exampleOf(made.value.contract),
      contractgen: generatorVersion,
      typescript: typescriptRange,
    })),
  ].map((file): OutputFile => ({ ...file, replaces: null }));
  const foreign = await foreignEntries(folder, files);
  if (!foreign.ok) return foreign;
  return success({
    folder,
    packageName,
    files,
    generation: generated.value,
    warnings: generated.value.versions
      .flatMap(({ declarations }) => declarations.warnings)
      .map(asRead),
  });
}

function inFolder(
  folder: string,
  files: readonly GeneratedFile[],
): readonly GeneratedFile[] {
  return files.map(({ path, text }) => ({ path: `${folder}/${path}`, text }));
}

/** A name that can be imported, to show how. */
function exampleOf({ declarations }: Contract): string {
  const names = declarations
    .filter(({ kind }) => kind !== "local-name")
    .map(({ name }) => name);
  return names.find((name) => name !== "ApiVersion") ?? "ApiVersion";
}
