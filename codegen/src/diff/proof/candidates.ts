import { primitive } from "../../model/build.js";
import type { Contract, QualifiedName, Type } from "../../model/contract.js";
import type { ContractIndex } from "../compare/contract-index.js";
import { substitute } from "../compare/substitute.js";
import type { Fact } from "../fact.js";
import type { JudgedFact } from "../judge.js";
import type { Candidate } from "./candidate.js";
import { ModuleWriter } from "./module-writer.js";
import { implemented, named, namings } from "./naming.js";
import { namesIn } from "./probe.js";
import { readSketches } from "./read-sketches.js";
import { routesTo } from "./routes.js";
import { Samples } from "./samples.js";
import type { Sketch } from "./sketch.js";
import { TypeText } from "./type-text.js";
import { takenAsMap } from "./picks.js";
import { readings, takenAs } from "./uses.js";
import { instanceOf, type Walk } from "./walk.js";
import { writeSketches } from "./write-sketches.js";

/** Writes code of consumers that a breaking change stops from compiling. */
export class CandidateWriter {
  readonly #index: ContractIndex;
  readonly #text: TypeText;
  readonly #roots: ReadonlySet<string>;

  /** `base` is the contract that the code is written against, and `index` its types. */
  constructor(base: Contract, index: ContractIndex) {
    this.#index = index;
    this.#text = new TypeText(base);
    this.#roots = new Set(base.declarations.map(({ name }) => name));
  }

  /** Code for a change, what people would most likely write first. */
  candidatesFor(judged: JudgedFact): readonly Candidate[] {
    const candidates = this.#sketches(judged).flatMap((sketch) => {
      const module = new ModuleWriter(this.#text, this.#roots);
      const samples = new Samples(this.#index, module);
      return sketch({ module, samples, index: this.#index })
        ? [module.finish()]
        : [];
    });
    const seen = new Set<string>();
    return candidates.filter(({ code, line }) => {
      const key = `${line} ${code}`;
      return !seen.has(key) && seen.add(key);
    });
  }

  #sketches({ fact, rule }: JudgedFact): readonly Sketch[] {
    const { place, site } = fact;
    const { direction } = rule;
    const index = this.#index;
    const self = this.#self(site.declaration);
    switch (fact.kind) {
      case "declaration":
        return namings(place.root, index);
      case "name":
        return namings(fact.name, index);
      case "type-parameters":
        return [named(site.declaration, index, "use")];
      case "form":
        return takenAsMap(
          routesTo(place.root, place.steps, site, index),
          index,
        );
      case "heritage":
        if (fact.action === "removed") {
          const type = this.#instance(fact.type, site.declaration);
          return readings(self, takenAs(type));
        }
        return direction === "read" ? [] : implemented(site.declaration, index);
      default: {
        const here = this.#withInstances(fact);
        const routes = routesTo(place.root, place.steps, site, index);
        const uses =
          direction === "read"
            ? readSketches(here, routes, index)
            : writeSketches(here, routes, index);
        // Where the types take the same, it is the name of one that is gone.
        return fact.kind === "type"
          ? [
              ...uses,
              ...namesIn([fact.before]).flatMap((name) => namings(name, index)),
            ]
          : uses;
      }
    }
  }

  /** The way to a declaration itself. */
  #self(name: QualifiedName): readonly Walk[] {
    const start = instanceOf(name, this.#index);
    return start === undefined ? [] : [{ start, hops: [] }];
  }

  /** What a fact says, with types for type parameters of the declaration around it. */
  #withInstances(fact: Fact): Fact {
    const { declaration } = fact.site;
    switch (fact.kind) {
      case "presence":
      case "null":
      case "value":
      case "enum":
      case "type":
        return { ...fact, before: this.#instance(fact.before, declaration) };
      case "alternative":
        return {
          ...fact,
          before: this.#instance(fact.before, declaration),
          alternative: this.#instance(fact.alternative, declaration),
        };
      default:
        return fact;
    }
  }

  #instance(type: Type, name: QualifiedName): Type {
    const found = this.#index.find(name);
    const parameters = found?.declaration.typeParameters ?? [];
    return substitute(
      type,
      new Map(parameters.map((each) => [each, primitive("string")])),
    );
  }
}
