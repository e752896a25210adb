import { coachOn } from '../a-visit.ts';
import { expect } from '../expect.ts';
import { pdf, taps, fills, inTurn, chooses, beginsVisit, partOfVisit, prints } from './job.ts';
import type { Job } from './job.ts';

export const coachJobs: readonly Job[] = [
  {
    name: 'keeping a photo of a visit',
    at: 'lampiran/use-keep-files.ts',
    who: 'pembina',
    path: partOfVisit('foto'),
    fault: 'disk',
    does: chooses('Pilih berkas Foto', pdf),
  },
  {
    name: 'the plan of a visit',
    at: 'rooms/kunjungan/plan-list.tsx',
    who: 'pembina',
    path: '/kunjungan',
    opens: inTurn(taps(/^Ubah rencana/), fills('Pembina', 'Ratna')),
    fault: 'disk',
    does: taps('Simpan rencana'),
  },
  {
    name: 'beginning a visit',
    at: 'rooms/kunjungan/siapkan-page.tsx',
    who: 'pembina',
    path: '/siapkan/35.17.01.2006',
    fault: 'disk',
    does: taps('Mulai kunjungan'),
  },
  {
    name: 'throwing a visit away',
    at: 'rooms/kunjungan/visit-form.tsx',
    who: 'pembina',
    path: partOfVisit('selesai'),
    opens: taps('Buang tulisan kunjungan ini'),
    fault: 'disk',
    does: taps('Buang tulisan kunjungan ini'),
  },
  {
    name: 'a visit for the calendar of the phone',
    at: 'rooms/kunjungan/plan-list.tsx',
    who: 'pembina',
    path: '/kunjungan',
    opens: inTurn(
      (page) =>
        page
          .locator('li .stack')
          .filter({ hasText: 'belum dijadwalkan' })
          .first()
          .getByRole('button', { name: /^Ubah rencana/ })
          .click(),
      fills('Tanggal kunjungan', '2026-12-14'),
      taps('Simpan rencana'),
    ),
    fault: 'memory',
    does: taps(/^Tambah ke kalender HP/),
  },
  prints(
    {
      at: 'rooms/kunjungan/visit-report.tsx',
      who: 'pembina',
      path: async (device) => {
        await device.opens('/kunjungan');
        const made = device.page().getByRole('region').or(device.page().locator('section'));
        const link = made.filter({ hasText: 'Sudah selesai' }).locator('a[href^="/kunjungan/"]');
        await expect(link.first()).toBeVisible();
        return (await link.first().getAttribute('href')) ?? '/kunjungan';
      },
    },
    /^Cetak/,
  ),
  {
    name: 'taking a titipan along',
    at: 'rooms/titipan/courier-card.tsx',
    who: 'pembina',
    path: '/pengaturan',
    fault: 'file',
    does: chooses('Tambah titipan', pdf),
  },
  {
    name: 'finishing a visit',
    at: 'rooms/kunjungan/visit-form.tsx',
    who: 'pembina',
    path: async (device) => {
      const coach = coachOn(device);
      const visit = await beginsVisit(device);
      await coach.chooses(visit, ['Keuangan']);
      await coach.meets(visit, 'Hadi Santoso', 'Kepala Desa');
      return `${visit}/selesai`;
    },
    fault: 'disk',
    does: taps('Selesaikan kunjungan'),
  },
];
