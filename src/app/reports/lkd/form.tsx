import { lkdRules } from '../../../domain/reports/lkd/rules.ts';
import type { LkdContent } from '../../../domain/reports/lkd/schema.ts';
import { jenisLkdSchema, groupByJenis } from '../../../domain/reports/lkd/schema.ts';
import { Facts } from '../../kit/facts.tsx';
import { lazyParts } from '../frame/lazy-parts.ts';
import { reportForm } from '../frame/report-form.tsx';
import { lkdFieldNames } from './fields.ts';
import { lkdLampiran, jenisLkdNames, lkdText as words } from './words.ts';
import { OverviewPart } from './overview-part.tsx';
import { placeOf } from './place-of.ts';
import { useLkdForm } from './use-lkd-form.ts';
import '../fields/facts-document.css';

/** The lembaga kemasyarakatan of a year, as the desa writes them. */
export const LkdForm = reportForm<LkdContent>({
  rules: lkdRules,
  loadFindingText: () => import('./findings-words.ts').then((module) => module.lkdFindingText),
  Overview: OverviewPart,
  parts: lazyParts([...jenisLkdSchema.options, 'musrenbangdes', 'catatan'], () =>
    import('./parts.tsx').then((module) => module.lkdParts),
  ),
  lampiranOf: () => lkdLampiran,
  Summary: FilingSummary,
  placeOf,
  fieldNames: lkdFieldNames,
});

/** What is about to be filed: how many of each kind, and how many of them are active. */
function FilingSummary() {
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
