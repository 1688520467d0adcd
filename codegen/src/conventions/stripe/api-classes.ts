import type { ClassName, Resource } from "./resources.js";
import { byFullName, qualifiedName } from "./resources.js";
import type { Service } from "./services.js";

/** A class of the API: a resource, a service, or both. */
export interface ApiClass extends ClassName {
  readonly resource?: Resource;
  /** What the API returns for the resource once it is deleted. */
  readonly deleted?: Resource;
  readonly service?: Service;
}

/** The classes of resources and services, sorted by full name. */
export function apiClasses(
  resources: readonly Resource[],
  services: readonly Service[],
): readonly ApiClass[] {
  const names = new Set(resources.map(nameOf));
  const deletedForms = new Map<string, Resource>();
  const others: Resource[] = [];
  for (const resource of resources) {
    const base = nameOfDeleted(resource);
    if (base === undefined || !names.has(base) || deletedForms.has(base)) {
      others.push(resource);
    } else {
      deletedForms.set(base, resource);
    }
  }
  const unused = new Map(services.map((service) => [nameOf(service), service]));
  const classes = others.map((resource): ApiClass => {
    const { packages, className } = resource;
    const name = nameOf(resource);
    const [deleted, service] = [deletedForms.get(name), unused.get(name)];
    unused.delete(name);
    return {
      packages,
      className,
      resource,
      ...(deleted === undefined ? {} : { deleted }),
      ...(service === undefined ? {} : { service }),
    };
  });
  for (const service of unused.values()) {
    const { packages, className } = service;
    classes.push({ packages, className, service });
  }
  return classes.toSorted(byFullName);
}

function nameOf(named: ClassName): string {
  return qualifiedName(named).join(".");
}

/** The full name of the class that a resource is the deleted form of, going by its own. */
function nameOfDeleted({ packages, className }: Resource): string | undefined {
  const base = /^Deleted(.+)$/u.exec(className)?.[1];
  return base === undefined ? undefined : nameOf({ packages, className: base });
}
