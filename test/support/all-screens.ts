import { expect } from './expect.ts';
import type { Page } from 'playwright';
import type { Device } from './a-device.ts';
import type { Kecamatan } from './a-kecamatan.ts';
import { operatorDesa, perboto, perubahan2026, pulosaren } from './operator-desa.ts';
import { sharesFile } from './shares-file.ts';
import { showScenes } from './scenes.ts';
import type { Scene, Settings, Show } from './scenes.ts';
import { leavesNothingOpen } from './verifikator.ts';

/** The screens of nobody yet. */
export async function showWelcome(perak: Kecamatan, show: Show, settings: Settings): Promise<void> {
  const device = await perak.device();
  const showing = { show, settings, person: 'tamu' };
  const scenes: readonly Scene[] = [
    { name: 'masuk', path: '/' },
    { name: 'undangan', path: '/undangan/belum-ada' },
  ];
  await showScenes(device, scenes, showing);
}

/** The screens of an operator desa with one report filed and one under way. */
export async function showOperator(
  perak: Kecamatan,
  show: Show,
  settings: Settings,
): Promise<void> {
  const device = await perak.device();
  const filing = await filesOne(device);
  const parts = [
    'pendapatan',
    'belanja',
    'pembiayaan',
    'bpd',
    'periksa',
    'kirim',
    'mulai',
    'impor',
  ];
  const scenes: readonly Scene[] = [
    { name: 'beranda', path: '/' },
    { name: 'laporan', path: perubahan2026 },
    ...parts.map((part) => ({ name: part, path: `${perubahan2026}/${part}` })),
    { name: 'beda', path: `${perubahan2026}/beda` },
    { name: 'baris', path: `${perubahan2026}/pendapatan`, opens: openLine },
    { name: 'pilih-kode', path: `${perubahan2026}/belanja`, opens: openPicker },
    { name: 'laporan-di-kecamatan', path: '/laporan/35.17.01.2005/apbdes/2027' },
    { name: 'tanda-terima-daftar', path: '/tanda-terima' },
    { name: 'tanda-terima', path: `/tanda-terima/${filing}` },
    { name: 'dokumen', path: `/dokumen/${filing}` },
    { name: 'pengaturan', path: '/pengaturan' },
    { name: 'bantuan', path: '/bantuan' },
    { name: 'tidak-ada', path: '/entah', isUnknown: true },
    { name: 'berkas-masuk', path: '/berkas-masuk', opens: sharesBudget },
  ];
  await showScenes(device, scenes, { show, settings, person: 'operator' });
}

/** The screens of the kecamatan's people, with one filing to check. */
export async function showKecamatan(
  perak: Kecamatan,
  show: Show,
  settings: Settings,
): Promise<void> {
  const filing = await filesOne(await perak.device());
  const byPerson: Readonly<Record<string, readonly Scene[]>> = {
    verifikator: [
      { name: 'antrean', path: '/antrean', opens: seesQueue },
      { name: 'periksa', path: `/periksa/${filing}`, opens: seesDesk },
      { name: 'catatan', path: `/periksa/${filing}`, opens: openRemark },
      { name: 'terima', path: `/periksa/${filing}`, opens: openAccept },
      { name: 'papan', path: '/papan' },
      { name: 'surat-pengingat', path: '/surat/pengingat/35.17.01.2005' },
      { name: 'surat-rekap', path: '/surat/rekap/semua' },
      { name: 'surat-tercatat', path: '/surat/rekap/semua', opens: recordsRekap },
      { name: 'buku-surat', path: '/buku-surat' },
      { name: 'cari', path: '/cari?q=apbdes' },
      { name: 'profil', path: '/desa/35.17.01.2005' },
    ],
    camat: [{ name: 'papan', path: '/papan' }],
    admin: [
      { name: 'orang', path: '/orang', opens: seesPeople },
      { name: 'orang-tambah', path: '/orang', opens: openNewPerson },
      { name: 'orang-satu', path: '/orang', opens: openPerson },
      { name: 'orang-nonaktif', path: '/orang', opens: openDisable },
      { name: 'orang-undangan', path: '/orang', opens: openInvitation },
      { name: 'hari-libur', path: '/hari-libur', opens: seesDays },
      { name: 'hari-libur-ubah', path: '/hari-libur', opens: openDay },
      { name: 'hari-libur-hapus', path: '/hari-libur', opens: openRemoval },
      { name: 'jurnal', path: '/jurnal' },
      { name: 'ekspor', path: '/ekspor' },
      { name: 'pengaturan', path: '/pengaturan' },
    ],
  };
  for (const [person, scenes] of Object.entries(byPerson)) {
    const device = await perak.device();
    await device.signsIn(person);
    await showScenes(device, scenes, { show, settings, person });
    await device.closes();
  }
}

/** The operator of Perak files one report and begins another; gives the filing's id. */
async function sharesBudget(page: Page): Promise<void> {
  const table = 'Kode;Uraian;Anggaran\n4.1;Pendapatan Asli Desa;1.000.000\n';
  await sharesFile(page, 'APBDes 2027.csv', Buffer.from(table));
  // One more at each look.
  await expect(page.getByLabel('Untuk laporan').first()).toBeVisible();
}

async function filesOne(device: Device): Promise<string> {
  const operator = operatorDesa(device);
  await device.signsIn('operator.perak');
  await operator.imports(perboto);
  await operator.agreesWithBpd();
  await operator.files('Hadi Santoso');
  await operator.seesReceipt();
  const filing = new URL(device.page().url()).pathname.split('/').at(-1) ?? '';
  await operator.imports(pulosaren, perubahan2026);
  return filing;
}

async function openLine(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Dana Desa' }).last().click();
  await expect(page.getByRole('dialog', { name: 'Ubah baris' })).toBeVisible();
}

async function openPicker(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tambah baris' }).click();
  await expect(page.getByRole('dialog', { name: 'Pilih kegiatan' })).toBeVisible();
}

/** Once; later it stands recorded. */
async function recordsRekap(page: Page): Promise<void> {
  const recorded = page.getByText('Tercatat di Buku surat keluar');
  const nomor = page.getByLabel('Nomor', { exact: true });
  await expect(recorded.or(nomor)).toBeVisible();
  if (await nomor.isVisible()) {
    await nomor.fill('900/12/415.56/2026');
    await page.getByRole('button', { name: 'Catat nomor dan cetak' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Tetap lanjutkan' }).click();
  }
  await expect(recorded).toBeVisible();
}

async function seesPeople(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Dewi Lestari' })).toBeVisible();
}

async function openNewPerson(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tambah orang' }).click();
  await expect(page.getByLabel('Nama pengguna')).toBeVisible();
}

async function openPerson(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Dewi Lestari' }).click();
  await expect(page.getByRole('dialog', { name: 'Dewi Lestari' })).toBeVisible();
}

async function openDisable(page: Page): Promise<void> {
  await openPerson(page);
  await page.getByRole('button', { name: 'Nonaktifkan' }).click();
  await expect(page.getByRole('dialog', { name: 'Nonaktifkan Dewi Lestari?' })).toBeVisible();
}

async function openInvitation(page: Page): Promise<void> {
  await openPerson(page);
  await page.getByRole('button', { name: 'Buat undangan baru' }).click();
  await expect(page.getByRole('dialog', { name: 'Undangan untuk Dewi Lestari' })).toBeVisible();
}

async function seesDays(page: Page): Promise<void> {
  await expect(
    page.getByRole('button', { name: 'Hari Buruh Internasional' }).first(),
  ).toBeVisible();
}

async function openDay(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Hari Buruh Internasional' }).first().click();
  await expect(page.getByRole('dialog', { name: 'Ubah hari libur' })).toBeVisible();
}

async function openRemoval(page: Page): Promise<void> {
  await openDay(page);
  await page.getByRole('button', { name: 'Hapus' }).click();
  await expect(page.getByRole('dialog', { name: /^Hapus Hari Buruh/ })).toBeVisible();
}

async function seesQueue(page: Page): Promise<void> {
  await expect(page.getByRole('link').filter({ hasText: 'APBDes 2027' })).toBeVisible();
}

async function seesDesk(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Terima', exact: true })).toBeVisible();
}

async function openRemark(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tulis catatan: Tunjangan Kepala Desa' }).click();
  await expect(page.getByRole('dialog', { name: 'Catatan' })).toBeVisible();
}

async function openAccept(page: Page): Promise<void> {
  // Once; later the sheet is as it was left.
  const rest = page.getByRole('button', { name: 'Tandai sisanya tidak dinilai' });
  const accept = page.getByRole('button', { name: 'Terima', exact: true });
  await expect(rest.or(accept.and(page.locator(':enabled')))).toBeVisible();
  if (await rest.isVisible()) await leavesNothingOpen(page);
  await accept.click();
  await expect(page.getByRole('dialog', { name: 'Terima laporan ini?' })).toBeVisible();
}
