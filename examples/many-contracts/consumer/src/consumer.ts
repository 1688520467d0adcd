import type { ApiVersion as RecipesVersion } from "@contracts/bigoven";
import type { ApiVersion as PaymentsVersion } from "@contracts/klarna";

/** What this service was built against. */
export interface Versions {
  readonly recipes: RecipesVersion;
  readonly payments: PaymentsVersion;
}
