import { reportKey } from '../../domain/basics/ids.ts';
import { isEvaluated } from '../../domain/evaluation/sheet-of-filing.ts';
import type { VerdictDoc } from '../../domain/workflow/documents.ts';
import { useMe } from '../hooks/use-me.ts';
import { paths } from '../paths.ts';
import { suratText as words } from '../text/surat.ts';
import { ButtonLink } from './button.tsx';

/** The letters that can be made of a verdict, by the kecamatan. */
export function LetterLinks({ verdict }: { readonly verdict: VerdictDoc }) {
  const me = useMe();
  const { filing, outcome, report } = verdict;
  if (me.desa !== null) return null;
  const jenisList = [
    ...(isEvaluated(reportKey(report).kind) ? (['hasil-evaluasi'] as const) : []),
    ...(outcome === 'dikembalikan' ? (['pengembalian'] as const) : []),
  ];
  if (jenisList.length === 0) return null;
  return (
    <div class="row no-print">
      {jenisList.map((jenis) => (
        <ButtonLink key={jenis} icon="receipt" href={paths.surat(jenis, filing)}>
          {words.names[jenis]}
        </ButtonLink>
      ))}
    </div>
  );
}
