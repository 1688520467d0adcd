import type {
  IndexSignatureDeclarationStructure,
  InterfaceDeclarationStructure,
  MethodSignatureStructure,
  ModuleDeclarationStructure,
  PropertySignatureStructure,
  TypeAliasDeclarationStructure,
} from "ts-morph";
import type { Layout } from "./layout.js";
import type { ParameterLayout } from "./signatures.js";

/*
 * The structures of ts-morph that a contract is printed from: of their fields
 * those that are printed, all required; members in one list, so that they keep
 * their order; and layouts where ts-morph takes text or a function that writes it.
 */

/** Names of fields that are taken over as they are. */
type Fields<Structure, Name extends keyof Structure> = Readonly<
  Required<Pick<Structure, Name>>
>;

/** Comments: one line as it is, several each after a line ending, which is how ts-morph tells them apart. */
interface Documented {
  readonly docs: readonly string[];
}

/** A declaration; text for what ts-morph has no structure for. */
export type StatementStructure =
  InterfaceStructure | TypeAliasStructure | ModuleStructure | string;

/** `interface Name<T> extends A, B { … }` */
export interface InterfaceStructure
  extends
    Fields<InterfaceDeclarationStructure, "kind" | "name" | "isExported">,
    Documented {
  readonly typeParameters: readonly string[];
  readonly extends: readonly Layout[];
  readonly members: readonly MemberStructure[];
}

/** `type Name<T> = …;` */
export interface TypeAliasStructure
  extends
    Fields<TypeAliasDeclarationStructure, "kind" | "name" | "isExported">,
    Documented {
  readonly typeParameters: readonly string[];
  readonly type: Layout;
}

/** `namespace Name { … }` */
export interface ModuleStructure
  extends
    Fields<
      ModuleDeclarationStructure,
      "kind" | "name" | "isExported" | "hasDeclareKeyword"
    >,
    Documented {
  readonly statements: readonly StatementStructure[];
}

/** A member of an interface. */
export type MemberStructure =
  PropertyStructure | MethodStructure | IndexSignatureStructure;

/** `name?: Type;` */
interface PropertyStructure
  extends
    Fields<PropertySignatureStructure, "kind" | "name" | "hasQuestionToken">,
    Documented {
  readonly type: Layout;
}

/** `name<T extends Constraint>(parameters): Type;` */
interface MethodStructure
  extends Fields<MethodSignatureStructure, "kind" | "name">, Documented {
  readonly typeParameters: readonly Layout[];
  readonly parameters: readonly ParameterLayout[];
  readonly returnType: Layout;
}

/** `[keyName: keyType]: Type;` */
interface IndexSignatureStructure extends Fields<
  IndexSignatureDeclarationStructure,
  "kind" | "keyName" | "keyType"
> {
  readonly returnType: Layout;
}
