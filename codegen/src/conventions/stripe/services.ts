import type { Pointer } from "../../model/contract.js";
import type { OpenApiDocument, Schema } from "../../openapi/document.js";
import { isReference } from "../../openapi/document.js";
import { pointerTo } from "../../openapi/pointer.js";
import type { ExtensionReader, OperationExtension } from "./extensions.js";
import {
  irregularChildNames,
  irregularMethodNames,
} from "./irregular-names.js";
import { pascalCase, pluralName } from "./naming.js";
import type { ClassName, Resource } from "./resources.js";
import { byFullName, qualifiedName, resourceName } from "./resources.js";

/** A set of methods, named after a class: what `stripe.customers` is. */
export interface Service extends ClassName {
  readonly methods: readonly ServiceMethod[];
  /** The schema that its comment and problems refer to. */
  readonly pointer: Pointer;
}

/** An operation under the name that it has in a service. */
export interface ServiceMethod {
  /** Such as `create_balance_transaction`. */
  readonly name: string;
  readonly verb: string;
  readonly path: string;
  readonly pointer: Pointer;
}

/** An operation as a schema lists it, with the class of the schema. */
interface ListedOperation extends OperationExtension {
  readonly schema: ClassName & { readonly pointer: Pointer };
  /** Whether the class is a union of resources, such as PaymentSource. */
  readonly isUnion: boolean;
}

const TEST_HELPERS = "/v1/test_helpers/";

/**
 * The services of a document, sorted by full name. An operation belongs to the
 * service of the class whose URL its own lies under: what acts on the balance
 * transactions of a customer is a method of customers. Test helpers of classes
 * have services of their own in the package TestHelpers.
 */
export function findServices(
  document: OpenApiDocument,
  resources: readonly Resource[],
  extensions: ExtensionReader,
): readonly Service[] {
  const operations = listedOperations(document, resources, extensions);
  const basePaths = findBasePaths(operations);
  const services = new Map<
    string,
    { owner: ListedOperation["schema"]; operations: ListedOperation[] }
  >();
  for (const operation of operations) {
    const owner = ownerOf(operation, basePaths);
    const key = qualifiedName(owner).join(".");
    const service = services.get(key) ?? { owner, operations: [] };
    service.operations.push(operation);
    services.set(key, service);
  }
  return [...services.values()]
    .map(({ owner, operations: own }) => ({
      ...owner,
      methods: methodsOf(owner, own),
    }))
    .toSorted(byFullName);
}

/** All operations that schemas list, in the order of the document. */
function listedOperations(
  document: OpenApiDocument,
  resources: readonly Resource[],
  extensions: ExtensionReader,
): readonly ListedOperation[] {
  const classes = new Map<Schema, Resource>(
    resources.map((resource) => [resource.schema, resource]),
  );
  return Object.entries(document.components?.schemas ?? {}).flatMap(
    ([name, schema]) => {
      if (isReference(schema)) return [];
      const pointer = pointerTo("", "components", "schemas", name);
      const resource = classes.get(schema);
      const named = resource ?? unionClass(name, schema, pointer, extensions);
      if (named === undefined) return [];
      const { packages, className } = named;
      return extensions.operations(schema, pointer).map((operation) => ({
        ...operation,
        schema: { packages, className, pointer },
        isUnion: resource === undefined,
      }));
    },
  );
}

function unionClass(
  name: string,
  schema: Schema,
  pointer: Pointer,
  extensions: ExtensionReader,
): ClassName | undefined {
  if (schema.anyOf === undefined) return undefined;
  const fullName = resourceName(name, schema, pointer, extensions);
  const className = fullName?.at(-1);
  return fullName === undefined || className === undefined
    ? undefined
    : { packages: fullName.slice(0, -1), className };
}

/**
 * The path of each class that has one of its own: of its operations' paths
 * without parameters one that others go on from, else the shortest.
 */
function findBasePaths(
  operations: readonly ListedOperation[],
): ReadonlyMap<string, ListedOperation["schema"]> {
  const byClass = new Map<string, ListedOperation[]>();
  for (const operation of operations) {
    const key = qualifiedName(operation.schema).join(".");
    byClass.set(key, [...(byClass.get(key) ?? []), operation]);
  }
  const basePaths = new Map<string, ListedOperation["schema"]>();
  for (const own of byClass.values()) {
    const isBase = ({ path }: ListedOperation) =>
      own.some((other) => other.path.startsWith(`${path}/{`));
    const [base] = own
      .filter(({ path }) => !path.includes("{"))
      .toSorted(
        (a, b) =>
          Number(isBase(b)) - Number(isBase(a)) ||
          a.path.length - b.path.length,
      );
    if (base !== undefined) basePaths.set(base.path, base.schema);
  }
  return basePaths;
}

/** The class whose service has an operation. */
function ownerOf(
  { path, schema }: ListedOperation,
  basePaths: ReadonlyMap<string, ListedOperation["schema"]>,
): ListedOperation["schema"] {
  if (path.startsWith(TEST_HELPERS) && schema.packages[0] !== "TestHelpers") {
    return { ...schema, packages: ["TestHelpers", ...schema.packages] };
  }
  // Where the path goes on after the parameter, it is that of a child.
  const parentPath = /^([^{]*)\/\{[^}]*\}\/./u.exec(path)?.[1];
  return (
    (parentPath === undefined ? undefined : basePaths.get(parentPath)) ?? schema
  );
}

/**
 * The methods of one service: its own in the order of their paths, then those
 * of children by the segment of the URL, each path delete, get, post. What a
 * child has is not repeated.
 */
function methodsOf(
  owner: ClassName,
  operations: readonly ListedOperation[],
): readonly ServiceMethod[] {
  const isOwn = ({ schema }: ListedOperation) =>
    schema.className === owner.className;
  const children = operations.filter((operation) => !isOwn(operation));
  const childNames = new Map<string, string>();
  for (const child of children.toSorted(unionsFirst)) {
    const path = childPath(child.path);
    if (!childNames.has(path)) childNames.set(path, childName(owner, child));
  }
  const provided = new Set<string>();
  const unique = (operation: ListedOperation) => {
    const key = `${operation.verb} ${operation.path}`;
    return !provided.has(key) && provided.add(key);
  };
  const childMethods = children
    .toSorted((a, b) => order(childPath(a.path), childPath(b.path)))
    .filter(unique)
    .map((operation) =>
      method(operation, childMethodName(operation, childNames)),
    );
  const ownMethods = operations
    .filter(isOwn)
    .filter(unique)
    .map((operation) => method(operation, ownMethodName(operation)));
  return [...byPath(ownMethods), ...byPath(childMethods)];
}

function method(
  { verb, path, pointer }: ListedOperation,
  name: string,
): ServiceMethod {
  return { name, verb, path, pointer };
}

/** Groups methods by path, paths in the order of first appearance, each in the order of verbs. */
function byPath(methods: readonly ServiceMethod[]): readonly ServiceMethod[] {
  const groups = new Map<string, ServiceMethod[]>();
  for (const one of methods) {
    groups.set(one.path, [...(groups.get(one.path) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) =>
    group.toSorted((a, b) => order(a.verb, b.verb)),
  );
}

function ownMethodName({ methodName, verb, path }: ListedOperation): string {
  return irregularMethodNames.get(`${verb} ${path}`) ?? methodName;
}

/** `create` of a balance transaction: `create_BalanceTransaction`; `list` takes the plural. */
function childMethodName(
  operation: ListedOperation,
  childNames: ReadonlyMap<string, string>,
): string {
  const { methodName, verb, path } = operation;
  const child = childNames.get(childPath(path)) ?? operation.schema.className;
  const noun = methodName === "list" ? pluralName(child) : child;
  return irregularMethodNames.get(`${verb} ${path}`) ?? `${methodName}_${noun}`;
}

/** A child's class without the name of its parent before it. */
function childName(owner: ClassName, { schema }: ListedOperation): string {
  const { className } = schema;
  const irregular = irregularChildNames.get(className);
  if (irregular !== undefined) return irregular;
  const rest = className.slice(owner.className.length);
  return className.startsWith(owner.className) && rest !== ""
    ? (pascalCase(rest) ?? className)
    : className;
}

/** The part of a path that a parent's children of one sort share: `/v1/customers/{customer}/sources`. */
function childPath(path: string): string {
  return /^[^{]*\/\{[^}]*\}\/[^/]*/u.exec(path)?.[0] ?? path;
}

function unionsFirst(a: ListedOperation, b: ListedOperation): number {
  return Number(b.isUnion) - Number(a.isUnion);
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
