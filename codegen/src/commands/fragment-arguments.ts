import { InvalidArgumentError, Option } from "commander";
import type { FragmentOptions } from "../generation/fragment.js";
import type { Outside } from "../openapi/extract/provenance.js";

/** `--only`: names of packages and classes, separated by commas; may be given more than once. */
export function onlyOption(): Option {
  return new Option(
    "--only <names>",
    "packages and classes to take: Identity,Checkout.Session,Customer",
  ).argParser((value, before: readonly string[] = []) => {
    const names = value.split(",").map((name) => name.trim());
    if (names.includes("")) {
      throw new InvalidArgumentError("Expected names, separated by commas.");
    }
    return [...before, ...names];
  });
}

/** `--overlay`: files of overlays, in the order to apply them. */
export function overlayOption(): Option {
  return new Option(
    "--overlay <file>",
    "an overlay for the document, and again for the next one",
  ).argParser((file, before: readonly string[] = []) => {
    if (file === "") throw new InvalidArgumentError("Expected a path.");
    return [...before, file];
  });
}

/** `--allow-refs`: the folder whose files references may lead to. */
export function allowRefsOption(): Option {
  return new Option(
    "--allow-refs <folder>",
    "let references lead to files of this folder, and to no others",
  ).argParser((folder) => {
    if (folder === "") throw new InvalidArgumentError("Expected a path.");
    return folder;
  });
}

const outsides: readonly Outside[] = ["stub", "follow"];

/** `--outside`: what becomes of references to resources that `--only` does not name. */
export function outsideOption(): Option {
  return new Option(
    "--outside <how>",
    "what to take of other resources where they are expanded: a stub with their id (the default), or all that they are",
  ).choices(outsides);
}

/** `--api-version`: the API version to use in place of the document's own. */
export function apiVersionOption(): Option {
  return versionOption(
    "--api-version <version>",
    "the API version, in place of the document's info.version",
  );
}

/** `--no-proof`: a comparison without the compiler. */
export function noProofOption(): Option {
  return new Option(
    "--no-proof",
    "do not prove by the compiler what breaks: faster, and without witnesses",
  );
}

/** An option that takes the name of an API version. */
export function versionOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser((value) => {
    if (value.trim() === "") throw new InvalidArgumentError("Expected a name.");
    return value;
  });
}

/** The fragment that these options ask for, with descriptions. */
export function fragmentOptions(
  only: readonly string[],
  outside: Outside = "stub",
): FragmentOptions {
  return { only, outside, descriptions: "keep" };
}
