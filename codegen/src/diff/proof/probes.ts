import type { Contract } from "../../model/contract.js";
import { identifier } from "../../printer/escape.js";
import type { ContractIndex, IndexedType } from "../compare/contract-index.js";
import { freeName } from "./free-name.js";
import type { Probe } from "./probe.js";
import { ProbeWriter } from "./probe-writer.js";
import { TypeText } from "./type-text.js";

/**
 * Code that uses all that a contract declares, as a consumer may: reads every
 * member of what the API returns, sends every params interface as it is
 * allowed, calls every method, makes a test double of every resource, and
 * names every type. Each probe is a line of the module, in its order.
 */
export function probesOf(
  contract: Contract,
  index: ContractIndex,
): readonly Probe[] {
  const roots = new Set(contract.declarations.map(({ name }) => name));
  const value = freeName("value", roots);
  const text = new TypeText(contract);
  const uses = [...index.types.values()]
    // That the name of the API version changes is why there are two contracts.
    .filter((type) => !isVersion(type, contract.apiVersion))
    .flatMap((type, number) =>
      new ProbeWriter(type, index, text, value).functionOf(
        freeName(`use${number}`, roots),
      ),
    );
  return [
    ...importsOf(contract, index),
    plainLine(`declare function ${value}<T>(): T;`),
    ...uses,
  ];
}

/**
 * One import for each name at module level, so that one which is gone spoils no
 * other. Of a namespace without types nobody can use anything.
 */
function importsOf(
  { declarations }: Contract,
  index: ContractIndex,
): readonly Probe[] {
  const types = [...index.types.values()].map(({ name: [root] }) => root);
  const inUse = new Set([
    ...types,
    ...[...index.secondNames.keys()].map(rootOf),
  ]);
  const names = declarations.flatMap(({ kind, name }) =>
    kind === "local-name" || !inUse.has(name) ? [] : [name],
  );
  // A type and the namespace of its nested types share a name.
  return [...new Set(names)].map((name) => ({
    line: `import type { ${identifier(name)} } from "./index.js";`,
    site: { declaration: [name] },
    names: [[name]],
  }));
}

/** The name at module level of a full name, as the index has it. */
function rootOf(key: string): string | undefined {
  return key.split(".")[0];
}

function plainLine(line: string): Probe {
  return { line, site: { declaration: [] }, names: [] };
}

function isVersion({ declaration }: IndexedType, apiVersion: string): boolean {
  return (
    declaration.kind === "alias" &&
    declaration.type.kind === "literal" &&
    declaration.type.value === apiVersion
  );
}
