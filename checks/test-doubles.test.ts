import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { format } from "prettier";
import ts from "typescript";
import { openEditor } from "./editor.js";
import { readContract } from "./specification-contract.js";

/** The error that a class lacks members of an interface. */
const incompleteClass = 2420;

const sessionsDouble = `import type { Identity } from "identity-contract";

export class FakeSessions
  implements Identity.VerificationSessionResource {}
`;

describe("a test double of a resource", () => {
  it("is filled in by the editor, readably", async () => {
    const [filledIn = ""] = fillIn([sessionsDouble]);
    assert.equal(
      await format(filledIn, { parser: "typescript" }),
      `import type {
  ApiListPromise,
  Identity,
  RequestOptions,
  Response,
} from "identity-contract";

export class FakeSessions implements Identity.VerificationSessionResource {
  list(
    params?: Identity.VerificationSessionListParams,
    options?: RequestOptions,
  ): ApiListPromise<Identity.VerificationSession> {
    throw new Error("Method not implemented.");
  }
  create(
    params?: Identity.VerificationSessionCreateParams,
    options?: RequestOptions,
  ): Promise<Response<Identity.VerificationSession>> {
    throw new Error("Method not implemented.");
  }
  retrieve(
    id: string,
    params?: Identity.VerificationSessionRetrieveParams,
    options?: RequestOptions,
  ): Promise<Response<Identity.VerificationSession>> {
    throw new Error("Method not implemented.");
  }
  update(
    id: string,
    params?: Identity.VerificationSessionUpdateParams,
    options?: RequestOptions,
  ): Promise<Response<Identity.VerificationSession>> {
    throw new Error("Method not implemented.");
  }
  cancel(
    id: string,
    params?: Identity.VerificationSessionCancelParams,
    options?: RequestOptions,
  ): Promise<Response<Identity.VerificationSession>> {
    throw new Error("Method not implemented.");
  }
  redact(
    id: string,
    params?: Identity.VerificationSessionRedactParams,
    options?: RequestOptions,
  ): Promise<Response<Identity.VerificationSession>> {
    throw new Error("Method not implemented.");
  }
}
`,
    );
  });

  it("compiles as the editor fills it in, in each state of the API", () => {
    const { versions } = readContract();
    const newest = new Map(
      Object.entries(versions)
        .toReversed()
        .map(([version, { specification }]) => [specification, version]),
    );
    const doubles = [...newest.values()].flatMap((version) =>
      ["VerificationSessionResource", "VerificationReportResource"].map(
        (resource) =>
          `import type { Identity } from "identity-contract/${version}";

export class Fake implements Identity.${resource} {}
`,
      ),
    );
    assert.deepEqual(errorsIn(fillIn(doubles)), []);
  });

  it("is filled in where the module expand is imported too, its methods by name", () => {
    const [filledIn = ""] = fillIn([
      `import type {} from "identity-contract/expand";\n${sessionsDouble}`,
    ]);
    // TypeScript fills in one signature for what has several, and wants it edited.
    assert.deepEqual(
      [...filledIn.matchAll(/^ {2}(\w+)\(/gmu)].map(([, method]) => method),
      ["list", "create", "retrieve", "update", "cancel", "redact"],
    );
    assert.ok(
      !filledIn.includes("infer "),
      `types are spelled out:\n${filledIn}`,
    );
  });

  it("may be written without the signatures that the module expand adds", () => {
    const [filledIn = ""] = fillIn([sessionsDouble]);
    assert.deepEqual(
      errorsIn([
        `import type {} from "identity-contract/expand";\n${filledIn}`,
      ]),
      [],
    );
  });
});

/** Has the editor implement the interface of the class in each text; gives the texts then. */
function fillIn(texts: readonly string[]): readonly string[] {
  const { service, pathOf } = openEditor(named(texts));
  const filledIn = texts.map((text, index) => {
    const file = pathOf(nameOf(index));
    const { start = 0, length = 0 } =
      service
        .getSemanticDiagnostics(file)
        .find(({ code }) => code === incompleteClass) ?? {};
    const fixes = service.getCodeFixesAtPosition(
      file,
      start,
      start + length,
      [incompleteClass],
      { ...ts.getDefaultFormatCodeSettings(), indentSize: 2 },
      { quotePreference: "double" },
    );
    assert.deepEqual(
      fixes.map(({ fixName }) => fixName),
      ["fixClassIncorrectlyImplementsInterface"],
    );
    return (
      fixes
        .flatMap(({ changes }) => changes)
        .flatMap(({ textChanges }) => textChanges)
        // Those at the end first: places of the others stay what they are.
        .toReversed()
        .reduce(
          (changed, { span, newText }) =>
            changed.slice(0, span.start) +
            newText +
            changed.slice(span.start + span.length),
          text,
        )
    );
  });
  service.dispose();
  return filledIn;
}

/** What the compiler says of texts. */
function errorsIn(texts: readonly string[]): readonly string[] {
  const { service, pathOf } = openEditor(named(texts));
  const errors = texts
    .flatMap((_, index) =>
      service.getSemanticDiagnostics(pathOf(nameOf(index))),
    )
    .map(({ messageText }) =>
      ts.flattenDiagnosticMessageText(messageText, "\n"),
    );
  service.dispose();
  return errors;
}

function named(texts: readonly string[]): ReadonlyMap<string, string> {
  return new Map(texts.map((text, index) => [nameOf(index), text]));
}

function nameOf(index: number): string {
  return `double-${index}.ts`;
}
