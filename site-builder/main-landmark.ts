const content = '<div class="col-content">';

/**
 * The page with its content marked as the main one, which readers of screens
 * lead to. TypeDoc's theme leaves that out.
 *
 * @throws Error where there is no content to mark: TypeDoc has changed
 */
export function withMainLandmark(html: string): string {
  if (!html.includes(content)) throw new Error("a page without content");
  return html.replace(content, '<div class="col-content" role="main">');
}
