import assert from "node:assert/strict";
import { tmpdir } from "node:os";
import { test } from "node:test";
import { measureProcess } from "./measured-process.js";

function script(text: string) {
  return { arguments: ["--eval", text], workingFolder: tmpdir() };
}

test("the memory of a process is the most that it held, its threads included", async () => {
  const allocate = "Buffer.alloc(200_000_000, 1)";
  const idle = await measureProcess(script(""));
  const busy = await measureProcess(script(allocate));
  const inThread = `new (require("node:worker_threads").Worker)(${JSON.stringify(allocate)}, { eval: true })`;
  const threaded = await measureProcess(script(inThread));
  for (const { peakMegabytes } of [busy, threaded]) {
    assert.ok(peakMegabytes > idle.peakMegabytes + 150);
    assert.ok(peakMegabytes < idle.peakMegabytes + 400);
  }
});

test("a process that ends in process.exit is measured too", async () => {
  const { peakMegabytes } = await measureProcess(script("process.exit(0)"));
  assert.ok(peakMegabytes > 10);
});

test("a process that fails is no measurement", async () => {
  await assert.rejects(
    measureProcess(script("console.error('no such thing'); process.exit(3)")),
    /ended with 3:\nno such thing/,
  );
});
