import { reportKey } from '../../../domain/basics/ids.ts';
import { formatWaktu } from '../../../domain/basics/tanggal.ts';
import type { FilingDoc } from '../../../domain/standing/report-doc.ts';
import type { KecamatanDoc } from '../../../domain/desa/kecamatan-doc.ts';
import type { Surat } from '../../../domain/settings/settings.ts';
import { Kop } from '../surat/letter.tsx';
import { useDesaName } from '../../office/use-kecamatan.ts';
import { groupHash } from './group-hash.ts';
import { reportTitle } from '../../standing/words.ts';
import { tandaTerimaText as words } from '../../standing/tanda-terima-words.ts';
import { lazyPart } from '../../frame/lazy-page.tsx';
import { Facts } from '../../kit/facts.tsx';
import { Mark } from '../../standing/state-chip.tsx';
import '../surat/surat.css';
import './tanda-terima.css';

const ReceiptQr = lazyPart(() => import('./receipt-qr.tsx').then((module) => module.ReceiptQr));

interface Props {
  readonly filing: FilingDoc;
  readonly kecamatan: KecamatanDoc | null;
  readonly surat: Surat | null;
}

/** The receipt as paper: what, whose, when sent, when received, and the hash of what was sent. */
export function ReceiptCard({ filing, kecamatan, surat }: Props) {
  const { desa, kind, tahun } = reportKey(filing.report);
  const { receipt, times, contentHash, kepalaDesa, filedBy, revision } = filing;
  const desaName = useDesaName(desa);
  return (
    <article class="card receipt">
      {surat && <Kop surat={surat} />}
      <header>
        {!surat && kecamatan && (
          <p class="muted">{words.official(kecamatan.name, kecamatan.kabupaten)}</p>
        )}
        <h2>{words.title}</h2>
        <p class="receipt-number angka">
          {receipt ?? <span class="receipt-none">{words.noNumber}</span>}
        </p>
        <Mark kind={times.receivedAt === null ? 'phone' : 'received'} withText />
        {times.receivedAt === null && <p class="small">{words.waiting}</p>}
      </header>
      <Facts
        facts={[
          [words.report, reportTitle(kind, tahun)],
          [words.desa, `${desaName} (${desa})`],
          [words.kepalaDesa, kepalaDesa],
          [words.filedBy, filedBy.nama],
          [words.revision, String(revision)],
          [words.filedAt, formatWaktu(times.filedAt)],
          [words.receivedAt, times.receivedAt ? formatWaktu(times.receivedAt) : words.notReceived],
          [words.hash, hashInEights(contentHash)],
        ]}
      />
      <ReceiptQr filing={filing.filing} hash={contentHash} />
      <p class="small muted">{words.hashHint}</p>
      <p class="small muted">{words.note}</p>
    </article>
  );
}

function hashInEights(hex: string) {
  return (
    <code class="hash">
      {groupHash(hex).map((eight, index) => (
        <span key={index}>{eight} </span>
      ))}
    </code>
  );
}
