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
import type { Problem } from "../../problem.js";
import { ProblemCollector } from "../problem-collector.js";
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
import type { DocumentOperations } from "./document-operations.js";
import { operationsOf } from "./document-operations.js";
import { schemasUsedBy } from "./operation-schemas.js";
import type { ApiOperation } from "./operations.js";
import { ParamsBuilder } from "./params.js";
import type { TypedOperation } from "./resources.js";
import { calleeDeclaration, resourceDeclarations } from "./resources.js";
import { ResponsesBuilder } from "./responses.js";
import { SchemaForms } from "./schema-forms.js";
import { SchemaReader } from "./schema-reader.js";
import { SchemaTypes } from "./schema-types.js";
import { SharedTypes } from "./shared-types.js";
import { Units } from "./units.js";
import { Uses } from "./uses.js";
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
  const names = new NameAllocator();
  const { references } = loaded;
  const operations = operationsOf(document, { references, names });
  const context = contextOf(loaded, operations, {
    names,
    namespace: module.child(name),
    warnings: found,
    formats: {
      enums: enums ?? "as-specified",
      dates: dates ?? "string",
      integers: integers ?? "number",
    },
  });
  const types = new SchemaTypes(context);
  const builder = new OperationsBuilder(context, types);
  const ofOperations = builder.build(operations, document);
  const declarations = [
    ...types.units.declarations(),
    ...ofOperations.declarations,
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
    operations: ofOperations.called.map(httpOperation),
    warnings: warnings(loaded, found.problems),
  };
}

function contextOf(
  loaded: LoadedDocument,
  { called, callbacks, webhooks }: DocumentOperations,
  run: Pick<Context, "names" | "namespace" | "warnings" | "formats">,
): Context {
  const { references, readsSiblings } = loaded;
  const { names, namespace, formats } = run;
  const units = new Units(loaded, namespace, names);
  const reader = new SchemaReader(references, units, readsSiblings);
  const nullability = new Nullability(reader);
  const isMoreExactHere = (node: SchemaOrReference, other: SchemaOrReference) =>
    isMoreExact(node, other, { reader, nullability, formats });
  const discriminators = new InheritedDiscriminators(reader, references, units);
  const views = new ObjectViews(reader, isMoreExactHere, discriminators);
  return {
    ...run,
    references,
    units,
    reader,
    nullability,
    views,
    inheritance: new Inheritance(reader, views),
    combinations: new Combinations(reader, views),
    forms: new SchemaForms(units.all, reader),
    uses: new Uses(
      schemasUsedBy([...called, ...callbacks, ...webhooks], references),
      { units, reader, discriminators },
    ),
    shared: new SharedTypes(namespace, names),
  };
}

/** Makes what is declared for the operations of a document. */
class OperationsBuilder {
  readonly #context: Context;
  readonly #params: ParamsBuilder;
  readonly #responses: ResponsesBuilder;
  readonly #declarations: Declaration[] = [];

  constructor(context: Context, types: SchemaTypes) {
    this.#context = context;
    this.#params = new ParamsBuilder(context, types);
    this.#responses = new ResponsesBuilder(context, types);
  }

  /** The declarations, and the operations of the API's own paths. */
  build(
    operations: DocumentOperations,
    document: OpenApiDocument,
  ): {
    readonly declarations: readonly Declaration[];
    readonly called: readonly TypedOperation[];
  } {
    const typed = (some: readonly ApiOperation[]) =>
      some.map((operation) => this.#typed(operation));
    const called = typed(operations.called);
    const callbacks = typed(operations.callbacks);
    const webhooks = typed(operations.webhooks);
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
    for (const made of [params, answers])
      for (const declaration of made?.declarations ?? [])
        this.#declarations.push(declaration);
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
