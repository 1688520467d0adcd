import { importShare } from "./import-share.js";

await importShare(import.meta.url);
