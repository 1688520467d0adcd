import { markup, ownCode } from "../../codegen/src/diff-report/html/markup.js";
import type { Hover } from "./hover.js";

const styles = `
  body { margin: 0; background: #fff; color: #1f2328; font: 15px/1.6 "DejaVu Sans Mono", monospace; }
  main { padding: 20px 24px 24px; width: max-content; }
  pre { margin: 0; font: inherit; }
  .keyword { color: #0b3fc4; }
  .string, .stringLiteral { color: #8a2c0d; }
  .interfaceName, .aliasName, .moduleName { color: #0f6a7d; }
  .propertyName { color: #6f2da8; }
  .hovered { background: #dbe7ff; border-radius: 3px; box-shadow: 0 0 0 2px #dbe7ff; }
  aside { margin: 10px 0 0 32px; width: 760px; border: 1px solid #c4cad2; border-radius: 6px; background: #f8f9fb; box-shadow: 0 3px 10px #0002; }
  aside pre { padding: 10px 14px; white-space: pre-wrap; }
  aside p { margin: 0; padding: 10px 14px; border-top: 1px solid #dfe3e8; font: 15px/1.5 "DejaVu Sans", sans-serif; }
`;

/** A page that shows code, and below it what an editor shows over a name of its last line. */
export function hoverPage({ code, declaration, documentation }: Hover): string {
  return markup`<!doctype html><html lang="en"><meta charset="utf-8"><title>Hover</title>
<style>${ownCode(styles)}</style>
<main><pre>${code.map(
    ({ text, kind, isHovered }) =>
      markup`<span class="${kind.replaceAll(" ", "-")}${isHovered ? " hovered" : ""}">${text}</span>`,
  )}</pre>
<aside><pre>${declaration.map(({ text, kind }) => markup`<span class="${kind}">${text}</span>`)}</pre>
<p>${documentation}</p></aside></main></html>`.toString();
}
