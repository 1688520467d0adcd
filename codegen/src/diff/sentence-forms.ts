/** Names or subjects of a sentence. */
export interface Listing {
  /** All of them: "`a`, `b`, and `c`". */
  readonly text: string;
  /** A noun for them, in the plural where there are several. */
  readonly noun: (singular: string) => string;
}

/** Texts in place of which a sentence speaks of a type before and after, in backquotes. */
export interface Detail {
  readonly before: string;
  readonly after: string;
}

type SentenceForm = (
  names: Listing,
  subjects: Listing,
  detail: Detail,
) => string;

/**
 * What sentences there are, in the order in which a list of changes has them:
 * those of the changelog of the official package where it has one for the
 * change, and others in its words.
 */
export const sentenceForms = {
  "resource-added": (names) =>
    `Add support for new ${names.noun("resource")} ${names.text}`,
  "resource-removed": (names) =>
    `Remove support for ${names.noun("resource")} ${names.text}`,
  "method-added": (names, subjects) =>
    `Add support for ${names.text} ${names.noun("method")} on ${subjects.noun("resource")} ${subjects.text}`,
  "method-removed": (names, subjects) =>
    `Remove support for ${names.text} ${names.noun("method")} on ${subjects.noun("resource")} ${subjects.text}`,
  "signature-added": (names, subjects) =>
    `Add support for calls with ${names.text} of ${subjects.noun("method")} ${subjects.text}`,
  "signature-removed": (names, subjects) =>
    `Remove support for calls with ${names.text} of ${subjects.noun("method")} ${subjects.text}`,
  "argument-added": (names, subjects) =>
    `Add support for ${names.noun("argument")} ${names.text} of ${subjects.noun("method")} ${subjects.text}`,
  "argument-removed": (names, subjects) =>
    `Remove support for ${names.noun("argument")} ${names.text} of ${subjects.noun("method")} ${subjects.text}`,
  "member-added": (names, subjects) =>
    `Add support for ${names.text} on ${subjects.text}`,
  "member-removed": (names, subjects) =>
    `Remove support for ${names.text} on ${subjects.text}`,
  "index-added": (_, subjects) =>
    `Add support for any other name on ${subjects.text}`,
  "index-removed": (_, subjects) =>
    `Remove support for any other name on ${subjects.text}`,
  "value-added": (names, subjects) =>
    `Add support for new ${names.noun("value")} ${names.text} on ${subjects.noun("enum")} ${subjects.text}`,
  "value-removed": (names, subjects) =>
    `Remove support for ${names.noun("value")} ${names.text} from ${subjects.noun("enum")} ${subjects.text}`,
  "enum-opened": (_, subjects) =>
    `Change ${subjects.noun("enum")} ${subjects.text} to allow for other values`,
  "enum-closed": (_, subjects) =>
    `Change ${subjects.noun("enum")} ${subjects.text} to allow for no other values`,
  "made-optional": (_, subjects) => `Change ${subjects.text} to be optional`,
  "made-required": (_, subjects) => `Change ${subjects.text} to be required`,
  "type-changed": (_, subjects, { before, after }) =>
    `Change type of ${subjects.text} from ${before} to ${after}`,
  "type-parameters-changed": (_, subjects, { before, after }) =>
    `Change type parameters of ${subjects.text} from ${before} to ${after}`,
  "made-interface": (_, subjects) =>
    `Change ${subjects.text} to be an interface`,
  "made-alias": (_, subjects) => `Change ${subjects.text} to be a type alias`,
  "heritage-added": (names, subjects) =>
    `Change ${subjects.text} to extend ${names.text}`,
  "heritage-removed": (names, subjects) =>
    `Change ${subjects.text} not to extend ${names.text}`,
  "type-added": (names) =>
    `Add support for new ${names.noun("type")} ${names.text}`,
  "type-removed": (names) =>
    `Remove support for ${names.noun("type")} ${names.text}`,
  "name-added": (names, subjects) =>
    `Add ${names.noun("name")} ${names.text} for the type of ${subjects.text}`,
  "name-removed": (names, subjects) =>
    `Remove ${names.noun("name")} ${names.text} for the type of ${subjects.text}`,
  "deprecation-added": (_, subjects) => `Deprecate ${subjects.text}`,
  "deprecation-removed": (_, subjects) =>
    `Change ${subjects.text} not to be deprecated`,
  "documentation-changed": (_, subjects) =>
    `Change ${subjects.noun("description")} of ${subjects.text}`,
} satisfies Record<string, SentenceForm>;

/** The name of a form. */
export type SentenceFormName = keyof typeof sentenceForms;
