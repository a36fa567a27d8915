/** A `storage.local` in memory, as both browsers' API shows it; it can be told to fail. */
export class MemoryStorage {
  stored: Record<string, unknown> = {};
  fails: 'never' | 'reading' | 'writing' = 'never';

  /** Puts it where the extension's API stands, until the test is over. */
  install(): void {
    const local = {
      get: async (key: string | null) => {
        if (this.fails === 'reading') throw new Error('disk');
        return key === null ? { ...this.stored } : key in this.stored ? { [key]: this.stored[key] } : {};
      },
      set: async (values: Record<string, unknown>) => {
        if (this.fails === 'writing') throw new Error('QUOTA_BYTES quota exceeded');
        Object.assign(this.stored, JSON.parse(JSON.stringify(values)));
      },
      remove: async (key: string) => {
        delete this.stored[key];
      },
      clear: async () => {
        this.stored = {};
      },
    };
    Object.assign(globalThis, { browser: { runtime: { id: 'test' }, storage: { local } } });
  }
}
