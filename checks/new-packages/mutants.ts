/** One change of a declaration file, which its users would notice. */
export interface DeclarationMutant {
  readonly change: string;
  readonly text: string;
}

const changes: readonly (readonly [
  change: string,
  pattern: RegExp,
  replacement: string,
])[] = [
  ["a member goes", /^ +\w+\??: [^\n/*]*;\n/gmu, ""],
  ["a member may be left out", /(?<=^ +\w+): /gmu, "?: "],
  ["a member may not be left out", /(?<=^ +\w+)\?: /gmu, ": "],
  ["null goes", / \| null(?=[;,>)\n])/gu, ""],
  ["null comes", /(?<=^ +\w+\??: (?:string|number|boolean));/gmu, " | null;"],
  ["a value of an enum goes", / \| "[^"\n]+"(?=;)/gu, ""],
  ["a method goes", /^ +\w+\([^()\n]*\): [^\n]*;\n/gmu, ""],
  ["a type is another one", /(?<=^ +\w+\??: )string(?=;)/gmu, "number"],
];

/** One mutant for each sort of change, in the middle of its places; none for a change that there is no place for. */
export function declarationMutants(text: string): readonly DeclarationMutant[] {
  return changes.flatMap(([change, pattern, replacement]) => {
    const places = [...text.matchAll(pattern)];
    const place = places[Math.floor(places.length / 2)];
    if (place === undefined) return [];
    const end = place.index + place[0].length;
    const mutant = text.slice(0, place.index) + replacement + text.slice(end);
    return [{ change, text: mutant }];
  });
}
