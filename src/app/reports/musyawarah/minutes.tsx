import type { MusyawarahCounts } from '../../../domain/reports/musyawarah/counts.ts';
import type { MusyawarahContent } from '../../../domain/reports/musyawarah/schema.ts';
import type { MusyawarahKind } from '../../../domain/reports/musyawarah/unsur.ts';
import { Facts } from '../../kit/facts.tsx';
import { musyawarahNames } from './words.ts';
import { acaraText } from './form-words.ts';
import { documentText as words, hariTanggal, pukul } from './document-words.ts';
import { useDocument } from './document-context.ts';
import { ChangeChip, Remarked } from './remarked.tsx';

interface Props {
  readonly content: MusyawarahContent;
  readonly kind: MusyawarahKind;
  readonly counts: MusyawarahCounts;
}

/** The berita acara as it is read aloud: when and where, who came, what was agreed, who signs. */
export function Minutes({ content: { acara, kesepakatan }, kind, counts }: Props) {
  const { before } = useDocument();
  const opening = words.opening({
    hari: hariTanggal(acara.tanggal),
    jam: pukul(acara),
    tempat: acara.tempat || words.dots,
    nama: musyawarahNames[kind],
  });
  return (
    <>
      {acara.nomorBeritaAcara !== '' && <p>{words.nomor(acara.nomorBeritaAcara)}</p>}
      <p>
        {opening} {words.attended(counts.orang, counts.L, counts.P)}
        <ChangeChip now={acara} was={before?.acara} />
        <Remarked where={['acara']} name={words.beritaAcara} />
      </p>
      <Facts
        facts={[
          [acaraText.pimpinan, acara.pimpinan || '-'],
          [acaraText.notulis, acara.notulis || '-'],
          ...optional(acaraText.narasumber, acara.narasumber),
          ...optional(acaraText.materi, acara.materi),
          ...optional(acaraText.jumlahUndangan, acara.jumlahUndangan),
        ]}
      />
      {acara.notulen !== '' && (
        <div>
          <h3>{words.notulen}</h3>
          <p class="as-written">{acara.notulen}</p>
        </div>
      )}
      <Agreements kesepakatan={kesepakatan} />
      <p>{words.closing}</p>
      <Signers acara={acara} />
    </>
  );
}

function optional(name: string, value: string | number | null) {
  return value === '' || value === null ? [] : [[name, value] as const];
}

function Agreements({ kesepakatan }: Pick<MusyawarahContent, 'kesepakatan'>) {
  const { before } = useDocument();
  const all = Object.entries(kesepakatan);
  if (all.length === 0) return <p>{words.nothingAgreed}</p>;
  return (
    <div>
      <p>{words.agreed}</p>
      <ol class="agreements">
        {all.map(([id, one]) => (
          <li key={id} class="as-written">
            {one.uraian}
            <ChangeChip now={one} was={before?.kesepakatan[id]} />
            <Remarked where={['kesepakatan', id]} name={one.uraian} />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Room for three hands; the names where they are known. */
function Signers({ acara }: Pick<MusyawarahContent, 'acara'>) {
  return (
    <div class="signers">
      {(['ketuaBpd', 'kepalaDesa', 'wakilMasyarakat'] as const).map((who) => (
        <p key={who}>
          {acaraText[who]}
          <span>{acara[who]}</span>
        </p>
      ))}
    </div>
  );
}
