import { isIdentifier } from "../../../model/identifier.js";
import { pointerParts } from "../../../openapi/pointer.js";
import { enumerate, quote } from "../../../openapi/quote.js";
import { closestName } from "../../../openapi/suggestion.js";
import type { ProblemCollector } from "../../problem-collector.js";
import type { ApiClass } from "../api-classes.js";
import { fullName, qualifiedName } from "../class-names.js";

/**
 * The classes that names stand for: each is the full name of a class, or that
 * of a package for all classes in it. A name that is neither is a problem of
 * kind `unknown-name`.
 */
export function chooseClasses(
  names: readonly string[],
  classes: readonly ApiClass[],
  problems: ProblemCollector,
): readonly ApiClass[] {
  const byName = classesByName(classes);
  for (const name of names) {
    if (byName.has(name)) continue;
    const meant = suggestions(name, byName, classes);
    const hint =
      meant.length === 0
        ? ""
        : `; did you mean ${enumerate(meant.map(quote), "or")}?`;
    problems.report(
      "unknown-name",
      `there is no package or class ${quote(name)}${hint}`,
      "",
    );
  }
  const chosen = new Set(names.flatMap((name) => byName.get(name) ?? []));
  return classes.filter((one) => chosen.has(one));
}

/** The classes by the names that choose them; what cannot name a type cannot be chosen. */
function classesByName(
  classes: readonly ApiClass[],
): ReadonlyMap<string, readonly ApiClass[]> {
  const byName = new Map<string, ApiClass[]>();
  for (const one of classes) {
    const parts = qualifiedName(one);
    if (!parts.every(isIdentifier)) continue;
    for (const length of parts.keys()) {
      const name = parts.slice(0, length + 1).join(".");
      const named = byName.get(name);
      if (named === undefined) byName.set(name, [one]);
      else named.push(one);
    }
  }
  return byName;
}

const MOST_SUGGESTIONS = 5;

/** The names of the classes that are known by `name` elsewhere; else the closest name of all. */
function suggestions(
  name: string,
  byName: ReadonlyMap<string, unknown>,
  classes: readonly ApiClass[],
): readonly string[] {
  const wanted = name.toLowerCase();
  const same = classes.flatMap((one) => {
    const isKnown = otherNames(one).some((other) => other === wanted);
    return isKnown && byName.has(fullName(one)) ? [fullName(one)] : [];
  });
  if (same.length > 0) return same.slice(0, MOST_SUGGESTIONS);
  const closest = closestName(name, byName.keys());
  return closest === undefined ? [] : [closest];
}

/** What people may call a class: by its last name, its interfaces or its schema; in lower case. */
function otherNames(one: ApiClass): readonly string[] {
  const { className, resource, deleted } = one;
  const names = [className, `${className}Resource`, `${fullName(one)}Resource`];
  for (const form of [resource, deleted]) {
    if (form === undefined) continue;
    names.push(form.className, fullName(form));
    names.push(pointerParts(form.pointer)?.at(-1) ?? "");
  }
  return names.map((name) => name.toLowerCase());
}
