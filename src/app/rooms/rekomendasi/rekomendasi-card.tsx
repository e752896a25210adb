import type { ComponentChildren } from 'preact';
import { formatTanggal, formatWaktu } from '../../../domain/basics/tanggal.ts';
import type { Tanggal } from '../../../domain/basics/tanggal.ts';
import type { RekomendasiDoc } from '../../../domain/rekomendasi/rekomendasi-doc.ts';
import { overdueOf } from '../../../domain/rekomendasi/overdue-of.ts';
import { isAcknowledged, nomorSementara } from '../../../domain/rekomendasi/rekomendasi-doc.ts';
import { paths } from '../../paths.ts';
import { useDesaName } from '../../office/use-place-name.ts';
import { Chip } from '../../kit/chip.tsx';
import { dotted } from '../../kit/dotted.ts';
import { rekomendasiStates, rekomendasiText as words, stepNames } from './words.ts';
import { EarlierWords } from './earlier-words.tsx';
import { Icon } from '../../kit/icon.tsx';
import { LampiranList } from '../../lampiran/lampiran-list.tsx';

interface Props {
  readonly rekomendasi: RekomendasiDoc;
  readonly today: Tanggal;
  /** The desa's name is said only to people of the kecamatan. */
  readonly withDesa: boolean;
  /** What this person may do with it. */
  readonly children?: ComponentChildren;
}

const tones = { terbuka: 'warn', dijawab: 'info', selesai: 'good' } as const;

/** A recommendation with all that followed. */
export function RekomendasiCard({ rekomendasi, today, withDesa, children }: Props) {
  const { desa, text, due, source, nomor, givenBy, givenAt, state, steps } = rekomendasi;
  const { kepada, bobot, diketahui, acknowledged, lampiran = {} } = rekomendasi;
  const desaName = useDesaName(desa);
  const overdue = overdueOf(rekomendasi, today);
  return (
    <article class="card stack">
      <div class="row">
        <Chip tone={tones[state]}>{rekomendasiStates[state]}</Chip>
        {overdue > 0 && <Chip tone="bad">{words.overdue(overdue)}</Chip>}
        <span class="small muted">
          {nomor ?? words.sementara(nomorSementara(rekomendasi.rekomendasi))}
        </span>
      </div>
      {withDesa && <strong>{desaName}</strong>}
      <p>{text}</p>
      <p class="small muted">
        {dotted(
          words.from[source.kind](source.tentang),
          words.givenBy(givenBy.nama, formatWaktu(givenAt)),
          kepada && words.untuk(kepada),
          due && words.dueOn(formatTanggal(due)),
          bobot && words.bobot[bobot],
          diketahui && words.diketahui(diketahui.nama),
          !isAcknowledged(rekomendasi) && words.notAcknowledged,
        )}
      </p>
      {acknowledged && (
        <p class="small">
          <Icon name="check" size={18} />{' '}
          {words.acknowledged(
            acknowledged.nama,
            acknowledged.jabatan,
            formatWaktu(acknowledged.at),
          )}
        </p>
      )}
      <EarlierWords rekomendasi={rekomendasi} />
      {source.kind === 'kunjungan' && <a href={paths.kunjungan(source.id)}>{words.toVisit}</a>}
      <LampiranList desa={desa} lampiran={Object.values(lampiran)} />
      {steps.length > 0 && (
        <ol class="steps-list stack">
          {steps.map(({ kind, id, by, at, text: said, lampiran }) => (
            <li key={id}>
              <p class="small muted">
                {stepNames[kind]}: {by.nama}, {formatWaktu(at)}
              </p>
              {said !== '' && <p>{said}</p>}
              <LampiranList
                desa={desa}
                lampiran={Object.values(lampiran)}
                jenisNames={{ bukti: words.evidence }}
              />
            </li>
          ))}
        </ol>
      )}
      {children}
    </article>
  );
}
