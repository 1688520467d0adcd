import type { Workplace } from "./run-contractgen.js";

/** `contractgen init package --spec NAME` in a workplace, with further options. */
export function initPackage(
  workplace: Workplace,
  name: string,
  ...further: readonly string[]
) {
  const [folder, specification] = [
    workplace.path("package"),
    workplace.path(name),
  ];
  return workplace.run("init", folder, "--spec", specification, ...further);
}

/** The files of the package by path, with their texts. */
export async function packageOf(workplace: Workplace) {
  const files = Object.entries(await workplace.files());
  return Object.fromEntries(
    files.flatMap(([path, text]) =>
      path.startsWith("package/")
        ? [[path.slice("package/".length), text]]
        : [],
    ),
  );
}
