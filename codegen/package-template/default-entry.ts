import type { ApiVersion } from "{{package}}";
import { expectEqual } from "./equal.js";

// The API version that users get who name none.

expectEqual<ApiVersion, "{{version}}">(true);
