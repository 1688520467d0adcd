import { join } from "node:path";
import type { Editor } from "./editor.js";
import { endOf } from "./editor.js";

/** Asks for a completion at the end of a text in TypeScript's own protocol, which it has to version 6. */
export function typescriptServer(
  compiler: string,
  file: string,
  text: string,
): Editor {
  const { line, character } = endOf(text);
  const requests = [
    { command: "open", arguments: { file, fileContent: text } },
    {
      command: "completionInfo",
      arguments: { file, line: line + 1, offset: character + 1 },
    },
  ];
  return {
    server: [
      join(compiler, "lib/tsserver.js"),
      "--disableAutomaticTypingAcquisition",
    ],
    start: requests.map(
      (request, index) =>
        `${JSON.stringify({ seq: index + 1, type: "request", ...request })}\n`,
    ),
    receive: (message) => {
      // Of this shape by `server.protocol` in lib/typescript.d.ts.
      const answer = message as {
        readonly command?: string;
        readonly message?: string;
        readonly body?: { readonly entries: readonly { name: string }[] };
      };
      if (answer.command !== "completionInfo") return {};
      if (answer.body === undefined) throw new Error(answer.message);
      return { offered: answer.body.entries.map(({ name }) => name) };
    },
  };
}
