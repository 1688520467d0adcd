import { isAlias, isMap, isScalar, isSeq, type YAMLMap } from "yaml";
import { isJsonObject } from "../json-type.js";
import { pointerTo } from "../pointer.js";
import { quote } from "../quote.js";
import { DEEPEST_LEVEL, type TextProblem, tooDeep } from "./text-problem.js";
import { isMergeKey, keyText, nodeOffset } from "./yaml-keys.js";

/** A YAML document as a value of JSON, and what stands in the way of that. */
export interface YamlValue {
  readonly value: unknown;
  readonly problems: readonly TextProblem[];
}

/** How many values all aliases together may add to a document. */
const MOST_ALIASED_VALUES = 1_000_000;

/**
 * Reads the value of a YAML node that is not nested too deep, and follows its
 * aliases: equal aliases give the same value, not copies.
 */
export function readYamlValue(root: unknown): YamlValue {
  const reader = new YamlValueReader();
  const value = reader.read(root, 1);
  return { value, problems: reader.problems };
}

/** A value that aliases can refer to. */
interface Anchored {
  value: unknown;
  /** How many values it is made of, with all that its own aliases add. */
  size: number;
  /** How many levels of arrays and objects it is high. */
  height: number;
  isComplete: boolean;
}

class YamlValueReader {
  readonly problems: TextProblem[] = [];
  readonly #anchors = new Map<string, Anchored>();
  readonly #path: string[] = [];
  /** How many values were read so far, and how many of them through aliases. */
  #size = 0;
  #aliasedSize = 0;
  /** The deepest level reached in the value that is being read. */
  #deepest = 0;
  #isTooDeep = false;

  /** The value of a node at `level`, the root's being 1; undefined for an alias that cannot be followed. */
  read(node: unknown, level: number): unknown {
    if (isAlias(node)) return this.#alias(node.source, node, level);
    const anchor =
      isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
    if (anchor === undefined) return this.#plain(node, level);
    const anchored: Anchored = {
      value: null,
      size: 0,
      height: 0,
      isComplete: false,
    };
    this.#anchors.set(anchor, anchored);
    const [sizeBefore, deepestBefore] = [this.#size, this.#deepest];
    this.#deepest = level - 1;
    anchored.value = this.#plain(node, level);
    anchored.size = this.#size - sizeBefore;
    anchored.height = this.#deepest - (level - 1);
    anchored.isComplete = true;
    this.#deepest = Math.max(this.#deepest, deepestBefore);
    return anchored.value;
  }

  #plain(node: unknown, level: number): unknown {
    this.#size++;
    if (isScalar(node)) return node.value;
    if (isMap(node)) {
      this.#reach(level, node);
      return this.#object(node, level);
    }
    if (isSeq(node)) {
      this.#reach(level, node);
      return node.items.map((item, index) =>
        this.#member(String(index), item, level),
      );
    }
    return null;
  }

  #object(map: YAMLMap, level: number): unknown {
    const members = new Map<string, unknown>();
    const own = new Set<string>();
    for (const pair of map.items) {
      if (isMergeKey(pair)) {
        this.#merge(pair.value, members, level);
        continue;
      }
      const key = keyText(pair);
      if (key === undefined) {
        this.#report("invalid-key", "a key has to be text", pair.key);
        continue;
      }
      if (own.has(key)) {
        const message = `the key ${quote(key)} is already in this object`;
        this.#report("duplicate-key", message, pair.key, key);
      }
      own.add(key);
      members.set(key, this.#member(key, pair.value, level));
    }
    // Not by assignment: a key may be `__proto__`.
    return Object.fromEntries(members);
  }

  /** Adds the members of the objects after a merge key that are not there yet. */
  #merge(node: unknown, members: Map<string, unknown>, level: number): void {
    const value = this.#member("<<", node, level);
    if (value === undefined) return;
    for (const source of Array.isArray(value) ? value : [value]) {
      if (!isJsonObject(source)) {
        this.#report(
          "invalid-merge",
          'what is merged by "<<" has to be an object',
          node,
          "<<",
        );
        continue;
      }
      for (const [key, member] of Object.entries(source)) {
        if (!members.has(key)) members.set(key, member);
      }
    }
  }

  #member(name: string, node: unknown, level: number): unknown {
    this.#path.push(name);
    const value = this.read(node, level + 1);
    this.#path.pop();
    return value;
  }

  #alias(name: string, node: unknown, level: number): unknown {
    const anchored = this.#anchors.get(name);
    if (anchored === undefined) {
      const message = `the alias ${quote(name)} has no anchor before it`;
      this.#report("unknown-alias", message, node);
      return undefined;
    }
    if (!anchored.isComplete) {
      const message = `the alias ${quote(name)} refers to what it is in`;
      this.#report("alias-cycle", message, node);
      return undefined;
    }
    if (this.#aliasedSize > MOST_ALIASED_VALUES) return undefined;
    this.#size += anchored.size;
    this.#aliasedSize += anchored.size;
    if (this.#aliasedSize > MOST_ALIASED_VALUES) {
      const message = `aliases repeat more than ${MOST_ALIASED_VALUES} values`;
      this.#report("alias-expansion", message, node);
    }
    if (anchored.height > 0) this.#reach(level + anchored.height - 1, node);
    return anchored.value;
  }

  #reach(level: number, node: unknown): void {
    this.#deepest = Math.max(this.#deepest, level);
    if (level <= DEEPEST_LEVEL || this.#isTooDeep) return;
    this.#isTooDeep = true;
    this.problems.push(tooDeep(nodeOffset(node) ?? 0));
  }

  #report(
    kind: string,
    message: string,
    node: unknown,
    ...names: readonly string[]
  ): void {
    this.problems.push({
      kind,
      message,
      pointer: pointerTo("", ...this.#path, ...names),
      offset: nodeOffset(node) ?? 0,
    });
  }
}
