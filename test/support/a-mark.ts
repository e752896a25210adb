import { deviceIdSchema } from '../../src/domain/basics/ids.ts';
import { instantSchema } from '../../src/domain/basics/tanggal.ts';
import type { Mark } from '../../src/server/store/server-store.ts';
import { actors } from './actors.ts';
import { aUuid } from './a-uuid.ts';

/** The admin of Kecamatan Perak does something about people. */
export function aMark(fields: Partial<Mark> = {}): Mark {
  const { kecamatan, person } = actors.admin;
  const at = instantSchema.parse('2026-10-29T02:05:00.000Z');
  return { kecamatan, by: person, device: deviceIdSchema.parse(aUuid(8)), at, ...fields };
}
