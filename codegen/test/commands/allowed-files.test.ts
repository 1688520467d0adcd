import assert from "node:assert/strict";
import { link, mkdir, symlink } from "node:fs/promises";
import { test } from "node:test";
import { spawnSync } from "node:child_process";
import { ExitCode } from "../../src/commands/exit-code.js";
import { referringTo } from "./referring-document.js";
import { Workplace } from "./run-contractgen.js";

/** References that must not reach a file outside of the folder, or anything that is no file. */
const refused: readonly (readonly [reference: string, kind: string])[] = [
  ["../secret.yaml", "external-reference"],
  ["sub/../../secret.yaml", "external-reference"],
  ["%2e%2e/secret.yaml", "external-reference"],
  ["..%2fsecret.yaml", "external-reference"],
  ["..%5csecret.yaml", "malformed-reference"],
  ["..\\secret.yaml", "malformed-reference"],
  ["%2e%2e%00/secret.yaml", "malformed-reference"],
  ["%252e%252e/secret.yaml", "file-not-found"],
  ["%zz/secret.yaml", "malformed-reference"],
  ["/etc/hosts", "external-reference"],
  ["%2fetc%2fhosts", "external-reference"],
  ["/proc/self/environ", "external-reference"],
  ["/dev/zero", "external-reference"],
  ["file:///etc/hosts", "external-reference"],
  ["FILE:/etc/hosts", "external-reference"],
  ["file:inside.yaml", "external-reference"],
  ["//localhost:1/a.yaml", "external-reference"],
  ["http://localhost:1/a.yaml", "external-reference"],
  ["data:application/json,{}", "external-reference"],
  ["c:/secret.yaml", "external-reference"],
  ["link.yaml", "external-reference"],
  ["linked/secret.yaml", "external-reference"],
  ["chain.yaml", "external-reference"],
  ["loop.yaml", "file-not-found"],
  ["dangling.yaml", "file-not-found"],
  ["sub", "not-a-file"],
  [".", "external-reference"],
  ["pipe.yaml", "not-a-file"],
  ["missing.yaml", "file-not-found"],
  ["inside.yaml/more", "file-not-found"],
  [`${"a".repeat(5000)}.yaml`, "file-not-found"],
];

test("with --allow-refs only regular files of the folder are read, whatever leads out of it", async (context) => {
  const place = await Workplace.with(context, {
    "secret.yaml": "type: string\ndescription: SECRET\n",
    "outside/secret.yaml": "type: string\ndescription: SECRET\n",
    "api/inside.yaml": "type: string\n",
  });
  await mkdir(place.path("api/sub"));
  await symlink("../secret.yaml", place.path("api/link.yaml"));
  await symlink(place.path("outside"), place.path("api/linked"));
  await symlink("link.yaml", place.path("api/chain.yaml"));
  await symlink("loop.yaml", place.path("api/loop.yaml"));
  await symlink("nothing.yaml", place.path("api/dangling.yaml"));
  spawnSync("mkfifo", [place.path("api/pipe.yaml")]);
  for (const [reference, kind] of refused) {
    await place.write("api/a.yaml", referringTo(reference));
    const { exitCode, stderr } = await place.generate(
      "api/a.yaml",
      "--allow-refs",
      place.path("api"),
    );
    assert.equal(exitCode, ExitCode.badInput, reference);
    assert.match(stderr, new RegExp(`^api/a\\.yaml:6:43 ${kind}: `, "u"));
    assert.doesNotMatch(stderr, /SECRET/u, reference);
  }
});

test("links, absolute paths and .. are fine where the file lies in the folder", async (context) => {
  const place = await Workplace.with(context, {
    "api/sub/inside.yaml": "type: string\n",
  });
  await symlink("sub/inside.yaml", place.path("api/link.yaml"));
  await link(place.path("api/sub/inside.yaml"), place.path("api/twin.yaml"));
  await symlink(place.path("api"), place.path("named"));
  for (const reference of [
    "link.yaml",
    "twin.yaml",
    "sub/../sub/inside.yaml",
    "../api/sub/inside.yaml",
    "s%75b/inside.yaml#",
    place.path("api/sub/inside.yaml"),
  ]) {
    await place.write("api/a.yaml", referringTo(reference));
    for (const folder of ["api", "named"]) {
      const { exitCode, stderr } = await place.generate(
        "api/a.yaml",
        "--allow-refs",
        place.path(folder),
      );
      assert.equal(stderr, "", reference);
      assert.equal(exitCode, ExitCode.fine, reference);
    }
  }
});

test("a file in the folder may not lead out of it either", async (context) => {
  const place = await Workplace.with(context, {
    "secret.yaml": "type: string\n",
    "api/a.yaml": referringTo("sub/b.yaml"),
    "api/sub/b.yaml": "{ type: array, items: { $ref: ../../secret.yaml } }\n",
  });
  const { stderr } = await place.generate(
    "api/a.yaml",
    "--allow-refs",
    place.path("api"),
  );
  assert.match(stderr, /^api\/sub\/b\.yaml:1:25 external-reference: /u);
});
