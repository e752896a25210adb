import { reportKey } from '../../../domain/basics/ids.ts';
import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import { isEvaluated } from '../../../domain/evaluation/points.ts';
import { isNihil } from '../../../domain/reports/report-rules.ts';
import type { JenisSurat } from '../../../domain/surat/surat.ts';
import { useFiling } from '../../standing/use-filing.ts';
import type { VerdictDoc } from '../../../domain/standing/report-doc.ts';
import { useMe } from '../../account/use-me.ts';
import { useSuratList } from './use-surat-list.ts';
import { paths } from '../../paths.ts';
import { useSetting } from '../../office/use-setting.ts';
import { catatSuratText, nameOfSurat } from './words.ts';
import { ButtonLink } from '../../kit/button.tsx';

/** The letters on a verdict with their numbers; the kecamatan also sees those that can still be made. */
export function LetterLinks({ verdict }: { readonly verdict: VerdictDoc }) {
  const me = useMe();
  const surat = useSetting('surat');
  const letters = useSuratList();
  const { filing, outcome, report } = verdict;
  const content = useFiling(filing)?.content ?? {};
  const hasResult = isEvaluated(reportKey(report).kind);
  const possible = [
    ...(hasResult ? (['hasil-evaluasi'] as const) : []),
    ...(outcome === 'dikembalikan' ? (['pengembalian'] as const) : []),
  ].map((jenis) => ({
    jenis,
    row: letters?.find((one) => one.jenis === jenis && one.about === filing),
  }));
  // Where there is no draft nothing was evaluated; a letter that went out all the same still opens.
  const canMake = (jenis: JenisSurat) => jenis !== 'hasil-evaluasi' || !isNihil(content);
  const shown = possible.filter(({ row, jenis }) => row || (me.desa === null && canMake(jenis)));
  if (shown.length === 0) return null;
  return (
    <div class="row no-print">
      {shown.map(({ jenis, row }) => (
        <div key={jenis}>
          <ButtonLink icon="receipt" href={paths.surat(jenis, filing)}>
            {nameOfSurat(jenis, surat)}
          </ButtonLink>
          {row && (
            <p class="small">{catatSuratText.numberOf(row.nomor, formatTanggal(row.tanggal))}</p>
          )}
        </div>
      ))}
    </div>
  );
}
