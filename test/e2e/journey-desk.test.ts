import { expect } from '../support/expect.ts';
import { afterEach, beforeEach, test } from 'vitest';
import { deskScreen } from '../support/a-chromium.ts';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';
import { apbdes2027, operatorDesa, perboto } from '../support/operator-desa.ts';
import { verifikatorOn } from '../support/verifikator.ts';

/** News of the other side comes with the sync at the next opening. */
const news = { timeout: 30_000 };
const remark = 'Melebihi Perbup tentang siltap, sesuaikan.';

let perak: Kecamatan;

beforeEach(async () => {
  perak = await openKecamatan();
});
afterEach(() => perak.close());

test('a filing is returned with a remark on its line, corrected without signal, accepted and on the board', async () => {
  const hp = await perak.device();
  const laptop = await perak.device(deskScreen);
  const operator = operatorDesa(hp);
  const verifikator = verifikatorOn(laptop);
  const mark = (name: string) => operator.owed().getByRole('img', { name });
  await hp.signsIn('operator.perak');
  await operator.imports(perboto);
  await operator.agreesWithBpd();
  await operator.files('Hadi Santoso');
  await operator.seesReceipt();

  await laptop.signsIn('verifikator');
  await verifikator.checks('Perak');
  await verifikator.remarks('Tunjangan Kepala Desa', remark);
  await hp.opens('/');
  await expect(mark('Sudah dibuka verifikator')).toBeVisible(news);
  await verifikator.leavesNothingOpen();
  await verifikator.returns();

  await hp.opens('/');
  await expect(operator.owed().getByText('Dikembalikan dengan 1 catatan')).toBeVisible(news);
  await hp.goesOffline();
  await expect(await operator.reads('Tunjangan Kepala Desa')).toContainText(remark);
  await operator.budgets('Tunjangan Kepala Desa', '5000000');
  await hp.opens(apbdes2027);
  await expect(hp.page().getByRole('heading', { name: '1 catatan kecamatan' })).toBeVisible();
  await operator.files('Hadi Santoso');
  await hp.goesOnline();
  await operator.seesReceipt();

  await verifikator.checks('Perak');
  const line = laptop.page().getByRole('row').filter({ hasText: 'Tunjangan Kepala Desa' });
  await expect(line.filter({ hasText: 'semula 6.000.000' })).toContainText('5.000.000');
  await verifikator.leavesNothingOpen();
  await verifikator.accepts();

  await hp.opens('/');
  await expect(mark('Diterima kecamatan')).toBeVisible(news);

  const camat = await perak.device();
  const row = camat
    .page()
    .getByRole('row')
    .filter({
      has: camat.page().getByRole('rowheader', { name: 'Perak', exact: true }),
    });
  await camat.signsIn('camat');
  await expect(row.getByText('Diterima', { exact: true })).toBeVisible(news);
  await expect(camat.page().getByRole('rowheader')).toHaveCount(13 + 1);
  await camat.goesOffline();
  await camat.opens('/papan');
  await expect(row.getByText('Diterima', { exact: true })).toBeVisible();
  await expect(camat.page().getByText(/^Data per \d/)).toBeVisible();
});
