import { pointerParts } from "../../openapi/pointer.js";
import type { OperationTarget } from "./api-operations.js";
import { singularName } from "../naming.js";
import type { AnsweredOperation } from "./operation-answers.js";
import { withoutParameterNames } from "./operation-paths.js";
import type { Resource } from "./resources.js";

/** Where a class has its operations: `/v1/customers`. */
export interface Collection {
  readonly path: string;
  readonly target: OperationTarget;
}

const TEST_HELPERS = "/v1/test_helpers/";

/** Finds the collections that operations lie under. */
export class Collections {
  /** The paths up to their first parameter. */
  readonly #starts: ReadonlySet<string>;
  readonly #byPath: ReadonlyMap<string, AnsweredOperation>;
  /** By path, what the first of the operations below it that has a target has. */
  readonly #targetsBelow = new Map<string, OperationTarget>();
  readonly #resources: ReadonlyMap<string, OperationTarget>;
  readonly #found = new Map<string, Collection | undefined>();

  constructor(
    operations: readonly AnsweredOperation[],
    resources: readonly Resource[],
  ) {
    this.#resources = new Map(
      resources.map(({ packages, className, pointer }) => [
        pointerParts(pointer)?.at(-1) ?? "",
        { packages, className, pointer },
      ]),
    );
    this.#starts = new Set(operations.map(({ path }) => startOf(path)));
    this.#byPath = new Map(
      operations.map((one) => [
        `${one.verb} ${withoutParameterNames(one.path)}`,
        one,
      ]),
    );
    for (const { path, target } of operations) {
      if (target !== undefined) this.#addBelow(path, target);
    }
  }

  /** The operation of a verb at a path whose parameters are written as `{}`. */
  operation(verb: string, path: string): AnsweredOperation | undefined {
    return this.#byPath.get(`${verb} ${path}`);
  }

  /**
   * The collection of a path: at the shortest part of its start where there
   * are operations, so that `/v1/invoices/upcoming` is one of invoices. That
   * of a test helper has the class that the rest of its path names, whether
   * the document has operations of that class or not.
   */
  find(path: string): Collection | undefined {
    const start = this.#shortestStart(path);
    if (!this.#found.has(start))
      this.#found.set(start, this.#collection(start));
    return this.#found.get(start);
  }

  #collection(path: string): Collection | undefined {
    const helped = path.startsWith(TEST_HELPERS)
      ? this.#named(path.slice(TEST_HELPERS.length))
      : undefined;
    const target = helped ?? this.#target(path);
    return target === undefined ? undefined : { path, target };
  }

  #target(path: string): OperationTarget | undefined {
    const telling = [
      this.operation("get", `${path}/{}`),
      this.operation("post", path),
      this.operation("get", path),
      this.operation("post", `${path}/{}`),
    ];
    for (const operation of telling) {
      if (operation?.target !== undefined) return operation.target;
    }
    return this.#targetsBelow.get(path);
  }

  #addBelow(path: string, target: OperationTarget): void {
    for (let end = path.indexOf("/", 1); end !== -1;) {
      const above = path.slice(0, end);
      if (!this.#targetsBelow.has(above)) {
        this.#targetsBelow.set(above, target);
      }
      end = path.indexOf("/", end + 1);
    }
  }

  /** The resource that a path names: `issuing/cards` is that of `issuing.card`. */
  #named(path: string): OperationTarget | undefined {
    return this.#resources.get(singularName(path).replaceAll("/", "."));
  }

  #shortestStart(path: string): string {
    const start = startOf(path);
    for (let end = start.indexOf("/", 1); end !== -1;) {
      const shorter = start.slice(0, end);
      if (this.#starts.has(shorter)) return shorter;
      end = start.indexOf("/", end + 1);
    }
    return start;
  }
}

/** A path up to its first parameter. */
function startOf(path: string): string {
  return /^[^{]*[^{/]/u.exec(path)?.[0] ?? path;
}
