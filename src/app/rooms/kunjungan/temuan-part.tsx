import { useEffect, useState } from 'preact/hooks';
import type { Perihal, Temuan } from '../../../domain/kunjungan/kunjungan.ts';
import { useApp } from '../../app-context.ts';
import { controlsOf } from '../../keeper/kept.tsx';
import { Button } from '../../kit/button.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { formKunjungan as words } from './words.ts';
import { titleOfReport } from '../../standing/words.ts';
import { change, put, remove, type Fields } from './edits.ts';
import { Photos, RemoveButton } from './entry-parts.tsx';
import type { KunjunganDraft } from './use-kunjungan-draft.ts';
import { useDesaReports, type DesaReport } from './use-desa-reports.ts';
import type { NamedLine } from '../../reports/frame/lines-of.ts';
import { reportLinesOf } from './report-lines.ts';

const blank: Temuan = { perihal: { kind: 'bebas' }, teks: '', lampiran: {} };

/** What was found, each tied to a report or a line in it, an obligation not met, or neither. */
export function TemuanPart({ draft }: { readonly draft: KunjunganDraft }) {
  const { newLineId } = useApp();
  const { row, kunjungan, edit } = draft;
  const found = useDesaReports(row.desa);
  return (
    <>
      {Object.entries(kunjungan.temuan).map(([id, temuan], index) => {
        const set = (fields: Fields<Temuan>) => edit(change('temuan', id, fields));
        const { input } = controlsOf(temuan, set);
        return (
          <section key={id} class="card stack" aria-label={words.finding(index + 1)}>
            <h2>{words.finding(index + 1)}</h2>
            <TextField label={words.findingText} rows={3} maxLength={2000} {...input('teks')} />
            <About
              perihal={temuan.perihal}
              reports={found?.reports ?? []}
              onChange={(perihal) => set({ perihal })}
            />
            <Photos desa={row.desa} entry={temuan} onChange={set} />
            <RemoveButton onClick={() => edit(remove('temuan', id))} />
          </section>
        );
      })}
      <Button icon="plus" onClick={() => edit(put('temuan', newLineId(), blank))}>
        {words.addFinding}
      </Button>
    </>
  );
}

interface AboutProps {
  readonly perihal: Perihal;
  readonly reports: readonly DesaReport[];
  readonly onChange: (perihal: Perihal) => void;
}

function About({ perihal, reports, onChange }: AboutProps) {
  const chosen = perihal.kind === 'bebas' ? '' : perihal.report;
  const one = reports.find(({ report }) => report === chosen);
  const lines = useReportLines(one);
  const options: readonly (readonly [string, string])[] = [
    ['', words.aboutFree],
    ...reports.map(({ report, doc }): readonly [string, string] => {
      const title = titleOfReport(report);
      return [report, doc ? title : words.aboutMissing(title)];
    }),
  ];
  const choose = (value: string) => {
    const found = reports.find(({ report }) => report === value);
    if (!found) return onChange({ kind: 'bebas' });
    const { report, doc } = found;
    return onChange(
      doc ? { kind: 'laporan', report, where: [], baris: '' } : { kind: 'kewajiban', report },
    );
  };
  return (
    <>
      <SelectField label={words.about} value={chosen} options={options} onChange={choose} />
      {perihal.kind === 'laporan' && lines.length > 0 && (
        <SelectField
          label={words.line}
          value={perihal.where.join('/')}
          options={[
            ['', words.wholeReport],
            ...lines.map(({ where, name }) => [where.join('/'), name] as const),
          ]}
          onChange={(path) => {
            const line = lines.find(({ where }) => where.join('/') === path);
            onChange({
              ...perihal,
              where: line ? [...line.where] : [],
              baris: line?.name ?? '',
            });
          }}
        />
      )}
    </>
  );
}

/** The lines of a report; none while they come, or where nothing was filed. */
function useReportLines(one: DesaReport | undefined): readonly NamedLine[] {
  const [lines, setLines] = useState<readonly NamedLine[]>([]);
  const report = one?.report;
  const filing = one?.filing;
  useEffect(() => {
    let isCurrent = true;
    setLines([]);
    if (report && filing)
      void reportLinesOf(report, filing.content).then((found) => isCurrent && setLines(found));
    return () => {
      isCurrent = false;
    };
  }, [report, filing?.filing]);
  return lines;
}
