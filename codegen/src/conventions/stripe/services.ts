import type { Pointer } from "../../model/contract.js";
import type { ApiOperation, OperationTarget } from "./api-operations.js";
import type { ClassName } from "./class-names.js";
import { byFullName, fullName } from "./class-names.js";
import type { Release } from "./release.js";
import type { ServiceMethod } from "./service-methods.js";
import { serviceMethods } from "./service-methods.js";
import { withV2Target } from "./v2-operations.js";
import { isV2Path } from "./v2-types.js";

/** A set of methods, named after a class: what `stripe.customers` is. */
export interface Service extends ClassName {
  readonly methods: readonly ServiceMethod[];
  /** Whether the package has it; where it does not, it has the params of its parts. */
  readonly isDeclared: boolean;
  /** The schema that its comment and problems refer to. */
  readonly pointer: Pointer;
}

const TEST_HELPERS = "/v1/test_helpers/";

/**
 * The services of operations, sorted by full name. An operation belongs to the
 * service of the class whose URL its own lies under: what acts on the balance
 * transactions of a customer is a method of customers. Test helpers of classes
 * have services of their own in the package TestHelpers, and so has every path
 * of API v2.
 */
export function findServices(
  operations: readonly ApiOperation[],
  release: Release,
): readonly Service[] {
  const basePaths = findBasePaths(operations);
  const services = new Map<
    string,
    { owner: OperationTarget; operations: ApiOperation[] }
  >();
  for (const operation of operations.map(withV2Target)) {
    const owner = ownerOf(operation, basePaths);
    const key = fullName(owner);
    const service = services.get(key) ?? { owner, operations: [] };
    service.operations.push(operation);
    services.set(key, service);
  }
  return [...services]
    .map(([name, { owner, operations: own }]) => ({
      ...owner,
      methods: serviceMethods(owner, own, release),
      isDeclared: !release.irregularities.withoutMethods.has(name),
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
  if (isV2Path(path)) return target;
  if (path.startsWith(TEST_HELPERS) && target.packages[0] !== "TestHelpers") {
    return { ...target, packages: ["TestHelpers", ...target.packages] };
  }
  // Where the path goes on after the parameter, it is that of a part.
  const parentPath = /^([^{]*)\/\{[^}]*\}\/./u.exec(path)?.[1];
  return (
    (parentPath === undefined ? undefined : basePaths.get(parentPath)) ?? target
  );
}
