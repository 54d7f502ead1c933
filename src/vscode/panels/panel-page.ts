import * as vscode from 'vscode';
import { panelPolicy } from './panel-policy.ts';
import type { Panel } from './panel.ts';

/**
 * The page of a panel: its element, its script, nothing else. Only the extension's own files may load, and only the
 * script with the page's nonce may run.
 */
export function panelPage(
  webview: vscode.Webview,
  folder: vscode.Uri,
  { script, element }: Pick<Panel<never>, 'script' | 'element'>,
  uiLanguage: string,
): string {
  const nonce = crypto.randomUUID();
  const resource = (name: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(folder, name)).toString();
  const policy = panelPolicy(nonce, webview.cspSource);
  return `<!doctype html>
<html lang="${uiLanguage}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link id="vscode-codicon-stylesheet" rel="stylesheet" href="${resource('codicon.css')}">
<script type="module" nonce="${nonce}" src="${resource(script)}"></script>
</head>
<body><${element}></${element}></body>
</html>`;
}
