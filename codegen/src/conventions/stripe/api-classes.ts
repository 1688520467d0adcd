import type { ClassName } from "./class-names.js";
import { byFullName, fullName } from "./class-names.js";
import type { ResourceMethod } from "./operations.js";
import type { Resource } from "./resources.js";
import type { Service } from "./services.js";
import type { ResourceUnion } from "./unions.js";

/** Everything of one name: a resource, a union of resources, methods, params. */
export interface ApiClass extends ClassName {
  readonly resource?: Resource;
  /** What the API returns for the resource once it is deleted. */
  readonly deleted?: Resource;
  readonly union?: ResourceUnion;
  readonly service?: ServiceOfMethods;
  /** The methods whose params interfaces are named after the class. */
  readonly paramsOf: readonly ResourceMethod[];
}

/** A service with the operations behind its methods; at least one. */
export interface ServiceOfMethods extends Service {
  readonly operations: readonly ResourceMethod[];
}

/** The classes of resources, unions and services, sorted by full name. */
export function apiClasses(
  resources: readonly Resource[],
  unions: readonly ResourceUnion[],
  services: readonly ServiceOfMethods[],
): readonly ApiClass[] {
  const names = new Set(resources.map(fullName));
  const classes = new Map<string, Gathered>();
  const classOf = (named: ClassName): Gathered => {
    const name = fullName(named);
    const { packages, className } = named;
    const one = classes.get(name) ?? { packages, className, paramsOf: [] };
    classes.set(name, one);
    return one;
  };
  // Second schemas of one name: each is a class again, and its name a problem.
  const repeated: ApiClass[] = [];
  for (const resource of resources) {
    const base = baseOfDeleted(resource);
    const isDeleted = base !== undefined && names.has(fullName(base));
    const one = classOf(isDeleted ? base : resource);
    const part = isDeleted ? "deleted" : "resource";
    if (one[part] === undefined) {
      one[part] = resource;
    } else {
      const { packages, className } = resource;
      repeated.push({ packages, className, resource, paramsOf: [] });
    }
  }
  for (const union of unions) classOf(union).union = union;
  for (const service of services) {
    if (service.isDeclared) classOf(service).service = service;
    for (const method of service.operations) {
      const { owner } = method.params;
      const isOfPart = fullName(owner) !== fullName(service);
      if (method.overloads !== undefined) continue;
      if (!service.isDeclared && !isOfPart) continue;
      classOf(owner).paramsOf.push(method);
    }
  }
  return [...classes.values(), ...repeated].toSorted(byFullName);
}

interface Gathered extends ClassName {
  resource?: Resource;
  deleted?: Resource;
  union?: ResourceUnion;
  service?: ServiceOfMethods;
  readonly paramsOf: ResourceMethod[];
}

/** The class that a resource is the deleted form of, going by its own. */
function baseOfDeleted({
  packages,
  className,
}: Resource): ClassName | undefined {
  const base = /^Deleted(.+)$/u.exec(className)?.[1];
  return base === undefined ? undefined : { packages, className: base };
}
