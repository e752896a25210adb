import type { ComponentChildren } from 'preact';
import { formatTanggal, formatWaktu } from '../../../domain/basics/tanggal.ts';
import { filesOfKunjungan, isAnswered } from '../../../domain/kunjungan/kunjungan.ts';
import type { Jawaban, Kunjungan, Perihal } from '../../../domain/kunjungan/kunjungan.ts';
import { builtInPlace } from '../../../domain/kunjungan/templates.ts';
import type { KunjunganDoc } from '../../../domain/kunjungan/kunjungan-doc.ts';
import { nomorSementara } from '../../../domain/rekomendasi/rekomendasi-doc.ts';
import { TableHead } from '../../kit/table-head.tsx';
import { EarlierWords } from '../rekomendasi/earlier-words.tsx';
import { useRead } from '../../kit/use-read.ts';
import { Signature } from '../../kit/signature.tsx';
import { dotted } from '../../kit/dotted.ts';
import { bobotNames, formKunjungan, laporanKunjungan as words } from './words.ts';
import { rekomendasiStates, rekomendasiText } from '../rekomendasi/words.ts';
import { titleOfReport } from '../../standing/words.ts';
import { Pictures } from './pictures.tsx';

/* The parts of a visit's report, each from the visit as it was finished. */

interface SectionProps {
  readonly title: string;
  readonly isEmpty: boolean;
  readonly children: ComponentChildren;
}

export function Section({ title, isEmpty, children }: SectionProps) {
  return (
    <section class="stack visit-section">
      <h2>{title}</h2>
      {isEmpty ? <p>{words.none}</p> : children}
    </section>
  );
}

interface PartProps {
  readonly kunjungan: Kunjungan;
}

/** The checklist as it was answered. */
export function Answers({ kunjungan }: PartProps) {
  const answers = answersOf(kunjungan);
  return (
    <Section title={words.checklist} isEmpty={answers.length === 0}>
      <table class="doc">
        <TableHead names={[words.question, words.answer]} />
        <tbody>
          {answers.map((one) => (
            <tr key={one.tanya}>
              <td>{one.tanya}</td>
              <td>{answerText(one)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

export function Findings({ kunjungan: { temuan } }: PartProps) {
  const found = Object.entries(temuan);
  return (
    <Section title={words.findings} isEmpty={found.length === 0}>
      <ol class="visit-list">
        {found.map(([id, { perihal, teks }]) => (
          <li key={id}>
            {teks}
            <p class="small muted">{perihalText(perihal)}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** The words as they were read back; number and state as they are now. */
export function Rekomendasi({ kunjungan: { rekomendasi, diketahui } }: PartProps) {
  const given = useRead((read) => read.all('rekomendasi')) ?? [];
  const list = Object.entries(rekomendasi);
  return (
    <Section title={words.rekomendasi} isEmpty={list.length === 0}>
      <ol class="visit-list">
        {list.map(([id, { teks, kepada, due, bobot }]) => {
          const doc = given.find((one) => one.rekomendasi === id);
          const known = doc?.acknowledged;
          const facts = [
            doc?.nomor ?? rekomendasiText.sementara(nomorSementara(id)),
            kepada && rekomendasiText.untuk(kepada),
            bobotNames[bobot],
            due && `${formKunjungan.due} ${formatTanggal(due)}`,
            doc && rekomendasiStates[doc.state],
          ];
          return (
            <li key={id}>
              {teks}
              <p class="small muted">{dotted(...facts)}</p>
              {doc?.version && <p class="small">{rekomendasiText.changedNow(doc.text)}</p>}
              {known && (
                <div>
                  <p class="small">
                    {rekomendasiText.acknowledged(known.nama, known.jabatan, formatWaktu(known.at))}
                  </p>
                  {known.tandaTangan && (
                    <Signature tandaTangan={known.tandaTangan} nama={known.nama} />
                  )}
                </div>
              )}
              {doc && <EarlierWords rekomendasi={doc} />}
            </li>
          );
        })}
      </ol>
      {diketahui && diketahui.nama !== '' && (
        <div>
          <p>
            {words.diketahui} {diketahui.nama}
            {diketahui.jabatan && `, ${diketahui.jabatan}`}
          </p>
          {diketahui.tandaTangan && (
            <Signature tandaTangan={diketahui.tandaTangan} nama={diketahui.nama} />
          )}
        </div>
      )}
    </Section>
  );
}

export function People({ kunjungan: { orang }, coach }: PartProps & { readonly coach: string }) {
  return (
    <Section title={words.orang} isEmpty={false}>
      <ul class="visit-people">
        {Object.entries(orang).map(([id, { nama, jabatan, tandaTangan }]) => (
          <li key={id}>
            {tandaTangan ? (
              <Signature tandaTangan={tandaTangan} nama={nama} />
            ) : (
              <span class="visit-unsigned" />
            )}
            <strong>{nama}</strong>
            <span class="small">{jabatan}</span>
          </li>
        ))}
        <li>
          <span class="visit-unsigned" />
          <strong>{coach}</strong>
          <span class="small">{words.coach}</span>
        </li>
      </ul>
    </Section>
  );
}

export function Photos({ doc: { desa }, kunjungan }: PartProps & { readonly doc: KunjunganDoc }) {
  const files = [...new Map(filesOfKunjungan(kunjungan).map((one) => [one.sha256, one])).values()];
  if (files.length === 0) return null;
  return (
    <Section title={words.photos} isEmpty={false}>
      <Pictures desa={desa} lampiran={files} />
    </Section>
  );
}

/** In the order of the checklist, then the coach's own questions. */
function answersOf({ jawaban }: Kunjungan): readonly Jawaban[] {
  return Object.entries(jawaban)
    .map(([id, one]) => [one.urutan ?? builtInPlace(id), one] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, one]) => one)
    .filter((one) => one.tanya.trim() !== '' || isAnswered(one));
}

function answerText(jawaban: Jawaban): string {
  const { jenis, nilai, catatan, lampiran } = jawaban;
  if (!isAnswered(jawaban)) return [words.notLookedAt, catatan].filter(Boolean).join('. ');
  const said = jenis === 'ya-tidak' ? yesNo[nilai] : jenis === 'angka' ? figure(nilai) : nilai;
  const photos = Object.keys(lampiran).length;
  const pictures = photos > 0 ? `${photos} ${words.photos.toLowerCase()}` : '';
  return [said, pictures, catatan].filter(Boolean).join('. ');
}

/** With dots between thousands, where it is a plain number. */
function figure(text: string): string {
  return /^\d{1,15}$/.test(text) ? Number(text).toLocaleString('id-ID') : text;
}

const yesNo: Readonly<Record<string, string>> = {
  ya: formKunjungan.ya,
  tidak: formKunjungan.tidak,
};

function perihalText(perihal: Perihal): string {
  if (perihal.kind === 'bebas') return '';
  const title = titleOfReport(perihal.report);
  if (perihal.kind === 'kewajiban') return formKunjungan.aboutMissing(title);
  return perihal.baris ? `${title}: ${perihal.baris}` : title;
}
