import { formatRp } from '../../../domain/basics/rupiah.ts';
import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import { countMusyawarah } from '../../../domain/reports/musyawarah/counts.ts';
import { findDoubles } from '../../../domain/reports/musyawarah/doubles.ts';
import { summarizeMusyawarah } from '../../../domain/reports/musyawarah/summary.ts';
import { dotted } from '../../kit/dotted.ts';
import { formText, lampiranCountText } from '../frame/words.ts';
import { musyawarahText as words } from './words.ts';
import { kembarText } from './form-words.ts';
import { FormOverview } from '../frame/form-overview.tsx';
import { PartRow } from '../frame/part-row.tsx';
import { useMusyawarahForm } from './use-musyawarah-form.ts';

/** The meeting at a glance: who came, what was said, what is proposed. */
export function OverviewPart() {
  const { content } = useMusyawarahForm();
  const { orang, L, P, lkdKindCount } = countMusyawarah(content);
  const { usulanCount, perkiraanBiaya } = summarizeMusyawarah(content);
  const { acara, kesepakatan, lampiran } = content;
  return (
    <FormOverview isEmpty={orang === 0} lead={<Doubles />} tools={orang > 0 && <Tools />}>
      <PartRow
        bagian="hadir"
        title={words.parts.hadir}
        icon="people"
        detail={
          <>
            <span class="angka part-sum">{words.counts.orang(orang)}</span>
            <span>{dotted(words.counts.split(L, P), words.counts.lkd(lkdKindCount))}</span>
          </>
        }
      />
      <PartRow
        bagian="acara"
        title={words.parts.acara}
        icon="calendar"
        detail={acara.tanggal ? formatTanggal(acara.tanggal) : words.acaraEmpty}
      />
      <PartRow
        bagian="hasil"
        title={words.parts.hasil}
        icon="pen"
        detail={words.hasilDetail(Object.keys(kesepakatan).length)}
      />
      <PartRow
        bagian="usulan"
        title={words.parts.usulan}
        icon="table"
        detail={words.usulanDetail(usulanCount, formatRp(perkiraanBiaya))}
      />
      <PartRow
        bagian="lampiran"
        title={formText.lampiran}
        icon="receipt"
        detail={lampiranCountText(Object.keys(lampiran).length)}
      />
    </FormOverview>
  );
}

/** Names that may stand twice, where there are any: a person should look. */
function Doubles() {
  const { content } = useMusyawarahForm();
  const count = findDoubles(content).length;
  if (count === 0) return null;
  return (
    <PartRow
      bagian="kembar"
      title={words.parts.kembar}
      icon="copy"
      tone="warn"
      detail={kembarText.row(count)}
    />
  );
}

function Tools() {
  return <PartRow bagian="cetak" title={words.parts.cetak} icon="print" />;
}
