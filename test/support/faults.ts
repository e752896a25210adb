import type { Page } from 'playwright';

/** What may fail under a job. */
export type Fault =
  'disk' | 'file' | 'line' | 'memory' | 'cipher' | 'print' | 'share' | 'clipboard';

/** From now on, in this page, what a fault names fails as a browser lets it fail; `line` is the device's own. */
export function breaks(page: Page, fault: Exclude<Fault, 'line'>): Promise<void> {
  return page.evaluate(breakInPage, fault);
}

function breakInPage(fault: Exclude<Fault, 'line'>): void {
  const fails = (name: string) => {
    throw new DOMException('failed for a test', name);
  };
  const rejects = (name: string) => async () => fails(name);
  const put = (target: object, methods: Readonly<Record<string, () => unknown>>) => {
    for (const [name, value] of Object.entries(methods))
      Object.defineProperty(target, name, { configurable: true, value });
  };
  switch (fault) {
    case 'disk': {
      const broken = () => fails('UnknownError');
      put(IDBObjectStore.prototype, { put: broken, add: broken, delete: broken });
      put(Cache.prototype, { put: rejects('UnknownError'), delete: rejects('UnknownError') });
      return;
    }
    case 'file': {
      const broken = rejects('NotReadableError');
      return put(Blob.prototype, { arrayBuffer: broken, text: broken });
    }
    case 'memory':
      return put(URL, { createObjectURL: () => fails('UnknownError') });
    case 'cipher':
      return put(SubtleCrypto.prototype, {
        digest: rejects('OperationError'),
        encrypt: rejects('OperationError'),
        sign: rejects('OperationError'),
      });
    case 'print':
      return put(window, { print: () => fails('NotSupportedError') });
    case 'share':
      return put(navigator, { share: rejects('NotAllowedError'), canShare: () => true });
    case 'clipboard':
      return put(Clipboard.prototype, { writeText: rejects('NotAllowedError') });
  }
}
