import { expect } from './expect.ts';
import { deskScreen } from './a-chromium.ts';
import type { Device } from './a-device.ts';
import type { Kecamatan } from './a-kecamatan.ts';
import { formHand } from './form-hand.ts';
import { verifikatorOn } from './verifikator.ts';

/** One report between a desa's phone and the kecamatan's desk; each step ends where the next begins. */
export interface DesaAndDesk {
  readonly hp: Device;
  readonly laptop: Device;
  /** The filing arrives and comes back with a remark at this line; its place is open on the phone. */
  readonly isReturnedAt: (line: string, remark: string) => Promise<void>;
  /** What was corrected is on disk and is filed; it stands open at the desk. */
  readonly isFiledAgain: () => Promise<void>;
  readonly isAccepted: () => Promise<void>;
}

export async function desaAndDesk(
  perak: Kecamatan,
  report: string,
  /** A word of its title in the queue, where the desa has filed others. */
  title?: string,
): Promise<DesaAndDesk> {
  const hp = await perak.device();
  const laptop = await perak.device(deskScreen);
  const operator = formHand(hp);
  const verifikator = verifikatorOn(laptop);
  await hp.signsIn('operator.perak');
  await laptop.signsIn('verifikator');
  return {
    hp,
    laptop,
    isReturnedAt: async (line, remark) => {
      await operator.seesReceipt();
      await verifikator.checks('Perak', title);
      await verifikator.remarks(line, remark);
      await verifikator.returns();
      await hp.opens(report);
      await hp.page().getByRole('button', { name: remark }).click({ timeout: 30_000 });
    },
    isFiledAgain: async () => {
      await operator.isSaved();
      await operator.files(report);
      await operator.seesReceipt();
      await verifikator.checks('Perak', title);
      const earlier = laptop.page().getByText('Catatan pada pengajuan sebelumnya');
      await expect(earlier).toBeVisible({ timeout: 30_000 });
    },
    isAccepted: async () => {
      await verifikator.accepts();
      await hp.opens(report);
      await expect(hp.page().getByText('Laporan ini sudah diterima kecamatan')).toBeVisible({
        timeout: 30_000,
      });
    },
  };
}
