import { deskScreen, phoneScreen } from './support/a-chromium.ts';
import { openKecamatan } from './support/a-kecamatan.ts';
import { operatorDesa, perboto } from './support/operator-desa.ts';
import { verifikatorOn } from './support/verifikator.ts';
const perak = await openKecamatan();
try {
  const hp = await perak.device();
  const laptop = await perak.device(deskScreen);
  const operator = operatorDesa(hp);
  const v = verifikatorOn(laptop);
  const page = laptop.page();
  page.on('pageerror', (m) => console.log('pageerror', m.message));
  const both = async (name: string, p = page) => {
    for (const [size, viewport] of Object.entries({ meja: deskScreen, hp: phoneScreen })) {
      await p.setViewportSize(viewport);
      await p.waitForTimeout(300);
      await p.screenshot({ path: `/tmp/h10/${name}-${size}.png`, fullPage: true });
    }
    await p.setViewportSize(deskScreen);
  };
  await hp.signsIn('operator.perak');
  await operator.imports(perboto);
  await operator.agreesWithBpd();
  await hp.opens('/laporan/35.17.01.2005/apbdes/2027/lampiran');
  await hp.page().waitForTimeout(800);
  await hp.page().screenshot({ path: '/tmp/h10/lampiran-hp.png', fullPage: true });
  await hp.opens('/laporan/35.17.01.2005/apbdes-perubahan/2026/alasan');
  await hp.page().waitForTimeout(800);
  await hp.page().screenshot({ path: '/tmp/h10/alasan-hp.png', fullPage: true });
  await operator.files('Hadi Santoso');
  await operator.seesReceipt();
  await hp.page().waitForTimeout(500);
  await hp.page().screenshot({ path: '/tmp/h10/receipt-hp.png', fullPage: true });
  await laptop.signsIn('verifikator');
  await laptop.opens('/antrean');
  await page.waitForTimeout(2500);
  await both('antrean');
  await page.getByRole('button', { name: 'Terima beberapa sekaligus' }).click();
  await page.waitForTimeout(800);
  await page.screenshot({ path: '/tmp/h10/many.png' });
  await v.checks('Perak');
  await page.waitForTimeout(1500);
  await page.getByRole('button', { name: /^Saya ambil/ }).click();
  await page.getByRole('button', { name: 'Pakai usulan kesimpulan' }).click();
  await page.waitForTimeout(800);
  await both('periksa');
  await page.getByRole('button', { name: 'Kembalikan ke desa', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Kembalikan ke desa', exact: true }).click();
  await page.waitForTimeout(1500);
  await both('putusan');
  await page.getByRole('link', { name: 'Surat hasil evaluasi' }).click();
  await page.waitForTimeout(1000);
  await both('surat-evaluasi');
  const print = async (name: string) => {
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 794, height: 1123 });
    await page.screenshot({ path: `/tmp/h10/${name}-print.png`, fullPage: true });
    await page.emulateMedia({ media: 'screen' });
  };
  await print('surat-evaluasi');
  const id = new URL(page.url()).pathname.split('/').at(-1);
  for (const path of [`/surat/pengembalian/${id}`, '/surat/pengingat/35.17.01.2005', '/surat/rekap/semua']) {
    await laptop.opens(path);
    await page.waitForTimeout(1500);
    await print(path.split('/')[2] ?? '');
    await both(`surat-${path.split('/')[2]}`);
  }
} finally {
  await perak.close();
}
