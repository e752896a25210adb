import { expect, test } from 'vitest';
import { instantSchema, tanggalSchema } from '../../../src/domain/basics/tanggal.ts';
import { toIcalendar } from '../../../src/domain/kunjungan/icalendar.ts';

const at = instantSchema.parse('2026-10-29T03:00:00.000Z');
const appointment = {
  uid: 'a',
  on: tanggalSchema.parse('2026-12-31'),
  title: 'Kunjungan, Perak',
  notes: `Keuangan\n${'panjang '.repeat(20)}`,
};

test('a whole day ends on the next one, also over the new year', () => {
  const lines = toIcalendar(appointment, at).split('\r\n');
  expect(lines).toContain('DTSTART;VALUE=DATE:20261231');
  expect(lines).toContain('DTEND;VALUE=DATE:20270101');
  expect(lines).toContain('DTSTAMP:20261029T030000Z');
});

test('commas and new lines are written as the standard wants, and no line is over 75 bytes', () => {
  const text = toIcalendar(appointment, at);
  expect(text).toContain('SUMMARY:Kunjungan\\, Perak');
  expect(text).toContain('DESCRIPTION:Keuangan\\npanjang');
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
});
