import { reportKey } from '../../../domain/basics/ids.ts';
import type { ReportKind } from '../../../domain/basics/report-kinds.ts';
import { formatTanggal, tanggalInWib } from '../../../domain/basics/tanggal.ts';
import { pointsOf } from '../../../domain/evaluation/points.ts';
import { ruleOf } from '../../../domain/obligations/calendar.ts';
import { correctionDue } from '../../../domain/obligations/evaluation-clock.ts';
import type { FilingDoc } from '../../../domain/standing/filing-doc.ts';
import type { KecamatanDoc } from '../../../domain/desa/kecamatan-doc.ts';
import type { VerdictDoc } from '../../../domain/standing/verdict-doc.ts';
import type { Surat } from '../../../domain/settings/settings.ts';
import { RemarkList } from '../../standing/remark-list.tsx';
import { SheetView } from '../../standing/sheet-view.tsx';
import { useCalendar } from '../../office/use-calendar.ts';
import { useDesaName } from '../../office/use-place-name.ts';
import { answerNames, questionOf } from '../../standing/evaluasi-words.ts';
import { reportTitle } from '../../standing/words.ts';
import { evaluasiSurat, pengembalianSurat, suratText as words } from './words.ts';
import { Letter, type LetterHead } from './letter.tsx';

interface Props {
  readonly surat: Surat | null;
  readonly head: LetterHead;
  readonly filing: FilingDoc;
  readonly verdict: VerdictDoc;
  readonly kecamatan: KecamatanDoc;
}

/** The result of an evaluation, with the sheet as its attachment (A3, A4). */
export function EvaluationLetter({ surat, head, filing, verdict, kecamatan }: Props) {
  const { desa, kind, tahun } = reportKey(filing.report);
  const desaName = useDesaName(desa);
  const evaluation = ruleOf(useCalendar(), kind)?.evaluation ?? null;
  const title = reportTitle(kind, tahun);
  const { sheet, outcome } = verdict;
  return (
    <Letter
      surat={surat}
      head={head}
      hal={words.subjects['hasil-evaluasi'](title)}
      kepada={[words.kepalaDesa(desaName)]}
      tembusan={[
        words.bupati(kecamatan.kabupaten),
        words.inspektorat(kecamatan.kabupaten),
        words.bpd(desaName),
      ]}
      attachment={sheet && <SheetView sheet={sheet} kind={kind} />}
    >
      <p>{evaluasiSurat.opening(title, desaName, ...receivedOf(filing))}</p>
      <p>
        <strong>{sheet?.conclusion || evaluasiSurat.noConclusion[outcome]}</strong>
      </p>
      <Wrong sheet={sheet} kind={kind} />
      <Remarks verdict={verdict} filing={filing} />
      <p>
        {outcome === 'diterima'
          ? evaluasiSurat.set
          : evaluation && evaluasiSurat.correct(evaluation.correctionHariKerja)}
      </p>
      <p>{words.closing}</p>
    </Letter>
  );
}

interface WrongProps extends Pick<VerdictDoc, 'sheet'> {
  readonly kind: ReportKind;
}

/** The points answered with "tidak", by their number on the sheet. */
function Wrong({ sheet, kind }: WrongProps) {
  const points = pointsOf(kind);
  const wrong = points.filter(({ id }) => sheet?.entries[id]?.answer === 'tidak');
  return (
    <>
      {wrong.length > 0 && <p>{evaluasiSurat.wrong}</p>}
      <ol>
        {wrong.map((point) => (
          <li key={point.id} value={points.indexOf(point) + 1}>
            {questionOf(point.id)} {answerNames.tidak}. {sheet?.entries[point.id]?.remark ?? ''}
          </li>
        ))}
      </ol>
    </>
  );
}

/** A remark that only says the conclusion again is read once. */
function Remarks({ verdict, filing }: Pick<Props, 'verdict' | 'filing'>) {
  const conclusion = verdict.sheet?.conclusion.trim();
  const remarks = verdict.remarks.filter(({ text }) => text !== conclusion);
  if (remarks.length === 0) return null;
  return (
    <>
      <p>{evaluasiSurat.remarks}</p>
      <RemarkList remarks={remarks} content={filing.content} />
    </>
  );
}

/** What came back, and why. */
export function ReturnLetter({ surat, head, filing, verdict }: Props) {
  const { desa, kind, tahun } = reportKey(filing.report);
  const desaName = useDesaName(desa);
  const calendar = useCalendar();
  const evaluation = ruleOf(calendar, kind)?.evaluation ?? null;
  const title = reportTitle(kind, tahun);
  const toldOn = tanggalInWib(verdict.receivedAt ?? verdict.decidedAt);
  return (
    <Letter
      surat={surat}
      head={head}
      hal={words.subjects.pengembalian(title)}
      kepada={[words.kepalaDesa(desaName)]}
      attachment={verdict.sheet && <SheetView sheet={verdict.sheet} kind={kind} />}
    >
      <p>{pengembalianSurat.opening(title, desaName, ...receivedOf(filing))}</p>
      <RemarkList remarks={verdict.remarks} content={filing.content} />
      <p>
        {pengembalianSurat.again(evaluation && correctionDue(evaluation, toldOn, calendar.isLibur))}
      </p>
      <p>{words.closing}</p>
    </Letter>
  );
}

function receivedOf({ times, receipt }: FilingDoc): [received: string, receipt: string] {
  const received = tanggalInWib(times.receivedAt ?? times.filedAt);
  return [formatTanggal(received), receipt ?? evaluasiSurat.noReceipt];
}
