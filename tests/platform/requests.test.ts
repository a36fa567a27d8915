import { afterEach, describe, expect, test } from 'vitest';
import { ask } from '../../src/platform/requests.ts';

/** Stands for the background behind the browser's API: one answer after another, errors are thrown. */
function answering(...answers: readonly unknown[]): { readonly asked: unknown[] } {
  const asked: unknown[] = [];
  const sendMessage = async (request: unknown): Promise<unknown> => {
    const answer = answers[asked.length];
    asked.push(request);
    if (answer instanceof Error) throw answer;
    return answer;
  };
  Object.assign(globalThis, { browser: { runtime: { id: 'test', sendMessage } } });
  return { asked };
}
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'browser');
});

const DIED = new Error('The message port closed before a response was received.');

describe('asking the background', () => {
  test('gives its answer', async () => {
    const { asked } = answering({ saved: true });
    expect(await ask({ type: 'saved', id: 'upr' })).toEqual({ saved: true });
    expect(asked).toHaveLength(1);
  });

  test('is repeated when it died over the question', async () => {
    const { asked } = answering(DIED, { saved: true });
    expect(await ask({ type: 'saved', id: 'upr' })).toEqual({ saved: true });
    expect(asked).toEqual([
      { type: 'saved', id: 'upr' },
      { type: 'saved', id: 'upr' },
    ]);
  });

  test('ends without an error when nobody answers', async () => {
    const { asked } = answering(DIED, DIED, { saved: true });
    expect(await ask({ type: 'saved', id: 'upr' })).toBeUndefined();
    expect(asked).toHaveLength(2);
  });

  test('takes no answer for none', async () => {
    answering(null);
    expect(await ask({ type: 'saved', id: 'upr' })).toBeUndefined();
  });

  test('asks nobody when the extension was updated under the page', async () => {
    const { asked } = answering({ saved: true });
    Object.assign(globalThis, { browser: { runtime: { sendMessage: asked.push } } });
    expect(await ask({ type: 'saved', id: 'upr' })).toBeUndefined();
    expect(asked).toEqual([]);
  });
});
