import type { Readable } from "node:stream";

/**
 * The messages that a language server writes: JSON behind a header with its
 * length in bytes, of TypeScript's own protocol as of the Language Server
 * Protocol ("Base Protocol").
 */
export async function* messagesOf(output: Readable): AsyncGenerator<unknown> {
  let rest = Buffer.alloc(0);
  for await (const chunk of output) {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const header = /^Content-Length: (\d+)\r\n(?:[^\r]+\r\n)*\r\n/u.exec(
        rest.toString("latin1"),
      );
      const end = header === null ? 0 : header[0].length + Number(header[1]);
      if (header === null || rest.length < end) break;
      yield JSON.parse(rest.subarray(header[0].length, end).toString("utf8"));
      rest = rest.subarray(end);
    }
  }
}

/** A message as the Language Server Protocol has it, behind its header. */
export function framed(message: unknown): string {
  const text = JSON.stringify(message);
  return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
}
