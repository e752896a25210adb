import { reportKey } from '../../../domain/basics/ids.ts';
import type { Surat } from '../../../domain/settings/settings.ts';
import { suratIdSchema } from '../../../domain/surat/surat-head.ts';
import type { FilingDoc } from '../../../domain/standing/report-doc.ts';
import type { KecamatanDoc } from '../../../domain/desa/kecamatan-doc.ts';
import { ruleOf } from '../../../domain/obligations/obligations.ts';
import { useCalendar } from '../../office/use-calendar.ts';
import { EmptyState } from '../../kit/empty-state.tsx';
import { useDesaName } from '../../office/use-place-name.ts';
import { SheetView } from '../../standing/sheet-view.tsx';
import { Loading } from '../../kit/loading.tsx';
import { useFiling } from '../../standing/use-filing.ts';
import { useVerdictOn } from '../../standing/use-verdict-on.ts';
import { reportTitle } from '../../standing/words.ts';
import { suratText as words } from './words.ts';
import { LetterDesk } from './letter-desk.tsx';
import { Keputusan } from './keputusan.tsx';
import { EvaluationBody, ReturnBody, resultOf } from './verdict-bodies.tsx';

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
