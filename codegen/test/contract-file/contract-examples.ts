/** A `contract.json` and what is wrong with it, as `line:column kind: message (pointer)`. */
export interface ContractExample {
  readonly name: string;
  readonly text: string;
  readonly problems: readonly string[];
}

/** Whether the JSON Schema for editors can tell too. */
export interface BadContractExample extends ContractExample {
  readonly isBadBySchema: boolean;
}

const api = '{ "specification": "api.yaml" }';

/** Contracts beside which there are `api.yaml`, `old/api.json` and `fix.overlay.yaml`. */
export const goodExamples: readonly Omit<ContractExample, "problems">[] = [
  {
    name: "one version",
    text: `{ "default": "v1", "versions": { "v1": ${api} } }`,
  },
  {
    name: "a schema for editors, and a specification for two versions",
    text: `{ "$schema": "./contract.schema.json", "default": "2026-10-28.endive", "versions": { "2026-10-28.endive": ${api}, "2026-09-30.endive": ${api} } }`,
  },
  {
    name: "a specification in a folder",
    text: '{ "default": "1", "versions": { "1": { "specification": "./old/api.json" }, "0": { "specification": "api.yaml" } } }',
  },
  {
    name: "overlays",
    text: '{ "default": "1", "versions": { "1": { "specification": "api.yaml", "overlays": ["fix.overlay.yaml", "./old/api.json"] }, "0": { "specification": "api.yaml", "overlays": [] } } }',
  },
  {
    name: "packages and classes that it is of",
    text: `{ "only": ["V2.Core", "Customer"], "default": "1", "versions": { "1": ${api} } }`,
  },
  {
    name: "conventions",
    text: `{ "default": "1", "conventions": "openapi", "namespace": "Petstore", "enums": "open", "dates": "Date", "integers": "bigint", "versions": { "1": ${api} } }`,
  },
  {
    name: "modules beside the declarations",
    text: `{ "subpaths": ["expand"], "default": "1", "versions": { "1": ${api} } }`,
  },
  {
    name: "names of all allowed characters",
    text: `{ "default": "0", "versions": { "0": ${api}, "A-z_9.": ${api}, "constructor": ${api} } }`,
  },
];

/** Contracts beside which there are the same files. */
export const badExamples: readonly BadContractExample[] = [
  {
    name: "modules that there are not, or twice",
    text: `{ "subpaths": ["expnd", "expand", "expand", 1], "default": "1", "versions": { "1": ${api} } }`,
    problems: [
      '1:16 wrong-value: expected "enums", "expand" or "paths", found "expnd" (/subpaths/0)',
      '1:35 wrong-value: "expand" is named twice (/subpaths/2)',
      "1:45 wrong-type: expected a string, found a number (/subpaths/3)",
    ],
    isBadBySchema: true,
  },
  {
    name: "an array",
    text: "[]",
    problems: ["1:1 wrong-type: expected an object, found an array ()"],
    isBadBySchema: true,
  },
  {
    name: "packages and classes that are none",
    text: `{ "only": ["A B", 1], "default": "1", "versions": { "1": ${api} } }`,
    problems: [
      '1:12 wrong-value: expected the name of a package or class, found "A B" (/only/0)',
      "1:19 wrong-type: expected a string, found a number (/only/1)",
    ],
    isBadBySchema: true,
  },
  {
    name: "no package and no class",
    text: `{ "only": [], "default": "1", "versions": { "1": ${api} } }`,
    problems: [
      "1:3 wrong-value: expected at least one package or class (/only)",
    ],
    isBadBySchema: true,
  },
  {
    name: "an empty object",
    text: "{}",
    problems: [
      '1:1 missing-field: the field "default" is missing ()',
      '1:1 missing-field: the field "versions" is missing ()',
    ],
    isBadBySchema: true,
  },
  {
    name: "wrong types",
    text: '{\n  "$schema": 1,\n  "default": null,\n  "versions": []\n}',
    problems: [
      "2:3 wrong-type: expected a string, found a number (/$schema)",
      "3:3 wrong-type: expected a string, found null (/default)",
      "4:3 wrong-type: expected an object, found an array (/versions)",
    ],
    isBadBySchema: true,
  },
  {
    name: "wrong types in a version",
    text: '{\n  "default": "v1",\n  "versions": {\n    "v1": { "specification": {} },\n    "v2": "api.yaml"\n  }\n}',
    problems: [
      "4:13 wrong-type: expected a string, found an object (/versions/v1/specification)",
      "5:5 wrong-type: expected an object, found a string (/versions/v2)",
    ],
    isBadBySchema: true,
  },
  {
    name: "overlays that are no list of paths",
    text: '{\n  "default": "v1",\n  "versions": {\n    "v1": { "specification": "api.yaml", "overlays": "fix.yaml" },\n    "v2": { "specification": "api.yaml", "overlays": [1, "fix.overlay.yaml", ""] },\n    "v3": { "specification": "api.yaml", "overlay": [] }\n  }\n}',
    problems: [
      "4:42 wrong-type: expected an array, found a string (/versions/v1/overlays)",
      "5:55 wrong-type: expected a string, found a number (/versions/v2/overlays/0)",
      "5:78 wrong-value: expected the path of a file, found an empty text (/versions/v2/overlays/2)",
      '6:42 unknown-field: there is no field "overlay" here; did you mean "overlays"? (/versions/v3/overlay)',
    ],
    isBadBySchema: true,
  },
  {
    name: "conventions and types that there are not",
    text: '{ "default": "v1",\n"conventions": "swagger",\n"namespace": "pet-store",\n"dates": "date",\n"integers": 1,\n"enums": "opened",\n"versions": { "v1": { "specification": "api.yaml" } } }',
    problems: [
      '2:1 wrong-value: expected "stripe" or "openapi", found "swagger" (/conventions)',
      '3:1 wrong-value: the namespace "pet-store" has to begin with an upper-case letter; letters and digits may follow (/namespace)',
      '4:1 wrong-value: expected "string" or "Date", found "date" (/dates)',
      "5:1 wrong-type: expected a string, found a number (/integers)",
      '6:1 wrong-value: expected "as-specified", "closed" or "open", found "opened" (/enums)',
    ],
    isBadBySchema: true,
  },
  {
    name: "unknown fields",
    text: `{ "defalt": "v1", "default": "v1", "x": 0, "versions": { "v1": { "specification": "api.yaml", "specificaton": "b.yaml" } } }`,
    problems: [
      '1:3 unknown-field: there is no field "defalt" here; did you mean "default"? (/defalt)',
      '1:36 unknown-field: there is no field "x" here: expected "$schema", "only", "default", "versions", "conventions", "namespace", "enums", "dates", "integers" or "subpaths" (/x)',
      '1:95 unknown-field: there is no field "specificaton" here; did you mean "specification"? (/versions/v1/specificaton)',
    ],
    isBadBySchema: true,
  },
  {
    name: "no versions",
    text: '{ "default": "v1", "versions": {} }',
    problems: [
      "1:20 no-versions: expected at least one API version (/versions)",
    ],
    isBadBySchema: true,
  },
  {
    name: "a version without a specification",
    text: '{ "default": "v1", "versions": { "v1": {} } }',
    problems: [
      '1:34 missing-field: the field "specification" is missing (/versions/v1)',
    ],
    isBadBySchema: true,
  },
  {
    name: "a default that names no version",
    text: `{ "default": "2026-10-28.endvie", "versions": { "2026-10-28.endive": ${api} } }`,
    problems: [
      '1:3 unknown-version: expected one of the API versions, found "2026-10-28.endvie"; did you mean "2026-10-28.endive"? (/default)',
    ],
    isBadBySchema: false,
  },
  {
    name: "a default like no version",
    text: `{ "default": "toString", "versions": { "v1": ${api} } }`,
    problems: [
      '1:3 unknown-version: expected one of the API versions, found "toString" (/default)',
    ],
    isBadBySchema: false,
  },
  {
    name: "versions that cannot be folders",
    text: `{ "default": "v1", "versions": {\n"v1": ${api},\n"": ${api},\n".": ${api},\n"..": ${api},\n"a/b": ${api},\n"a b": ${api},\n"__proto__": ${api},\n"ü": ${api},\n"v\\n1": ${api} } }`,
    problems: [
      ["3", "", "/"],
      ["4", ".", "/."],
      ["5", "..", "/.."],
      ["6", "a/b", "/a~1b"],
      ["7", "a b", "/a b"],
      ["8", "__proto__", "/__proto__"],
      ["9", "ü", "/ü"],
      ["10", "v\\n1", "/v\n1"],
    ].map(
      ([line, name, pointer]) =>
        `${line}:1 invalid-name: the API version "${name}" cannot be the name of a folder: expected a letter or digit, then letters, digits, ".", "_" or "-" (/versions${pointer})`,
    ),
    isBadBySchema: true,
  },
  {
    name: "versions named as files of the output",
    text: `{ "default": "package.json", "versions": {\n"package.json": ${api},\n"Index.d.ts": ${api} } }`,
    problems: [
      '2:1 invalid-name: the API version "package.json" would take the place of the file of that name (/versions/package.json)',
      '3:1 invalid-name: the API version "Index.d.ts" would take the place of the file of that name (/versions/Index.d.ts)',
    ],
    isBadBySchema: false,
  },
  {
    name: "versions that differ in letter case alone",
    text: `{ "default": "V1", "versions": {\n"V1": ${api},\n"v1": ${api} } }`,
    problems: [
      '3:1 name-collision: the API versions "V1" and "v1" would be one folder where letter case does not count (/versions/v1)',
    ],
    isBadBySchema: false,
  },
  {
    name: "an empty path of a specification",
    text: '{ "default": "a", "versions": { "a": { "specification": "" } } }',
    problems: [
      "1:40 wrong-value: expected the path of a file, found an empty text (/versions/a/specification)",
    ],
    isBadBySchema: true,
  },
  {
    name: "overlays outside of the folder",
    text: '{ "default": "a", "versions": {\n"a": { "specification": "api.yaml", "overlays": ["../fix.yaml", "/fix.yaml"] } } }',
    problems: [
      '2:50 wrong-value: the path "../fix.yaml" leads out of the folder of this file (/versions/a/overlays/0)',
      '2:65 wrong-value: expected a path relative to the folder of this file, found "/fix.yaml" (/versions/a/overlays/1)',
    ],
    isBadBySchema: false,
  },
  {
    name: "specifications outside of the folder",
    text: String.raw`{ "default": "a", "versions": {
"a": { "specification": "/etc/passwd" },
"b": { "specification": "C:\\api.yaml" },
"c": { "specification": "\\\\server\\api.yaml" },
"d": { "specification": "../api.yaml" },
"e": { "specification": "old/../../api.yaml" },
"f": { "specification": "..\\api.yaml" },
"g": { "specification": ".." },
"h": { "specification": "a\u0000b" } } }`,
    problems: [
      [
        "2",
        "a",
        'expected a path relative to the folder of this file, found "/etc/passwd"',
      ],
      [
        "3",
        "b",
        String.raw`expected a path relative to the folder of this file, found "C:\\api.yaml"`,
      ],
      [
        "4",
        "c",
        String.raw`expected a path relative to the folder of this file, found "\\\\server\\api.yaml"`,
      ],
      ["5", "d", 'the path "../api.yaml" leads out of the folder of this file'],
      [
        "6",
        "e",
        'the path "old/../../api.yaml" leads out of the folder of this file',
      ],
      [
        "7",
        "f",
        String.raw`the path "..\\api.yaml" leads out of the folder of this file`,
      ],
      ["8", "g", 'the path ".." leads out of the folder of this file'],
      [
        "9",
        "h",
        String.raw`expected a path relative to the folder of this file, found "a\u0000b"`,
      ],
    ].map(
      ([line, version, message]) =>
        `${line}:8 wrong-value: ${message} (/versions/${version}/specification)`,
    ),
    isBadBySchema: false,
  },
];
