import { declared } from "../../model/build.js";
import type { NamedType, Pointer } from "../../model/contract.js";
import { qualifiedName } from "./class-names.js";
import type { ReleaseFeatures } from "./releases.js";
import type { ResourceUnion } from "./unions.js";
import { ACCOUNT } from "./unions.js";

/** The only union with a name in releases that do not name them all (up to 13.6.0). */
const NAMED_ALWAYS = "CustomerSource";

/** Which unions of resources a release has names for, and where they are used. */
export class UnionTypes {
  /** The unions that are declared. */
  readonly named: readonly ResourceUnion[];
  readonly #all: readonly ResourceUnion[];
  readonly #byPointer: ReadonlyMap<Pointer, ResourceUnion>;

  constructor(unions: readonly ResourceUnion[], features: ReleaseFeatures) {
    this.#all = unions;
    this.named = unions.filter(
      ({ className }) => features.namedUnions || className === NAMED_ALWAYS,
    );
    this.#byPointer = new Map(this.named.map((one) => [one.pointer, one]));
  }

  /** The type of the schema of a union, where the union has a name. */
  at(pointer: Pointer): NamedType | undefined {
    return typeOf(this.#byPointer.get(pointer));
  }

  /**
   * The type of `anyOf` references to these schemas, where they are those of a
   * union with a name. Stripe's public specifications write the sources of a
   * customer out, without the account among them.
   */
  of(members: readonly Pointer[]): NamedType | undefined {
    const union = this.find(members);
    return union === undefined ? undefined : this.at(union.pointer);
  }

  /** The union that these schemas are taken for, whether it has a name or not. */
  find(members: readonly Pointer[]): ResourceUnion | undefined {
    if (members.length < 2) return undefined;
    const text = members.join();
    return (
      this.#all.find((union) => union.members.join() === text) ??
      this.named.find(
        (union) =>
          union.members.filter((one) => one !== ACCOUNT).join() === text,
      )
    );
  }
}

function typeOf(union: ResourceUnion | undefined): NamedType | undefined {
  return union === undefined ? undefined : declared(qualifiedName(union));
}
