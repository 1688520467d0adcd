import type {
  DeclarationReflection,
  ProjectReflection,
  Reflection,
  SomeType,
} from "typedoc";
import { ReflectionKind } from "typedoc";

/**
 * What the history of members calls the declarations of a project, by their
 * ids: `VerificationSession.LastError.code` is `….last_error.code` there, as it
 * follows the paths that people take. A nested type that several members have
 * is called by the first.
 *
 * @param named what the history has; declarations that it does not name are
 * called by the path that leads to them
 */
export function subjectsOf(
  project: ProjectReflection,
  named: (subject: string) => boolean,
): ReadonlyMap<number, string> {
  const finder = new SubjectFinder();
  for (const reflection of declaredTypes(project)) {
    const name = nameInModule(reflection);
    if (named(name)) finder.addRoot(reflection, name);
  }
  return finder.subjects;
}

/** All interfaces and type aliases, in the order of the project. */
function declaredTypes(project: ProjectReflection): DeclarationReflection[] {
  return project
    .getReflectionsByKind(ReflectionKind.Interface | ReflectionKind.TypeAlias)
    .filter((reflection) => reflection.isDeclaration());
}

/** The full name of a declaration without the name of its module. */
export function nameInModule(reflection: Reflection): string {
  const names: string[] = [];
  for (
    let around: Reflection | undefined = reflection;
    around !== undefined && !around.kindOf(ReflectionKind.Module);
    around = around.parent
  ) {
    if (!around.isProject()) names.unshift(around.name);
  }
  return names.join(".");
}

class SubjectFinder {
  readonly subjects = new Map<number, string>();
  #root = "";

  addRoot(reflection: DeclarationReflection, subject: string): void {
    this.#root = subject;
    this.#addDeclaration(reflection, subject);
  }

  #addDeclaration(reflection: DeclarationReflection, subject: string): void {
    if (this.subjects.has(reflection.id)) return;
    this.subjects.set(reflection.id, subject);
    this.#addMembers(reflection, subject);
    this.#addType(reflection.type, subject);
  }

  #addMembers(around: DeclarationReflection, subject: string): void {
    for (const member of around.children ?? []) {
      const place = `${subject}.${member.name}`;
      this.subjects.set(member.id, place);
      for (const { id } of member.signatures ?? [])
        this.subjects.set(id, place);
      this.#addType(member.type, place);
    }
    for (const { type } of around.indexSignatures ?? [])
      this.#addType(type, `${subject}.*`);
  }

  #addType(type: SomeType | undefined, subject: string): void {
    switch (type?.type) {
      case "union":
      case "intersection":
        for (const member of type.types) this.#addType(member, subject);
        return;
      case "array":
        this.#addType(type.elementType, `${subject}[]`);
        return;
      case "reflection":
        this.#addMembers(type.declaration, subject);
        return;
      case "reference": {
        const inside = type.name === "Array" ? `${subject}[]` : subject;
        for (const argument of type.typeArguments ?? [])
          this.#addType(argument, inside);
        const { reflection } = type;
        if (
          reflection?.isDeclaration() &&
          nameInModule(reflection).startsWith(`${this.#root}.`)
        )
          this.#addDeclaration(reflection, subject);
      }
    }
  }
}
