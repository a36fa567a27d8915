import { useEffect, useState } from 'preact/hooks';
import { HISTORY, HISTORY_KEY, type History, NO_HISTORY, readHistory } from '../platform/history-store.ts';
import { parseStored } from '../platform/stored-kind.ts';
import { watchStored } from '../platform/watch-stored.ts';

/** What the reader opened, kept up with; off until it is read. */
export function useHistory(): History {
  const [history, setHistory] = useState<History>(NO_HISTORY);
  useEffect(() => {
    const abort = new AbortController();
    watchStored(HISTORY_KEY, (raw) => setHistory(parseStored(HISTORY, raw)), abort.signal);
    void readHistory().then((read) => {
      if (!abort.signal.aborted) setHistory(read);
    });
    return () => abort.abort();
  }, []);
  return history;
}
