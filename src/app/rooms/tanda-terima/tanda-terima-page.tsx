import type { FilingDoc } from '../../../domain/standing/report-doc.ts';
import { FilingPage } from '../../standing/filing-page.tsx';
import { Button, ButtonLink } from '../../kit/button.tsx';
import { FilingLampiranStatus } from '../../lampiran/filing-lampiran-status.tsx';
import { LetterLinks } from '../surat/letter-links.tsx';
import { useKecamatan } from '../../office/use-kecamatan.ts';
import { useDesaName } from '../../office/use-place-name.ts';
import { useSetting } from '../../office/use-setting.ts';
import { useVerdictOn } from '../../standing/use-verdict-on.ts';
import { paths } from '../../paths.ts';
import { tandaTerimaText, tandaTerimaText as words } from '../../standing/tanda-terima-words.ts';
import { reportKey } from '../../../domain/basics/ids.ts';
import { formatWaktu } from '../../../domain/basics/tanggal.ts';
import type { KecamatanDoc } from '../../../domain/desa/kecamatan-doc.ts';
import type { Surat } from '../../../domain/settings/settings.ts';
import { Kop } from '../surat/kop.tsx';
import { groupHash } from './group-hash.ts';
import { reportTitle } from '../../standing/words.ts';
import { lazyPart } from '../../frame/lazy-page.tsx';
import { Facts } from '../../kit/facts.tsx';
import { Mark } from '../../standing/mark.tsx';
import '../../frame/document.css';
import '../surat/surat.css';
import './tanda-terima.css';

/** One receipt, from what is on this phone: no signal needed. */
export function TandaTerimaPage({ filing: id }: { readonly filing: string }) {
  const surat = useSetting('surat') ?? null;
  const kecamatan = useKecamatan();
  return (
    <FilingPage id={id} icon="receipt" title={tandaTerimaText.title} back={paths.tandaTerimaList}>
      {(filing) => (
        <>
          <HashCheck contentHash={filing.contentHash} />
          <ReceiptCard filing={filing} kecamatan={kecamatan ?? null} surat={surat} />
          <FilingLampiranStatus filing={filing} />
          <Letters filing={filing} />
          <div class="row no-print">
            <ButtonLink href={paths.dokumen(filing.filing)} icon="table">
              {tandaTerimaText.see}
            </ButtonLink>
            <Button icon="print" onClick={() => window.print()}>
              {tandaTerimaText.print}
            </Button>
          </div>
        </>
      )}
    </FilingPage>
  );
}

/** Letters of the kecamatan on this filing. */
function Letters({ filing }: { readonly filing: FilingDoc }) {
  const verdict = useVerdictOn(filing);
  return verdict && <LetterLinks verdict={verdict} />;
}

/** The paper's hash, brought by its code in the address, beside the one kept here. */
function HashCheck({ contentHash }: { readonly contentHash: string }) {
  const told = location.hash.slice(1);
  if (!/^[0-9a-f]{64}$/.test(told)) return null;
  const isSame = told === contentHash;
  return (
    <p class="card" data-tone={isSame ? 'good' : 'bad'} role="status">
      {isSame ? words.hashSame : words.hashDiffers}
    </p>
  );
}

const ReceiptQr = lazyPart(() => import('./receipt-qr.tsx'), 'ReceiptQr');

interface Props {
  readonly filing: FilingDoc;
  readonly kecamatan: KecamatanDoc | null;
  readonly surat: Surat | null;
}

/** The receipt as paper: what, whose, when sent, when received, and the hash of what was sent. */
function ReceiptCard({ filing, kecamatan, surat }: Props) {
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
