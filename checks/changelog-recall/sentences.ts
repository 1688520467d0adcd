import type { Claim } from "./claim.js";
import { canonicalPlace, methodName } from "./place.js";

/** What a sentence claims, before it is known where it stands. */
export type Statement = Omit<Claim, "source">;

/** A form of sentence that the changelog has. */
interface SentenceForm {
  readonly pattern: RegExp;
  readonly claims: (groups: Groups) => readonly Statement[];
}

type Groups = Readonly<Record<string, string | undefined>>;

/** `a`, `b`, and `c`; once with a full stop for the comma. */
const names = "`[^`]+`(?:(?:,|\\.)? and `[^`]+`|, `[^`]+`)*";

/** Names, or names on names: `type` on `PaymentMethod` and `PaymentMethodCreateParams`. */
const places = `${names}(?: on (?:the )?${names})*`;

/** What may follow a sentence without a claim of its own. */
const remark =
  "(?:[,.]| \\(.*\\)|\\.? Use .* instead\\.?|\\.? This [^`]*| in favor of .*|\\. The [^`]*)?";

/** Gives the claims of a sentence; none if its form is unknown, which is told by `undefined`. */
export function readSentence(text: string): readonly Statement[] | undefined {
  for (const { pattern, claims } of forms) {
    const match = pattern.exec(text);
    if (match !== null) return claims(match.groups ?? {});
  }
  return undefined;
}

const forms: readonly SentenceForm[] = [
  form(
    `Add(?:ed)? support for new values? (?<names>${names}) (?:on|to) (?:the )?enums? (?<on>${places})`,
    (groups) => valueClaims("added", groups),
  ),
  form(
    `Add support for error codes? (?<names>${names}) on (?<on>${places})`,
    ({ names: codes = "", on = "" }) =>
      valueClaims("added", {
        names: codes,
        on: on.replaceAll(/`([^`]+)`/gu, "`$1.code`"),
      }),
  ),
  form(
    `Remove support for values? (?<names>${names}) from enums? (?<on>${places})`,
    (groups) => valueClaims("removed", groups),
  ),
  ...(["added", "removed"] as const).map((action) =>
    form(
      `${action === "added" ? "Add" : "Remove"} support for (?<names>${names})(?<helper> test helper)? methods? on resources? (?<on>${names})`,
      ({ names: methods = "", helper, on = "" }) =>
        product(list(methods), list(on)).map(([method, resource]) => {
          const owner = helper ? `TestHelpers.${resource}` : resource;
          const place = `${owner}.${methodName(method)}`;
          return { kind: "method", action, place, value: "" };
        }),
    ),
  ),
  form(
    `Add(?:ed)? support for (?:the )?new resources? (?<names>${names})`,
    ({ names: resources = "" }) => plainClaims("resource", "added", resources),
  ),
  form(
    `Removed? support for resources? (?<names>${names})`,
    ({ names: resources = "" }) =>
      plainClaims("resource", "removed", resources),
  ),
  form(
    `Add support for (?:snapshot events?|event notifications?) (?<names>${names})(?: with (?:related object|resource) ${names})?`,
    ({ names: events = "" }) => plainClaims("event", "added", events),
  ),
  form(
    `Change type of (?<on>${places}) from \`(?<before>[^\`]+)\` to \`(?<after>[^\`]+)\``,
    ({ on = "", before = "", after = "" }) =>
      placesOf(on).map((place) => ({
        kind: "type",
        action: "changed",
        place,
        value: "",
        before,
        after,
      })),
  ),
  ...(["optional", "required"] as const).map((presence) =>
    form(`Change (?<on>${places}) to be ${presence}`, ({ on = "" }) =>
      placesOf(on).map((place) => ({
        kind: "presence",
        action: `made-${presence}` as const,
        place,
        value: "",
      })),
    ),
  ),
  form(`(?<from>\`\\w+Params\`) renamed to (?<to>\`\\w+Params\`)`, renaming),
  form(
    `Remove (?<from>\`\\w+Params\`) in favor of (?<to>\`\\w+Params\`)`,
    ({ from = "" }) => plainClaims("params", "removed", from),
  ),
  form(
    `Add(?:ed)? support for (?<names>${names}) on (?<on>${places})`,
    (groups) => memberClaims("added", groups),
  ),
  form(`Remove support for (?<names>${names}) on (?<on>${places})`, (groups) =>
    memberClaims("removed", groups),
  ),
];

function form(source: string, claims: SentenceForm["claims"]): SentenceForm {
  return { pattern: new RegExp(`^${source}${remark}$`, "u"), claims };
}

/** The old name stays, and is marked as deprecated. */
function renaming({ to = "" }: Groups): readonly Statement[] {
  return plainClaims("params", "added", to);
}

function plainClaims(
  kind: Statement["kind"],
  action: "added" | "removed",
  text: string,
): readonly Statement[] {
  return list(text).map((name) => ({
    kind,
    action,
    place: canonicalPlace(name),
    value: "",
  }));
}

function valueClaims(
  action: "added" | "removed",
  { names: values = "", on = "" }: Groups,
): readonly Statement[] {
  return product(list(values), placesOf(on)).map(([value, place]) => ({
    kind: "value",
    action,
    place,
    value,
  }));
}

function memberClaims(
  action: "added" | "removed",
  { names: members = "", on = "" }: Groups,
): readonly Statement[] {
  return product(list(members), placesOf(on)).map(([member, place]) => ({
    kind: "member",
    action,
    place: canonicalPlace(`${place}.${member}`),
    value: "",
  }));
}

/** The last names are the owners; each one before is a path in them. */
function placesOf(text: string): readonly string[] {
  return text
    .split(/ on (?:the )?(?=`)/u)
    .map(list)
    .reduceRight((owners, paths) =>
      product(owners, paths).map(([owner, path]) => `${owner}.${path}`),
    )
    .map(canonicalPlace);
}

function list(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/gu)].map(([, name = ""]) => name.trim());
}

function product(
  first: readonly string[],
  second: readonly string[],
): readonly (readonly [string, string])[] {
  return first.flatMap((a) => second.map((b) => [a, b] as const));
}
