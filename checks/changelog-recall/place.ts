/**
 * The one form of a place in which the changelog and a report of changes are
 * compared. Arrays, maps and alternatives of a union are no steps of a path:
 * `WebhookEndpointCreateParams.enabled_events[]` and `….enabled_events` are one
 * place. Params of test helpers are called as in the declarations:
 * `Issuing.CardShipCardParams.testHelpers` is
 * `TestHelpers.Issuing.CardShipCardParams`.
 */
export function canonicalPlace(text: string): string {
  const steps = text
    .replaceAll(/\[\]|\{\}|<[^>]*>/gu, "")
    .replaceAll(/\[(\w+)\]/gu, ".$1")
    .split(".")
    .filter((step) => step !== "");
  const owner = ownerSteps(steps);
  const inside = steps.slice(owner.length);
  return inside[0] === "testHelpers"
    ? ["TestHelpers", ...owner, ...inside.slice(1)].join(".")
    : steps.join(".");
}

/** The resource, params interface or class that a place is in: `Checkout.Session` of `Checkout.Session.url`. */
export function ownerOf(place: string): string {
  return ownerSteps(place.split(".")).join(".");
}

/** The steps below the owner: `url` of `Checkout.Session.url`. */
export function pathOf(place: string): readonly string[] {
  const steps = place.split(".");
  return steps.slice(ownerSteps(steps).length);
}

/** Whether the first place is the second one or in it. */
export function isWithin(place: string, outer: string): boolean {
  return place === outer || place.startsWith(`${outer}.`);
}

/** Whether a place is what a claim's place says, in which `*` is any one name and `**` any number of them. */
export function isPlace(place: string, pattern: string): boolean {
  return pattern.includes("*")
    ? matches(place.split("."), pattern.split("."))
    : place === pattern;
}

function matches(steps: readonly string[], wanted: readonly string[]): boolean {
  const [first, ...rest] = wanted;
  if (first === undefined) return steps.length === 0;
  if (first === "**")
    return (
      matches(steps, rest) ||
      (steps.length > 0 && matches(steps.slice(1), wanted))
    );
  const [step, ...others] = steps;
  return (
    step !== undefined &&
    (first === "*" || first === step) &&
    matches(others, rest)
  );
}

/**
 * A class of methods by its resource, whatever the release calls it:
 * `Terminal.Reader` for `Terminal.ReadersResource` and `Terminal.ReaderResource`.
 */
export function resourceOfClass(className: string): string {
  const name = className.replace(/Resource$/u, "");
  if (name.endsWith("ies")) return `${name.slice(0, -3)}y`;
  return /[^s]s$/u.test(name) ? name.slice(0, -1) : name;
}

/** The name of a method of the declarations: `del` for `delete`, `listLineItems` for `list_line_items`. */
export function methodName(name: string): string {
  const camel = name.replaceAll(/_(\w)/gu, (_, letter: string) =>
    letter.toUpperCase(),
  );
  return camel === "delete" ? "del" : camel;
}

/** Owners are written with a capital, what is in them is not. */
function ownerSteps(steps: readonly string[]): readonly string[] {
  const end = steps.findIndex((step) => !/^[A-Z]/u.test(step));
  return end === -1 ? steps : steps.slice(0, end);
}
