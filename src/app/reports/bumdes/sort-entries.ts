import { jabatanSchema, type Organ, type Unit } from '../../../domain/reports/bumdes/schema.ts';

type Entries<T> = readonly (readonly [id: string, entry: T])[];

/** In the order of the law, then by name. */
export function sortOrgan(organ: Readonly<Record<string, Organ>>): Entries<Organ> {
  const order = jabatanSchema.options;
  return Object.entries(organ).toSorted(
    ([, a], [, b]) =>
      order.indexOf(a.jabatan) - order.indexOf(b.jabatan) || a.nama.localeCompare(b.nama, 'id'),
  );
}

export function sortUnit(unit: Readonly<Record<string, Unit>>): Entries<Unit> {
  return Object.entries(unit).toSorted(([, a], [, b]) => a.nama.localeCompare(b.nama, 'id'));
}
