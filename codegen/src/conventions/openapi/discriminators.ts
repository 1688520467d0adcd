import {
  literal,
  optionalProperty,
  requiredProperty,
  unionOf,
} from "../../model/build.js";
import type { Flow, Pointer, Type } from "../../model/contract.js";
import type { Discriminator } from "../../openapi/document.js";
import type { Context } from "./context.js";
import { pointersOf, valueByName } from "./discriminator-mapping.js";
import type { SchemaAt } from "./schemas-in-place.js";
import { valuesOf } from "./value-types.js";

/** Narrows the alternatives of a union by the values that its discriminator has for them. */
export class DiscriminatedUnion {
  readonly #property: string;
  readonly #context: Context;
  /** The values that stand for the schema at a pointer. */
  readonly #values: Map<Pointer, string[]>;

  constructor(
    { propertyName, mapping = {} }: Discriminator,
    alternatives: readonly SchemaAt[],
    context: Context,
  ) {
    this.#property = propertyName;
    this.#context = context;
    const { references, units } = context;
    this.#values = pointersOf(mapping, references, units);
    for (const { node } of alternatives) {
      const unit = context.reader.referred(node);
      if (unit === undefined || this.#values.has(unit.pointer)) continue;
      // Without a mapping the name of the component is the value.
      const name = valueByName(unit);
      if (name !== undefined) this.#values.set(unit.pointer, [name]);
    }
  }

  /**
   * The type of an alternative with the discriminator's property narrowed to
   * its values; as it is where the alternative says itself which they are, or
   * where it allows none of them.
   */
  narrowed(type: Type, { node }: SchemaAt, direction: Flow): Type {
    const { reader, views, forms } = this.#context;
    const unit = reader.referred(node);
    const values = unit && this.#values.get(unit.pointer);
    if (unit === undefined || values === undefined) return type;
    const target = reader.follow(unit.node, unit.pointer);
    const view = views.of(target);
    if (view === undefined || view.others.length > 0) return type;
    const property = views.propertiesOf(view).get(this.#property);
    if (property === undefined) {
      return this.#withProperty(type, values, true);
    }
    if (!forms.isVisible(property.node, direction)) return type;
    const schema = reader.follow(property.node, property.pointer).node;
    const own = reader.keywords(schema);
    if (!this.#isPlainText(schema)) return type;
    const allowed = valuesOf(own);
    const common = values.filter((value) => allowed?.includes(value) ?? true);
    if (common.length === 0 || allowed?.length === common.length) return type;
    return this.#withProperty(type, common, property.isRequired);
  }

  #isPlainText(node: SchemaAt["node"]): boolean {
    const { reader } = this.#context;
    const own = reader.keywords(node);
    const types = [own.type ?? "string"].flat();
    return (
      types.includes("string") &&
      reader.conjuncts({ node, pointer: "" }).length === 0 &&
      own.anyOf === undefined &&
      own.oneOf === undefined &&
      own.properties === undefined
    );
  }

  #withProperty(
    type: Type,
    values: readonly string[],
    isRequired: boolean,
  ): Type {
    const value = unionOf(values.map(literal));
    const property = isRequired
      ? requiredProperty(this.#property, value)
      : optionalProperty(this.#property, value);
    return {
      kind: "intersection",
      members: [type, { kind: "object", members: [property] }],
    };
  }
}
