import { h, render } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useLive } from '../../../src/app/kit/use-live.ts';
import type { PhoneOnDisk } from '../../../src/app/store/open-phone.ts';
import { phoneNow } from '../../contracts/outbox-contract.ts';
import { actors } from '../../support/actors.ts';
import { openTestPhone } from '../../support/test-phone.ts';
import type { TestPhone } from '../../support/test-phone.ts';

let opened: TestPhone;
let root: HTMLElement;

beforeEach(async () => {
  opened = await openTestPhone(() => phoneNow);
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(async () => {
  render(null, root);
  root.remove();
  await opened.close();
});

test('shows what the phone reads, and follows it', async () => {
  render(h(Name, { phone: opened.phone }), root);
  expect(root.textContent).toBe('...');
  await expect.poll(() => root.textContent).toBe('belum masuk');
  await opened.phone.write.signIn(actors.operator);
  await expect.poll(() => root.textContent).toBe('Siti Aminah');
});

test('keeps the last value while the next is read', async () => {
  await opened.phone.write.signIn(actors.operator);
  render(h(Name, { phone: opened.phone }), root);
  await expect.poll(() => root.textContent).toBe('Siti Aminah');
  const seen: (string | null)[] = [];
  const observer = new MutationObserver(() => seen.push(root.textContent));
  observer.observe(root, { subtree: true, childList: true, characterData: true });
  await opened.phone.write.signIn(actors.verifikator);
  await expect.poll(() => seen).toEqual(['Dewi Lestari']);
  observer.disconnect();
});

test('a read that fails reaches the error boundary', async () => {
  opened.phone.close();
  render(h(Boundary, { phone: opened.phone }), root);
  await expect.poll(() => root.textContent).toBe('StorageClosed');
});

function Boundary(props: { readonly phone: PhoneOnDisk }) {
  const [fault] = useErrorBoundary() as [Error | undefined, () => void]; // the store throws errors
  return fault ? h('p', null, fault.name) : h(Name, props);
}

function Name({ phone }: { readonly phone: PhoneOnDisk }) {
  const me = useLive(() => phone.read.me(), [phone]);
  return h('p', null, me === undefined ? '...' : (me?.nama ?? 'belum masuk'));
}
