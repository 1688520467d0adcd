import type { Problem } from "../../problem.js";
import { quote } from "../quote.js";
import { type SelectedNode, selectNodes } from "./json-path.js";
import { Merger, ValueCount } from "./merger.js";
import type { Overlay, OverlayAction, OverlayVersion } from "./overlay.js";
import { changed, placesAt, removed } from "./places.js";
import { targetFault } from "./target-fault.js";

/** Reports what is wrong with an action; `field` is the pointer to it from there. */
type Report = (kind: string, message: string, field: string) => void;

/**
 * A document and the overlays that are applied to it. The value that it begins
 * with stays as it is: actions make anew what they change.
 */
export class OverlaidDocument {
  readonly #file: string;
  readonly #count = new ValueCount();
  #value: unknown;

  /** Takes the document's file, as the user named it, and its value. */
  constructor(file: string, value: unknown) {
    this.#file = file;
    this.#value = value;
  }

  get value(): unknown {
    return this.#value;
  }

  /** Applies the actions of an overlay, each to what the one before it left; gives what is wrong with them. */
  apply({ file, version, actions }: Overlay): readonly Problem[] {
    const problems: Problem[] = [];
    for (const action of actions) {
      if (this.#count.isExceeded) break;
      this.#apply(action, version, (kind, message, field) => {
        const pointer = `${action.pointer}${field}`;
        problems.push({ kind, message, file, pointer });
      });
    }
    return problems;
  }

  #apply(action: OverlayAction, version: OverlayVersion, report: Report): void {
    const { target, change } = action;
    const nodes = this.#select(target, "/target", report);
    if (nodes === undefined) return;
    const fault = targetFault(action, version, nodes);
    if (fault !== undefined) {
      report("wrong-target", fault, "/target");
      return;
    }
    switch (change.kind) {
      case "none":
        return;
      case "remove":
        this.#value = removed(this.#value, placesAt(nodes));
        return;
      case "update": {
        const merger = new Merger(change.value, version, this.#count);
        for (const { kind, message, pointer } of this.#merge(merger, nodes)) {
          report(kind, message, `/update${pointer}`);
        }
        return;
      }
      case "copy": {
        const source = this.#source(change.from, report);
        if (source === undefined) return;
        const merger = new Merger(source.value, version, this.#count);
        for (const { kind, message } of this.#merge(merger, nodes)) {
          report(kind, message, "/copy");
        }
      }
    }
  }

  #merge(merger: Merger, nodes: readonly SelectedNode[]): Merger["faults"] {
    this.#value = changed(this.#value, placesAt(nodes), (value, path) =>
      merger.into(value, path),
    );
    return merger.faults;
  }

  /** The values that a path selects; undefined where there are none. */
  #select(
    path: string,
    field: string,
    report: Report,
  ): readonly SelectedNode[] | undefined {
    const file = quote(this.#file);
    const nodes = selectNodes(this.#value, path);
    if (nodes === undefined) {
      const message = `looking for ${quote(path)} in ${file} takes too many steps`;
      report("costly-path", message, field);
      return undefined;
    }
    if (nodes.length > 0) return nodes;
    report("no-match", `nothing in ${file} matches ${quote(path)}`, field);
    return undefined;
  }

  /** The one value that is copied. */
  #source(path: string, report: Report): SelectedNode | undefined {
    const sources = this.#select(path, "/copy", report);
    if (sources === undefined) return undefined;
    const [source] = sources;
    if (sources.length === 1) return source;
    const message = `${quote(path)} matches ${sources.length} values in ${quote(this.#file)}, and one can be copied`;
    report("several-matches", message, "/copy");
    return undefined;
  }
}
