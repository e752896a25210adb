import { expect } from './expect.ts';
import type { Page } from 'playwright';
import { openCourierRoad } from './a-courier-road.ts';
import type { CourierRoad } from './a-courier-road.ts';
import type { Kecamatan } from './a-kecamatan.ts';
import { coachOn } from './a-visit.ts';
import { showScenes } from './scenes.ts';
import type { Scene, Settings, Show } from './scenes.ts';

const desa = '35.17.01.2005';
const parts = ['waktu', 'angka', 'periksa', 'temuan', 'rekomendasi', 'orang', 'foto', 'selesai'];

/** The screens of a pembina: getting ready, a visit under way with something in each part, one that is over. */
export async function showPembina(perak: Kecamatan, show: Show, settings: Settings): Promise<void> {
  const device = await perak.device();
  const coach = coachOn(device);
  await device.signsIn('pembina');
  await coach.prepares(desa);
  const over = await coach.begins('35.17.01.2006');
  await coach.chooses(over, ['LKD']);
  await coach.meets(over, 'Suwarno', 'Kepala Desa');
  await coach.finishes(over);
  const visit = await coach.begins(desa);
  await coach.chooses(visit, ['Keuangan']);
  await coach.meets(visit, 'Hadi Santoso', 'Kepala Desa');
  const adds = async (part: string, button: string, field: string): Promise<void> => {
    await device.opens(`${visit}/${part}`);
    await device.page().getByRole('button', { name: button }).click();
    await device.page().getByLabel(field).fill('Buku kas berhenti di bulan Agustus');
    await coach.isSaved();
  };
  await adds('temuan', 'Tambah temuan', 'Apa yang ditemukan');
  await adds('rekomendasi', 'Tambah rekomendasi', 'Apa yang harus dilakukan desa');
  const scenes: readonly Scene[] = [
    { name: 'beranda', path: '/' },
    { name: 'kunjungan', path: '/kunjungan' },
    { name: 'siapkan', path: `/siapkan/${desa}` },
    { name: 'kunjungan-isi', path: visit },
    ...parts.map((part) => ({ name: `kunjungan-${part}`, path: `${visit}/${part}` })),
    { name: 'kunjungan-tanda-tangan', path: `${visit}/orang`, opens: opensSignature },
    { name: 'kunjungan-selesai-laporan', path: over },
    { name: 'rekomendasi', path: '/rekomendasi' },
    { name: 'pengaturan', path: '/pengaturan' },
  ];
  await showScenes(device, scenes, { show, settings, person: 'pembina' });
  await device.closes();
}

/** A titipan on the desa's phone, as codes and as sealed, and on the pembina's. */
export async function showCourier(show: Show, settings: Settings): Promise<void> {
  const road = await openCourierRoad();
  try {
    const file = await road.filesWithoutLine();
    const ofDesa: readonly Scene[] = [
      { name: 'titipan', path: '/pengaturan', opens: seals },
      { name: 'titipan-kode', path: '/pengaturan', opens: showsCodes },
    ];
    await showScenes(road.desa, ofDesa, { show, settings, person: 'operator' });
    await road.desa.closes();
    await road.pembina.signsIn('pembina');
    await road.pembina.goesOffline();
    await road.adds(file);
    await road.says('Titipan masuk. Diantar begitu ada sinyal.');
    const carried = [{ name: 'titipan', path: '/pengaturan', opens: () => isCarried(road) }];
    await showScenes(road.pembina, carried, { show, settings, person: 'pembina' });
  } finally {
    await road.perak.close();
  }
}

async function opensSignature(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Minta tanda tangan' }).click();
  await expect(page.getByRole('region', { name: 'Orang 1' }).getByRole('img')).toBeVisible();
}

async function seals(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Siapkan titipan' }).click();
  await expect(page.getByText(/^Titipan siap, berisi/)).toBeVisible();
}

async function showsCodes(page: Page): Promise<void> {
  await seals(page);
  await page.getByRole('button', { name: /^Tampilkan kode QR/ }).click();
  await expect(page.getByRole('img', { name: /^Kode 1 dari/ })).toBeVisible();
}

function isCarried({ carried }: CourierRoad): Promise<void> {
  return expect(carried()).toHaveCount(1);
}
