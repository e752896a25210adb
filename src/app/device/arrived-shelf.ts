import { signal } from '@preact/signals';
import type { ArrivedShelf } from '../app-context.ts';
import type { ArrivalProblem, ArrivedFile } from '../sending/arrived-files.ts';
import { forgetArrived, keepArrived, listArrived, openArrived } from '../sending/arrived-files.ts';

/** The browser's files to open ("Buka dengan Tepat"), which the DOM types do not know. */
interface LaunchingPage extends Window {
  readonly launchQueue?: {
    readonly setConsumer: (
      take: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void,
    ) => void;
  };
}

interface ShelfDeps {
  readonly page: LaunchingPage;
  readonly now: () => number;
  readonly tellFault: (fault: unknown) => void;
}

/** The shelf as pages see it; what the browser hands over to be opened goes onto it too. */
export function createArrivedShelf({ page, now, tellFault }: ShelfDeps): ArrivedShelf {
  const files = signal<readonly ArrivedFile[] | null>(null);
  const problem = signal<ArrivalProblem | null>(null);
  // Only a secure page has one.
  const { caches } = page as { readonly caches?: CacheStorage };
  const look = async (): Promise<void> => {
    files.value = caches ? await listArrived(caches) : [];
  };
  const take = async (handles: readonly FileSystemFileHandle[]): Promise<void> => {
    if (!caches || handles.length === 0) return;
    const opened = await Promise.all(handles.map((handle) => handle.getFile()));
    const deps = { caches, nowMs: now, newId: () => crypto.randomUUID() };
    problem.value = await keepArrived(deps, opened);
    await look();
  };
  void look().catch(() => {
    files.value = [];
  });
  page.launchQueue?.setConsumer(({ files: handles = [] }) => void take(handles).catch(tellFault));
  return {
    files,
    problem,
    open: async (id) => (caches ? openArrived(caches, id) : null),
    forget: async (id) => {
      if (caches) await forgetArrived(caches, id);
      await look();
    },
  };
}
