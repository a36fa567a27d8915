import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page that the server gives out. */
export interface ServedPage {
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Serves pages given by the tests on loopback; each server is an origin of its own. */
export class PageServer {
  readonly #server: Server;
  readonly #pages = new Map<string, ServedPage>();
  #count = 0;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(): Promise<PageServer> {
    const server = createServer((request, response) => {
      const page = pages.#pages.get(new URL(request.url ?? '/', 'http://localhost').pathname);
      response.writeHead(page === undefined ? 204 : 200, {
        'content-type': 'text/html; charset=utf-8',
        ...page?.headers,
      });
      response.end(page?.body ?? '');
    });
    const pages = new PageServer(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return pages;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Puts a page up and gives its address. Texts without a doctype get one; bytes stay as they are. */
  add(body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): string {
    const path = `/page-${++this.#count}`;
    const whole =
      typeof body !== 'string' ||
      headers['content-type'] !== undefined ||
      /^(?:<!doctype|<\?xml|<svg|\{)/.test(body)
        ? body
        : `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title>${body}`;
    this.#pages.set(path, { body: whole, headers });
    return this.origin + path;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
