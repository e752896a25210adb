import { adminJobs } from './admin-jobs.ts';
import { coachJobs } from './coach-jobs.ts';
import { deskJobs } from './desk-jobs.ts';
import type { Job } from './job.ts';
import { operatorJobs } from './operator-jobs.ts';

/** Every job of the app by the file that sets it to work; `test/jobs.test.ts` looks that none is missing. */
export const jobs: readonly Job[] = [...operatorJobs, ...deskJobs, ...coachJobs, ...adminJobs];

/** What sets something to work and is in no row, with the reason. */
export const notInjected: Readonly<Record<string, string>> = {
  'frame/confirm-work.tsx': 'the question itself; its users are rows',
  'kit/asking-form.tsx': 'the form itself; its users are rows',
  'keeper/kept.tsx': 'the sheet itself; its users are rows',
  'rooms/setelan/setting-form.tsx': 'the form itself; its users are rows',
  'rooms/titipan/share-file.ts': 'where nothing can be shared the file is saved',
  'perdes/perdes-card.tsx': 'KeptSheet; no accepted Perdes of the season waits on a phone',
  'reports/frame/own-parts.tsx':
    'sending is a row; a choice between two phones, by useBusy too, needs both',
  'standing/refusal-note.tsx': 'ConfirmWork; needs a draft that the server refused',
  'rooms/periksa/accept-many-sheet.tsx': 'ConfirmWork; no filing of the season is without findings',
  'rooms/kunjungan/siapkan-page.tsx':
    'beginning a visit is a row; fetching files says how many it could not',
  'rooms/pengingat/push-card.tsx': 'test/app/rooms/pengingat/turn-push.test.ts tries each trouble',
  'rooms/surat/letter-desk.tsx': 'recording and printing are rows',
  'rooms/rekomendasi/rekomendasi-page.tsx': 'sheets of its own files',
  'lampiran/use-open-file.ts': 'test/e2e/files.test.ts: says why a file is not opened',
};
