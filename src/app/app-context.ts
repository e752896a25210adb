import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { must } from '../domain/basics/must.ts';
import type { Instant } from '../domain/basics/tanggal.ts';
import type { Sha256 } from '../sync/content-hash.ts';
import type { ArrivalProblem, ArrivedFile } from './sending/arrived-files.ts';
import type { Fetch } from './sending/post-sync.ts';
import type { SyncProgress } from './sending/sync-timer.ts';
import type { Phone } from './store/phone.ts';

/** What every page and command gets: made once in `main.tsx`, replaced whole in a test. */
export interface App {
  readonly phone: Phone;
  readonly sync: Sync;
  readonly files: FileSending;
  readonly bridge: WorkerBridge;
  readonly install: InstallOffer;
  readonly device: DeviceStorage;
  readonly arrived: ArrivedShelf;
  readonly fetch: Fetch;
  readonly now: () => Instant;
  /** A short id for a thing inside a content, e.g. a line of an APBDes. */
  readonly newLineId: () => string;
  readonly sha256: Sha256;
  readonly utf8: (text: string) => Uint8Array<ArrayBuffer>;
  readonly appVersion: string;
}

/** The sender as pages see it; when it runs by itself is its own matter (S9). */
export interface Sync {
  /** Something was queued, or a person asked: sync soon. */
  readonly poke: () => void;
  /** Whether a round runs, and how the last one ended. */
  readonly progress: ReadonlySignal<SyncProgress>;
}

/** The sender of files (S13); it follows the figures by itself. */
export interface FileSending {
  /** A file was added, or a person asked. */
  readonly poke: () => void;
  readonly progress: ReadonlySignal<FileProgress>;
}

export interface FileProgress {
  /** The file being sent, by `desa/sha256`, and how much of it has gone up; null when none is. */
  readonly sending: { readonly id: string; readonly sentBytes: number } | null;
  /** How the last round of files ended; null before the first. */
  readonly outcome: SyncProgress['outcome'];
}

/** The one page file that talks to the service worker. */
interface WorkerBridge {
  /** A new version is ready and waits for the person's word. */
  readonly updateOffered: ReadonlySignal<boolean>;
  readonly applyUpdate: () => void;
}

/** The browser's own offer to install, kept until the person asks for it. */
export interface InstallOffer {
  readonly isOffered: ReadonlySignal<boolean>;
  readonly isInstalled: () => boolean;
  readonly ask: () => Promise<void>;
}

export interface DeviceStorage {
  /** Asks the browser never to clear what is kept here; its answer. */
  readonly persist: () => Promise<boolean>;
  readonly isPersisted: () => Promise<boolean>;
  readonly estimate: () => Promise<{
    readonly usedBytes: number | null;
    readonly quotaBytes: number | null;
  }>;
}

/** Files that another app shared or had opened here, until each is in a report or thrown away. */
export interface ArrivedShelf {
  /** The newest first; null until they are looked up. */
  readonly files: ReadonlySignal<readonly ArrivedFile[] | null>;
  /** Why the last ones to be opened are not among them. */
  readonly problem: ReadonlySignal<ArrivalProblem | null>;
  /** Null when it is no longer there. */
  readonly open: (id: string) => Promise<File | null>;
  readonly forget: (id: string) => Promise<void>;
}

export const AppContext = createContext<App | null>(null);

export function useApp(): App {
  return must(useContext(AppContext), 'AppContext');
}
