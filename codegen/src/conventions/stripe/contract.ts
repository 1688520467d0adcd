import { literal } from "../../model/build.js";
import type { Contract, Declaration } from "../../model/contract.js";
import { DeclarationScope } from "../../model/declaration-scope.js";
import { withLocalNames } from "../../model/local-names.js";
import type { LoadedDocument } from "../../openapi/load.js";
import { pointerTo } from "../../openapi/pointer.js";
import type { Outcome } from "../../problem.js";
import { failure, success } from "../../problem.js";
import type { EnumForm } from "../enum-form.js";
import { ProblemCollector } from "../problem-collector.js";
import { findAddresses } from "./addresses.js";
import { readApi } from "./api.js";
import { apiClasses } from "./api-classes.js";
import { commonDeclarations, commonTypeNames } from "./common-types.js";
import type { Context } from "./context.js";
import { EventBuilder } from "./events.js";
import { ExtensionReader } from "./extensions.js";
import { NameClaims } from "./names.js";
import { OperationReader } from "./operations.js";
import { moduleLevelNames, packageDeclarations } from "./packages.js";
import { releaseOf } from "./release.js";
import { ResourceBuilder } from "./resource-declarations.js";
import { SchemaTypes } from "./schema-types.js";
import { UnionTypes } from "./union-types.js";
import { leavesNullableOut } from "./variants.js";

/**
 * The contract of a document that follows Stripe's conventions, under the name
 * of an API version: packages as namespaces, root resources and what all share
 * at module level. A contract of a single package gives its resources at
 * module level too.
 */
export function stripeContract(
  loaded: LoadedDocument,
  apiVersion: string,
  enums: EnumForm = "as-specified",
): Outcome<Contract> {
  const problems = new ProblemCollector(loaded.file);
  const { document, references } = loaded;
  const extensions = new ExtensionReader(problems);
  const release = releaseOf(apiVersion);
  const api = readApi(loaded, release, extensions, problems);
  const { resources, unions, services } = api;
  if (resources.length === 0) {
    problems.report(
      "no-resources",
      'no schema is a resource, an object whose property "object" is an enum of one value',
      pointerTo("", "components", "schemas"),
    );
  }
  const context: Context = {
    references,
    extensions,
    problems,
    names: new NameClaims(problems),
    ...release,
    nullableIsPresent: leavesNullableOut(document),
    resources: new Map(
      resources.map((resource) => [resource.pointer, resource]),
    ),
    unions: new UnionTypes(unions, release.features),
    addresses: findAddresses(document, release.irregularities),
    enums,
    used: new Set(),
  };
  const types = new SchemaTypes(context);
  const operations = new OperationReader(document, references, problems);
  const classes = apiClasses(
    resources,
    context.unions.named,
    services.flatMap((service) => {
      const methods = operations.methodsOf(service);
      return methods.length === 0 ? [] : [{ ...service, operations: methods }];
    }),
  );
  const events = new EventBuilder(context, types, api.events);
  const module = new DeclarationScope([]);
  for (const name of [API_VERSION, ...commonTypeNames]) module.claim(name, "");
  const packages = packageDeclarations(
    classes,
    module,
    context,
    new ResourceBuilder(context, types, operations, events, module),
  );
  const contract: Contract = {
    apiVersion,
    declarations: [
      apiVersionAlias(apiVersion),
      ...packages,
      ...events.secondNames(module),
      ...moduleLevelNames(classes, packages, module, context),
      ...commonDeclarations(loaded, module, context, types),
    ],
  };
  return problems.problems.length === 0
    ? success(withLocalNames(contract))
    : failure(problems.problems);
}

const API_VERSION = "ApiVersion";
function apiVersionAlias(apiVersion: string): Declaration {
  return {
    kind: "alias",
    name: API_VERSION,
    direction: "read",
    documentation:
      "The API version that these types describe, as the `Stripe-Version` header names it.",
    typeParameters: [],
    type: literal(apiVersion),
  };
}
