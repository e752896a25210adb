import { expect } from './expect.ts';
import { afterEach, beforeEach, test } from 'vitest';
import { openKecamatan } from './a-kecamatan.ts';
import type { Kecamatan } from './a-kecamatan.ts';
import { desaAndDesk } from './desa-and-desk.ts';
import { pencatatOn } from './pencatat.ts';

/** Its kind, when it was held, and whom the second of two who came stands for. */
export type Meeting = readonly [kind: string, tanggal: string, unsur: string];

/** Each of these goes its whole way, from the daftar hadir to its acceptance. */
export function meetingsGoTheirWay(meetings: readonly Meeting[]): void {
  let perak: Kecamatan;

  beforeEach(async () => {
    perak = await openKecamatan();
  });
  afterEach(() => perak.close());

  test.each(meetings)(
    'a %s is written without signal, outlives the browser, is returned, mended and accepted',
    async (kind, tanggal, unsur) => {
      const report = `/laporan/35.17.01.2005/${kind}/2027`;
      const { hp, laptop, ...way } = await desaAndDesk(perak, report);
      const pencatat = pencatatOn(hp, report);
      await hp.goesOffline();

      await pencatat.opens('hadir');
      await pencatat.counts(
        { nama: 'Suparman', jenisKelamin: 'Laki-laki', unsur: 'BPD' },
        { nama: 'Siti Aminah', jenisKelamin: 'Perempuan', unsur, lkd: 'PKK' },
      );
      await pencatat
        .page()
        .getByRole('button', { name: /Siti Aminah/ })
        .click();
      await pencatat.signs();
      await pencatat.isSaved();
      await hp.closes();
      await hp.reopens(`${report}/hadir`);
      await expect(pencatat.figures()).toHaveText('Hadir2Laki-laki1Perempuan1');
      await pencatat.tellsTheMeeting(tanggal);
      await pencatat.proposes('Rabat beton jalan RT 02');
      await pencatat.files();
      await hp.goesOnline();

      await way.isReturnedAt('Siti Aminah', 'Alamatnya belum ditulis');
      const paper = laptop.page();
      await expect(paper.getByText('Rabu tanggal')).toBeVisible();
      await expect(paper.getByRole('img', { name: 'Tanda tangan Siti Aminah' })).toBeVisible();
      const sheet = hp.page().getByRole('dialog');
      await expect(sheet.getByText('Alamatnya belum ditulis')).toBeVisible();
      await sheet.getByLabel('Alamat').fill('RT 02 Dusun Krajan');
      await sheet.getByRole('button', { name: 'Selesai' }).click();
      await pencatat.isSaved();

      await way.isFiledAgain();
      await expect(paper.getByText('Berubah').first()).toBeVisible();
      await way.isAccepted();
    },
  );
}
