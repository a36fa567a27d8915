import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Serves the files of one folder on loopback, and lets pages load nothing from anywhere else. */
export class FolderServer {
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  /** @param scripts Whether the pages' own scripts run: what they change by themselves is no fault of ours. */
  static async start(folder: string, scripts: boolean): Promise<FolderServer> {
    const root = path.resolve(folder);
    const policy = `default-src 'self' data: blob: 'unsafe-inline'${scripts ? '' : "; script-src 'none'"}; form-action 'none'`;
    const server = createServer(async (request, response) => {
      const file = path.join(
        root,
        decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname),
      );
      try {
        // A path that climbs out of the folder is no path in it.
        if (!file.startsWith(root + path.sep)) throw new Error('Outside.');
        const bytes = await readFile(file);
        response.writeHead(200, {
          'content-type': TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream',
          'content-security-policy': policy,
        });
        response.end(bytes);
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new FolderServer(server);
  }

  /** The address of a file, given by its path from the folder. */
  addressOf(name: string): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/${name.split(path.sep).map(encodeURIComponent).join('/')}`;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
