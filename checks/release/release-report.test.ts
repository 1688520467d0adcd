import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { releaseReport } from "./release-report.js";

/** A contract whose versions have a fragment each, by name. */
const contractOf = (
  named: string,
  versions: Readonly<Record<string, string>>,
) => ({
  default: named,
  versions: Object.fromEntries(
    Object.entries(versions).map(([version, specification]) => [
      version,
      { specification },
    ]),
  ),
});

/** The report since a release with one version, 1, of a fragment `a.yaml`. */
function reportOf(
  now: ReturnType<typeof contractOf>,
  texts: Readonly<Record<string, string>>,
): Promise<string> {
  const fragment = { file: "old/a.yaml", text: "old" };
  return releaseReport(
    "tag",
    {
      contract: contractOf("1", { "1": "a.yaml" }),
      fragments: new Map([["a.yaml", fragment]]),
    },
    now,
    (file, before, after) => Promise.resolve(`${file}: ${before} → ${after}\n`),
    (name) => texts[name] ?? "",
  );
}

const report = (unnamed: string, change: string, ...named: string[]) =>
  [
    "# Changes since tag",
    `## Imports that name no API version: ${unnamed}`,
    change,
    "## Imports that name one",
    ...named,
  ].join("\n\n") + "\n";

describe("releaseReport", () => {
  it("compares the default of then with that of now, and leaves what is named", async () => {
    const now = contractOf("2", { "2": "b.yaml", "1": "a.yaml" });
    assert.equal(
      await reportOf(now, { "a.yaml": "old" }),
      report("1 → 2", "old/a.yaml: 1 → 2", "New: 2."),
    );
  });

  it("compares a version whose fragment was corrected", async () => {
    assert.equal(
      await reportOf(contractOf("1", { "1": "a.yaml" }), { "a.yaml": "new" }),
      report("1 → 1", "old/a.yaml: 1 → 1", "### 1", "old/a.yaml: 1 → 1"),
    );
  });

  it("says that nothing changed, where only names of fragments did", async () => {
    assert.equal(
      await reportOf(contractOf("1", { "1": "c.yaml" }), { "c.yaml": "old" }),
      report("1 → 1", "Nothing changed.", "Nothing changed."),
    );
  });

  it("says which versions are gone", async () => {
    assert.equal(
      await reportOf(contractOf("2", { "2": "b.yaml" }), {}),
      report(
        "1 → 2",
        "old/a.yaml: 1 → 2",
        "### 1 is gone: a major release",
        "New: 2.",
      ),
    );
  });
});
