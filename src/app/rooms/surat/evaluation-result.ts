import { reportKey } from '../../../domain/basics/ids.ts';
import { pointsOf } from '../../../domain/evaluation/points.ts';
import type { Evaluation } from '../../../domain/obligations/rule.ts';
import { isNihil } from '../../../domain/reports/report-rules.ts';
import type { FilingDoc, Remark, VerdictDoc } from '../../../domain/standing/report-doc.ts';
import type { SuratHole } from '../../../domain/surat/holes.ts';
import { answerNames, misnamedButir, questionOf } from '../../standing/evaluasi-words.ts';
import { reportTitle } from '../../standing/words.ts';
import { evaluasiSurat as words } from './words.ts';

/** What the letter on an evaluation and the Keputusan that it brings say, of one filing and its verdict. */
export interface EvaluationResult {
  readonly conclusion: string;
  /** Why it is accepted over a "tidak"; '' = it is not, or an earlier app did not ask. */
  readonly pertimbangan: string;
  readonly wrongTitle: string;
  /** What was answered "tidak", by its number on the sheet. */
  readonly wrong: readonly { readonly number: number; readonly text: string }[];
  readonly remarks: readonly Remark[];
  /** What the desa does now; '' = nothing. */
  readonly next: string;
  readonly holes: readonly SuratHole[];
}

export function evaluationResult(
  { report, content, receipt }: FilingDoc,
  { sheet, outcome, remarks }: VerdictDoc,
  evaluation: Evaluation | null,
): EvaluationResult {
  const { kind, tahun } = reportKey(report);
  const points = pointsOf(kind);
  const own = sheet?.conclusion.trim() ?? '';
  const isThere = !isNihil(content);
  const noConclusion = isThere
    ? words.noConclusion[outcome]
    : words.nihil(reportTitle(kind, tahun));
  const isMisnamed = sheet !== undefined && misnamedButir(own, sheet, points).length > 0;
  return {
    conclusion: own || noConclusion,
    pertimbangan: sheet?.pertimbangan?.trim() ?? '',
    wrongTitle: words.wrong[outcome],
    wrong: points.flatMap(({ id }, index) => {
      const { answer = null, remark = '' } = sheet?.entries[id] ?? {};
      const text = `${questionOf(id)} ${answerNames.tidak}. ${remark}`.trim();
      return answer === 'tidak' ? [{ number: index + 1, text }] : [];
    }),
    // A remark that only says the conclusion again is read once.
    remarks: remarks.filter(({ text }) => own === '' || !own.startsWith(text)),
    next: isThere ? nextOf(outcome, evaluation) : '',
    holes: [
      ...(receipt === null ? (['tandaTerima'] as const) : []),
      ...(isMisnamed ? (['kesimpulan'] as const) : []),
    ],
  };
}

function nextOf(outcome: VerdictDoc['outcome'], evaluation: Evaluation | null): string {
  if (outcome === 'diterima') return words.set;
  return evaluation ? words.correct(evaluation.correctionHariKerja) : '';
}
