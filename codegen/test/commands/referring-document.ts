/** How a document begins. */
export const head = "openapi: 3.0.3\ninfo: { title: Zoo, version: '1' }\n";

/** A document with one schema, which refers to this. */
export function referringTo(reference: string): string {
  return `${head}paths: {}
components:
  schemas:
    A: { type: object, properties: { b: { $ref: ${JSON.stringify(reference)} } } }
`;
}
