import type { Outcome } from "../../problem.js";
import { failure, success } from "../../problem.js";
import { checkReferences } from "../check-references.js";
import { checkVersion, type VersionedDocument } from "../check-version.js";
import type { ReadDocument } from "../read-document.js";
import { ReferenceResolver } from "../references.js";
import { ShapeValidator } from "../validate.js";
import { AllowedFolder } from "./allowed-folder.js";
import { Bundler } from "./bundler.js";
import { locateBundled } from "./locate-bundled.js";
import { pointMappings } from "./point-mappings.js";

/**
 * Makes a document of several files one: what references lead to in files of
 * the folder is put among its components, and referred to there. Problems of
 * what comes from another file name that file. No file outside of the folder
 * is read, and nothing is fetched.
 *
 * @param folder as the user named it
 */
export async function bundleReferences(
  document: ReadDocument,
  folder: string,
): Promise<Outcome<ReadDocument>> {
  const allowed = await AllowedFolder.at(folder);
  if (!allowed.ok) return allowed;
  const versioned = checkVersion(document.file, document.value);
  // Whoever checks the document says what is wrong with it.
  if (!versioned.ok) return success(document);
  const bundler = await Bundler.of(
    document.file,
    versioned.value.document,
    allowed.value,
  );
  let walked = walk(document.file, versioned.value);
  // What was put into the document may have references to files again.
  while (await bundler.follow(walked.references)) {
    if (bundler.problems.length > 0) break;
    walked = walk(document.file, versioned.value);
  }
  const locate = locateBundled(document, bundler);
  if (bundler.problems.length > 0) {
    return failure(await locate(bundler.problems));
  }
  await pointMappings(walked.discriminators, bundler);
  const fileSha256s = bundler.files.sha256s;
  return success({ ...document, fileSha256s, locate });
}

/** Goes through a document and all that its references lead to. What is wrong is for others to say. */
function walk(
  file: string,
  { version, document }: VersionedDocument,
): ShapeValidator {
  const validator = new ShapeValidator(file, version === "3.1");
  validator.validate(document, "document", []);
  const references = new ReferenceResolver(document);
  checkReferences(file, document, references, validator);
  return validator;
}
