import type { FilingDoc } from '../../../domain/standing/report-doc.ts';
import { FilingPage } from '../../standing/filing-page.tsx';
import { Button, ButtonLink } from '../../kit/button.tsx';
import { FilingLampiranStatus } from '../../lampiran/filing-lampiran-status.tsx';
import { LetterLinks } from '../surat/letter-links.tsx';
import { ReceiptCard } from './receipt-card.tsx';
import { useKecamatan } from '../../office/use-kecamatan.ts';
import { useSetting } from '../../office/use-setting.ts';
import { useVerdictOn } from '../../standing/use-verdict-on.ts';
import { paths } from '../../paths.ts';
import { tandaTerimaText, tandaTerimaText as words } from '../../standing/tanda-terima-words.ts';
import '../../frame/document.css';

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
