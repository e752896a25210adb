import { reportKey } from '../../../domain/basics/ids.ts';
import { formatWaktu } from '../../../domain/basics/tanggal.ts';
import type { FilingDoc } from '../../../domain/standing/report-doc.ts';
import { useDesaName } from '../../office/use-place-name.ts';
import { reportTitle } from '../../standing/words.ts';
import { shareWords, tandaTerimaText } from '../../standing/tanda-terima-words.ts';
import { share } from '../../kit/share.ts';
import { Button } from '../../kit/button.tsx';

interface Props {
  readonly filing: FilingDoc;
}

/** Hands on what a filing is and its number, by the phone's own way of sharing where it has one. */
export function ShareFiling({ filing }: Props) {
  const { report, receipt, times, contentHash } = filing;
  const { desa, kind, tahun } = reportKey(report);
  const desaName = useDesaName(desa);
  if (!('share' in navigator)) return null;
  const title = reportTitle(kind, tahun);
  const text = shareWords({
    title,
    desaName,
    receipt: receipt ?? tandaTerimaText.noNumber,
    filedAt: formatWaktu(times.filedAt),
    contentHash,
  });
  return (
    // Put away without sharing: nothing has happened.
    <Button icon="send" onClick={() => share({ title, text })}>
      {tandaTerimaText.share}
    </Button>
  );
}
