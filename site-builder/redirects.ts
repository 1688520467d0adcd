import { type DeclarationSet, folderOf } from "./declaration-sets.js";

/** A page that leads to another. */
export interface Redirect {
  /** Where it is in the site. */
  readonly path: string;
  readonly html: string;
}

/** The front page of the site, which leads to the newest set, and one for each version whose pages are in another's folder. */
export function redirects(
  sets: readonly DeclarationSet[],
): readonly Redirect[] {
  const versions = sets.flatMap((set) =>
    set.versions
      .filter((version) => version !== folderOf(set))
      .map((version) =>
        redirect(`${version}/index.html`, `../${folderOf(set)}/index.html`),
      ),
  );
  const newest = sets.at(-1);
  return newest === undefined
    ? versions
    : [...versions, redirect("index.html", `${folderOf(newest)}/index.html`)];
}

function redirect(path: string, target: string): Redirect {
  // API versions are dots, dashes, letters and digits: nothing to escape.
  const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>identity-contract</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="0; url=${target}">
<p><a href="${target}">Documentation of identity-contract</a></p>
</html>
`;
  return { path, html };
}
