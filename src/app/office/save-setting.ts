import type { DesaCode } from '../../domain/basics/ids.ts';
import type { SettingValue } from '../../domain/settings/settings.ts';
import type { SettingName } from '../../domain/settings/setting-name.ts';
import { setSettingCommand } from '../../domain/workflow/commands/set-setting.ts';
import { docId } from '../../domain/workflow/documents.ts';
import type { App } from '../app-context.ts';
import { queueCommand } from './queue-command.ts';

interface SettingPlace<N extends SettingName> {
  readonly name: N;
  readonly desa?: DesaCode | null;
  /** The note in which it was written; gone in the transaction that queues. */
  readonly note?: string;
}

/** Queues one of the kecamatan's settings as a whole, on the version this device has. */
export async function saveSetting<N extends SettingName>(
  app: App,
  { name, desa = null, note }: SettingPlace<N>,
  value: SettingValue<N>,
): Promise<void> {
  const doc = await app.phone.read.one(docId.setting(name, desa), 'setting');
  const base = doc?.version ?? null;
  await queueCommand(app, { kind: setSettingCommand.kind, name, desa, base, value }, note);
}
