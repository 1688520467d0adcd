import { checkOutput } from "./check-output.js";
import type {
  Generated,
  ToolName,
  Trial,
  TrialMessage,
  TrialOutcome,
} from "./trial.js";

process.on("message", (message) => {
  // trial-workers.ts, which starts this process, sends it nothing else.
  void tryTool(message as Trial);
});

async function tryTool({ tool, file, folder }: Trial): Promise<void> {
  const generate = await generatorOf(tool);
  const begin = performance.now();
  const generated = await generate(file, folder);
  const seconds = (performance.now() - begin) / 1000;
  say({ kind: "generated" });
  say({ kind: "ended", outcome: outcomeOf(generated, folder), seconds });
}

function outcomeOf(generated: Generated, folder: string): TrialOutcome {
  if (generated.kind !== "written") return generated;
  const lines = checkOutput(folder);
  return lines.length === 0
    ? { kind: "compiles" }
    : { kind: "type-errors", lines };
}

/** Each is loaded when it is asked for: a process has to do with one alone. */
async function generatorOf(
  tool: ToolName,
): Promise<(file: string, folder: string) => Promise<Generated>> {
  switch (tool) {
    case "contractgen":
      return (await import("./contractgen.js")).runContractgen;
    case "openapi-typescript":
      return (await import("./openapi-typescript.js")).runOpenapiTypescript;
    case "hey-api":
      return (await import("./hey-api.js")).runHeyApi;
  }
}

function say(message: TrialMessage): void {
  process.send?.(message);
}
