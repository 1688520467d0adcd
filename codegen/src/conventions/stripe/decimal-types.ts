import {
  declared,
  interfaceOf,
  literal,
  methodOf,
  primitive,
  requiredParameter,
  requiredProperty,
  unionOf,
} from "../../model/build.js";
import type { Declaration, Method, Type } from "../../model/contract.js";

const string = primitive("string");
const number = primitive("number");
const boolean = primitive("boolean");
const decimal = declared(["Decimal"]);
const roundDirection = declared(["RoundDirection"]);
const direction = requiredParameter("direction", roundDirection);

/**
 * `Decimal` with what it is made of, as the official package declares them
 * (its `Decimal.d.ts`). There it is a class that keeps a brand and its digits
 * to itself: such an object fits this interface, but what else fits does not
 * make a `Decimal` of the package.
 */
export const decimalTypes = {
  Decimal: interfaceOf(
    "Decimal",
    "call",
    "A decimal number of any size, exact: make one with the official client's `Decimal.from`. It cannot be changed, and in JSON it is a string.",
    [
      calculation("add", "The sum of this number and `other`."),
      calculation("sub", "This number less `other`."),
      calculation("mul", "The product of this number and `other`."),
      methodOf(
        "div",
        [other(), requiredParameter("precision", number), direction],
        decimal,
        "This number divided by `other`, rounded to `precision` digits after the point. Throws when `other` is zero.",
      ),
      methodOf(
        "cmp",
        [other()],
        unionOf([literal(-1), literal(0), literal(1)]),
        "-1 where this number is less than `other`, 0 where they are equal, 1 where it is greater.",
      ),
      comparison("eq", "Whether this number equals `other`."),
      comparison("lt", "Whether this number is less than `other`."),
      comparison("lte", "Whether this number is `other` or less."),
      comparison("gt", "Whether this number is greater than `other`."),
      comparison("gte", "Whether this number is `other` or greater."),
      methodOf("isZero", [], boolean, "Whether this number is zero."),
      methodOf("isNegative", [], boolean, "Whether it is less than zero."),
      methodOf("isPositive", [], boolean, "Whether it is greater than zero."),
      methodOf("neg", [], decimal, "This number with the other sign."),
      methodOf("abs", [], decimal, "This number without its sign."),
      methodOf(
        "round",
        [direction, requiredParameter("options", rounding())],
        decimal,
        "This number rounded as `options` say: `v1-api` to 12 digits after the point, `ubb-usage-count` to 15 significant ones.",
      ),
      methodOf(
        "toString",
        [],
        string,
        "The number as text, in scientific notation beyond 30 digits.",
      ),
      methodOf("toJSON", [], string, "The number as the API writes it."),
      methodOf(
        "toNumber",
        [],
        number,
        "The nearest `number`, which may be less precise.",
      ),
      methodOf(
        "toFixed",
        [requiredParameter("decimalPlaces", number), direction],
        string,
        "The number as text with exactly `decimalPlaces` digits after the point.",
      ),
      methodOf("valueOf", [], string, "The number as text."),
    ],
  ),
  RoundDirection: {
    kind: "alias",
    name: "RoundDirection",
    direction: "call",
    documentation:
      "Where a number goes that is rounded: up (`ceil`) or down (`floor`), to zero (`round-down`) or from it (`round-up`), or to the nearest, with what stands halfway going from zero, to zero, or to an even digit.",
    typeParameters: [],
    type: unionOf(
      [
        "ceil",
        "floor",
        "round-down",
        "round-up",
        "half-up",
        "half-down",
        "half-even",
      ].map(literal),
    ),
  },
  DecimalRoundingOptions: interfaceOf(
    "DecimalRoundingOptions",
    "call",
    "To how many digits a number is rounded.",
    [
      requiredProperty(
        "mode",
        unionOf([literal("decimal-places"), literal("significant-figures")]),
        "Which digits count: those after the point, or all from the first that is not zero.",
      ),
      requiredProperty("value", number, "How many of them there are to be."),
    ],
  ),
} satisfies Record<string, Declaration>;

function other() {
  return requiredParameter("other", decimal);
}

function calculation(name: string, documentation: string): Method {
  return methodOf(name, [other()], decimal, documentation);
}

function comparison(name: string, documentation: string): Method {
  return methodOf(name, [other()], boolean, documentation);
}

/** The keys of the official package's `DecimalRoundingPresets`, or options of one's own. */
function rounding(): Type {
  return unionOf([
    literal("ubb-usage-count"),
    literal("v1-api"),
    declared(["DecimalRoundingOptions"]),
  ]);
}
