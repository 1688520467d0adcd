/** Comments at the beginning of a generated file, which name its version and its specification. */
const preamble = /^(?:\/\/[^\n]*\n)*/u;

/** The text of a generated module without what differs between API versions that have the same declarations: its preamble, and the version's own name. */
export function withoutPreamble(text: string, apiVersion: string): string {
  return text
    .replace(preamble, "")
    .replace(`ApiVersion = "${apiVersion}";`, "ApiVersion;");
}
