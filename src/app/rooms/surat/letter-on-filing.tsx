import { reportKey } from '../../../domain/basics/ids.ts';
import type { Surat } from '../../../domain/settings/settings.ts';
import { suratIdSchema } from '../../../domain/surat/surat-head.ts';
import type { FilingDoc, VerdictDoc } from '../../../domain/standing/report-doc.ts';
import type { KecamatanDoc } from '../../../domain/desa/kecamatan-doc.ts';
import { EmptyState } from '../../kit/empty-state.tsx';
import { Loading } from '../../kit/loading.tsx';
import { useDesaName } from '../../office/use-place-name.ts';
import { useCalendar } from '../../office/use-calendar.ts';
import { SheetView } from '../../standing/sheet-view.tsx';
import { useFiling } from '../../standing/use-filing.ts';
import { useVerdictOn } from '../../standing/use-verdict-on.ts';
import { reportTitle } from '../../standing/words.ts';
import { suratText as words, evaluasiSurat, pengembalianSurat } from './words.ts';
import { LetterDesk } from './letter-desk.tsx';
import { formatTanggal, tanggalInWib } from '../../../domain/basics/tanggal.ts';
import { pointsOf } from '../../../domain/evaluation/points.ts';
import { ruleOf } from '../../../domain/obligations/obligations.ts';
import type { Evaluation } from '../../../domain/obligations/rule.ts';
import { correctionDue } from '../../../domain/obligations/clock-of.ts';
import { RemarkList } from '../../standing/remark-list.tsx';
import { answerNames, questionOf } from '../../standing/evaluasi-words.ts';
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
  const desaName = useDesaName(desa);
  const evaluation = ruleOf(useCalendar(), kind)?.evaluation ?? null;
  if (!verdict) return <NoLetter />;
  const { kabupaten } = kecamatan;
  const topic = {
    surat: suratIdSchema.parse(`${jenis}/${filing.filing}`),
    desa: filing.desa,
    verdict: verdict.verdict,
    perihal: words.subjects[jenis](reportTitle(kind, tahun)),
    isi: {},
  };
  const copies = [words.bupati(kabupaten), words.inspektorat(kabupaten), words.bpd(desaName)];
  const isReturn = jenis === 'pengembalian';
  const Body = isReturn ? ReturnBody : EvaluationBody;
  return (
    <LetterDesk
      surat={surat}
      topic={topic}
      kepada={[words.kepalaDesa(desaName)]}
      tembusan={isReturn ? [] : copies}
      brings={
        isReturn || surat?.hasilEvaluasi === 'bupati'
          ? undefined
          : (head) => (
              <Keputusan
                {...{ surat, head }}
                kecamatan={kecamatan.name}
                perihal={topic.perihal}
                {...resultOf(filing, verdict, evaluation)}
              />
            )
      }
      attachment={verdict.sheet && <SheetView sheet={verdict.sheet} kind={kind} />}
    >
      <Body filing={filing} verdict={verdict} />
    </LetterDesk>
  );
}

function NoLetter() {
  return <EmptyState icon="receipt" title={words.none} lead={words.noneLead} />;
}

interface Props {
  readonly filing: FilingDoc;
  readonly verdict: VerdictDoc;
}

/** The result of an evaluation; the sheet is its attachment (A3, A4). */
function EvaluationBody({ filing, verdict }: Props) {
  const { desa, kind, tahun } = reportKey(filing.report);
  const desaName = useDesaName(desa);
  const evaluation = ruleOf(useCalendar(), kind)?.evaluation ?? null;
  const { sheet } = verdict;
  const { conclusion, next } = resultOf(filing, verdict, evaluation);
  const points = pointsOf(kind);
  const wrong = points.filter(({ id }) => sheet?.entries[id]?.answer === 'tidak');
  // A remark that only says the conclusion again is read once.
  const remarks = verdict.remarks.filter(({ text }) => text !== sheet?.conclusion.trim());
  return (
    <>
      <p>{evaluasiSurat.opening(reportTitle(kind, tahun), desaName, ...receivedOf(filing))}</p>
      <p>
        <strong>{conclusion}</strong>
      </p>
      {/* By their number on the sheet. */}
      {wrong.length > 0 && <p>{evaluasiSurat.wrong}</p>}
      <ol>
        {wrong.map((point) => (
          <li key={point.id} value={points.indexOf(point) + 1}>
            {questionOf(point.id)} {answerNames.tidak}. {sheet?.entries[point.id]?.remark ?? ''}
          </li>
        ))}
      </ol>
      {remarks.length > 0 && (
        <>
          <p>{evaluasiSurat.remarks}</p>
          <RemarkList remarks={remarks} content={filing.content} />
        </>
      )}
      <p>{next}</p>
      <p>{words.closing}</p>
    </>
  );
}

/** What was decided and what the desa does now, in the letter and in the Keputusan that it brings. */
function resultOf(
  filing: FilingDoc,
  { sheet, outcome }: VerdictDoc,
  evaluation: Evaluation | null,
) {
  return {
    received: receivedOf(filing)[0],
    conclusion: sheet?.conclusion || evaluasiSurat.noConclusion[outcome],
    next:
      outcome === 'diterima'
        ? evaluasiSurat.set
        : evaluation
          ? evaluasiSurat.correct(evaluation.correctionHariKerja)
          : '',
  };
}

/** What came back, and why. */
function ReturnBody({ filing, verdict }: Props) {
  const { desa, kind, tahun } = reportKey(filing.report);
  const desaName = useDesaName(desa);
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
