import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import { kunjunganSchema } from '../../../domain/kunjungan/kunjungan.ts';
import type { KunjunganDoc } from '../../../domain/kunjungan/kunjungan-doc.ts';
import { Button } from '../../kit/button.tsx';
import { Facts } from '../../kit/facts.tsx';
import { Loading } from '../../kit/loading.tsx';
import { useDesaName } from '../../office/use-place-name.ts';
import { useSetting } from '../../office/use-setting.ts';
import { Kop } from '../surat/kop.tsx';
import { formKunjungan, kunjunganText, topikNames, laporanKunjungan as words } from './words.ts';
import { Answers, Findings, People, Photos, Rekomendasi, Section } from './visit-sections.tsx';
import '../../frame/document.css';
import '../surat/surat.css';
import './kunjungan.css';

/** The report of a finished visit in the office's form, as it is printed. */
export function VisitReport({ doc }: { readonly doc: KunjunganDoc }) {
  const { desa, nomor, by } = doc;
  const surat = useSetting('surat');
  const desaName = useDesaName(desa);
  const kunjungan = kunjunganSchema.parse(doc.content);
  const { tanggal, mulai, selesai, topik, tempat, catatan } = kunjungan;
  if (surat === undefined) return <Loading />;
  const jam = [mulai, selesai].filter((one) => one !== '').join('–');
  return (
    <div class="stack">
      <div class="row no-print">
        <Button look="main" icon="print" onClick={() => window.print()}>
          {words.print}
        </Button>
      </div>
      <article class="letter stack">
        <Kop surat={surat} />
        <h1 class="visit-title">{words.title}</h1>
        <Facts
          facts={[
            [words.nomor, nomor ?? kunjunganText.noNomor],
            [words.desa, desaName],
            [words.waktu, [formatTanggal(tanggal), jam].filter(Boolean).join(', ')],
            [words.topik, topik.map((one) => topikNames[one]).join(', ')],
            [words.pembina, by.nama],
            ...(tempat
              ? [
                  [
                    words.tempat,
                    formKunjungan.placed(tempat.lat, tempat.lon, tempat.akurasiMeter),
                  ] as const,
                ]
              : []),
          ]}
        />
        <Answers kunjungan={kunjungan} />
        <Findings kunjungan={kunjungan} />
        <Rekomendasi kunjungan={kunjungan} />
        {catatan !== '' && (
          <Section title={words.notes} isEmpty={false}>
            <p class="visit-notes">{catatan}</p>
          </Section>
        )}
        <People kunjungan={kunjungan} coach={by.nama} />
        <Photos doc={doc} kunjungan={kunjungan} />
      </article>
    </div>
  );
}
