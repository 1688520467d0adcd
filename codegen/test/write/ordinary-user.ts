/** Whether nothing is forbidden to this process. */
export const isRoot = process.geteuid?.() === 0;

/** Does something without root's right to write everywhere. */
export async function asOrdinaryUser<Value>(
  work: () => Promise<Value>,
): Promise<Value> {
  if (!isRoot) return work();
  process.seteuid?.(65534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}
