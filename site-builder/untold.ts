import type { ProjectReflection, Reflection } from "typedoc";
import { ReflectionKind } from "typedoc";
import { nameInModule } from "./subjects.js";

/** What people look up: types, members and methods. */
const kinds =
  ReflectionKind.Interface |
  ReflectionKind.TypeAlias |
  ReflectionKind.Property |
  ReflectionKind.Method;

/**
 * The names of those declarations and members of the `index` module that have
 * no story. Arguments of functions are none of them, nor is the version's own
 * name, which has another value in each.
 */
export function untold(
  project: ProjectReflection,
  hasStory: (reflection: Reflection) => boolean,
): readonly string[] {
  return project
    .getReflectionsByKind(kinds)
    .filter(
      (reflection) =>
        isInIndex(reflection) &&
        !isWithin(reflection, ReflectionKind.SomeSignature) &&
        !hasStory(reflection),
    )
    .map(nameInModule)
    .filter((name) => name !== "ApiVersion");
}

function isInIndex(reflection: Reflection): boolean {
  return enclosing(reflection, ReflectionKind.Module)?.name === "index";
}

function isWithin(reflection: Reflection, kind: ReflectionKind): boolean {
  return enclosing(reflection, kind) !== undefined;
}

function enclosing(
  reflection: Reflection,
  kind: ReflectionKind,
): Reflection | undefined {
  let around = reflection.parent;
  while (around !== undefined && !around.kindOf(kind)) around = around.parent;
  return around;
}
