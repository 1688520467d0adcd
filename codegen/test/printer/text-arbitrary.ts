import * as fc from "fast-check";

/** Text that has broken out of generated code somewhere, or looks like code of its own. */
export const hostileTexts: readonly string[] = [
  "*/",
  "**/",
  "* /",
  "*\n/",
  "*\u2028/",
  "*\\/",
  "/*",
  "//",
  "@internal",
  " * @ts-ignore",
  "{@link https://example.com}",
  "`${x}`",
  "\\",
  "\\u0022",
  '"',
  "'",
  `"'"`,
  "\r\n",
  "\u2029",
  "\0",
  "\u007f\u0085",
  "\ud800",
  "\udc00\ud800",
  "\u202e\u2066",
  "\ufeff",
  "😀",
  "👩‍👩‍👧",
  "名前",
  "café",
  "e\u0301",
  "__proto__",
  "constructor",
  "new",
  "get",
  "readonly",
  "1",
  "1st",
  "-1",
  "1e3",
  "a-b",
  "",
  " ",
];

/** Names and values of every kind, as an honest and a hostile specification hold them. */
export const texts = fc.oneof(
  { weight: 3, arbitrary: fc.stringMatching(/^[a-z_]{1,30}$/) },
  { weight: 2, arbitrary: fc.constantFrom(...hostileTexts) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.oneof(fc.constantFrom(...hostileTexts), fc.string()), {
        maxLength: 4,
      })
      .map((parts) => parts.join("")),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 10 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.nat(0xffff))
      .map((units) => String.fromCharCode(...units)),
  },
);

/** Comment text, often none. */
export const documentations = fc.oneof(
  { weight: 2, arbitrary: fc.constant("") },
  {
    weight: 1,
    arbitrary: fc
      .array(texts, { maxLength: 4 })
      .map((lines) => lines.join("\n")),
  },
);

const identifiersLike = (pattern: RegExp): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.stringMatching(pattern) },
    {
      weight: 1,
      arbitrary: fc.nat(45).map((length) => "x".repeat(length + 1)),
    },
  );

/** Names of parameters; none of them is a reserved word. */
export const parameterNames = identifiersLike(/^[a-z]{2,12}$/).map(
  (name) => `${name}_`,
);

/** Names of declarations, of which there may be several of the same. */
export const declarationNames = identifiersLike(/^[A-Z][A-Za-z]{0,15}$/);
