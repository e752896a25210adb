import { uuidv7 } from '../../src/domain/basics/ids.ts';
import { commandIdSchema, reportIdSchema } from '../../src/domain/basics/ids.ts';
import type { CommandId } from '../../src/domain/basics/ids.ts';
import { instantSchema } from '../../src/domain/basics/tanggal.ts';
import type { FileReport } from '../../src/domain/workflow/commands/file-report.ts';
import type { CommandOf } from '../../src/domain/workflow/commands/registry.ts';

/** Command ids in order: `commandId(1)`, `commandId(2)`, ... */
export function commandId(n: number): CommandId {
  return commandIdSchema.parse(uuidv7(1_790_000_000_000 + n, new Uint8Array(10)));
}

export const madeAt = instantSchema.parse('2026-10-29T02:00:00.000Z');
export const apbdesSembung = reportIdSchema.parse('35.17.01.2006/apbdes/2027');

const envelope = (n: number) => ({ id: commandId(n), madeAt, seenServerAt: null });

export function aSaveDraft(
  n: number,
  fields: Partial<CommandOf<'save-draft'>> = {},
): CommandOf<'save-draft'> {
  const content = { catatan: `isi ${n}` };
  return {
    ...envelope(n),
    kind: 'save-draft',
    report: apbdesSembung,
    base: null,
    content,
    ...fields,
  };
}

export function aFileReport(n: number, fields: Partial<FileReport> = {}): FileReport {
  return {
    ...envelope(n),
    kind: 'file-report',
    report: apbdesSembung,
    base: null,
    content: { catatan: `isi ${n}` },
    contentHash: '0'.repeat(64),
    kepalaDesa: 'Suwarno',
    ...fields,
  };
}

export function anOpenFiling(n: number, filing: CommandId): CommandOf<'open-filing'> {
  return { ...envelope(n), kind: 'open-filing', report: apbdesSembung, filing };
}

export function aReturn(n: number, filing: CommandId): CommandOf<'return-filing'> {
  const remarks = [{ where: ['lines', 'atk'], text: 'Salah kode' }];
  return { ...envelope(n), kind: 'return-filing', report: apbdesSembung, filing, remarks };
}

export function anAccept(n: number, filing: CommandId): CommandOf<'accept-filing'> {
  return { ...envelope(n), kind: 'accept-filing', report: apbdesSembung, filing, remarks: [] };
}
