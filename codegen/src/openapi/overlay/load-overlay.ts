import type { Outcome, Problem } from "../../problem.js";
import { failure, success } from "../../problem.js";
import { describeType, isJsonObject } from "../json-type.js";
import { quote } from "../quote.js";
import { readDocument } from "../read-document.js";
import { OverlayChecker } from "./overlay-checker.js";
import type { Overlay, OverlayVersion } from "./overlay.js";

/**
 * Loads an Overlay 1.0 or 1.1 document from a file of JSON or YAML. Nothing is
 * read or fetched beyond that file. Problems come all at once, with line and
 * column; those of the text hide those of what it says.
 */
export async function loadOverlay(file: string): Promise<Outcome<Overlay>> {
  const read = await readDocument(file);
  if (!read.ok) return read;
  const { value, sha256, locate } = read.value;
  const versioned = checkVersion(file, value);
  if (!versioned.ok) return failure(await locate(versioned.problems));
  const { version, overlay } = versioned.value;
  const checker = new OverlayChecker(file, version);
  const actions = checker.check(overlay);
  return checker.problems.length > 0
    ? failure(await locate(checker.problems))
    : success({ file, sha256, version, actions, locate });
}

/** Tells what a parsed value is by its version. */
function checkVersion(
  file: string,
  value: unknown,
): Outcome<{
  readonly version: OverlayVersion;
  readonly overlay: Readonly<Record<string, unknown>>;
}> {
  const fail = (kind: string, message: string, pointer: string) =>
    failure([{ kind, message, file, pointer } satisfies Problem]);

  if (value === undefined) {
    return fail("empty-document", "there is nothing in this file", "");
  }
  if (!isJsonObject(value)) {
    const message = `expected an overlay document, which is an object, found ${describeType(value)}`;
    return fail("wrong-type", message, "");
  }
  if (!Object.hasOwn(value, "overlay")) {
    const message =
      'this is no overlay document: the field "overlay" with its version, such as "1.1.0", is missing';
    return fail("missing-field", message, "");
  }
  const text = value["overlay"];
  if (typeof text !== "string") {
    const message = `expected a version in quotes, such as "1.1.0", found ${describeType(text)}`;
    return fail("wrong-type", message, "/overlay");
  }
  const [, version] = /^(1\.[01])\.\d+$/.exec(text) ?? [];
  return version === "1.0" || version === "1.1"
    ? success({ version, overlay: value })
    : fail(
        "unsupported-version",
        `Overlay ${quote(text)} is not supported: 1.0 and 1.1, with a patch version such as "1.1.0", are`,
        "/overlay",
      );
}
