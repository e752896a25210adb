import { expect, test } from 'vitest';
import { instantSchema } from '../../../src/domain/basics/tanggal.ts';
import type { Command } from '../../../src/domain/workflow/commands/registry.ts';
import { commandSchema } from '../../../src/domain/workflow/commands/registry.ts';
import { decide, idsRead } from '../../../src/domain/workflow/decide.ts';
import { type Doc, docId, docSchema, situationOf } from '../../../src/domain/workflow/documents.ts';
import type { Actor } from '../../../src/domain/people/people.ts';
import { audienceOf } from '../../../src/domain/workflow/scope.ts';
import { commandId } from '../../support/a-command.ts';
import { aFileKunjungan, aKunjungan, sembung } from '../../support/a-kunjungan.ts';
import { actors } from '../../support/actors.ts';
import { isInScope } from '../../support/is-in-scope.ts';

const receivedAt = instantSchema.parse('2026-10-29T03:00:00.000Z');

function aDesk() {
  const docs = new Map<string, Doc>();
  const numbers: string[] = [];
  const give = (actor: Actor, command: Command): string => {
    const decision = decide(
      commandSchema.parse(command),
      situationOf(idsRead(command), (id) => docs.get(id)),
      {
        actor,
        at: receivedAt,
        receivedAt,
        takeNumber: (book) => {
          numbers.push(book);
          return `${book}-${numbers.length}`;
        },
        refuseContent: () => null,
      },
    );
    if (decision.kind === 'refused') return decision.code;
    for (const doc of decision.documents) docs.set(doc.id, docSchema.parse(doc));
    return 'ok';
  };
  return { give, docs };
}

test('a visit becomes a document of its desa with a number of its own book', () => {
  const { give, docs } = aDesk();
  expect(give(actors.verifikator, aFileKunjungan(1))).toBe('ok');
  const doc = docs.get(docId.kunjungan(commandId(1)));
  expect(doc).toMatchObject({ desa: sembung, nomor: 'KJ-1', by: { nama: 'Dewi Lestari' } });
  const audience = audienceOf(doc as Doc); // asserted above
  expect(isInScope(actors.operator, audience)).toBe(true);
  expect(isInScope(actors.operatorPerak, audience)).toBe(false);
});

test('a visit is not changed once it is filed', () => {
  const { give, docs } = aDesk();
  give(actors.verifikator, aFileKunjungan(1));
  const other = aFileKunjungan(1, { content: aKunjungan({ catatan: 'lain' }) });
  expect(give(actors.verifikator, other)).toBe('already-decided');
  expect(docs.get(docId.kunjungan(commandId(1)))).toMatchObject({ content: { catatan: '' } });
});

test('a desa files no visit, and nobody one of another kecamatan', () => {
  const { give } = aDesk();
  expect(give(actors.operator, aFileKunjungan(1))).toBe('not-allowed');
  expect(give(actors.camat, aFileKunjungan(1))).toBe('not-allowed');
  const elsewhere = '35.17.02.2001' as typeof sembung; // well formed
  expect(give(actors.verifikator, aFileKunjungan(2, { desa: elsewhere }))).toBe('out-of-scope');
});

test('a recommendation of a visit keeps its weight and who of the desa heard it', () => {
  const { give, docs } = aDesk();
  const known = { nama: 'Suwarno', jabatan: 'Kepala Desa', tandaTangan: 'AAAA' };
  const given = give(actors.verifikator, {
    id: commandId(3),
    madeAt: receivedAt,
    seenServerAt: null,
    kind: 'give-rekomendasi',
    desa: sembung,
    text: 'Tutup buku kas tiap bulan',
    due: null,
    source: { kind: 'kunjungan', id: commandId(1), tentang: '29 Oktober 2026' },
    bobot: 'berat',
    diketahui: known,
  });
  expect(given).toBe('ok');
  expect(docs.get(docId.rekomendasi(commandId(3)))).toMatchObject({
    bobot: 'berat',
    diketahui: known,
  });
});

test('the plan of visits is set by those who visit, not by the camat', () => {
  const { give } = aDesk();
  const plan = (n: number): Command => ({
    id: commandId(n),
    madeAt: receivedAt,
    seenServerAt: null,
    kind: 'set-setting',
    name: 'kunjungan',
    desa: null,
    base: null,
    value: { rencana: {} },
  });
  expect(give(actors.camat, plan(1))).toBe('not-allowed');
  expect(give(actors.verifikator, plan(2))).toBe('ok');
});
