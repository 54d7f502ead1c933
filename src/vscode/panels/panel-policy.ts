/**
 * The content security policy of a panel's page: its own scripts, styles and font, and nothing from anywhere else. It is
 * the nonce that lets the page's script run. Its modules load others (`chunk-….js`), to which not every browser hands the
 * nonce on, so that the folder of the panels is named beside it: VS Code serves no other one to the page.
 *
 * @param source where VS Code serves the extension's files to a webview
 */
export function panelPolicy(nonce: string, source: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' ${source}`,
    `style-src ${source}`,
    `font-src ${source}`,
    // These two do not fall back on `default-src`.
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
