import { defineConfig } from 'vitest/config';

const browserProject = (name: 'chrome' | 'firefox') => ({
  test: {
    name,
    include: ['tests/{browser,pages}/**/*.test.ts'],
    env: { BROWSER: name },
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/{browser,pages}/**'],
          setupFiles: ['tests/fuzz/seeded.ts'],
          // Property tests take seconds on a busy machine.
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      browserProject('chrome'),
      browserProject('firefox'),
    ],
  },
});
