import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FaultNotice } from '../../../src/app/frame/fault-notice.tsx';
import { Button } from '../../../src/app/kit/button.tsx';
import { jobFault } from '../../../src/app/kit/job-fault.ts';
import { share } from '../../../src/app/kit/share.ts';
import { useBusy } from '../../../src/app/kit/use-busy.ts';
import { StorageClosed, StorageFull } from '../../../src/app/store/storage-error.ts';

let root: HTMLElement;
let runs = 0;

function Desk({ work }: { readonly work: () => Promise<void> }) {
  const [isBusy, run] = useBusy();
  return (
    <>
      <FaultNotice />
      <input aria-label="Tulisan" />
      <Button busy={isBusy} onClick={() => run(work)}>
        Kerjakan
      </Button>
    </>
  );
}

beforeEach(() => {
  jobFault.value = null;
  runs = 0;
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const doIt = () => userEvent.click(page.getByRole('button', { name: 'Kerjakan' }));
const told = () => page.getByRole('alert');

function desk(fault: unknown) {
  render(<Desk work={async () => Promise.reject((runs += 1) && fault)} />, root);
}

test.each([
  [new StorageFull('x'), 'Memori HP penuh'],
  [new StorageClosed('x'), 'menutup penyimpanan'],
  [new DOMException('gone', 'NotReadableError'), 'Berkasnya tidak dapat dibaca'],
  [new TypeError('Failed to fetch dynamically imported module'), 'sambungan'],
  [new Error('jalan buntu'), 'kesalahan aplikasi'],
  ['a text', 'kesalahan aplikasi'],
])('a job that throws %s ends, and says so', async (fault, words) => {
  desk(fault);
  await userEvent.fill(page.getByLabelText('Tulisan'), 'tetap ada');
  await doIt();
  await expect.element(told()).toHaveTextContent(words);
  if (fault instanceof Error) await expect.element(page.getByText(fault.message)).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Mengerti' }));
  await expect.element(page.getByLabelText('Tulisan')).toHaveValue('tetap ada');
  await doIt();
  await expect.element(told()).toBeVisible();
  expect(runs).toBe(2);
});

test('what somebody closes is no fault', async () => {
  desk(new DOMException('closed', 'AbortError'));
  await doIt();
  await expect.poll(() => runs).toBe(1);
  expect(jobFault.value).toBeNull();
});

test('what nobody waits for is told too', async () => {
  desk(null);
  const rejection = Promise.reject(new Error('tanpa penunggu'));
  rejection.catch(() => {}); // the runner itself looks for unhandled ones
  window.dispatchEvent(
    new PromiseRejectionEvent('unhandledrejection', {
      promise: rejection,
      reason: new Error('diam'),
    }),
  );
  await expect.element(page.getByText('Error: diam')).toBeVisible();
});

test('a share sheet that cannot open is told', async () => {
  desk(null);
  Object.defineProperty(navigator, 'share', {
    configurable: true,
    value: async () => Promise.reject(new DOMException('no', 'NotAllowedError')),
  });
  share({ text: 'x' });
  await expect.element(told()).toHaveTextContent('kesalahan aplikasi');
});

test('what a button throws at once is told too', async () => {
  desk(null);
  const error = new TypeError('window.print is not a function');
  window.dispatchEvent(new ErrorEvent('error', { error }));
  await expect.element(page.getByText(`TypeError: ${error.message}`)).toBeVisible();
  jobFault.value = null;
  window.dispatchEvent(new ErrorEvent('error', { message: 'ResizeObserver loop' }));
  expect(jobFault.value).toBeNull();
});
