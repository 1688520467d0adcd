import type { Irregularities } from "./irregularities.js";
import { irregularitiesOf } from "./irregularities.js";
import type { ReleaseFeatures } from "./releases.js";
import { releaseFeatures } from "./releases.js";

/** The official package's release of one API version, as far as it decides what declarations look like. */
export interface Release {
  readonly features: ReleaseFeatures;
  readonly irregularities: Irregularities;
}

/** The release of an API version. */
export function releaseOf(apiVersion: string): Release {
  return {
    features: releaseFeatures(apiVersion),
    irregularities: irregularitiesOf(apiVersion),
  };
}
