import { readContract } from "../specification-contract.js";

/** A file that uses the type of a verification session, which it has from somewhere. */
export interface Importer {
  readonly title: string;
  /** The folder of its file. */
  readonly folder: string;
  /** Whether what it imports needs the types of Node. */
  readonly needsNode: boolean;
  /** What has to stand above the use. */
  readonly head: string;
  /** The use: what somebody has typed who then asks for a completion, and the rest. */
  readonly use: readonly [typed: string, rest: string];
  /** What a completion between the two has to offer. */
  readonly offered: string;
}

/** The least that any file costs. */
export const emptyFile: Importer = {
  title: "an empty file",
  folder: "empty",
  needsNode: false,
  head: "declare namespace Own { interface VerificationSession {} }",
  use: ["Own.", "VerificationSession"],
  offered: "VerificationSession",
};

/** The least that a file costs beside the types of Node. */
export const emptyFileWithNode: Importer = {
  ...emptyFile,
  title: "an empty file beside the types of Node",
  folder: "empty-with-node",
  needsNode: true,
};

const { default: newest } = readContract();

/** An import of this package, in its newest API version if no other is named. */
export function identityContract(version?: string): Importer {
  const entry = ["identity-contract", version].filter(Boolean).join("/");
  return {
    title: entry,
    folder: entry.replaceAll("/", "-"),
    needsNode: false,
    head: `import type { Identity } from "${entry}";`,
    use: ["Identity.", "VerificationSession"],
    offered: "VerificationSession",
  };
}

/** An import of the package with the modules that have helpers. */
const withModules: Importer = {
  ...identityContract(),
  title: "identity-contract, its `enums` and `expand`",
  folder: "identity-contract-with-modules",
  head: [
    identityContract().head,
    'import type { Known } from "identity-contract/enums";',
    'import type { Expanded } from "identity-contract/expand";',
    "export type Status = Known<Identity.VerificationSession.Status>;",
    'export type Report = Expanded<Identity.VerificationSession, "last_verification_report">;',
  ].join("\n"),
};

/** An import of the official types of the newest API version. */
export const officialTypes: Importer = {
  title: "stripe",
  folder: "stripe",
  needsNode: true,
  head: `import type Stripe from "stripe-${newest}";`,
  use: ["Stripe.Identity.", "VerificationSession"],
  offered: "VerificationSession",
};

/** An import of what openapi-typescript makes of the newest fragment, in the folder `output` beside it. */
export const openapiTypescriptTypes: Importer = {
  title: "openapi-typescript",
  folder: "openapi-typescript",
  needsNode: false,
  head: 'import type { components } from "./output/index.js";',
  use: ['components["schemas"]["', 'identity.verification_session"]'],
  offered: "identity.verification_session",
};

/** All that are measured beside each other. */
export const importers: readonly Importer[] = [
  emptyFile,
  emptyFileWithNode,
  identityContract(),
  withModules,
  openapiTypescriptTypes,
  officialTypes,
];

/** The whole text of an importer's file. */
export function importerText({ head, use }: Importer): string {
  return `${head}\nexport type Session = ${use.join("")};\n`;
}
