import { Blank } from './blank.tsx';
import { Kop } from './kop.tsx';
import { SignatureBlock } from './signature-block.tsx';
import type { ComponentChildren } from 'preact';
import { formatTanggal, type Tanggal } from '../../../domain/basics/tanggal.ts';
import type { Penandatangan, Surat } from '../../../domain/settings/settings.ts';
import { suratText as words } from './words.ts';

/** What is recorded of a letter, or typed before that. */
export interface LetterHead {
  readonly nomor: string;
  readonly tanggal: Tanggal | null;
  readonly penandatangan: Penandatangan;
}

export interface LetterProps {
  readonly surat: Surat | null;
  readonly head: LetterHead;
  readonly hal: string;
  /** Whom it is to, a line each. */
  readonly kepada: readonly string[];
  readonly children: ComponentChildren;
  readonly tembusan?: readonly string[];
  /** What the letter brings, with the day and the signatory of its own, on pages of its own after it. */
  readonly brings?: ((head: LetterHead) => ComponentChildren) | undefined;
  /** On pages of its own after the letter. */
  readonly attachment?: ComponentChildren;
  /** What the attachment is; without it, that it is one. */
  readonly attachmentTitle?: string;
  /** Where it belongs to what the letter brings: the number of that. */
  readonly attachmentNomor?: string | undefined;
  /** Its page lies on its side. */
  readonly isWide?: boolean;
}

/** A letter of the kecamatan on A4, in the office's form. */
export function Letter(props: LetterProps) {
  const { surat, head, hal, kepada, children, tembusan = [], attachment, brings } = props;
  const { attachmentTitle = words.attachmentTitle, attachmentNomor, isWide } = props;
  const nomor = head.nomor || <Blank text={words.placeholders.nomor} />;
  const date = head.tanggal ? formatTanggal(head.tanggal) : '';
  const rows = [
    [words.nomor, nomor],
    [words.sifat, words.sifatValue],
    [words.lampiran, attachment ? words.oneSheet : words.noAttachment],
    [words.hal, <strong key="hal">{hal}</strong>],
  ] as const;
  return (
    <article class="letter">
      <Kop surat={surat} />
      <p class="letter-date">
        {surat?.kota || <Blank text={words.placeholders.kota} />}, {date}
      </p>
      <div class="letter-head">
        <table>
          <tbody>
            {rows.map(([name, value]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>: {value}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>
          {words.kepada}
          <br />
          {words.yth} {kepada.join(', ')}
          <br />
          {words.di} {words.place}
        </p>
      </div>
      <div class="letter-body">{children}</div>
      <SignatureBlock penandatangan={head.penandatangan} />
      {tembusan.length > 0 && <Copies tembusan={tembusan} />}
      {brings?.(head)}
      {attachment && (
        <section class="letter-attachment" data-wide={isWide}>
          <h2>{attachmentTitle}</h2>
          <p>
            {attachmentNomor ?? (
              <>
                {words.nomor}: {nomor}
              </>
            )}
            , {date}
          </p>
          {attachment}
        </section>
      )}
    </article>
  );
}

function Copies({ tembusan }: { readonly tembusan: readonly string[] }) {
  return (
    <div class="letter-copies">
      <p>{words.tembusan}:</p>
      <ol>
        {tembusan.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ol>
    </div>
  );
}
