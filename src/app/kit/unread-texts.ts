import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/*
 * What somebody typed in a field of a number or a day and could not be read as one. The report gets no number
 * in its place, so the words wait here, on this device, and are offered again until they are mended.
 */

/** What the field belongs to where a page has several of one name: the id of an entry, the code of a desa. */
export const FieldOwner = createContext('');

/** The field's own key: the page, whose it is, its name. */
export function useFieldKey(name: string): string {
  const owner = useContext(FieldOwner);
  return `${location.pathname}#${owner}#${name}`;
}

export function readUnread(key: string): string | null {
  if (held.has(key)) return held.get(key) ?? null;
  try {
    return localStorage.getItem(prefix + key);
  } catch {
    return null;
  }
}

/** Null = it can be read now, or is gone. */
export function keepUnread(key: string, text: string | null): void {
  if (held.get(key) === text) return; // at every key: most of them change nothing
  held.set(key, text);
  try {
    if (text === null) localStorage.removeItem(prefix + key);
    else localStorage.setItem(prefix + key, text);
  } catch {
    // No room, or closed by the browser: they wait while the app is open.
  }
}

/** All that waits on the pages below that address. */
export function unreadBelow(path: string): readonly string[] {
  return keys().flatMap((key) => (key.startsWith(path) ? (readUnread(key) ?? []) : []));
}

export function forgetUnreadBelow(path: string): void {
  for (const key of keys()) if (key.startsWith(path)) keepUnread(key, null);
}

/** Leads back to the first text that cannot be read on the screen; false = there is none. */
export function focusUnread(): boolean {
  const field = document.querySelector<HTMLInputElement>('[data-unread]');
  field?.focus();
  return field !== null;
}

/** An entry went: what was typed in its fields goes with it. */
export function forgetUnreadOf(owner: string): void {
  for (const key of keys()) if (key.includes(`#${owner}#`)) keepUnread(key, null);
}

function keys(): readonly string[] {
  return [...new Set([...storedKeys(), ...held.keys()])];
}

function storedKeys(): readonly string[] {
  try {
    const own = Object.keys(localStorage).filter((key) => key.startsWith(prefix));
    return own.map((key) => key.slice(prefix.length));
  } catch {
    return []; // closed by the browser: there are none
  }
}

/** What was kept since the app was opened, also where the browser's storage is closed. */
const held = new Map<string, string | null>();

const prefix = 'tepat-unread';
