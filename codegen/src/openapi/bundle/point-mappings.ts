import { isJsonObject } from "../json-type.js";
import type { LocatedObject } from "../validate.js";
import { type Bundler, referenceTo } from "./bundler.js";

/**
 * Has the mappings of discriminators name components of the document where they
 * name schemas of files, by a reference or, in a file of its own, by a name.
 * What they name and nothing refers to is left out of the document, as it is.
 */
export async function pointMappings(
  discriminators: readonly LocatedObject[],
  bundler: Bundler,
): Promise<void> {
  for (const { value, path } of discriminators) {
    const { mapping } = value;
    if (!isJsonObject(mapping)) continue;
    for (const [name, target] of Object.entries(mapping)) {
      if (typeof target !== "string") continue;
      const pointer =
        pointerByName(target, path, bundler) ??
        (await pointerByReference(target, path, bundler));
      if (pointer === undefined) continue;
      Reflect.set(mapping, name, referenceTo(pointer));
    }
  }
}

function pointerByName(
  name: string,
  path: readonly string[],
  { components }: Bundler,
): string | undefined {
  const file = components.placeAt(path)?.file;
  return (
    file &&
    components.pointerOf("schema", {
      file,
      path: ["components", "schemas", name],
    })
  );
}

async function pointerByReference(
  reference: string,
  path: readonly string[],
  bundler: Bundler,
): Promise<string | undefined> {
  const place = await bundler.placeOf(reference, path);
  return place === undefined || "message" in place
    ? undefined
    : bundler.pointerOf("schema", place);
}
