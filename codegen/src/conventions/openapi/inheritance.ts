import type { ObjectView } from "./object-view.js";
import type { ObjectViews } from "./object-views.js";
import type { SchemaReader } from "./schema-reader.js";
import type { Unit } from "./units.js";

/**
 * In how many ways an interface may lead up to others. TypeScript goes all of
 * them, and where each base has two bases there are twice as many every time.
 */
const MOST_WAYS = 1_000;

/** What interfaces get from the bases of their bases. Each unit is asked once: bases may be shared. */
export class Inheritance {
  readonly #reader: SchemaReader;
  readonly #views: ObjectViews;
  readonly #open = new Map<Unit, boolean>();
  readonly #ways = new Map<Unit, number>();

  constructor(reader: SchemaReader, views: ObjectViews) {
    this.#reader = reader;
    this.#views = views;
  }

  /** Whether a unit or a base of it has values of any kind by any name. */
  isOpen(unit: Unit): boolean {
    const found = this.#open.get(unit);
    if (found !== undefined) return found;
    const view = this.#viewOf(unit);
    const isOpen =
      view !== undefined &&
      (view.isOpen || view.bases.some((base) => this.isOpen(base)));
    this.#open.set(unit, isOpen);
    return isOpen;
  }

  /** The units that an object extends: none where there are too many ways up, so that it has all members itself. */
  basesOf(view: ObjectView): readonly Unit[] {
    return this.#waysOf(view) > MOST_WAYS ? [] : view.bases;
  }

  #waysOf({ bases }: ObjectView): number {
    return bases.reduce((sum, base) => sum + this.#waysUpTo(base), 1);
  }

  #waysUpTo(unit: Unit): number {
    const found = this.#ways.get(unit);
    if (found !== undefined) return found;
    const view = this.#viewOf(unit);
    const all = view === undefined ? 1 : this.#waysOf(view);
    const ways = all > MOST_WAYS ? 1 : all;
    this.#ways.set(unit, ways);
    return ways;
  }

  #viewOf(unit: Unit): ObjectView | undefined {
    return this.#views.of(this.#reader.follow(unit.node, unit.pointer));
  }
}
