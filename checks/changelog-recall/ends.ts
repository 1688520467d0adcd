import { declaredChanges } from "./declared-changes.js";
import { Declared } from "./declared.js";
import type { ReadDeclarations } from "./end-surfaces.js";
import type { DeclaredEnds } from "./holds.js";

/** The declarations of two releases by place, with all that differs between them. */
export function declaredEnds(
  base: ReadDeclarations,
  revision: ReadDeclarations,
): DeclaredEnds {
  return {
    base: new Declared(base.surface, base.names),
    revision: new Declared(revision.surface, revision.names),
    changes: declaredChanges(base.surface, revision.surface),
  };
}
