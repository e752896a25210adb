import { reportKey } from '../../../domain/basics/ids.ts';
import type { DesaCode } from '../../../domain/basics/ids.ts';
import type { Perihal, Temuan } from '../../../domain/kunjungan/kunjungan.ts';
import { useApp } from '../../app-context.ts';
import { Button } from '../../kit/button.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { formKunjungan as words } from './words.ts';
import { reportTitle } from '../../standing/words.ts';
import { change, put, remove } from './edits.ts';
import { Photos } from './photos.tsx';
import type { KunjunganDraft } from './use-kunjungan-draft.ts';
import { useDesaReports } from './use-desa-reports.ts';
import { useReportLines } from './use-report-lines.ts';
import type { DesaReport } from './use-desa-reports.ts';
import { VisitPage } from './visit-page.tsx';

const blank: Temuan = { perihal: { kind: 'bebas' }, teks: '', lampiran: {} };

/** What was found, each tied to a report or a line in it, an obligation not met, or neither. */
export function TemuanPart({ draft }: { readonly draft: KunjunganDraft }) {
  const { newLineId } = useApp();
  const { row, kunjungan, edit } = draft;
  const found = useDesaReports(row.desa);
  return (
    <VisitPage draft={draft} part="temuan" title={words.parts.temuan}>
      {Object.entries(kunjungan.temuan).map(([id, temuan], index) => (
        <section key={id} class="card stack" aria-label={words.finding(index + 1)}>
          <h2>{words.finding(index + 1)}</h2>
          <TextField
            label={words.findingText}
            rows={3}
            maxLength={2000}
            value={temuan.teks}
            onInput={(teks) => edit(change('temuan', id, { teks }))}
          />
          <About
            perihal={temuan.perihal}
            reports={found?.reports ?? []}
            onChange={(perihal) => edit(change('temuan', id, { perihal }))}
          />
          <FindingPhotos draft={draft} id={id} desa={row.desa} temuan={temuan} />
          <Button look="plain" icon="trash" onClick={() => edit(remove('temuan', id))}>
            {words.remove}
          </Button>
        </section>
      ))}
      <Button icon="plus" onClick={() => edit(put('temuan', newLineId(), blank))}>
        {words.addFinding}
      </Button>
    </VisitPage>
  );
}

interface PhotosProps {
  readonly draft: KunjunganDraft;
  readonly id: string;
  readonly desa: DesaCode;
  readonly temuan: Temuan;
}

function FindingPhotos({ draft: { edit }, id, desa, temuan }: PhotosProps) {
  return (
    <Photos
      desa={desa}
      lampiran={temuan.lampiran}
      onChange={(edited) =>
        edit((all) => {
          const before = all.temuan[id];
          return before ? change('temuan', id, { lampiran: edited(before.lampiran) })(all) : all;
        })
      }
    />
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
      const { kind, tahun } = reportKey(report);
      const title = reportTitle(kind, tahun);
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
