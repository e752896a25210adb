import { adminJobs } from './admin-jobs.ts';
import { coachJobs } from './coach-jobs.ts';
import { deskJobs } from './desk-jobs.ts';
import type { Job } from './job.ts';
import { jointJobs } from './joint-jobs.ts';
import { operatorJobs } from './operator-jobs.ts';

/** Every job of the app by the file that sets it to work; `test/jobs.test.ts` looks that none is missing. */
export const jobs: readonly Job[] = [
  // Before the row that signs out: it ends the session at the server, and these need a line.
  ...jointJobs,
  ...operatorJobs,
  ...deskJobs,
  ...coachJobs,
  ...adminJobs,
];

/** What sets something to work and is in no row, with the reason. */
export const notInjected: Readonly<Record<string, string>> = {
  'frame/confirm-work.tsx': 'the question itself; its users are rows',
  'kit/work-button.tsx': 'the button itself; its users are rows',
  'kit/asking-form.tsx': 'the form itself; its users are rows',
  'keeper/kept.tsx': 'the sheet itself; its users are rows',
  'rooms/setelan/setting-form.tsx': 'the form itself; its users are rows',
  'rooms/titipan/share-file.ts': 'where nothing can be shared the file is saved',
  'rooms/titipan/share-buttons.tsx': 'as share-file.ts',
  'lampiran/storage-card.tsx': 'asks the browser alone, and says when it does not want to',
  'rooms/pengingat/push-card.tsx': 'test/app/rooms/pengingat/turn-push.test.ts tries each trouble',
  'rooms/surat/letter-desk.tsx': 'recording and printing are rows',
  'rooms/rekomendasi/rekomendasi-page.tsx': 'sheets of its own files',
};
