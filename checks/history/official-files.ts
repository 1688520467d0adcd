import { existsSync } from "node:fs";
import { join } from "node:path";

/** Where an official release declares what is compared. */
export interface OfficialFiles {
  /**
   * Releases before 22 declare everything in `declare module "stripe"`; then
   * each file is a module.
   */
  readonly layout: "ambient" | "module-files";
  /** The files that a program of the release starts from. */
  readonly roots: readonly string[];
  /** The files of Identity's resources. */
  readonly identity: readonly string[];
  /** The files of the types that all resources share, and of the client's. */
  readonly common: readonly string[];
}

/** The names of the files of Identity; some releases have the methods in files of their own. */
const identityFiles = [
  "VerificationReports.d.ts",
  "VerificationReportsResource.d.ts",
  "VerificationSessions.d.ts",
  "VerificationSessionsResource.d.ts",
];

/** Finds the files of the release of an API version in the folder of its package. Throws where they are not. */
export function officialFiles(
  packageFolder: string,
  apiVersion: string,
): OfficialFiles {
  const types = join(packageFolder, "types");
  const modules = join(packageFolder, "esm");
  for (const { layout, resources, common } of [
    // Before 11 there was a folder for the API version.
    {
      layout: "ambient" as const,
      resources: join(types, apiVersion),
      common: types,
    },
    { layout: "ambient" as const, resources: types, common: types },
    {
      layout: "module-files" as const,
      resources: join(modules, "resources"),
      common: modules,
    },
  ]) {
    const identity = identityFiles
      .map((file) => join(resources, "Identity", file))
      .filter((file) => existsSync(file));
    if (identity.length === 0) continue;
    const shared = ["shared.d.ts", "lib.d.ts"].map((file) =>
      join(common, file),
    );
    return {
      layout,
      roots:
        layout === "ambient"
          ? [join(resources, "index.d.ts")]
          : [...identity, ...shared],
      identity,
      common: shared,
    };
  }
  throw new Error(`${packageFolder} has no declarations of Identity`);
}
