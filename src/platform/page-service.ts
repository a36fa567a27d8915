import { extensionApi } from './extension-api.ts';
import { type FromPage, type NotMarked, PAGE_PORT, type ToPage } from './messages.ts';

/** What a frame does for those who ask about the page. */
export interface PageService {
  list(): FromPage;
  jump(request: Extract<ToPage, { type: 'jump' }>): void;
  dismissed(choices: NotMarked): void;
  openNeighbour(step: 1 | -1): void;
}

/** The frame's end of the page ports. */
export interface PageServer {
  /** Sends a new list to everybody who is looking. */
  publish(): void;
}

/** Serves page ports until the signal aborts. Pages can't reach them: only our own extension connects. */
export function servePage(service: PageService, signal: AbortSignal): PageServer {
  const ports = new Set<chrome.runtime.Port>();
  const onConnect = (port: chrome.runtime.Port): void => {
    if (port.name !== PAGE_PORT) return;
    ports.add(port);
    const hear = (message: ToPage): void => {
      if (message.type === 'list') port.postMessage(service.list());
      else if (message.type === 'jump') service.jump(message);
      else if (message.type === 'dismissed') service.dismissed(message);
      else if (message.type === 'open-next') service.openNeighbour(1);
      else if (message.type === 'open-previous') service.openNeighbour(-1);
    };
    const end = (): void => {
      ports.delete(port);
      // Firefox keeps a closed port for as long as anybody listens to it.
      port.onMessage.removeListener(hear);
      port.onDisconnect.removeListener(end);
    };
    port.onDisconnect.addListener(end);
    port.onMessage.addListener(hear);
  };
  extensionApi()?.runtime.onConnect.addListener(onConnect);
  signal.addEventListener(
    'abort',
    () => {
      // An orphan's ports are closed already, and would throw.
      const api = extensionApi();
      api?.runtime.onConnect.removeListener(onConnect);
      if (api !== undefined) for (const port of ports) port.disconnect();
      ports.clear();
    },
    { once: true },
  );
  return {
    publish: () => {
      for (const port of ports) {
        try {
          port.postMessage(service.list());
        } catch {
          ports.delete(port);
        }
      }
    },
  };
}
