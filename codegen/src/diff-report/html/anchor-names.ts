/** Gives names to places of a page, by which a link leads there. */
export class AnchorNames {
  readonly #given = new Map<string, number>();

  /**
   * A name for what `text` tells: `Identity.VerificationSession.url-removed`.
   * What has no place in an address becomes a hyphen; a text that comes a
   * second time gets a number.
   */
  next(text: string): string {
    const name = text.replaceAll(/[^\p{L}\p{N}._-]+/gu, "-");
    const count = (this.#given.get(name) ?? 0) + 1;
    this.#given.set(name, count);
    return count === 1 ? name : this.next(`${name}-${count}`);
  }
}
