import { formatRp } from '../../../domain/basics/rupiah.ts';
import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import { countMusyawarah } from '../../../domain/reports/musyawarah/people.ts';
import { summarizeMusyawarah } from '../../../domain/reports/musyawarah/summary.ts';
import { dotted } from '../../kit/dotted.ts';
import { FormOverview } from '../frame/form-overview.tsx';
import { musyawarahText as words } from './words.ts';
import { DoublesLink } from './doubles-link.tsx';
import { useMusyawarahForm } from './use-musyawarah-form.ts';

/** The meeting at a glance: who came, what was said, what is proposed. */
export function OverviewPart() {
  const { content } = useMusyawarahForm();
  const { orang, L, P, lkdKindCount } = countMusyawarah(content);
  const { usulanCount, perkiraanBiaya } = summarizeMusyawarah(content);
  const { acara, kesepakatan } = content;
  const hadir = (
    <>
      <span class="angka part-sum">{words.counts.orang(orang)}</span>
      <span>{dotted(words.counts.split(L, P), words.counts.lkd(lkdKindCount))}</span>
    </>
  );
  return (
    <FormOverview
      isEmpty={orang === 0}
      lead={<DoublesLink />}
      titles={words.parts}
      rows={[
        { bagian: 'hadir', icon: 'people', detail: hadir },
        {
          bagian: 'acara',
          icon: 'calendar',
          detail: acara.tanggal ? formatTanggal(acara.tanggal) : words.acaraEmpty,
        },
        {
          bagian: 'hasil',
          icon: 'pen',
          detail: words.hasilDetail(Object.keys(kesepakatan).length),
        },
        {
          bagian: 'usulan',
          icon: 'table',
          detail: words.usulanDetail(usulanCount, formatRp(perkiraanBiaya)),
        },
        { bagian: 'lampiran' },
      ]}
      tools={[orang > 0 && { bagian: 'cetak', icon: 'print' }]}
    />
  );
}
