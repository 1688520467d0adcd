import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ExitCode } from "../../src/commands/exit-code.js";
import {
  fragment,
  sentence,
  ShopContract,
  wholeSpecification,
} from "./shop-contract.js";

const next = "2026-11-25.fern";
const unchanged = wholeSpecification(next);

describe("contractgen bump to a version in which nothing changed", () => {
  it("maps it to the fragment that there is, and says so", async (context) => {
    const shop = await ShopContract.with(context);
    const { exitCode, stdout } = await shop.bump(unchanged);
    assert.equal(exitCode, ExitCode.fine);
    assert.match(
      stdout,
      /^2026-11-25\.fern: new\.json changes nothing here; spec\/2026-03-25\.rose\.yaml describes it too\n/,
    );
    const files = await shop.workplace.files();
    assert.ok(!(`spec/${next}.yaml` in files));
    assert.match(
      files["spec/contract.json"] ?? "",
      /"2026-11-25\.fern": \{ "specification": "2026-03-25\.rose\.yaml" \},/,
    );
    assert.ok(`generated/${next}/index.d.ts` in files);
  });

  it("is a patch", async (context) => {
    const shop = await ShopContract.with(context);
    const { stdout } = await shop.bump(unchanged);
    assert.match(stdout, /A patch release: nothing changes but the version/);
    assert.match(
      await shop.workplace.read(`.changeset/${next}.md`),
      /"orders": patch\n[^]*No type changes from `2026-03-25\.rose`\.\n$/,
    );
  });

  it("keeps the overlays that the fragment goes with", async (context) => {
    const shop = await ShopContract.with(context, {
      "spec/fix.yaml":
        'overlay: 1.1.0\ninfo: { title: Fix, version: "1" }\nactions:\n  - { target: $.components.schemas.order.properties.note, update: { description: Mended. } }\n',
      "spec/contract.json":
        '{ "only": ["Order"], "default": "1", "versions": { "1": { "specification": "2026-03-25.rose.yaml", "overlays": ["fix.yaml"] } } }',
    });
    await shop.bump(unchanged, "--api-version", "2");
    assert.equal(
      await shop.workplace.read("spec/contract.json"),
      '{ "only": ["Order"], "default": "2", "versions": { "2": { "specification": "2026-03-25.rose.yaml", "overlays": ["fix.yaml"] }, "1": { "specification": "2026-03-25.rose.yaml", "overlays": ["fix.yaml"] } } }',
    );
  });

  it("makes a new fragment of what is deprecated, and a patch", async (context) => {
    const shop = await ShopContract.with(context);
    const { stdout } = await shop.bump(
      wholeSpecification(next, ({ size }) => {
        if (size !== undefined) size["deprecated"] = true;
      }),
    );
    assert.match(stdout, /A patch release: no type changes\./);
    assert.equal(
      await shop.workplace.read(`spec/${next}.yaml`),
      fragment
        .replaceAll("2026-03-25.rose", next)
        .replace(
          "ordered.\n          type: integer\n",
          "ordered.\n          type: integer\n          deprecated: true\n",
        ),
    );
  });
});

describe("contractgen bump", () => {
  it("to an older version leaves the default, and adds an entry", async (context) => {
    const shop = await ShopContract.with(context);
    const { stdout } = await shop.bump(wholeSpecification("2025-01-01.moss"));
    const contract = await shop.workplace.read("spec/contract.json");
    assert.match(contract, /"default": "2026-03-25\.rose"/);
    assert.match(contract, /rose\.yaml" \},\n {4}"2025-01-01\.moss": \{/);
    assert.match(stdout, /^orders\/2025-01-01\.moss can be imported/m);
  });

  it("names the files to import of a package that has no names for them", async (context) => {
    const shop = await ShopContract.with(context, {
      "package.json":
        '{ "name": "orders", "types": "./generated/index.d.ts" }\n',
    });
    const { stdout } = await shop.bump(
      wholeSpecification("2025-01-01.moss"),
      "--no-proof",
    );
    const path = "orders/generated/2025-01-01.moss/index.js";
    assert.ok(stdout.includes(`\n${path} can be imported, and all other`));
    const changeset = await shop.workplace.read(
      ".changeset/2025-01-01.moss.md",
    );
    assert.ok(changeset.includes(`can be imported, as \`${path}\`.`));
  });

  it("takes a part as it is, and the whole without names", async (context) => {
    const shop = await ShopContract.with(context, {
      "spec/contract.json":
        '{ "default": "2026-03-25.rose", "versions": { "2026-03-25.rose": { "specification": "2026-03-25.rose.yaml" } } }',
    });
    await shop.workplace.write("whole.json", unchanged);
    await shop.extract("whole.json", "part.yaml");
    const part = await shop.run("bump", "part.yaml", "--dry-run");
    assert.match(part.stdout, /part\.yaml changes nothing here/);
    const whole = await shop.bump(unchanged, "--dry-run");
    assert.match(whole.stdout, /Add support for new resource `Customer`/);
    const named = await shop.bump(unchanged, "--only", "Order", "--dry-run");
    assert.match(named.stdout, /new\.json changes nothing here/);
    assert.match(named.stdout, /what the contract is of: "only": \["Order"\]/);
  });

  it("extracts anew what was extracted and not edited, with its own options", async (context) => {
    const shop = await ShopContract.with(context, {
      "spec/contract.json":
        '{ "default": "1", "versions": { "1": { "specification": "1.json" } } }',
    });
    await shop.workplace.write("whole.json", unchanged);
    await shop.extract("whole.json", "spec/1.json");
    const { stdout } = await shop.bump(
      wholeSpecification("2", (properties) => {
        properties["weight"] = { type: "integer" };
      }),
    );
    const text = await shop.workplace.read("spec/2.json");
    assert.ok(text.includes(sentence) && !text.includes("TODO"));
    assert.match(text, /"x-extracted-from"/);
    assert.match(stdout, /A minor release/);
  });

  it("needs neither a package.json nor changesets", async (context) => {
    const shop = await ShopContract.with(context, {
      "package.json": undefined,
      ".changeset/README.md": undefined,
    });
    const { exitCode, stdout } = await shop.bump(unchanged);
    assert.equal(exitCode, ExitCode.fine);
    assert.match(
      stdout,
      /there is no \.changeset here:\n {3}`PACKAGE\/generated\/index\.js` is the/,
    );
  });

  it("asks for the entry that it cannot add", async (context) => {
    const shop = await ShopContract.with(context, {
      "package.json": '{ "name": "orders", "exports": { ".": "./x.d.ts" } }',
    });
    const { stdout } = await shop.bump(unchanged);
    assert.match(
      stdout,
      /let 2026-11-25\.fern be imported, by "exports" in package\.json: "\.\/2026-11-25\.fern": "\.\/generated\/2026-11-25\.fern\/index\.d\.ts"/,
    );
  });
});
