import { reportKey } from '../../../domain/basics/ids.ts';
import { lampiranOf } from '../../../domain/reports/lampiran.ts';
import { type FilingDoc } from '../../../domain/standing/report-doc.ts';
import { FilingPage } from '../../standing/filing-page.tsx';
import { Button, ButtonLink } from '../../kit/button.tsx';
import { FilingHead } from '../../standing/filing-head.tsx';
import { LampiranList } from '../../lampiran/lampiran-list.tsx';
import { LetterLinks } from '../surat/letter-links.tsx';
import { PerdesCard } from '../../perdes/perdes-card.tsx';
import { VerdictSheet } from '../../standing/sheet-view.tsx';
import { useDesaName } from '../../office/use-place-name.ts';
import { useVerdictOn } from '../../standing/use-verdict-on.ts';
import { paths } from '../../paths.ts';
import { ReportDocument } from '../../reports/report-document.tsx';
import { dokumenText } from './words.ts';
import { tandaTerimaText, shareWords } from '../../standing/tanda-terima-words.ts';
import { Icon } from '../../kit/icon.tsx';
import '../../frame/document.css';
import { formatWaktu } from '../../../domain/basics/tanggal.ts';
import { reportTitle } from '../../standing/words.ts';
import { share } from '../../kit/share.ts';

/** A filed revision as a document, with what the kecamatan said of it. */
export function DokumenPage({ filing: id }: { readonly filing: string }) {
  return (
    <FilingPage id={id} icon="receipt" title={dokumenText.title} back={paths.home} width="wide">
      {(filing) => <Filed filing={filing} />}
    </FilingPage>
  );
}

function Filed({ filing }: { readonly filing: FilingDoc }) {
  const { desa, kind, tahun } = reportKey(filing.report);
  const desaName = useDesaName(desa);
  const verdict = useVerdictOn(filing);
  const remarks = verdict?.remarks ?? [];
  const whole = remarks.filter(({ where }) => where.length === 0);
  return (
    <>
      <FilingHead filing={filing} />
      {whole.length > 0 && (
        <section class="card stack" data-tone="bad">
          <h2>{dokumenText.whole}</h2>
          {whole.map(({ text }, index) => (
            <p key={index} class="line-remark">
              <Icon name="remark" size={20} />
              {text}
            </p>
          ))}
        </section>
      )}
      <PerdesCard report={filing.report} filing={filing.filing} />
      <VerdictSheet verdict={verdict} />
      <ReportDocument
        content={filing.content}
        kind={kind}
        tahun={tahun}
        desaName={desaName}
        remarks={remarks}
      />
      <LampiranList desa={filing.desa} lampiran={lampiranOf(filing.content)} />
      <div class="row no-print">
        <ButtonLink href={paths.tandaTerima(filing.filing)} icon="receipt">
          {tandaTerimaText.title}
        </ButtonLink>
        {verdict && <LetterLinks verdict={verdict} />}
        <ShareFiling filing={filing} />
        <Button icon="print" onClick={() => window.print()}>
          {dokumenText.print}
        </Button>
      </div>
    </>
  );
}

/** Hands on what a filing is and its number, by the phone's own way of sharing where it has one. */
function ShareFiling({ filing }: { readonly filing: FilingDoc }) {
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
