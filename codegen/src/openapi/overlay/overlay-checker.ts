import { isDeepStrictEqual } from "node:util";
import type { Problem } from "../../problem.js";
import { FieldChecker } from "../field-checker.js";
import type { JsonObject } from "../json-object.js";
import { isJsonObject } from "../json-type.js";
import { pointerTo } from "../pointer.js";
import { enumerate, quote } from "../quote.js";
import { jsonPathFault } from "./json-path.js";
import type {
  OverlayAction,
  OverlayChange,
  OverlayVersion,
} from "./overlay.js";

/** The fields that change something, by version: Overlay 1.1 has one more. */
const modifiers = {
  "1.0": ["update", "remove"],
  "1.1": ["update", "copy", "remove"],
} as const;

/**
 * Checks an overlay document of a known version (Overlay Object, Info Object,
 * Action Object), and gathers what is wrong with it.
 */
export class OverlayChecker {
  readonly #version: OverlayVersion;
  readonly #fields: FieldChecker;

  /** Takes the overlay's file, as the user named it. */
  constructor(file: string, version: OverlayVersion) {
    this.#version = version;
    this.#fields = new FieldChecker(file);
  }

  get problems(): readonly Problem[] {
    return this.#fields.problems;
  }

  /** The actions that are fine; all are if there are no problems. */
  check(overlay: JsonObject): readonly OverlayAction[] {
    const known = ["overlay", "info", "extends", "actions"];
    this.#refuseOthers(overlay, known, "");
    this.#fields.require(overlay, ["info", "actions"], "");
    // It names what the overlay was written for: nothing is read from there.
    this.#fields.text(overlay, "extends", "");
    this.#checkInfo(this.#fields.object(overlay, "info", ""));
    const actions = this.#fields.list(overlay, "actions", "") ?? [];
    if (actions.length === 0 && Array.isArray(overlay["actions"])) {
      const message = "expected at least one action";
      this.#fields.report("no-actions", message, "/actions");
    }
    this.#checkRepetition(actions);
    return [...actions.keys()].flatMap((index) => {
      const action = this.#fields.object(actions, String(index), "/actions");
      const pointer = pointerTo("/actions", String(index));
      return action === undefined ? [] : (this.#action(action, pointer) ?? []);
    });
  }

  #checkInfo(info: JsonObject | undefined): void {
    if (info === undefined) return;
    const known = ["title", "version"];
    if (this.#version === "1.1") known.push("description");
    this.#refuseOthers(info, known, "/info");
    this.#fields.require(info, ["title", "version"], "/info");
    for (const name of known) this.#fields.text(info, name, "/info");
  }

  /** Actions have to differ, says the specification's JSON Schema: a repeated one would append twice. */
  #checkRepetition(actions: readonly unknown[]): void {
    const byTarget = new Map<unknown, Map<number, JsonObject>>();
    for (const [index, action] of actions.entries()) {
      if (!isJsonObject(action)) continue;
      const { target } = action;
      const others = byTarget.get(target) ?? new Map<number, JsonObject>();
      byTarget.set(target, others);
      const first = [...others].find(([, other]) =>
        isDeepStrictEqual(other, action),
      );
      if (first === undefined) {
        others.set(index, action);
        continue;
      }
      const message = `this repeats the action at "/actions/${first[0]}"`;
      const pointer = pointerTo("/actions", String(index));
      this.#fields.report("repeated-action", message, pointer);
    }
  }

  #action(action: JsonObject, pointer: string): OverlayAction | undefined {
    const known = ["target", "description", ...modifiers[this.#version]];
    this.#refuseOthers(action, known, pointer);
    this.#fields.require(action, ["target"], pointer);
    this.#fields.text(action, "description", pointer);
    const target = this.#path(action, "target", pointer);
    const change = this.#change(action, pointer);
    return target === undefined || change === undefined
      ? undefined
      : { pointer, target, change };
  }

  /** What an action does. `remove` leaves nothing to update. */
  #change(action: JsonObject, pointer: string): OverlayChange | undefined {
    const names = modifiers[this.#version].filter((name) =>
      Object.hasOwn(action, name),
    );
    const removes = this.#fields.flag(action, "remove", pointer);
    const from = names.includes("copy")
      ? this.#path(action, "copy", pointer)
      : undefined;
    if (names.length === 0) {
      const expected = enumerate(modifiers[this.#version].map(quote), "or");
      const message = `an action needs one of the fields ${expected}`;
      this.#fields.report("missing-field", message, pointer);
      return undefined;
    }
    if (removes === true) return { kind: "remove" };
    if (names.includes("update") && names.includes("copy")) {
      const message = 'an action has "update" or "copy", not both';
      this.#fields.report("conflicting-fields", message, pointer);
      return undefined;
    }
    if (names.includes("update")) {
      return { kind: "update", value: action["update"] };
    }
    if (names.includes("copy")) {
      return from === undefined ? undefined : { kind: "copy", from };
    }
    return { kind: "none" };
  }

  #path(owner: JsonObject, name: string, pointer: string): string | undefined {
    const path = this.#fields.text(owner, name, pointer);
    if (path === undefined) return undefined;
    const fault = jsonPathFault(path);
    if (fault === undefined) return path;
    this.#fields.report("invalid-path", fault, pointerTo(pointer, name));
    return undefined;
  }

  #refuseOthers(
    owner: JsonObject,
    known: readonly string[],
    pointer: string,
  ): void {
    const names = Object.keys(owner).filter((name) => !name.startsWith("x-"));
    this.#fields.refuseOthers(names, known, pointer);
  }
}
