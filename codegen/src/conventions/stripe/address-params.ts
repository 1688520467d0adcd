import {
  declared,
  interfaceOf,
  optionalProperty,
  primitive,
  requiredProperty,
} from "../../model/build.js";
import type { Declaration, Property } from "../../model/contract.js";
import type { ReleaseFeatures } from "./releases.js";

/** The names of the shared types for addresses that callers send. */
export type AddressParamName =
  "AddressParam" | "ShippingAddressParam" | "JapanAddressParam";

const string = primitive("string");
const LINE1 = "First line: street and number, block, PO box or company.";

const city = optionalProperty("city", string, "City, town, village or ward.");
const country = optionalProperty(
  "country",
  string,
  "Country, as an ISO 3166-1 alpha-2 code such as `US`.",
);
const line1 = optionalProperty("line1", string, LINE1);
const requiredLine1 = requiredProperty("line1", string, LINE1);
const line2 = optionalProperty(
  "line2",
  string,
  "Second line: apartment, suite, unit or building.",
);
const postalCode = optionalProperty(
  "postal_code",
  string,
  "ZIP or postal code.",
);
const state = optionalProperty(
  "state",
  string,
  "State, county, province, prefecture or region.",
);
const town = optionalProperty("town", string, "Town or cho-me.");

/**
 * The shared types for addresses that callers send. In releases without the
 * feature, `AddressParam` is the one whose first line cannot be left out.
 */
export function addressParams({
  sharedAddressParams,
}: ReleaseFeatures): Readonly<Record<AddressParamName, Declaration>> {
  const plain = [city, country, line1, line2, postalCode, state];
  const toShipTo = [city, country, requiredLine1, line2, postalCode, state];
  return {
    AddressParam: interfaceOf(
      "AddressParam",
      "write",
      "A postal address to store.",
      sharedAddressParams ? plain : toShipTo,
    ),
    ShippingAddressParam: extended(
      "ShippingAddressParam",
      "A postal address to ship to: its first line cannot be left out.",
      [requiredLine1],
    ),
    JapanAddressParam: sharedAddressParams
      ? extended("JapanAddressParam", JAPAN, [town])
      : interfaceOf("JapanAddressParam", "write", JAPAN, [...plain, town]),
  };
}

const JAPAN = "A postal address in Japan, in Kana or in Kanji.";

function extended(
  name: string,
  documentation: string,
  members: readonly Property[],
): Declaration {
  return {
    ...interfaceOf(name, "write", documentation, members),
    extends: [declared(["AddressParam"])],
  };
}
