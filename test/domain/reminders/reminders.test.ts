import { expect, test } from 'vitest';
import { desaCodeSchema } from '../../../src/domain/basics/ids.ts';
import { instantSchema, tanggalSchema } from '../../../src/domain/basics/tanggal.ts';
import { kecamatanPerak } from '../../../src/domain/desa/kecamatan-perak.ts';
import { docId } from '../../../src/domain/workflow/documents.ts';
import type { RekomendasiDoc } from '../../../src/domain/rekomendasi/rekomendasi-doc.ts';
import type { ReportDoc } from '../../../src/domain/standing/report-doc.ts';
import { remindersOf } from '../../../src/domain/reminders/reminders.ts';
import { must } from '../../../src/domain/basics/must.ts';
import { reminderMessage, whatsappLink } from '../../../src/app/rooms/pengingat/words.ts';
import { aCalendar } from '../../support/a-calendar.ts';
import { commandId, madeAt } from '../../support/a-command.ts';
import { aReportDoc } from '../../support/a-report-doc.ts';
import { actors } from '../../support/actors.ts';

const sembung = must(kecamatanPerak.desa.find(({ name }) => name === 'Sembung'));
const perak = must(kecamatanPerak.desa.find(({ name }) => name === 'Perak'));

interface World {
  readonly today: string;
  readonly ahead?: number;
  readonly reports?: readonly ReportDoc[];
  readonly rekomendasi?: readonly RekomendasiDoc[];
}

/** APBDes 2027 is due on 4 November 2026, the third working day after Saturday 31 October. */
function remindersOn({ today, ahead = 14, reports = [], rekomendasi = [] }: World) {
  const all = remindersOf({
    desaList: [sembung, perak],
    reports,
    rekomendasi,
    calendar: aCalendar(),
    today: tanggalSchema.parse(today),
    ahead,
  });
  return must(all[0]);
}

const apbdesOf = (world: World) =>
  remindersOn(world).reminders.flatMap((one) =>
    one.kind !== 'rekomendasi' && one.obligation.kind === 'apbdes' ? [one] : [],
  );

test('reminds of a Perdes that is to be set or sent', () => {
  const firstFiled = { filedAt: madeAt, seenServerAt: madeAt, receivedAt: madeAt };
  const accepted = aReportDoc({ state: 'diterima', revision: 1, firstFiled });
  expect(apbdesOf({ today: '2026-12-16', reports: [accepted] })).toEqual([]);
  expect(apbdesOf({ today: '2026-12-17', reports: [accepted] })).toMatchObject([
    { kind: 'perdes', step: 'set', due: '2026-12-31', left: 14 },
  ]);
  const perdes = {
    nomor: '7 Tahun 2026',
    tanggal: tanggalSchema.parse('2026-12-10'),
    nomorPerkades: '',
    tanggalPerkades: null,
    dikirim: null,
  };
  const told = remindersOn({ today: '2026-12-22', reports: [{ ...accepted, perdes }] });
  expect(reminderMessage(told, { kecamatan: 'Perak', nama: '' })).toContain(
    'Perdes APBDes 2027: mohon disampaikan kepada bupati melalui camat paling lambat 21 Desember 2026 (terlambat 1 hari).',
  );
});

test('reminds of what is due within the days ahead, and of what is late', () => {
  expect(apbdesOf({ today: '2026-10-20', ahead: 14 })).toEqual([]);
  expect(apbdesOf({ today: '2026-10-21', ahead: 14 })).toMatchObject([{ kind: 'file', left: 14 }]);
  expect(apbdesOf({ today: '2026-10-21', ahead: 7 })).toEqual([]);
  expect(apbdesOf({ today: '2026-11-03', ahead: 1 })).toMatchObject([{ left: 1 }]);
  expect(apbdesOf({ today: '2026-11-09', ahead: 1 })).toMatchObject([{ left: -5 }]);
});

test('reminds of nothing that has no date, nor of what was filed', () => {
  const kinds = remindersOn({ today: '2026-11-09' }).reminders.map((one) =>
    one.kind === 'rekomendasi' ? one.kind : one.obligation.kind,
  );
  expect(kinds).toEqual(['apbdes']);
  const filed = aReportDoc({
    state: 'diajukan',
    firstFiled: { filedAt: madeAt, seenServerAt: madeAt, receivedAt: madeAt },
  });
  expect(apbdesOf({ today: '2026-11-09', reports: [filed] })).toEqual([]);
});

test('reminds of a correction until it is filed again', () => {
  const returned = aReportDoc({
    state: 'dikembalikan',
    changedAt: instantSchema.parse('2026-11-10T03:00:00.000Z'),
    firstFiled: { filedAt: madeAt, seenServerAt: madeAt, receivedAt: madeAt },
  });
  expect(apbdesOf({ today: '2026-11-12', reports: [returned] })).toMatchObject([
    { kind: 'correct', due: '2026-12-08' },
  ]);
});

test('reminds of recommendations that wait for the desa, of its own alone', () => {
  const open = aRekomendasi(1);
  const answered: RekomendasiDoc = { ...aRekomendasi(2), state: 'dijawab' };
  const ofPerak: RekomendasiDoc = { ...aRekomendasi(3), desa: desaCodeSchema.parse(perak.code) };
  const { reminders } = remindersOn({
    today: '2026-10-01',
    rekomendasi: [open, answered, ofPerak],
  });
  expect(reminders).toEqual([{ kind: 'rekomendasi', rekomendasi: open }]);
});

test('the message says what, until when, and how late; the most pressing first', () => {
  const reminders = remindersOn({ today: '2026-11-09', rekomendasi: [aRekomendasi(1)] });
  expect(reminderMessage(reminders, { kecamatan: 'Perak', nama: 'Pak Suwarno' })).toBe(
    [
      'Yth. Pak Suwarno, Desa Sembung.',
      '',
      'Pengingat dari Kecamatan Perak:',
      '1. APBDes 2027: paling lambat 4 November 2026 (terlambat 5 hari).',
      '2. Rekomendasi REK-35.17.01-2026-0001: mohon tindak lanjutnya.',
      '',
      'Laporan dapat dikirim lewat Tepat, juga tanpa sinyal. Terima kasih.',
    ].join('\n'),
  );
});

test('the message counts the days as people do, and goes without a name where none is known', () => {
  const on = (today: string) =>
    reminderMessage(remindersOn({ today }), { kecamatan: 'Perak', nama: '' });
  expect(on('2026-11-04')).toContain('4 November 2026 (hari ini terakhir).');
  expect(on('2026-11-03')).toContain('(besok).');
  expect(on('2026-11-01')).toContain('(3 hari lagi).');
  expect(on('2026-11-04')).toMatch(/^Yth\. Pemerintah Desa Sembung\./);
});

test('the WhatsApp link carries the whole text, line ends and all', () => {
  const text = 'Yth. Bapak & Ibu,\n1. APBDes 2027: 100%?';
  const link = new URL(whatsappLink('6281234567890', text));
  expect(link.origin + link.pathname).toBe('https://wa.me/6281234567890');
  expect(link.searchParams.get('text')).toBe(text);
});

function aRekomendasi(n: number): RekomendasiDoc {
  return {
    kind: 'rekomendasi',
    id: docId.rekomendasi(commandId(n)),
    rekomendasi: commandId(n),
    desa: desaCodeSchema.parse(sembung.code),
    text: 'Setor pajak.',
    due: null,
    source: { kind: 'surat', id: '', tentang: '' },
    nomor: `REK-35.17.01-2026-000${n}`,
    givenBy: { person: actors.verifikator.person, nama: actors.verifikator.nama },
    givenAt: madeAt,
    receivedAt: madeAt,
    state: 'terbuka',
    steps: [],
  };
}
