import type { Pointer } from "../../model/contract.js";
import type { ApiOperation, OperationTarget } from "./api-operations.js";
import type { ClassName, ParamsName } from "./class-names.js";
import { partMethodName } from "./method-names.js";
import { operationKey, partPath } from "./operation-paths.js";
import type { Release } from "./release.js";

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

/**
 * The methods of one service: its own in the order of their paths, then those
 * of its parts by the segment of the URL, each path delete, get, post. What a
 * part has is not repeated.
 */
export function serviceMethods(
  owner: OperationTarget,
  operations: readonly ApiOperation[],
  release: Release,
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
      return methodsOf(operation, owner, part, release);
    });
  const ownMethods = operations
    .filter(isOwn)
    .filter(isFirst)
    .flatMap((operation) => methodsOf(operation, owner, undefined, release));
  return withoutMissing([...byPath(ownMethods), ...byPath(partMethods)]);
}

/** A method is a second signature where there is a first: else it is one of its own. */
function withoutMissing(
  methods: readonly ServiceMethod[],
): readonly ServiceMethod[] {
  const keys = new Set(
    methods.map(({ verb, path }) => operationKey(verb, path)),
  );
  return methods.map((method) => {
    const { overloads, ...own } = method;
    return overloads === undefined || keys.has(overloads) ? method : own;
  });
}

/** The method of an operation, and the second one that the package has for a few. */
function methodsOf(
  operation: ApiOperation,
  owner: ClassName,
  part: ClassName | undefined,
  release: Release,
): readonly ServiceMethod[] {
  const { methodName, verb, path, pointer } = operation;
  const { irregularities, features } = release;
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
