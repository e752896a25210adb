import { expect } from './expect.ts';
import type { Page } from 'playwright';
import type { Kecamatan } from './a-kecamatan.ts';
import { showScenes } from './scenes.ts';
import type { Scene, Settings, Show } from './scenes.ts';

const ownParts = ['', 'lampiran', 'periksa', 'kirim'] as const;

/** The forms beside the APBDes by their address, with the parts of their own. */
const forms: Readonly<Record<string, readonly string[]>> = {
  'realisasi-semester-1/2026': ['pendapatan', 'belanja', 'pembiayaan', 'anggaran', 'catatan'],
  'lpj-realisasi/2026': ['kas', 'pengesahan'],
  'rkpdes/2027': ['kegiatan', 'pagu', 'tahapan', 'isi', 'tim', 'mulai'],
  'rkpdes-perubahan/2026': ['perubahan', 'mulai'],
  'du-rkpdes/2027': ['usulan', 'musrenbangdes'],
  'musdes-rkpdes/2027': ['hadir', 'kembar', 'acara', 'hasil', 'usulan', 'cetak'],
  'musrenbang-kecamatan/2027': ['acara', 'usulan'],
  'bumdes-tahunan/2026': ['profil', 'organ', 'unit', 'keuangan', 'kegiatan', 'musdes'],
  'bumdes-rencana-kerja/2027': ['dokumen'],
  'lkd/2026': ['rt', 'pkk', 'musrenbangdes', 'catatan'],
  'lppd/2026': ['dokumen', 'bidang'],
  'lppd-akhir-jabatan/2026': ['dokumen'],
  'rpjmdes/2026': ['dokumen'],
  'laporan-aset/2026': ['dokumen', 'aset'],
};

/** What opens over a form. */
const sheets: readonly Scene[] = [
  onForm('rkpdes/2027/kegiatan', 'pilih', 'Tambah kegiatan'),
  onForm('rkpdes/2027/kegiatan', 'satu', 'Tambah kegiatan', 'Tulis sendiri, tanpa kode'),
  onForm('du-rkpdes/2027/usulan', 'satu', 'Tambah usulan'),
  onForm('musdes-rkpdes/2027/hadir', 'orang', 'Tambah orang'),
  onForm('musdes-rkpdes/2027/usulan', 'satu', 'Tambah usulan'),
  onForm('bumdes-tahunan/2026/organ', 'satu', 'Tambah pengurus'),
  onForm('bumdes-tahunan/2026/unit', 'satu', 'Tambah unit usaha'),
  onForm('lkd/2026/rt', 'banyak', 'Tambah banyak sekaligus'),
  onForm('lkd/2026/pkk', 'satu', 'Tambah PKK'),
];

/** How many screens of forms there are. */
export const formScreens =
  Object.values(forms).flatMap((parts) => [...ownParts, ...parts]).length + sheets.length;

/** The forms of every kind as the operator of a desa with nothing yet finds them. */
export async function showForms(perak: Kecamatan, show: Show, settings: Settings): Promise<void> {
  const device = await perak.device();
  await device.signsIn('operator.perak');
  const scenes = Object.entries(forms).flatMap(([report, parts]) =>
    [...ownParts, ...parts].map((part) => ({
      name: `${report}/${part || 'ringkasan'}`.replaceAll('/', '-'),
      path: addressOf(`${report}/${part}`),
    })),
  );
  await showScenes(device, [...scenes, ...sheets], { show, settings, person: 'operator' });
  await device.closes();
}

/** A year of the kecamatan: what desa filed, as documents, and what the kecamatan sees of it. */
export async function showSeason(perak: Kecamatan, show: Show, settings: Settings): Promise<void> {
  const operator = await perak.device();
  await operator.signsIn('operator.perak');
  const documents = await documentScenes(await operator.opens('/tanda-terima').then(operator.page));
  await showScenes(operator, documents, { show, settings, person: 'setahun' });
  await operator.closes();
  for (const [person, places] of Object.entries(placesOf)) {
    const device = await perak.device();
    await device.signsIn(person);
    const scenes = places.map((place) => ({ name: place.replaceAll('/', '-'), path: `/${place}` }));
    await showScenes(device, scenes, { show, settings, person: `setahun-${person}` });
    await device.closes();
  }
}

const placesOf: Readonly<Record<string, readonly string[]>> = {
  verifikator: ['antrean', 'papan', 'rekomendasi', 'pengingat', 'kunjungan', 'cari'],
  camat: ['papan', 'indikator', 'triwulan', 'desa/35.17.01.2005'],
  admin: [
    'jurnal',
    'ekspor',
    'kalender',
    'setelan',
    'setelan/surat',
    'setelan/kontak',
    'setelan/pagu',
    'setelan/pemeriksaan',
    'setelan/indikator',
    'setelan/daftar-periksa',
  ],
};

/** How many places there are beside the documents. */
export const seasonPlaces = Object.values(placesOf).flat().length;

/** One document a kind, of the receipts that this desa has. */
async function documentScenes(page: Page): Promise<readonly Scene[]> {
  const receipts = page.getByRole('main').getByRole('listitem').getByRole('link');
  await expect(receipts.first()).toBeVisible({ timeout: 30_000 });
  const found = new Map<string, string>();
  for (const receipt of await receipts.all()) {
    const title = (await receipt.locator('strong').first().innerText()).replace(/ \d{4}$/, '');
    found.set(title, (await receipt.getAttribute('href')) ?? '');
  }
  return [...found].map(([title, address]) => ({
    name: `dokumen-${title.replaceAll(/\W+/g, '-').toLowerCase()}`,
    path: address.replace('tanda-terima', 'dokumen'),
  }));
}

function onForm(part: string, name: string, ...buttons: readonly string[]): Scene {
  return {
    name: `${part}-${name}`.replaceAll('/', '-'),
    path: addressOf(part),
    opens: async (page) => {
      for (const button of buttons) await page.getByRole('button', { name: button }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  };
}

function addressOf(part: string): string {
  return `/laporan/35.17.01.2005/${part}`.replace(/\/$/, '');
}
