import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { memberHistory } from "../../src/history/build-history.js";
import { changedMembers } from "../../src/history/member-history.js";
import {
  arrayOf,
  declared,
  interfaceOf,
  literal,
  mapOf,
  methodOf,
  nullable,
  optionalProperty,
  primitive,
  requiredParameter,
  requiredProperty,
  unionOf,
} from "../../src/model/build.js";
import type {
  AliasDeclaration,
  Contract,
  Declaration,
  Member,
  Type,
} from "../../src/model/contract.js";

const text = primitive("string");

function contractOf(
  apiVersion: string,
  ...declarations: readonly Declaration[]
): Contract {
  return { apiVersion, declarations };
}

function session(...members: readonly Member[]): Declaration {
  return interfaceOf("Session", "read", "", members);
}

function alias(name: string, type: Type): AliasDeclaration {
  const kind = "alias";
  const direction = "read";
  return { kind, name, direction, documentation: "", typeParameters: [], type };
}

function nested(...declarations: readonly Declaration[]): Declaration {
  const kind = "namespace";
  return { kind, name: "Session", documentation: "", declarations };
}

/** The history of contracts, a line for each member. */
function linesOf(...contracts: readonly Contract[]): readonly string[] {
  const named = contracts.map((contract) => ({
    name: contract.apiVersion,
    contract,
  }));
  return memberHistory(named).members.map(({ subject, value, states }) =>
    [subject, ...(value === undefined ? [] : [value]), states.join(" ")].join(
      ": ",
    ),
  );
}

describe("memberHistory", () => {
  it("tells whether a member is optional, nullable, both or neither", () => {
    const lines = linesOf(
      contractOf("1", session(requiredProperty("a", text))),
      contractOf("2", session(requiredProperty("a", nullable(text)))),
      contractOf("3", session(optionalProperty("a", text))),
      contractOf("4", session(optionalProperty("a", nullable(text)))),
      contractOf("5", session()),
    );
    assert.deepEqual(lines, [
      "Session: present present present present present",
      "Session.a: required nullable optional optional-nullable absent",
    ]);
  });

  it("follows nested types, arrays and maps along the paths that people take", () => {
    const inner = declared(["Session", "Error"]);
    const lines = linesOf(
      contractOf(
        "1",
        session(
          requiredProperty("errors", arrayOf(inner)),
          requiredProperty("by_name", mapOf(arrayOf(nullable(text)))),
          methodOf("cancel", [], primitive("void")),
        ),
        nested(
          interfaceOf("Error", "read", "", [requiredProperty("code", text)]),
        ),
      ),
    );
    assert.deepEqual(lines, [
      "Session: present",
      "Session.errors: required",
      "Session.errors[].code: required",
      "Session.by_name: required",
      "Session.cancel: present",
    ]);
  });

  it("has the values of enums, those of nested aliases too, and whether others are allowed for", () => {
    const open = unionOf([literal("a"), declared(["OtherString"])]);
    const other: Type = {
      kind: "intersection",
      members: [text, { kind: "object", members: [] }],
    };
    const member = requiredProperty("status", declared(["Session", "Status"]));
    const lines = linesOf(
      contractOf(
        "1",
        session(member),
        nested(alias("Status", unionOf([literal("a"), literal("b")]))),
      ),
      contractOf(
        "2",
        session(member),
        nested(alias("Status", open)),
        alias("OtherString", other),
      ),
    );
    assert.deepEqual(lines, [
      "Session: present present",
      "Session.status: required required",
      'Session.status: "a": present present',
      'Session.status: "b": present absent',
      "Session.status: other strings: absent present",
      "OtherString: absent present",
    ]);
  });

  it("takes a literal that is always alone for a constant, not for an enum", () => {
    const lines = linesOf(
      contractOf("1", session(requiredProperty("object", literal("session")))),
    );
    assert.deepEqual(lines, ["Session: present", "Session.object: required"]);
  });

  it("has a method once, however many signatures it has", () => {
    const cancel = (...names: readonly string[]) =>
      methodOf(
        "cancel",
        names.map((name) => requiredParameter(name, text)),
        primitive("void"),
      );
    const lines = linesOf(
      contractOf("1", session(cancel("id", "options"), cancel("id"))),
      contractOf("2", session(cancel("id"))),
    );
    assert.deepEqual(lines, [
      "Session: present present",
      "Session.cancel: present present",
    ]);
  });

  it("leaves out the type that names the API version", () => {
    const version = alias("ApiVersion", literal("1"));
    assert.deepEqual(linesOf(contractOf("1", version)), []);
  });

  it("is in the order of the newest version, with what is gone where it was", () => {
    const of = (...names: readonly string[]) =>
      session(...names.map((name) => requiredProperty(name, text)));
    const lines = linesOf(
      contractOf("1", of("gone", "c", "after_c", "a")),
      contractOf("2", of("a", "b", "c")),
    );
    assert.deepEqual(
      lines.map((line) => line.split(":")[0]),
      [
        "Session",
        "Session.gone",
        "Session.a",
        "Session.b",
        "Session.c",
        "Session.after_c",
      ],
    );
  });

  it("ends where types refer to themselves", () => {
    const self = declared(["Session"]);
    const lines = linesOf(
      contractOf("1", session(requiredProperty("parent", self))),
    );
    assert.deepEqual(lines, ["Session: present", "Session.parent: required"]);
  });
});

describe("changedMembers of a history", () => {
  it("leaves out what came with what holds it", () => {
    const inner = declared(["Session", "Error"]);
    const contracts = [
      contractOf("1", session()),
      contractOf(
        "2",
        session(requiredProperty("error", inner)),
        nested(
          interfaceOf("Error", "read", "", [
            requiredProperty("code", unionOf([literal("a"), literal("b")])),
          ]),
        ),
        interfaceOf("Report", "read", "", [requiredProperty("id", text)]),
      ),
    ].map((contract) => ({ name: contract.apiVersion, contract }));
    const { members } = changedMembers(memberHistory(contracts));
    assert.deepEqual(
      members.map(({ subject }) => subject),
      ["Session.error", "Report"],
    );
  });
});
