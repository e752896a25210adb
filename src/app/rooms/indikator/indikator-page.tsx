import { useState, useMemo } from 'preact/hooks';
import { formatWaktu, tahunOf } from '../../../domain/basics/tanggal.ts';
import type { IndicatorId, Indicator } from '../../../domain/indicators/indicator.ts';
import { defaultIndicatorOptions } from '../../../domain/indicators/indicator.ts';
import { notComputable, planYears } from '../../../domain/indicators/renstra.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorLine } from '../../kit/error-line.tsx';
import type { YearValue } from './indicator-chart.tsx';
import { IndicatorDetail } from './indicator-detail.tsx';
import { Loading } from '../../kit/loading.tsx';
import { Page } from '../../frame/page.tsx';
import { saveFile } from '../../kit/save-file.ts';
import { YearField } from '../../kit/year-field.tsx';
import { useBusy } from '../../kit/use-busy.ts';
import { useNow, useToday } from '../../kit/use-now.ts';
import { Kop } from '../surat/kop.tsx';
import { penandatanganOf, SignatureBlock, signerLines } from '../surat/signature-block.tsx';
import { useKop } from '../../office/use-kop.ts';
import { useRecords } from './use-records.ts';
import { usePembinaan } from './use-pembinaan.ts';
import type { WorkbookAbout } from './indicator-workbook.ts';
import { indicatorRows, type IndicatorRow } from './indicator-rows.ts';
import { indikatorText as words, indicatorValue, ratioWords } from './words.ts';
import { useKecamatan } from '../../office/use-kecamatan.ts';
import { useCalendar } from '../../office/use-calendar.ts';
import { computeIndicators } from '../../../domain/indicators/compute-indicators.ts';
import { useSetting } from '../../office/use-setting.ts';
import { Bar } from '../../kit/bar.tsx';
import { Icon } from '../../kit/icon.tsx';
import '../../frame/document.css';
import './indikator.css';

/** The Renstra's numbers of a year, each with the records behind it. */
export function IndikatorPage() {
  const thisYear = tahunOf(useToday());
  const [tahun, setTahun] = useState(thisYear);
  const [opened, setOpened] = useState<IndicatorId | null>(null);
  // The plan's years are drawn for one that is opened.
  const byYear = useIndicators(opened === null ? [tahun] : [...new Set([...planYears, tahun])]);
  const records = useRecords();
  const kecamatan = useKecamatan();
  const rows = indicatorRows(byYear?.get(tahun) ?? [], tahun);
  const desaList = kecamatan?.desa ?? [];
  const surat = useSetting('surat') ?? null;
  const exporting = useExport(rows, {
    tahun,
    desaList,
    kecamatan: kecamatan?.name ?? '',
    signer: signerLines(surat),
  });
  const open = rows.find(({ indicator }) => indicator.id === opened);
  return (
    <Page width="wide" title={words.title} stack>
      <div class="print-only">
        <Kop surat={surat} />
        <p class="print-title">{words.printTitle(tahun, kecamatan?.name ?? '')}</p>
      </div>
      {!open && <p class="muted">{words.lead}</p>}
      <Actions
        tahun={tahun}
        onTahun={setTahun}
        onBack={open && (() => setOpened(null))}
        exporting={exporting}
      />
      <ErrorLine text={exporting.problem} />
      {(!byYear || !records) && <Loading />}
      {open && records && (
        <IndicatorDetail
          row={open}
          years={planOf(open.indicator.id, { byYear, thisYear })}
          records={records}
          desaName={(code) => desaList.find((desa) => desa.code === code)?.name ?? code}
        />
      )}
      {!open && <Cards rows={rows} onOpen={setOpened} />}
      <div class="print-only">
        <SignatureBlock penandatangan={penandatanganOf(surat)} />
      </div>
    </Page>
  );
}

interface Exporting {
  readonly isBusy: boolean;
  readonly problem: string | null;
  readonly start: () => void;
}

function useExport(rows: readonly IndicatorRow[], about: WorkbookAbout): Exporting {
  const kop = useKop();
  const now = useNow();
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, run] = useBusy();
  const start = () =>
    run(async () => {
      try {
        const { indicatorWorkbook } = await import('./indicator-workbook.ts');
        const paper = { kop, about: words.about(formatWaktu(now)), page: words.page };
        saveFile(await indicatorWorkbook(rows, about, paper), words.fileName(about.tahun));
        setProblem(null);
      } catch {
        setProblem(words.exportFailed);
      }
    });
  return { isBusy, problem, start };
}

interface ActionsProps {
  readonly tahun: number;
  readonly onTahun: (tahun: number) => void;
  /** From the one that is open to all of them. */
  readonly onBack: (() => void) | undefined;
  readonly exporting: Exporting;
}

function Actions({ tahun, onTahun, onBack, exporting: { isBusy, start } }: ActionsProps) {
  const thisYear = tahunOf(useToday());
  const years = [thisYear, thisYear - 1, thisYear - 2];
  return (
    <div class="row no-print">
      <YearField label={words.tahun} years={years} value={tahun} onChange={onTahun} />
      {onBack ? (
        <Button icon="back" onClick={onBack}>
          {words.back}
        </Button>
      ) : (
        <Button icon="table" busy={isBusy} onClick={start}>
          {isBusy ? words.exporting : words.export}
        </Button>
      )}
      <Button icon="print" onClick={() => window.print()}>
        {words.print}
      </Button>
    </div>
  );
}

interface CardsProps {
  readonly rows: readonly IndicatorRow[];
  readonly onOpen: (id: IndicatorId) => void;
}

function Cards({ rows, onOpen }: CardsProps) {
  const openFromTop = (id: IndicatorId): void => {
    onOpen(id);
    window.scrollTo(0, 0);
  };
  return (
    <>
      <ul class="stack plain-list">
        {rows.map((row) => (
          <li key={row.indicator.id}>
            <IndicatorCard row={row} onOpen={() => openFromTop(row.indicator.id)} />
          </li>
        ))}
      </ul>
      <section class="card stack">
        <h2>{words.notComputable}</h2>
        <p class="small muted">{words.notComputableLead}</p>
        <ul>
          {notComputable.map(({ rows: numbers, name, targets }) => (
            <li key={numbers}>
              {name} ({numbers}); {words.targetIn(Object.entries(targets))}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

interface Years {
  readonly byYear: ReturnType<typeof useIndicators>;
  readonly thisYear: number;
}

/** The years of the plan; one that has not begun has its target alone. */
function planOf(id: IndicatorId, { byYear, thisYear }: Years): readonly YearValue[] {
  return planYears.flatMap((tahun) => {
    const found = byYear?.get(tahun)?.find((one) => one.id === id);
    if (!found) return [];
    const indicator = tahun > thisYear ? { ...found, value: null } : found;
    return indicatorRows([indicator], tahun).map((row) => ({ tahun, row }));
  });
}

/** Every indicator of each of the years, from what this device holds; null while the disk is read. */
function useIndicators(years: readonly number[]): ReadonlyMap<number, readonly Indicator[]> | null {
  const calendar = useCalendar();
  const today = useToday();
  const kecamatan = useKecamatan();
  const records = useRecords();
  const pembinaan = usePembinaan();
  const options = useSetting('indikator');
  const triwulan = useSetting('triwulan');
  return useMemo(() => {
    if (!kecamatan || !records || !pembinaan) return null;
    if (options === undefined || triwulan === undefined) return null;
    const { desa: desaList } = kecamatan;
    const shared = { desaList, records, ...pembinaan, calendar, today };
    const made = Object.keys(triwulan?.laporan ?? {});
    return new Map(
      years.map((tahun) => [
        tahun,
        computeIndicators({
          ...shared,
          tahun,
          options: options ?? defaultIndicatorOptions,
          laporanTriwulan: made.filter((quarter) => quarter.startsWith(`${tahun}-`)).length,
        }),
      ]),
    );
  }, [kecamatan, records, pembinaan, options, triwulan, calendar, today, years.join()]);
}

interface Props {
  readonly row: IndicatorRow;
  readonly onOpen: () => void;
}

/** One row of the Renstra: its name, target and value as a length and in words; a tap shows the records. */
function IndicatorCard({ row: { indicator, name, rows, target, ratio }, onOpen }: Props) {
  const { unit, of } = indicator;
  const value = indicatorValue(indicator);
  const whole = target ?? (unit === 'persen' ? 100 : 0);
  return (
    <button type="button" class="card indicator" onClick={onOpen}>
      <span class="indicator-words">
        <strong>{name}</strong>
        <span class="small muted">{rows === null ? words.outside : words.rows(rows)}</span>
      </span>
      <span class="indicator-figures">
        <span class="indicator-value angka">{value}</span>
        <span class="small muted">
          {of ? `${words.of(of.numerator, of.denominator)} · ` : ''}
          {target === null
            ? words.noTarget
            : `${words.target.toLowerCase()} ${target} · ${ratioWords(ratio)}`}
        </span>
        {whole > 0 && (
          <Bar
            label={name}
            of={whole}
            value={indicator.value ?? 0}
            tone={ratio !== null && ratio >= 100 ? 'good' : 'info'}
            words={value}
          />
        )}
      </span>
      <Icon name="forward" />
    </button>
  );
}
