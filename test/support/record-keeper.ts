import type { Device } from './a-device.ts';
import { formHand } from './form-hand.ts';
import type { FormHand } from './form-hand.ts';

/** What an operator desa does in the forms of BUMDes, LKD and documents, in the words of the screen. */
export interface RecordKeeper extends FormHand {
  /** Presses one of the choices under a question. */
  readonly chooses: (question: string, answer: string) => Promise<void>;
  readonly ticks: (label: string) => Promise<void>;
  readonly presses: (name: string | RegExp) => Promise<void>;
}

export function recordKeeper(device: Device): RecordKeeper {
  const { page } = device;
  const hand = formHand(device);
  return {
    ...hand,
    chooses: async (question, answer) => {
      const group = page().getByRole('group', { name: question });
      await group.getByRole('button', { name: answer, exact: true }).click();
      await hand.isSaved();
    },
    ticks: async (label) => {
      await page().getByLabel(label).check();
      await hand.isSaved();
    },
    presses: async (name) => {
      await page().getByRole('button', { name }).click();
      await hand.isSaved();
    },
  };
}
