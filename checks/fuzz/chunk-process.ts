import { type Chunk, tryChunk } from "./chunk.js";

process.on("message", async (message) => {
  // fuzz.ts, which starts this process, sends it nothing else.
  process.send?.(await tryChunk(message as Chunk));
});
