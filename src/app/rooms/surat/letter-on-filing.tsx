import { reportKey } from '../../../domain/basics/ids.ts';
import type { Surat } from '../../../domain/settings/settings.ts';
import { suratIdSchema } from '../../../domain/surat/surat-head.ts';
import type { FilingDoc, VerdictDoc } from '../../../domain/standing/report-doc.ts';
import type { KecamatanDoc } from '../../../domain/desa/kecamatan-doc.ts';
import { EmptyState } from '../../kit/empty-state.tsx';
import { Loading } from '../../kit/loading.tsx';
import { useCalendar } from '../../office/use-calendar.ts';
import { SheetView } from '../../standing/sheet-view.tsx';
import { useFiling } from '../../standing/use-filing.ts';
import { useVerdictOn } from '../../standing/use-verdict-on.ts';
import { reportTitle } from '../../standing/words.ts';
import { suratText as words, evaluasiSurat, keputusanText, pengembalianSurat } from './words.ts';
import { LetterDesk } from './letter-desk.tsx';
import { useSuratList } from './use-surat-list.ts';
import { isNihil } from '../../../domain/reports/report-rules.ts';
import { formatTanggal, tanggalInWib } from '../../../domain/basics/tanggal.ts';
import { ruleOf } from '../../../domain/obligations/obligations.ts';
import { correctionDue } from '../../../domain/obligations/clock-of.ts';
import { RemarkList } from '../../standing/remark-list.tsx';
import { evaluationResult, type EvaluationResult } from './evaluation-result.ts';
import { Keputusan } from './keputusan.tsx';

interface Given {
  readonly jenis: 'hasil-evaluasi' | 'pengembalian';
  readonly surat: Surat | null;
  readonly kecamatan: KecamatanDoc;
}

/** A letter on what was judged; filing and verdict never change, so it says the same whenever it is opened. */
export function LetterOnFiling({ filing: name, ...given }: Given & { readonly filing: string }) {
  const filing = useFiling(name);
  if (filing === undefined) return <Loading />;
  return filing ? <OnVerdict {...given} filing={filing} /> : <NoLetter />;
}

function OnVerdict({ jenis, filing, surat, kecamatan }: Given & { readonly filing: FilingDoc }) {
  const verdict = useVerdictOn(filing);
  const { desa, kind, tahun } = reportKey(filing.report);
  const desaName = kecamatan.desa.find(({ code }) => code === desa)?.name ?? desa;
  const letters = useSuratList();
  const evaluation = ruleOf(useCalendar(), kind)?.evaluation ?? null;
  if (!letters) return <Loading />;
  if (!verdict) return <NoLetter />;
  const result = evaluationResult(filing, verdict, evaluation);
  const { kabupaten } = kecamatan;
  const topic = {
    surat: suratIdSchema.parse(`${jenis}/${filing.filing}`),
    desa: filing.desa,
    verdict: verdict.verdict,
    perihal: words.subjects[jenis](reportTitle(kind, tahun)),
    isi: {},
  };
  // Where there is no draft nothing was evaluated; a letter that went out all the same still opens.
  const isRecorded = letters.some((one) => one.surat === topic.surat);
  if (jenis === 'hasil-evaluasi' && isNihil(filing.content) && !isRecorded)
    return <NoLetter lead={words.noDraftLead} />;
  const copies = [words.bupati(kabupaten), words.inspektorat(kabupaten), words.bpd(desaName)];
  const isReturn = jenis === 'pengembalian';
  const by = surat?.hasilEvaluasi ?? 'camat';
  const bringsKeputusan = !isReturn && by === 'camat';
  const noPelimpahan = bringsKeputusan && !surat?.pelimpahan?.trim();
  return (
    <LetterDesk
      surat={surat}
      topic={topic}
      holes={[...(noPelimpahan ? (['pelimpahan'] as const) : []), ...result.holes]}
      kepada={[words.kepalaDesa(desaName)]}
      tembusan={isReturn ? [] : copies}
      brings={
        !bringsKeputusan
          ? undefined
          : (head) => (
              <Keputusan
                {...{ surat, head }}
                kecamatan={kecamatan.name}
                perihal={topic.perihal}
                received={receivedOf(filing)[0]}
                hasSheet={verdict.sheet !== undefined}
                {...result}
              />
            )
      }
      {...(bringsKeputusan && {
        attachmentTitle: keputusanText.lampiran(kecamatan.name),
        attachmentNomor: keputusanText.nomor,
      })}
      attachment={verdict.sheet && <SheetView sheet={verdict.sheet} kind={kind} />}
    >
      {isReturn ? (
        <ReturnBody {...{ filing, verdict, desaName }} />
      ) : (
        <EvaluationBody {...{ filing, verdict, desaName, result }} by={by} />
      )}
    </LetterDesk>
  );
}

function NoLetter({ lead = words.noneLead }: { readonly lead?: string }) {
  return <EmptyState icon="receipt" title={words.none} lead={lead} />;
}

interface Props {
  readonly filing: FilingDoc;
  readonly verdict: VerdictDoc;
  readonly desaName: string;
}

interface EvaluationBodyProps extends Props {
  readonly result: EvaluationResult;
  /** Whose decision it is. */
  readonly by: 'camat' | 'bupati';
}

/** The result of an evaluation; the sheet is its attachment (A3, A4). */
function EvaluationBody({ filing, verdict, desaName, result, by }: EvaluationBodyProps) {
  const { kind, tahun } = reportKey(filing.report);
  const { conclusion, pertimbangan, wrong, wrongTitle, remarks, next } = result;
  return (
    <>
      <p>
        {evaluasiSurat.opening(reportTitle(kind, tahun), desaName, ...receivedOf(filing))}{' '}
        {evaluasiSurat.brought[by]}
        {evaluasiSurat.withSheet(verdict.sheet !== undefined)}
      </p>
      <p>
        <strong>{conclusion}</strong>
      </p>
      {pertimbangan && <p>{evaluasiSurat.pertimbangan(pertimbangan)}</p>}
      {wrong.length > 0 && (
        <>
          <p>{wrongTitle}</p>
          <ol>
            {wrong.map(({ number, text }) => (
              <li key={number} value={number}>
                {text}
              </li>
            ))}
          </ol>
        </>
      )}
      {remarks.length > 0 && (
        <>
          <p>{evaluasiSurat.remarks}</p>
          <RemarkList remarks={remarks} content={filing.content} />
        </>
      )}
      {next && <p>{next}</p>}
      <p>{words.closing}</p>
    </>
  );
}

/** What came back, and why. */
function ReturnBody({ filing, verdict, desaName }: Props) {
  const { kind, tahun } = reportKey(filing.report);
  const calendar = useCalendar();
  const evaluation = ruleOf(calendar, kind)?.evaluation ?? null;
  const toldOn = tanggalInWib(verdict.receivedAt ?? verdict.decidedAt);
  return (
    <>
      <p>{pengembalianSurat.opening(reportTitle(kind, tahun), desaName, ...receivedOf(filing))}</p>
      <RemarkList remarks={verdict.remarks} content={filing.content} />
      <p>
        {pengembalianSurat.again(evaluation && correctionDue(evaluation, toldOn, calendar.isLibur))}
      </p>
      <p>{words.closing}</p>
    </>
  );
}

function receivedOf({ times, receipt }: FilingDoc): [received: string, receipt: string] {
  const received = tanggalInWib(times.receivedAt ?? times.filedAt);
  return [formatTanggal(received), receipt ?? evaluasiSurat.noReceipt];
}
