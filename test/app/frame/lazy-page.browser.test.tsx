import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { lazyPart } from '../../../src/app/frame/lazy-page.tsx';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => act(() => render(null, root)));

/** A chunk that comes at this try. */
function comesAt(wanted: number) {
  let tries = 0;
  return lazyPart(async () => {
    tries += 1;
    if (tries < wanted) throw new TypeError('Failed to fetch dynamically imported module');
    return { Part: () => <p>isi</p> };
  }, 'Part');
}

test('a chunk that a line lost is asked for again', async () => {
  const Part = comesAt(2);
  render(<Part />, root);
  await vi.waitFor(() => expect(root.textContent).toBe('isi'), { timeout: 10_000 });
});

test('one that does not come is said not to be here', async () => {
  const Part = comesAt(9);
  render(<Part />, root);
  await vi.waitFor(() => expect(root.textContent).toContain('belum tersimpan'), {
    timeout: 10_000,
  });
});
