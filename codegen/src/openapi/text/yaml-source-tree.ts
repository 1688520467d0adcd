import { isAlias, isMap, isScalar, isSeq, type YAMLMap } from "yaml";
import { noChildren, type SourceNode } from "./source-tree.js";
import { parseYamlNodes } from "./yaml-nodes.js";
import { isMergeKey, keyText, nodeOffset } from "./yaml-keys.js";

/**
 * Where the values of YAML text stand that parses without problems. What comes
 * by an alias stands where it was written, the alias itself where it is used.
 */
export function yamlSourceTree(text: string): SourceNode {
  const { root } = parseYamlNodes(text);
  const children = new YamlSourceTree().children(root);
  return { offset: nodeOffset(root) ?? 0, children };
}

type Children = SourceNode["children"];

class YamlSourceTree {
  readonly #anchors = new Map<string, Children>();

  children(node: unknown): Children {
    if (isAlias(node)) return this.#anchors.get(node.source) ?? noChildren;
    const children = this.#ownChildren(node);
    if (isScalar(node) || isMap(node) || isSeq(node)) {
      if (node.anchor !== undefined) this.#anchors.set(node.anchor, children);
    }
    return children;
  }

  #ownChildren(node: unknown): Children {
    if (isMap(node)) return this.#members(node);
    if (!isSeq(node)) return noChildren;
    return new Map(
      node.items.map((item, index) => [
        String(index),
        { offset: nodeOffset(item) ?? 0, children: this.children(item) },
      ]),
    );
  }

  #members(map: YAMLMap): Children {
    const members = new Map<string, SourceNode>();
    const merged: Children[] = [];
    for (const pair of map.items) {
      const children = this.children(pair.value);
      const key = keyText(pair);
      if (isMergeKey(pair)) {
        const sources = isSeq(pair.value) ? childrenOf(children) : [children];
        for (const source of sources) merged.push(source);
      }
      if (key === undefined) continue;
      members.set(key, { offset: nodeOffset(pair.key) ?? 0, children });
    }
    for (const [key, node] of merged.flatMap((one) => Array.from(one))) {
      if (!members.has(key)) members.set(key, node);
    }
    return members;
  }
}

function childrenOf(children: Children): readonly Children[] {
  return [...children.values()].map((node) => node.children);
}
