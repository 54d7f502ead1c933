import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { panelPolicy } from '../../../src/vscode/panels/panel-policy.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.ttf': 'font/ttf',
};

/** A nonce need not be secret here, only the same in the policy and in the page. */
const NONCE = 'panel';

export interface PanelServer {
  url(panel: 'actors' | 'dates' | 'places' | 'glossary'): string;
  close(): void;
}

/** Serves the built panels as the extension host does: same page, same content security policy. */
export async function servePanels(folder: string): Promise<PanelServer> {
  const server = createServer((request, response) => {
    const name = path.basename(new URL(request.url ?? '', 'http://localhost').pathname);
    const extension = path.extname(name);
    if (extension === '') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(pageOf(name));
      return;
    }
    readFile(path.join(folder, name)).then(
      (content) => {
        response.setHeader('content-type', TYPES[extension] ?? 'application/octet-stream');
        response.end(content);
      },
      // A browser asks for an icon of its own accord.
      () => response.writeHead(name === 'favicon.ico' ? 204 : 404).end(),
    );
  });
  await listening(server);
  const { port } = server.address() as AddressInfo;
  return {
    url: (panel) => `http://127.0.0.1:${port}/${panel}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function listening(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
}

function pageOf(panel: string): string {
  const policy = panelPolicy(NONCE, "'self'");
  return `<!doctype html>
<html>
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <link id="vscode-codicon-stylesheet" rel="stylesheet" href="codicon.css" />
    <script type="module" nonce="${NONCE}" src="${panel}.js"></script>
  </head>
  <body><dragoman-${panel}></dragoman-${panel}></body>
</html>`;
}
