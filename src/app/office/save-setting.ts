import type { DesaCode } from '../../domain/basics/ids.ts';
import type { SettingValue } from '../../domain/settings/settings.ts';
import type { SettingName } from '../../domain/settings/setting-name.ts';
import type { App } from '../app-context.ts';

export interface SettingPlace<N extends SettingName> {
  readonly name: N;
  readonly desa?: DesaCode | null;
  /** The note in which it was written; gone in the transaction that queues. */
  readonly note?: string;
}

/** Queues one of the kecamatan's settings as a whole, on the version this device has. */
export async function saveSetting<N extends SettingName>(
  { phone, sync }: App,
  { name, desa = null, note }: SettingPlace<N>,
  value: SettingValue<N>,
): Promise<void> {
  const doc = await phone.read.setting(name, desa);
  const base = doc?.version ?? null;
  await phone.write.queue({ kind: 'set-setting', name, desa, base, value }, note);
  sync.poke();
}
