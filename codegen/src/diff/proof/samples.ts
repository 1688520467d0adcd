import { primitive } from "../../model/build.js";
import type { Type } from "../../model/contract.js";
import { literalText } from "../../printer/types.js";
import type { ContractIndex } from "../compare/contract-index.js";
import { itemAt, lengthsOf, type ListType } from "../compare/list-type.js";
import type { Alternative } from "./alternatives.js";
import { alternativesOf } from "./alternatives.js";
import type { ModuleWriter } from "./module-writer.js";
import type { Entry, Value } from "./value.js";
import { objectValue, textValue } from "./value.js";
import { indexTypes, propertiesAndMethods } from "./walk.js";

/** How deep required objects are written out; what is deeper is declared. */
const depthLimit = 3;

/** Makes up values of the base's types, as people write them out. */
export class Samples {
  readonly #index: ContractIndex;
  readonly #module: ModuleWriter;

  constructor(index: ContractIndex, module: ModuleWriter) {
    this.#index = index;
    this.#module = module;
  }

  /** A value of a type; of several alternatives the first that can be written out. `name` is for a variable. */
  of(type: Type, name: string, depth = 0): Value {
    const written = alternativesOf(type, this.#index).flatMap((alternative) => {
      const value = this.#written(alternative, name, depth);
      return value === undefined ? [] : [value];
    });
    return written[0] ?? this.declared(type, name);
  }

  /** A value of a type that comes from elsewhere. */
  declared(type: Type, name: string): Value {
    return textValue(this.#module.declare(name, this.#module.type(type)));
  }

  /** What an object needs to have, but for the property `except`. */
  needed(
    from: Alternative,
    except: string | undefined,
    depth = 0,
  ): readonly Entry[] {
    return propertiesAndMethods(from, this.#index).flatMap((member) =>
      member.kind === "method" || member.optional || member.name === except
        ? []
        : [
            {
              name: member.name,
              value: this.of(member.type, member.name, depth + 1),
            },
          ],
    );
  }

  /** The items that a tuple needs, or more up to a count; one of them may be given. */
  tuple(
    list: ListType,
    count: number,
    given?: { readonly index: number; readonly value: Value },
    depth = 1,
  ): Value {
    const length = Math.max(lengthsOf(list).least, count);
    const items = Array.from({ length }, (_, index): Value => {
      if (index === given?.index) return given.value;
      const type = itemAt(list, index)?.type ?? primitive("undefined");
      return this.of(type, "item", depth);
    });
    return { kind: "array", items };
  }

  #written(
    alternative: Alternative,
    name: string,
    depth: number,
  ): Value | undefined {
    switch (alternative.kind) {
      case "literal":
        return textValue(literalText(alternative.value));
      case "primitive":
        switch (alternative.name) {
          case "string":
            return textValue('"text"');
          case "number":
            return textValue("1");
          case "boolean":
            return textValue("true");
          case "null":
          case "undefined":
            return textValue(alternative.name);
          default:
            return undefined;
        }
      case "array":
        return depth < depthLimit
          ? {
              kind: "array",
              items: [this.of(alternative.element, name, depth + 1)],
            }
          : textValue("[]");
      case "tuple":
        return depth < depthLimit
          ? this.tuple(alternative, 0, undefined, depth + 1)
          : undefined;
      case "interface":
      case "object": {
        const members = propertiesAndMethods(alternative, this.#index);
        const hasMethods = members.some(({ kind }) => kind === "method");
        if (hasMethods || depth >= depthLimit) return undefined;
        const [entry] = indexTypes(alternative, this.#index);
        return members.length === 0 && entry !== undefined
          ? objectValue([
              { name: "key", value: this.of(entry, name, depth + 1) },
            ])
          : objectValue(this.needed(alternative, undefined, depth));
      }
      case "named":
      case "function":
        return undefined;
    }
  }
}
