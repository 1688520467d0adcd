import type { Declaration } from "../../model/contract.js";
import type { Context, UnitForm } from "./context.js";
import type { Unit } from "./units.js";

type Direction = UnitForm["direction"];

/**
 * Declares units as they are needed: each in the form of what is received,
 * named after the unit, and where what is sent differs and is used, in that
 * form too, with `Input` after its name.
 */
export class UnitDeclarations {
  readonly #context: Context;
  readonly #build: (form: UnitForm, name: string) => Declaration;
  readonly #inputNames = new Map<Unit, string>();
  /** By form; undefined while one is being made. */
  readonly #made = new Map<string, Declaration | undefined>();
  /** The forms that were used before they were made. */
  readonly #wanted = new Map<string, UnitForm>();

  constructor(
    context: Context,
    build: (form: UnitForm, name: string) => Declaration,
  ) {
    this.#context = context;
    this.#build = build;
    const { names, namespace, units, forms } = context;
    for (const unit of units.all) {
      if (!forms.differsOf(unit)) continue;
      const wanted = `${unit.name}Input`;
      this.#inputNames.set(unit, names.take(namespace, wanted, unit.pointer));
    }
  }

  /** The name of the form of a unit in a direction, which is declared for it. */
  nameOf(use: UnitForm): string {
    const form = this.#formOf(use);
    const key = keyOf(form);
    if (!this.#made.has(key)) this.#wanted.set(key, form);
    return this.#nameOfForm(form);
  }

  /** Declares a form now, unless that was done or is being done. */
  ensure(use: UnitForm): void {
    const form = this.#formOf(use);
    const key = keyOf(form);
    if (this.#made.has(key)) return;
    this.#made.set(key, undefined);
    this.#made.set(key, this.#build(form, this.#nameOfForm(form)));
  }

  /** All units that are component schemas or in use, with the namespaces of their types, in the order of the units. */
  declarations(): readonly Declaration[] {
    const { units, namespace } = this.#context;
    for (const unit of units.all) {
      if (unit.isComponentSchema) this.ensure({ unit, direction: "read" });
    }
    // It grows while it is gone through.
    for (const form of this.#wanted.values()) this.ensure(form);
    return units.all.flatMap((unit) =>
      (["read", "write"] as const).flatMap((direction) => {
        const declaration = this.#made.get(keyOf({ unit, direction }));
        return declaration === undefined
          ? []
          : [declaration, ...namespace.namespace(declaration.name)];
      }),
    );
  }

  #formOf({ unit, direction }: UnitForm): UnitForm {
    const differs = this.#context.forms.differsOf(unit);
    return { unit, direction: differs ? direction : "read" };
  }

  #nameOfForm({ unit, direction }: UnitForm): string {
    return direction === "read"
      ? unit.name
      : (this.#inputNames.get(unit) ?? unit.name);
  }
}

function keyOf({
  unit,
  direction,
}: {
  readonly unit: Unit;
  readonly direction: Direction;
}): string {
  return `${direction}:${unit.pointer}`;
}
