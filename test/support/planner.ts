import type { Device } from './a-device.ts';
import { formHand } from './form-hand.ts';
import type { Fields, FormHand } from './form-hand.ts';

/** What an operator desa does in the forms of the RKPDes and the DU-RKPDes, in the words of the screen. */
export interface Planner extends FormHand {
  /** Finds a kegiatan by a word of its name and fills the fields of its sheet. */
  readonly plans: (query: string, fields: Fields) => Promise<void>;
  /** Takes a source into the open sheet and writes its amount. */
  readonly paysFrom: (source: string, field: string, amount: string) => Promise<void>;
}

export function planner(device: Device): Planner {
  const { page } = device;
  const hand = formHand(device);
  return {
    ...hand,
    plans: async (query, fields) => {
      await page().getByRole('button', { name: 'Tambah kegiatan' }).click();
      await page().getByLabel('Cari kegiatan').fill(query);
      await page().getByRole('dialog').getByRole('listitem').first().getByRole('button').click();
      await hand.fillsSheet(fields);
    },
    paysFrom: async (source, field, amount) => {
      await page().getByRole('dialog').getByRole('button', { name: source }).click();
      await page().getByLabel(field).fill(amount);
    },
  };
}
