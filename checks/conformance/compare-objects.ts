import { commentRows } from "./compare-comments.js";
import { pairObjects } from "./pair-objects.js";
import type { PropertySet, Row, Statement } from "./row.js";
import { plainStatement, rowOf } from "./row.js";
import { deepText, literalsOf, shallowText } from "./shape-text.js";
import type { ObjectShape, PropertyShape } from "./surface.js";

/** The interface that lists of both releases extend; its properties are no rows. */
const PAGINATION = "PaginationParams";

/** Compares two interfaces property by property, and so on in the object types inside of them. */
export class ObjectComparison {
  readonly rows: Row[] = [];
  readonly sets: PropertySet[] = [];
  readonly #side: "response" | "params";
  readonly #owner: string;
  readonly #ourOwner: string;

  /** `owner` is the interface's official full name, `ourOwner` ours. */
  constructor(side: "response" | "params", owner: string, ourOwner: string) {
    this.#side = side;
    this.#owner = owner;
    this.#ourOwner = ourOwner;
  }

  /** Adds the rows of two object types, whose properties are at `path` and below. */
  compare(ours: ObjectShape, official: ObjectShape, path = ""): void {
    this.#compare(ours, official, path, []);
  }

  #compare(
    ours: ObjectShape,
    official: ObjectShape,
    path: string,
    around: readonly ObjectShape[],
  ): void {
    const [a, b] = [ours.properties(), official.properties()];
    const names = [...new Set([...a.keys(), ...b.keys()])].toSorted();
    // Inside of properties, what shared types say is in our own words.
    const isShared = around.length > 0 && (ours.isShared || official.isShared);
    this.sets.push({
      side: this.#side,
      owner: this.#owner,
      path,
      isEqual: names.length === a.size && names.length === b.size,
    });
    for (const name of names) {
      const [own, other] = [a.get(name), b.get(name)];
      const place = path === "" ? name : `${path}.${name}`;
      const row = rowOf(
        { side: this.#side, owner: this.#owner, path: place },
        own && statementOf(own),
        other && statementOf(other),
      );
      // Each list has them: a row for each would make the share look better.
      if (row.agrees && isPagination(own) && isPagination(other)) continue;
      this.rows.push(row);
      if (own === undefined || other === undefined) continue;
      this.#compareNames(own, other, place);
      if (!isShared) this.#compareComments(own, other, place);
      for (const pair of pairObjects(own.shape, other.shape)) {
        const isCompared =
          around.includes(pair.official) ||
          (pair.ours.isShared &&
            pair.official.isShared &&
            deepText(pair.ours) === deepText(pair.official));
        if (isCompared) continue;
        const inner = [...around, official];
        this.#compare(pair.ours, pair.official, place + pair.path, inner);
      }
    }
  }

  #compareComments(ours: PropertyShape, official: PropertyShape, path: string) {
    const place = { side: "comment", owner: this.#owner, path } as const;
    this.rows.push(...commentRows(place, ours, official));
  }

  #compareNames(ours: PropertyShape, official: PropertyShape, path: string) {
    const prefix = `${this.#owner}.`;
    const officialNames = official.names.map((name) =>
      name.startsWith(prefix)
        ? `${this.#ourOwner}.${name.slice(prefix.length)}`
        : name,
    );
    if (ours.names.length + officialNames.length === 0) return;
    this.rows.push(
      rowOf(
        { side: "name", owner: this.#owner, path },
        plainStatement(ours.names.join(", ")),
        plainStatement(officialNames.toSorted().join(", ")),
      ),
    );
  }
}

function statementOf(property: PropertyShape): Statement {
  return {
    optional: property.optional,
    type: shallowText(property.shape),
    literals: literalsOf(property.shape),
  };
}

function isPagination(property: PropertyShape | undefined): boolean {
  return property?.declaredBy === PAGINATION;
}
