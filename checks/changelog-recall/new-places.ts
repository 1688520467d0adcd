import type { Claim } from "./claim.js";
import { ownerOf, pathOf } from "./place.js";

/**
 * Whether a place comes, or goes, with what is said: the deleted form, methods
 * and params of a resource or of a class of methods, the params of a method.
 *
 * `owners` are all resources and classes that there are, where they are known:
 * `CardLinkCreateParams` is of `CardLink`, if there is one, and not of `Card`.
 */
export function isNewWith(
  place: string,
  { kind, place: said }: Pick<Claim, "kind" | "place">,
  owners?: ReadonlySet<string>,
): boolean {
  const owner = ownerOf(place);
  switch (kind) {
    case "resource":
      return (
        owner === said ||
        owner === deletedForm(said) ||
        isParamsOf(owner, said, owners)
      );
    case "class":
      return owner === said || isParamsOf(owner, said, owners);
    case "method": {
      const [method = ""] = pathOf(said);
      return owner === paramsName(ownerOf(said), method);
    }
    case "member":
    case "value":
    case "params":
    case "type":
    case "presence":
    case "event":
    case "name":
      return false;
  }
}

/** The params interface of a method: `OrderListLineItemsParams` of `Order` and `listLineItems`. */
function paramsName(resource: string, method: string): string {
  const verb = method === "del" ? "delete" : method;
  return `${resource}${verb.charAt(0).toUpperCase()}${verb.slice(1)}Params`;
}

/** `Terminal.DeletedReader` of `Terminal.Reader` */
function deletedForm(resource: string): string {
  return resource.replace(/\w+$/u, "Deleted$&");
}

/** How the params of a resource go on after its name, for the methods that most resources have. */
const METHOD_PARAMS =
  /^(?:Create|Retrieve|Update|Delete|Search|List\w*)Params$/u;

function isParamsOf(
  params: string,
  resource: string,
  owners: ReadonlySet<string> | undefined,
): boolean {
  if (!params.startsWith(resource) || !params.endsWith("Params")) return false;
  const rest = params.slice(resource.length);
  if (owners === undefined) return METHOD_PARAMS.test(rest);
  const words = rest.split(/(?=[A-Z])/u).slice(0, -1);
  const isOfLonger = words.some((_, index) =>
    owners.has(resource + words.slice(0, index + 1).join("")),
  );
  return words.length > 0 && !isOfLonger;
}
