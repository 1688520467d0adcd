import type { OfficialRelease } from "../conformance/pair.js";
import type { PromisedContract } from "../specification-contract.js";
import type { PinnedReleases } from "./api-versions.js";
import type { RecallEnd, RecallPair } from "./recall-pair.js";

/** The first release whose declarations are module files. */
const MODULE_FILES_FROM = 22;

/** API versions whose releases have them in the path of the declarations. */
const versionsInPath: ReadonlySet<string> = new Set([
  "2020-08-27",
  "2022-08-01",
]);

/** The API versions of our contract, each with the one before it; in between are all releases pinned to the newer one. */
export function identityPairs(
  contract: PromisedContract,
  pinned: readonly PinnedReleases[],
): readonly RecallPair[] {
  const ends = pinned.flatMap(({ apiVersion, releases }): RecallEnd[] => {
    const specification = contract.versions[apiVersion]?.specification;
    const last = releases.at(-1);
    return specification === undefined || last === undefined
      ? []
      : [
          {
            apiVersion,
            specification: { path: `spec/${specification}` },
            official: official(apiVersion, last.version),
          },
        ];
  });
  return ends.slice(1).map((revision, index) => {
    const base = ends[index] ?? revision;
    return {
      id: `identity-${revision.apiVersion}`,
      title: `Identity: ${base.apiVersion} to ${revision.apiVersion}`,
      base,
      revision,
      scope: /^Identity\./u,
      floors: [
        { figure: "claims found", minimum: 98 },
        { figure: "declared changes reported", minimum: 100 },
      ],
    };
  });
}

function official(apiVersion: string, version: string): OfficialRelease {
  const release = { package: `stripe@${version}`, version };
  if (Number.parseInt(version, 10) >= MODULE_FILES_FROM)
    return { ...release, path: "esm", layout: "module-files" };
  const folder = versionsInPath.has(apiVersion)
    ? `types/${apiVersion}`
    : "types";
  return { ...release, path: `${folder}/index.d.ts`, layout: "ambient" };
}
