import type { ComponentChildren } from 'preact';
import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import type { Surat } from '../../../domain/settings/settings.ts';
import { type LetterHead } from './letter.tsx';
import { Blank } from './blank.tsx';
import { Kop } from './kop.tsx';
import { SignatureBlock } from './signature-block.tsx';
import { evaluasiSurat, keputusanText as words, suratText } from './words.ts';

interface Props {
  readonly surat: Surat | null;
  readonly head: LetterHead;
  readonly kecamatan: string;
  readonly perihal: string;
  /** The day the Raperdes came, in full. */
  readonly received: string;
  readonly conclusion: string;
  readonly pertimbangan: string;
  /** Its lampiran is the sheet. */
  readonly hasSheet: boolean;
  /** What the desa does now. */
  readonly next: string;
}

/** The Keputusan Camat on the result of an evaluation; the letter brings it and the sheet is its lampiran. */
export function Keputusan({ surat, head, kecamatan, perihal, received, ...said }: Props) {
  const kota = surat?.kota || <Blank text={suratText.placeholders.kota} />;
  const { conclusion, pertimbangan, hasSheet, next } = said;
  const why = pertimbangan && ` ${evaluasiSurat.pertimbangan(pertimbangan)}`;
  const result = `${words.result(perihal, conclusion, hasSheet)}${why}`;
  const decided = [result, next, words.force].filter((text) => text !== '');
  return (
    <section class="letter-attachment">
      <Kop surat={surat} />
      <h2 class="keputusan-title">
        {words.title(kecamatan)}
        <br />
        {words.nomor}
        <br />
        {words.tentang}
        <br />
        {perihal}
      </h2>
      <Part title={words.menimbang}>{words.because(perihal, received)}</Part>
      <Part title={words.mengingat}>
        <ol>
          {words.laws.map((law) => (
            <li key={law}>{law};</li>
          ))}
          <li>{surat?.pelimpahan || <Blank text={words.noPelimpahan} />}.</li>
        </ol>
      </Part>
      <h3 class="keputusan-title">{words.decides}</h3>
      {decided.map((text, index) => (
        <Part key={text} title={words.parts[index] ?? ''}>
          {text}
        </Part>
      ))}
      <p>
        {words.setAt} {kota}, {words.setOn} {head.tanggal ? formatTanggal(head.tanggal) : ''}
      </p>
      <SignatureBlock penandatangan={head.penandatangan} />
    </section>
  );
}

interface PartProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

function Part({ title, children }: PartProps) {
  return (
    <div class="keputusan-part">
      <strong>{title}:</strong>
      <div>{children}</div>
    </div>
  );
}
