import { expect, test } from 'vitest';
import { deskActionOf } from '../../../src/app/kit/desk-action-of.ts';

const nothingOpen = { querySelector: () => null } as unknown as ParentNode;
const sheetOpen = { querySelector: () => ({}) } as unknown as ParentNode;
const inField = { closest: () => ({}) } as unknown as EventTarget;
const onRow = { closest: () => null } as unknown as EventTarget;

function press(key: string, more: Partial<KeyboardEvent> = {}, page = nothingOpen) {
  const none = { ctrlKey: false, metaKey: false, altKey: false };
  const event = { ...none, defaultPrevented: false, isComposing: false, target: onRow };
  return deskActionOf({ ...event, key, ...more }, page);
}

test('searches with / and Ctrl+K, helps with ?, walks with the arrows', () => {
  expect(press('/')).toEqual({ kind: 'search' });
  expect(press('k', { ctrlKey: true })).toEqual({ kind: 'search' });
  expect(press('K', { metaKey: true })).toEqual({ kind: 'search' });
  expect(press('?')).toEqual({ kind: 'help' });
  expect(press('ArrowDown')).toEqual({ kind: 'move', direction: 'down' });
});

test('takes no key from a field, a sheet, the browser or another handler', () => {
  for (const key of ['/', '?', 'ArrowDown', 'k']) {
    expect(press(key, { target: inField, ctrlKey: key === 'k' })).toBeNull();
    expect(press(key, { ctrlKey: key === 'k' }, sheetOpen)).toBeNull();
    expect(press(key, { altKey: true })).toBeNull();
    expect(press(key, { isComposing: true })).toBeNull();
    expect(press(key, { defaultPrevented: true })).toBeNull();
  }
  expect(press('p', { ctrlKey: true })).toBeNull();
  expect(press('k')).toBeNull();
});
