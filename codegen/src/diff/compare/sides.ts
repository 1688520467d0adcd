/** What there is of each of the two contracts. */
export interface Sides<Value> {
  readonly before: Value;
  readonly after: Value;
}
