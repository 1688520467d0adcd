import type { ApiVersion } from "parcels-contract/1";
import { expectEqual } from "../equal.js";

// Other types, stated one by one: a change that is meant is made here, too.
// Nothing generates this file again.

type StatedApiVersion = "1";
expectEqual<ApiVersion, StatedApiVersion>(true);
