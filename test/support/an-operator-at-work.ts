import { openKecamatan } from './a-kecamatan.ts';
import type { Kecamatan } from './a-kecamatan.ts';
import type { Device } from './a-device.ts';
import { operatorDesa } from './operator-desa.ts';
import type { OperatorDesa } from './operator-desa.ts';

export interface OperatorAtWork {
  readonly perak: Kecamatan;
  readonly hp: Device;
  readonly operator: OperatorDesa;
}

/** Kecamatan Perak and an operator desa with a phone on which nobody has signed in. */
export async function anOperatorAtWork(): Promise<OperatorAtWork> {
  const perak = await openKecamatan();
  const hp = await perak.device();
  return { perak, hp, operator: operatorDesa(hp) };
}
