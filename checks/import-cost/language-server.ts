import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Editor } from "./editor.js";
import { endOf } from "./editor.js";
import { framed } from "./message-stream.js";

/** Asks for a completion at the end of a text in the Language Server Protocol, which TypeScript has from version 7 on. */
export function languageServer(
  compiler: string,
  file: string,
  text: string,
): Editor {
  const textDocument = { uri: pathToFileURL(file).href };
  const initialize = {
    id: "initialize",
    method: "initialize",
    params: {
      processId: process.pid,
      rootUri: pathToFileURL(dirname(file)).href,
      capabilities: {},
    },
  };
  const initialized = { method: "initialized", params: {} };
  const open = {
    method: "textDocument/didOpen",
    params: {
      textDocument: {
        ...textDocument,
        languageId: "typescript",
        version: 1,
        text,
      },
    },
  };
  const complete = {
    id: "complete",
    method: "textDocument/completion",
    params: { textDocument, position: endOf(text) },
  };
  return {
    server: [join(compiler, "bin/tsc"), "--lsp", "--stdio"],
    start: [messageOf(initialize)],
    receive: (message) => {
      // Of this shape by the protocol: "Request Message", "Response Message", "Completion Request".
      const { id, method, result } = message as {
        readonly id?: number | string;
        readonly method?: string;
        readonly result?: { readonly items?: readonly { label: string }[] };
      };
      // What the server asks for is settled with nothing, so that it goes on.
      if (method !== undefined)
        return id === undefined
          ? {}
          : { requests: [messageOf({ id, result: null })] };
      if (id === initialize.id)
        return { requests: [initialized, open, complete].map(messageOf) };
      return { offered: (result?.items ?? []).map(({ label }) => label) };
    },
  };
}

function messageOf(content: object): string {
  return framed({ jsonrpc: "2.0", ...content });
}
