import { emptyRkpdes } from '../../../src/domain/reports/rkpdes/schema.ts';
import type { ApbdesContent } from '../../../src/domain/reports/apbdes/schema.ts';
import type { Device } from '../a-device.ts';
import { expect } from '../expect.ts';
import {
  acceptsByWire,
  budgetOf,
  draftByWire,
  filesByWire,
  writesByWire,
} from '../files-by-wire.ts';
import { news } from '../a-visit.ts';
import { operatorDesa } from '../operator-desa.ts';
import { fills, firstOf, inTurn, putsTable, taps, waits } from './job.ts';
import type { Job } from './job.ts';

/* Jobs that only come up when somebody else has done something first: another phone, the desa, the kecamatan. */

/** Years that no other row and no season writes of, one a row. */
const apbdes = (tahun: number): string => `35.17.01.2005/apbdes/${tahun}`;
const nomor = fills('Nomor berita acara', '141/1/2031');
/** A Perubahan RKPDes that there is none of: no check remarks on it. */
const nihil = (tahun: number) => ({
  kind: 'rkpdes-perubahan' as const,
  tahun,
  content: { ...emptyRkpdes, nihil: { alasan: 'Tidak ada perubahan.' } },
});

/** What was typed without signal is on this phone alone, and the page that kept it is left. */
async function writesOffline(device: Device, report: string): Promise<void> {
  await device.goesOffline();
  await device.opens(`/laporan/${report}/bpd`);
  await nomor(device.page());
  await device.opens(`/laporan/${report}`);
}

/** Another phone has filed the report before this one has signal again: what this one sends is refused. */
async function isFiledElsewhere(device: Device, tahun: number): Promise<string> {
  device.line.restore();
  await filesByWire(device.line.url, 'perak', budgetOf(tahun));
  await device.goesOnline();
  return `/laporan/${apbdes(tahun)}`;
}

export const jointJobs: readonly Job[] = [
  {
    name: 'choosing between what two phones wrote',
    at: 'reports/frame/own-parts.tsx',
    who: 'operator.perak',
    path: async (device) => {
      const report = apbdes(2033);
      await device.opens(`/laporan/${report}/bpd`);
      await fills('Nomor berita acara', '141/0/2031')(device.page());
      // By its link: what is typed goes on to the disk, and from there to the server.
      await device.page().locator('header.topbar a').first().click();
      await draftByWire(device.line.url, 'perak', report);
      await writesOffline(device, report);
      device.line.restore();
      await writesByWire(device.line.url, 'perak', report, (content) => {
        const { bpd } = content as ApbdesContent; // as its form wrote it
        return { ...content, bpd: { ...bpd, nomorBeritaAcara: '141/2/2031' } };
      });
      await device.goesOnline();
      return `/laporan/${report}/beda`;
    },
    opens: waits((page) => page.getByRole('button', { name: 'Pakai ini' }).first()),
    fault: 'disk',
    does: taps('Pakai ini'),
  },
  {
    name: 'having read why a filing was refused',
    at: 'standing/refusal-note.tsx',
    who: 'operator.perak',
    path: async (device) => {
      const report = `/laporan/${apbdes(2034)}`;
      await device.goesOffline();
      await putsTable(device, report);
      await operatorDesa(device).agreesWithBpd(report);
      await device.opens(`${report}/kirim`);
      await inTurn(
        fills('Nama kepala desa', 'Hadi Santoso'),
        taps('Kirim sekarang'),
      )(device.page());
      await device.page().waitForURL(/tanda-terima/);
      return isFiledElsewhere(device, 2034);
    },
    opens: waits((page) => page.getByRole('button', { name: 'Saya mengerti' })),
    fault: 'disk',
    does: taps('Saya mengerti'),
  },
  {
    name: 'throwing a refused draft away',
    at: 'standing/refusal-note.tsx',
    who: 'operator.perak',
    path: async (device) => {
      await writesOffline(device, apbdes(2035));
      return isFiledElsewhere(device, 2035);
    },
    opens: inTurn(
      waits((page) => page.getByRole('button', { name: 'Buang perubahan di HP ini' })),
      taps('Buang perubahan di HP ini'),
    ),
    fault: 'disk',
    does: taps('Buang perubahan di HP ini'),
  },
  {
    name: 'recording a Perdes',
    at: 'perdes/perdes-card.tsx',
    who: 'operator.perak',
    path: async (device) => {
      const filing = await filesByWire(device.line.url, 'perak', budgetOf(2036));
      await acceptsByWire(device.line.url, apbdes(2036), filing);
      return `/dokumen/${filing}`;
    },
    opens: inTurn(
      waits((page) => page.getByRole('button', { name: 'Catat Perdes' })),
      taps('Catat Perdes'),
      fills('Nomor Perdes', '7 Tahun 2026'),
      fills('Tanggal Perdes', '2026-11-20'),
    ),
    fault: 'disk',
    does: taps('Simpan'),
  },
  {
    name: 'having read why an answer was refused',
    at: 'standing/refused-list.tsx',
    who: 'verifikator',
    path: async (device) => {
      const filing = await filesByWire(device.line.url, 'sembung', nihil(2037));
      await device.opens(`/periksa/${filing}`);
      const accepts = taps('Terima');
      await waits((page) => page.getByRole('button', { name: 'Terima' }))(device.page());
      await device.goesOffline();
      await inTurn(accepts, accepts)(device.page());
      await expect(device.page().getByText(/Putusan tersimpan di perangkat ini/)).toBeVisible();
      device.line.restore();
      await acceptsByWire(device.line.url, '35.17.01.2006/rkpdes-perubahan/2037', filing);
      await device.goesOnline();
      return '/antrean';
    },
    opens: waits((page) => page.getByRole('button', { name: 'Saya mengerti' })),
    fault: 'disk',
    does: taps('Saya mengerti'),
  },
  {
    name: 'accepting many',
    at: 'rooms/periksa/accept-many-sheet.tsx',
    who: 'verifikator',
    path: async (device) => {
      await filesByWire(device.line.url, 'sembung', nihil(2036));
      return '/antrean';
    },
    opens: inTurn(
      (page) => page.getByRole('button', { name: 'Terima beberapa sekaligus' }).click(news),
      (page) => expect(page.getByRole('dialog').getByRole('checkbox').first()).toBeVisible(news),
      taps(/^Terima semua/),
    ),
    fault: 'disk',
    does: taps(/^Terima semua/),
  },
  ...(['line', 'cipher', 'disk'] as const).map((fault): Job => ({
    name: 'fetching the files for a visit',
    at: 'rooms/kunjungan/siapkan-page.tsx',
    who: 'pembina',
    path: '/siapkan/35.17.01.2007',
    opens: waits((page) => page.getByRole('button', { name: /^Ambil berkas/ })),
    fault,
    does: taps(/^Ambil berkas/),
  })),
  ...(['line', 'cipher', 'disk'] as const).map((fault): Job => ({
    name: 'opening a file of a report',
    at: 'lampiran/use-open-file.ts',
    who: 'verifikator',
    path: firstOf('/antrean', '/periksa/'),
    opens: waits((page) =>
      page.getByRole('button', { name: /^(Buka|Simpan) .*\.(pdf|jpg)/ }).first(),
    ),
    fault,
    does: taps(/^(Buka|Simpan) .*\.(pdf|jpg)/),
  })),
];
