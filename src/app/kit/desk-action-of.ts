export type Direction = 'up' | 'down' | 'left' | 'right';

type DeskAction =
  | { readonly kind: 'search' }
  | { readonly kind: 'help' }
  | { readonly kind: 'move'; readonly direction: Direction };

type Key = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'defaultPrevented' | 'isComposing' | 'target'
>;

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** What a key asks of the desk; null = it is not ours: someone types, a sheet is open, or it means nothing. */
export function deskActionOf(event: Key, page: ParentNode): DeskAction | null {
  const { key, ctrlKey, metaKey, altKey, defaultPrevented, isComposing, target } = event;
  if (defaultPrevented || isComposing || altKey || isTyping(target)) return null;
  if (page.querySelector('dialog[open], [role="dialog"]')) return null;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k' ? { kind: 'search' } : null;
  if (key === '/') return { kind: 'search' };
  if (key === '?') return { kind: 'help' };
  const direction = directions[key];
  return direction ? { kind: 'move', direction } : null;
}

/** Wherever letters go into something, they stay there. */
function isTyping(target: EventTarget | null): boolean {
  const element = target as Partial<Element> | null; // the target of a key is an element or the page
  return element?.closest?.('input, textarea, select, [contenteditable]') != null;
}
