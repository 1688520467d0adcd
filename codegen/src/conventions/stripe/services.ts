import type { Pointer } from "../../model/contract.js";
import type { ApiOperation, OperationTarget } from "./api-operations.js";
import type { Irregularities } from "./irregularities.js";
import { partMethodName } from "./method-names.js";
import { operationKey, partPath } from "./operation-paths.js";
import type { ReleaseFeatures } from "./releases.js";
import type { ClassName, ParamsName } from "./class-names.js";
import { byFullName, fullName } from "./class-names.js";

/** A set of methods, named after a class: what `stripe.customers` is. */
export interface Service extends ClassName {
  readonly methods: readonly ServiceMethod[];
  /** Whether the package has it; where it does not, it has the params of its parts. */
  readonly isDeclared: boolean;
  /** The schema that its comment and problems refer to. */
  readonly pointer: Pointer;
}

/** An operation under the name that it has in a service. */
export interface ServiceMethod {
  /** Its words, such as `create_balance_transaction`. */
  readonly name: string;
  readonly verb: string;
  readonly path: string;
  readonly pointer: Pointer;
  readonly params: ParamsName;
  /** Whether it is a second name of a method that is there too. */
  readonly isSecond: boolean;
  /** The operation whose method it is a second signature of, as `verb path`, the parameters of the path as `{}`. */
  readonly overloads?: string;
}

const TEST_HELPERS = "/v1/test_helpers/";

/**
 * The services of operations, sorted by full name. An operation belongs to the
 * service of the class whose URL its own lies under: what acts on the balance
 * transactions of a customer is a method of customers. Test helpers of classes
 * have services of their own in the package TestHelpers.
 */
export function findServices(
  operations: readonly ApiOperation[],
  irregularities: Irregularities,
  features: ReleaseFeatures,
): readonly Service[] {
  const basePaths = findBasePaths(operations);
  const services = new Map<
    string,
    { owner: OperationTarget; operations: ApiOperation[] }
  >();
  for (const operation of operations) {
    const owner = ownerOf(operation, basePaths);
    const key = fullName(owner);
    const service = services.get(key) ?? { owner, operations: [] };
    service.operations.push(operation);
    services.set(key, service);
  }
  return [...services]
    .map(([name, { owner, operations: own }]) => ({
      ...owner,
      methods: methodsOf(owner, own, irregularities, features),
      isDeclared: !irregularities.withoutMethods.has(name),
    }))
    .toSorted(byFullName);
}

/**
 * The path of each class that has one of its own: of its operations' paths
 * without parameters one that others go on from, else the shortest.
 */
function findBasePaths(
  operations: readonly ApiOperation[],
): ReadonlyMap<string, OperationTarget> {
  const byClass = new Map<string, ApiOperation[]>();
  for (const operation of operations) {
    const key = fullName(operation.target);
    const own = byClass.get(key);
    if (own === undefined) byClass.set(key, [operation]);
    else own.push(operation);
  }
  const basePaths = new Map<string, OperationTarget>();
  for (const own of byClass.values()) {
    const isBase = ({ path }: ApiOperation) =>
      own.some((other) => other.path.startsWith(`${path}/{`));
    const [base] = own
      .filter(({ path }) => !path.includes("{"))
      .toSorted(
        (a, b) =>
          Number(isBase(b)) - Number(isBase(a)) ||
          a.path.length - b.path.length,
      );
    if (base !== undefined) basePaths.set(base.path, base.target);
  }
  return basePaths;
}

/** The class whose service has an operation. */
function ownerOf(
  { path, target }: ApiOperation,
  basePaths: ReadonlyMap<string, OperationTarget>,
): OperationTarget {
  if (path.startsWith(TEST_HELPERS) && target.packages[0] !== "TestHelpers") {
    return { ...target, packages: ["TestHelpers", ...target.packages] };
  }
  // Where the path goes on after the parameter, it is that of a part.
  const parentPath = /^([^{]*)\/\{[^}]*\}\/./u.exec(path)?.[1];
  return (
    (parentPath === undefined ? undefined : basePaths.get(parentPath)) ?? target
  );
}

/**
 * The methods of one service: its own in the order of their paths, then those
 * of its parts by the segment of the URL, each path delete, get, post. What a
 * part has is not repeated.
 */
function methodsOf(
  owner: OperationTarget,
  operations: readonly ApiOperation[],
  irregularities: Irregularities,
  features: ReleaseFeatures,
): readonly ServiceMethod[] {
  const isOwn = ({ target }: ApiOperation) =>
    target.className === owner.className;
  const provided = new Set<string>();
  const isFirst = (operation: ApiOperation) => {
    const key = `${operation.verb} ${operation.path}`;
    return !provided.has(key) && provided.add(key);
  };
  const parts = operations.filter((operation) => !isOwn(operation));
  const partClasses = new Map<string, OperationTarget>();
  for (const { path, target } of parts) {
    const key = partPath(path);
    if (!partClasses.has(key)) partClasses.set(key, target);
  }
  const partMethods = parts
    .toSorted((a, b) => order(partPath(a.path), partPath(b.path)))
    .filter(isFirst)
    .flatMap((operation) => {
      const part = partClasses.get(partPath(operation.path));
      return methods(operation, owner, part, irregularities, features);
    });
  const ownMethods = operations
    .filter(isOwn)
    .filter(isFirst)
    .flatMap((operation) =>
      methods(operation, owner, undefined, irregularities, features),
    );
  return [...byPath(ownMethods), ...byPath(partMethods)];
}

/** The method of an operation, and the second one that the package has for a few. */
function methods(
  operation: ApiOperation,
  owner: ClassName,
  part: ClassName | undefined,
  irregularities: Irregularities,
  features: ReleaseFeatures,
): readonly ServiceMethod[] {
  const { methodName, verb, path, pointer } = operation;
  const key = operationKey(verb, path);
  const irregular = irregularities.methods.get(key);
  const overloads = irregular?.overloads;
  const name =
    irregular?.name ??
    (part === undefined
      ? methodName
      : partMethodName(methodName, path, part, irregularities));
  const params: ParamsName =
    part === undefined || features.paramsNamedAfterMethods
      ? { owner, words: name }
      : { owner: part, words: methodName };
  const method: ServiceMethod = {
    name,
    verb,
    path,
    pointer,
    params: irregular?.params ?? params,
    isSecond: false,
    ...(overloads === undefined ? {} : { overloads }),
  };
  const second = irregular?.secondName;
  return second === undefined
    ? [method]
    : [
        method,
        {
          ...method,
          name: second,
          params: { owner, words: second },
          isSecond: true,
        },
      ];
}

/** Groups methods by path, paths in the order of first appearance, each in the order of verbs. */
function byPath(all: readonly ServiceMethod[]): readonly ServiceMethod[] {
  const groups = new Map<string, ServiceMethod[]>();
  for (const one of all) {
    const group = groups.get(one.path);
    if (group === undefined) groups.set(one.path, [one]);
    else group.push(one);
  }
  return [...groups.values()].flatMap((group) =>
    group.toSorted((a, b) => order(a.verb, b.verb)),
  );
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
