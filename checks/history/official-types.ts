import { readFileSync } from "node:fs";
import type { DeclarationOutlines } from "../equality/declaration-outlines.js";
import { declarationOutlines } from "../equality/declaration-outlines.js";
import type { DeclaredType } from "./declared-types.js";
import { declaredTypes } from "./declared-types.js";
import type { OfficialFiles } from "./official-files.js";

/** What an official release declares, as far as it is compared. */
export interface OfficialTypes {
  /** By name, and the text by which the assertions reach each. */
  readonly identity: ReadonlyMap<string, ReachedType>;
  readonly common: ReadonlyMap<string, ReachedType>;
  readonly outlines: DeclarationOutlines;
  /** The imports that these texts need. */
  readonly imports: readonly string[];
  /** The files to read in place of those on disk, by path. */
  readonly texts: ReadonlyMap<string, string>;
}

/** A type, and how the text of the assertions reaches it. */
export interface ReachedType {
  readonly type: DeclaredType;
  readonly reach: string;
}

/**
 * Reads an official release. `stripeContext` of its request options is a
 * string alone here, what it also takes there being a class of the client:
 * that is the difference that is intended.
 */
export function officialTypes(files: OfficialFiles): OfficialTypes {
  const all = [...files.identity, ...files.common];
  const texts = new Map(all.map((file) => [file, readOfficial(file)]));
  const isAmbient = files.layout === "ambient";
  const aliases = new Map(all.map((file, index) => [file, `Official${index}`]));
  const reached = (paths: readonly string[]) =>
    new Map(
      paths.flatMap((file) =>
        declaredTypes(texts.get(file) ?? "").map((type) => [
          type.name,
          {
            type,
            reach: isAmbient
              ? type.reach
              : `${aliases.get(file)}.${type.reach}`,
          },
        ]),
      ),
    );
  return {
    identity: reached(files.identity),
    common: reached(files.common),
    outlines: declarationOutlines([...texts.values()].join("\n")),
    imports: isAmbient
      ? ['import type { Stripe } from "stripe";']
      : [...aliases].map(
          ([file, alias]) =>
            `import type * as ${alias} from ${JSON.stringify(file.replace(/\.d\.ts$/u, ".js"))};`,
        ),
    texts,
  };
}

function readOfficial(file: string): string {
  return readFileSync(file, "utf8").replaceAll(
    "stripeContext?: string | StripeContext;",
    "stripeContext?: string;",
  );
}
