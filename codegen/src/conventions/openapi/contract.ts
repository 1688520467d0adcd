import { literal } from "../../model/build.js";
import type { Contract, Declaration } from "../../model/contract.js";
import { DeclarationScope } from "../../model/declaration-scope.js";
import type { HttpOperation } from "../../model/http-operation.js";
import { withLocalNames } from "../../model/local-names.js";
import type {
  OpenApiDocument,
  SchemaOrReference,
} from "../../openapi/document.js";
import type { LoadedDocument } from "../../openapi/load.js";
import { pointerTo } from "../../openapi/pointer.js";
import type { Problem } from "../../problem.js";
import { ProblemCollector } from "../problem-collector.js";
import { callbacksOf, webhooksOf } from "./callees.js";
import { Combinations } from "./combinations.js";
import type { Context, FormatOptions } from "./context.js";
import { isMoreExact } from "./exactness.js";
import { httpOperation } from "./http-operation.js";
import { Inheritance } from "./inheritance.js";
import { InheritedDiscriminators } from "./inherited-discriminators.js";
import { NameAllocator } from "./name-allocator.js";
import { namespaceName } from "./namespace-name.js";
import { Nullability } from "./nullability.js";
import { ObjectViews } from "./object-views.js";
import type { ApiOperation } from "./operations.js";
import { OperationReader } from "./operations.js";
import { ParamsBuilder } from "./params.js";
import type { TypedOperation } from "./resources.js";
import { calleeDeclaration, resourceDeclarations } from "./resources.js";
import { ResponsesBuilder } from "./responses.js";
import { SchemaForms } from "./schema-forms.js";
import { SchemaReader } from "./schema-reader.js";
import { SchemaTypes } from "./schema-types.js";
import { SharedTypes } from "./shared-types.js";
import { Units } from "./units.js";
import { warnings } from "./warnings.js";

/** How to make a contract of a document. */
export interface OpenApiOptions extends Partial<FormatOptions> {
  readonly apiVersion: string;
  /** The name of the namespace, an identifier; without it the document's title gives one. */
  readonly namespace?: string;
}

/** A contract, what its methods call, and what of the document its types do not show. */
export interface ContractWithWarnings {
  readonly contract: Contract;
  readonly operations: readonly HttpOperation[];
  readonly warnings: readonly Problem[];
}

/**
 * The contract of a document that follows no house style: one namespace with
 * its component schemas under their own names, the params and responses of its
 * operations, and interfaces of methods.
 */
export function openApiContract(
  loaded: LoadedDocument,
  { apiVersion, namespace, enums, dates, integers }: OpenApiOptions,
): ContractWithWarnings {
  const { document } = loaded;
  const found = new ProblemCollector(loaded.file);
  const module = new DeclarationScope([]);
  const name = namespaceName(document, namespace);
  const context = contextOf(loaded, module.child(name), found, {
    enums: enums ?? "as-specified",
    dates: dates ?? "string",
    integers: integers ?? "number",
  });
  const types = new SchemaTypes(context);
  const operations = new OperationsBuilder(context, types).build(document);
  const declarations = [
    ...types.units.declarations(),
    ...operations.declarations,
    ...context.shared.declarations(),
  ];
  const contract: Contract = {
    apiVersion,
    declarations: [
      versionAlias(apiVersion),
      { kind: "namespace", name, documentation: "", declarations },
    ],
  };
  return {
    contract: withLocalNames(contract),
    operations: operations.called.map(httpOperation),
    warnings: warnings(loaded, found.problems),
  };
}

function contextOf(
  loaded: LoadedDocument,
  namespace: DeclarationScope,
  found: ProblemCollector,
  formats: FormatOptions,
): Context {
  const { references, readsSiblings } = loaded;
  const names = new NameAllocator();
  const units = new Units(loaded, namespace, names);
  const reader = new SchemaReader(references, units, readsSiblings);
  const nullability = new Nullability(reader);
  const isMoreExactHere = (node: SchemaOrReference, other: SchemaOrReference) =>
    isMoreExact(node, other, { reader, nullability, formats });
  const discriminators = new InheritedDiscriminators(reader, references, units);
  const views = new ObjectViews(reader, isMoreExactHere, discriminators);
  return {
    references,
    warnings: found,
    names,
    namespace,
    formats,
    units,
    reader,
    nullability,
    views,
    inheritance: new Inheritance(reader, views),
    combinations: new Combinations(reader, views),
    forms: new SchemaForms(units.all, reader),
    shared: new SharedTypes(namespace, names),
  };
}

/** Makes what is declared for the operations of a document. */
class OperationsBuilder {
  readonly #context: Context;
  readonly #reader: OperationReader;
  readonly #params: ParamsBuilder;
  readonly #responses: ResponsesBuilder;
  readonly #declarations: Declaration[] = [];

  constructor(context: Context, types: SchemaTypes) {
    this.#context = context;
    this.#reader = new OperationReader(context);
    this.#params = new ParamsBuilder(context, types);
    this.#responses = new ResponsesBuilder(context, types);
  }

  /** The declarations, and the operations of the API's own paths. */
  build(document: OpenApiDocument): {
    declarations: readonly Declaration[];
    called: readonly TypedOperation[];
  } {
    const operations = Object.entries(document.paths ?? {}).flatMap(
      ([path, item]) =>
        path.startsWith("x-")
          ? []
          : this.#reader.ofPath(item, path, pointerTo("", "paths", path)),
    );
    const called = operations.map((operation) => this.#typed(operation));
    const callbacks = operations
      .flatMap((one) => callbacksOf(one, this.#reader, this.#context))
      .map((operation) => this.#typed(operation));
    const webhooks = webhooksOf(document, this.#reader).map((operation) =>
      this.#typed(operation),
    );
    const declarations = [
      ...this.#declarations,
      ...resourceDeclarations(called, document, this.#context),
      ...calleeDeclaration(
        "Callbacks",
        "What the API calls because a request asked for it: to be implemented by who asks.",
        callbacks,
        this.#context,
      ),
      ...calleeDeclaration(
        "Webhooks",
        "What the API calls of its own accord: to be implemented by who listens.",
        webhooks,
        this.#context,
      ),
    ];
    return { declarations, called };
  }

  #typed(operation: ApiOperation): TypedOperation {
    const params = this.#params.of(operation);
    const answers = this.#responses.of(operation);
    this.#declarations.push(
      ...(params?.declarations ?? []),
      ...answers.declarations,
    );
    return { operation, params, answers };
  }
}

function versionAlias(apiVersion: string): Declaration {
  return {
    kind: "alias",
    name: "ApiVersion",
    direction: "read",
    documentation: "The version of the API that these types describe.",
    typeParameters: [],
    type: literal(apiVersion),
  };
}
