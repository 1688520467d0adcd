import type { Declaration } from "../../model/contract.js";
import type { Context, UnitForm } from "./context.js";
import type { Unit } from "./units.js";

/**
 * Declares units as they are needed, each under its name. Where what is sent of
 * one differs from what is received of it, and both are, the name is that of
 * the form of what is received, and the other has `Input` after it.
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
    const { names, namespace, units } = context;
    for (const unit of units.all) {
      if (!this.#hasTwoForms(unit)) continue;
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
      if (!unit.isComponentSchema) continue;
      for (const form of this.#formsOf(unit)) this.ensure(form);
    }
    // It grows while it is gone through.
    for (const form of this.#wanted.values()) this.ensure(form);
    return units.all.flatMap((unit) =>
      this.#formsOf(unit).flatMap((form) => {
        const declaration = this.#made.get(keyOf(form));
        return declaration === undefined
          ? []
          : [declaration, ...namespace.namespace(declaration.name)];
      }),
    );
  }

  #hasTwoForms(unit: Unit): boolean {
    const { forms, uses } = this.#context;
    return uses.of(unit) === "both" && forms.differsOf(unit);
  }

  #formsOf(unit: Unit): readonly UnitForm[] {
    return this.#hasTwoForms(unit)
      ? [
          { unit, direction: "read" },
          { unit, direction: "write" },
        ]
      : [{ unit, direction: this.#context.uses.of(unit) }];
  }

  /** The form that stands for a unit in a direction. */
  #formOf(use: UnitForm): UnitForm {
    const { unit } = use;
    return this.#hasTwoForms(unit)
      ? use
      : { unit, direction: this.#context.uses.of(unit) };
  }

  #nameOfForm({ unit, direction }: UnitForm): string {
    return direction === "write"
      ? (this.#inputNames.get(unit) ?? unit.name)
      : unit.name;
  }
}

function keyOf({ unit, direction }: UnitForm): string {
  return `${direction}:${unit.pointer}`;
}
