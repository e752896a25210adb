import { describe, expect, test } from 'vitest';
import { count, date, sum, text, type Section } from '../../../../src/app/reports/fields/field.ts';
import {
  labelsOf,
  namesOf,
  placeInForm,
  putAt,
} from '../../../../src/app/reports/fields/field-paths.ts';
import { sectionFacts } from '../../../../src/app/reports/fields/field-rows.ts';
import { tanggalSchema } from '../../../../src/domain/basics/tanggal.ts';
import type { Tanggal } from '../../../../src/domain/basics/tanggal.ts';

type Content = {
  readonly kas: { readonly masuk: number | null; readonly keluar: number | null };
  readonly perdes: { readonly nomor: string; readonly tanggal: Tanggal | null };
  readonly catatan: string;
};

const kas: Section<Content> = {
  bagian: 'uang',
  title: 'Kas',
  hasCatatan: true,
  at: 'kas',
  fields: [
    { key: 'masuk', control: count(), label: 'Berapa yang masuk?', row: 'Masuk' },
    {
      key: 'keluar',
      control: count(),
      label: 'Keluar',
      isOptional: true,
      isAsked: ({ masuk }) => masuk !== 0,
    },
    { key: 'sisa', control: sum(({ masuk }) => masuk), label: 'Sisa' },
  ],
};
const perdes: Section<Content> = {
  bagian: 'perdes',
  title: 'Perdes',
  at: null,
  fields: [
    {
      key: 'perdes',
      look: 'stack',
      row: 'Perdes pendirian',
      said: (content) => content.perdes.nomor,
      fields: [
        { key: 'perdes.nomor', control: text(9), label: 'Nomor Perdes', name: 'Nomor' },
        { key: 'perdes.tanggal', control: date, label: 'Tanggal Perdes', row: null },
      ],
    },
  ],
};
const content: Content = {
  kas: { masuk: 7, keluar: null },
  perdes: { nomor: '3', tanggal: tanggalSchema.parse('2026-01-02') },
  catatan: '',
};
const rows = (section: Section<Content>, of = content) =>
  sectionFacts(section, { ...of }, { kind: 'lkd' }).rows.map(
    ({ where, name, value }) => `${where.join('/')} ${name}: ${value}`,
  );

test('a field is put by its path, so that two phones in one group do not meet', () => {
  expect(putAt({ ...content }, ['kas', 'masuk'], 1)).toEqual({
    ...content,
    kas: { masuk: 1, keluar: null },
  });
  expect(content.kas.masuk).toBe(7);
});

describe('a document of plain fields', () => {
  test('names each by its row, reckons sums, and leaves out what is optional and empty', () => {
    expect(rows(kas)).toEqual(['kas/masuk Masuk: 7', 'kas/sisa Sisa: Rp 7']);
  });

  test('shows what is asked only while it is asked', () => {
    const some = { ...content, kas: { masuk: 1, keluar: 2 } };
    expect(rows(kas, some)).toContain('kas/keluar Keluar: 2');
    expect(rows(kas, { ...some, kas: { masuk: 0, keluar: 2 } })).not.toContain(
      'kas/keluar Keluar: 2',
    );
  });

  test('says a group in one row', () => {
    expect(rows(perdes)).toEqual(['perdes Perdes pendirian: 3']);
  });
});

test('the form, conflicts and remarks each have their name for a field', () => {
  const fields = [...kas.fields, ...perdes.fields];
  expect(labelsOf(fields)['masuk']).toBe('Berapa yang masuk?');
  expect(namesOf(fields)).toMatchObject({
    masuk: 'Masuk',
    perdes: 'Perdes pendirian',
    nomor: 'Nomor',
    tanggal: 'Tanggal Perdes',
  });
});

test.each([
  ['kas/masuk', 'uang?isian=masuk'],
  ['kas', 'uang'],
  ['kas/other', 'uang?isian=other'],
  ['perdes', 'perdes?isian=perdes-nomor'],
  ['perdes/tanggal', 'perdes?isian=perdes-tanggal'],
  ['catatan', 'uang?isian=catatan'],
  ['lines/x', null],
])('a path to %s leads to %s', (where, place) => {
  expect(placeInForm(where.split('/'), {}, { sections: [kas, perdes] })).toBe(place);
});
