import { expect, test } from 'vitest';
import { placeOf } from '../../../../src/app/reports/apbdes/place-of.ts';
import { checkApbdes } from '../../../../src/domain/reports/apbdes/checks.ts';
import { anApbdes } from '../../../support/an-apbdes.ts';

test('leads from a path to the part and the line', () => {
  const content = anApbdes();
  expect(placeOf(['lines', 'dana-desa', 'anggaran'], content)).toBe('pendapatan?baris=dana-desa');
  expect(placeOf(['lines', 'atk'], content)).toBe('belanja?baris=atk');
  expect(placeOf(['lines', 'silpa-dds'], content)).toBe('pembiayaan?baris=silpa-dds');
  expect(placeOf(['bpd', 'jumlahHadir'], content)).toBe('bpd?isian=jumlahHadir');
});

test('leads nowhere for the whole and for a line that is gone', () => {
  expect(placeOf([], anApbdes())).toBeNull();
  expect(placeOf(['lines', 'gone', 'anggaran'], anApbdes())).toBeNull();
});

test('finds the place of every finding about a part', () => {
  const content = anApbdes({
    bpd: { tanggalSepakat: null, nomorBeritaAcara: '', jumlahAnggota: null, jumlahHadir: null },
  });
  const findings = checkApbdes(content, { kind: 'apbdes', tahun: 2027 });
  const placed = findings.filter(({ where }) => where.length > 1);
  expect(placed.length).toBeGreaterThan(1);
  for (const { where } of placed) expect(placeOf(where, content)).not.toBeNull();
});
