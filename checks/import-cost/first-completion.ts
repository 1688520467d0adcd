import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Importer } from "./importers.js";
import { fileOf } from "./importers-folder.js";
import { languageServer } from "./language-server.js";
import type { Editor } from "./editor.js";
import { messagesOf } from "./message-stream.js";
import { typescriptServer } from "./typescript-server.js";

/**
 * Starts a compiler's language server, opens an importer's file as it stands
 * when somebody has typed `Identity.`, and asks what can follow. Gives the
 * seconds from before the start to the answer. Rejects if the answer does not
 * offer the session.
 */
export async function firstCompletion(
  importer: Importer,
  folder: string,
  compiler: string,
): Promise<number> {
  const text = `${importer.head}\nexport type Session = ${importer.use[0]}`;
  const file = fileOf(importer, folder);
  // TypeScript 7 has no server of the older protocol.
  const editor: Editor = existsSync(join(compiler, "lib/tsserver.js"))
    ? typescriptServer(compiler, file, text)
    : languageServer(compiler, file, text);
  const begin = performance.now();
  const server = spawn(process.execPath, editor.server, {
    cwd: folder,
    stdio: ["pipe", "pipe", "ignore"],
  });
  const ended = new Promise((resolve) => server.once("exit", resolve));
  try {
    for (const request of editor.start) server.stdin.write(request);
    for await (const message of messagesOf(server.stdout)) {
      const { requests = [], offered } = editor.receive(message);
      for (const request of requests) server.stdin.write(request);
      if (offered === undefined) continue;
      const seconds = (performance.now() - begin) / 1000;
      if (offered.includes(importer.offered)) return seconds;
      const names = offered.slice(0, 10).join(", ");
      throw new Error(`${importer.title}: offered only ${names}`);
    }
    throw new Error(`${importer.title}: the server ended without an answer`);
  } finally {
    server.kill("SIGKILL");
    await ended;
  }
}
