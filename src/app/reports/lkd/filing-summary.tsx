import { groupByJenis } from '../../../domain/reports/lkd/by-jenis.ts';
import { Facts } from '../../kit/facts.tsx';
import { jenisLkdNames, lkdText as words } from './words.ts';
import { useLkdForm } from './use-lkd-form.ts';

/** What is about to be filed: how many of each kind, and how many of them are active. */
export function FilingSummary() {
  const { content } = useLkdForm();
  return (
    <Facts
      facts={groupByJenis(content).map(({ jenis, rows }) => {
        const active = rows.filter(({ lembaga }) => lembaga.aktif === true).length;
        const said = rows.length === 0 ? words.none : words.active(active, rows.length);
        return [jenisLkdNames[jenis], said] as const;
      })}
    />
  );
}
