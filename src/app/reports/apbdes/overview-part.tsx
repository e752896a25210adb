import type { ComponentChildren } from 'preact';
import { formatRp } from '../../../domain/basics/rupiah.ts';
import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import { computeTotals } from '../../../domain/reports/apbdes/totals.ts';
import { Icon } from '../../components/icon.tsx';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { paths } from '../../paths.ts';
import { apbdesFormText as words } from '../../text/apbdes-form.ts';
import { reportTitle } from '../../text/states.ts';
import { FindingCounts } from './finding-counts.tsx';
import { FormPage } from './form-page.tsx';
import { useForm } from './form-context.ts';
import { ReturnedRemarks } from './returned-remarks.tsx';
import { akunOf, lineBagian } from './section-of.ts';
import type { LineBagian } from './section-of.ts';
import { StartChoices } from './start-part.tsx';

const lineParts = ['pendapatan', 'belanja', 'pembiayaan'] as const;

/** The form at a glance: each part with its sum, and the way to the next. */
export function OverviewPart() {
  const { kind, tahun, content, view, findings } = useForm();
  const isEmpty = Object.keys(content.lines).length === 0;
  const conflicts = view.local?.conflicts.length ?? 0;
  return (
    <FormPage title={reportTitle(kind, tahun)} back={paths.home} withTotals={!isEmpty}>
      <div class="stack">
        {conflicts > 0 && (
          <PartRow bagian="beda" icon="warning" tone="warn" detail={String(conflicts)} />
        )}
        {view.local && <RefusalNote draft={view.local} />}
        <ReturnedRemarks />
        {isEmpty && <StartChoices />}
        <ul class="list">
          {lineParts.map((bagian) => (
            <li key={bagian}>
              <LinePartRow bagian={bagian} />
            </li>
          ))}
          <li>
            <PartRow bagian="bpd" icon="people" detail={bpdDetail(content.bpd.tanggalSepakat)} />
          </li>
          <li>
            <PartRow bagian="periksa" icon="send" detail={<FindingCounts findings={findings} />} />
          </li>
        </ul>
        {!isEmpty && (
          <ul class="list" aria-label={words.more}>
            <li>
              <PartRow bagian="impor" icon="table" detail="" />
            </li>
            <li>
              <PartRow bagian="mulai" icon="copy" detail="" />
            </li>
          </ul>
        )}
      </div>
    </FormPage>
  );
}

function bpdDetail(tanggal: Parameters<typeof formatTanggal>[0] | null): string {
  return tanggal === null ? words.bpdEmpty : words.bpdDone(formatTanggal(tanggal));
}

function LinePartRow({ bagian }: { readonly bagian: LineBagian }) {
  const { content } = useForm();
  const count = Object.values(content.lines).filter(
    ({ rekening }) => lineBagian(rekening) === bagian,
  ).length;
  const totals = computeTotals(content);
  const sum = bagian === 'pembiayaan' ? totals.netto : totals[bagian];
  return (
    <PartRow
      bagian={bagian}
      code={akunOf[bagian]}
      detail={
        <>
          <span class="angka part-sum">{formatRp(sum)}</span>
          <span class="small muted">{words.lineCount(count)}</span>
        </>
      }
    />
  );
}

interface RowProps {
  readonly bagian: keyof typeof words.sections;
  readonly detail: ComponentChildren;
  readonly icon?: Parameters<typeof Icon>[0]['name'];
  readonly code?: string;
  readonly tone?: 'warn';
}

function PartRow({ bagian, detail, icon, code, tone }: RowProps) {
  const { report } = useForm();
  return (
    <a class="list-row part-row" data-tone={tone} href={paths.laporan(report, bagian)}>
      <span class="part-badge" aria-hidden="true">
        {icon ? <Icon name={icon} /> : code}
      </span>
      <span class="list-words">
        <strong>{words.sections[bagian]}</strong>
        {detail}
      </span>
      <Icon name="forward" />
    </a>
  );
}
