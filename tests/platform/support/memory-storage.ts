/** A `storage.local` in memory, as both browsers' API shows it; it can be told to fail. */
export class MemoryStorage {
  stored: Record<string, unknown> = {};
  /** Of the extension. */
  version = '1.0.0';
  fails: 'never' | 'reading' | 'writing' = 'never';

  /** Sees what is written at once. */
  onSet: ((values: Record<string, unknown>) => void) | undefined;

  /** What an organisation has set; without any, reading is an error, as in Firefox. */
  managed: Record<string, unknown> | undefined;

  /** Puts it where the extension's API stands, until the test is over. */
  install(): void {
    const local = {
      get: async (key: string | readonly string[] | null) => {
        if (this.fails === 'reading') throw new Error('disk');
        const keys = key === null ? Object.keys(this.stored) : [key].flat();
        return Object.fromEntries(
          keys.filter((one) => one in this.stored).map((one) => [one, this.stored[one]]),
        );
      },
      set: async (values: Record<string, unknown>) => {
        this.onSet?.(values);
        if (this.fails === 'writing') throw new Error('QUOTA_BYTES quota exceeded');
        Object.assign(this.stored, JSON.parse(JSON.stringify(values)));
      },
      remove: async (keys: string | readonly string[]) => {
        for (const key of [keys].flat()) delete this.stored[key];
      },
      clear: async () => {
        this.stored = {};
      },
    };
    const managed = {
      get: async () => {
        if (this.managed === undefined) throw new Error('Managed storage manifest not found');
        return this.managed;
      },
    };
    Object.assign(globalThis, {
      browser: {
        runtime: { id: 'test', getManifest: () => ({ version: this.version }) },
        storage: { local, managed },
      },
    });
  }
}
