import type { ApiVersion } from "parcels-contract";
import { expectEqual } from "./equal.js";

// The API version that users get who name none.

expectEqual<ApiVersion, "1">(true);
