/** One value of a document as it stands in the text. */
export interface SourceNode {
  /** Where people look for it, counted from 0: the key of a member, the beginning of an item. */
  readonly offset: number;
  /** The members of an object by name, the items of an array by index. */
  readonly children: ReadonlyMap<string, SourceNode>;
}

/** The children of what has none. */
export const noChildren: ReadonlyMap<string, SourceNode> = new Map();

/** The node that `names` lead to from `root`, or the last one on the way to it that is there. */
export function nearestNode(
  root: SourceNode,
  names: readonly string[],
): SourceNode {
  let node = root;
  for (const name of names) {
    const child = node.children.get(name);
    if (child === undefined) return node;
    node = child;
  }
  return node;
}
