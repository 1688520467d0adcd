import type { CompileFinding } from "../../compile/compile-finding.js";
import type { Problem } from "../../problem.js";
import type { Site } from "../fact.js";
import type { JudgedFact } from "../judge.js";
import type { Probe } from "./probe.js";

const DEFECT = "which is a defect of contractgen";

/** What to do where rules and compiler contradict each other. */
const ADVICE =
  "please report it with both specifications; with --no-proof, diff reports without asking the compiler";

/** A change is called breaking, and nothing was found that it breaks. */
export function withoutWitness(
  { fact, rule }: JudgedFact,
  file: string,
): Problem {
  const { place, site, pointer } = fact;
  const steps = place.steps.map((step) =>
    step.kind === "member" || step.kind === "parameter"
      ? step.name
      : `<${step.kind}>`,
  );
  const path = [...place.root, ...steps].join(".");
  return problem(
    `${rule.id} at ${path} (${siteText(site)}) has no witness: no code that uses it stops to compile`,
    file,
    pointer,
  );
}

/** A line of code stops to compile, and no change there is called breaking. */
export function unexplained(
  probe: Probe | undefined,
  finding: CompileFinding,
  file: string,
): Problem {
  const where = probe === undefined ? "" : ` of ${siteText(probe.site)}`;
  return problem(
    `a use${where} stops to compile, and no change there is breaking: ${useText(probe)} gives ${findingText(finding)}`,
    file,
  );
}

/** A line that uses the base does not compile against the base itself. */
export function unusable(
  probe: Probe | undefined,
  finding: CompileFinding,
  file: string,
): Problem {
  return problem(
    `a use of the base does not compile against it: ${useText(probe)} gives ${findingText(finding)}`,
    file,
  );
}

/** A contract does not compile. */
export function uncompilable(finding: CompileFinding, file: string): Problem {
  return {
    kind: "generated-type-error",
    message: `the declarations would not compile, ${DEFECT}: ${findingText(finding)}`,
    file,
    pointer: "",
  };
}

function problem(what: string, file: string, pointer = ""): Problem {
  return {
    kind: "unproven-change",
    message: `${what}, ${DEFECT}: ${ADVICE}`,
    file,
    pointer,
  };
}

function useText(probe: Probe | undefined): string {
  return probe === undefined ? "it" : `\`${probe.line}\``;
}

function siteText({ declaration, member }: Site): string {
  return [...declaration, ...(member === undefined ? [] : [member])].join(".");
}

function findingText({ code, message }: CompileFinding): string {
  return `TS${code}: ${message}`;
}
