import type { MusyawarahCounts } from '../../../domain/reports/musyawarah/people.ts';
import type {
  MusyawarahContent,
  MusyawarahKind,
} from '../../../domain/reports/musyawarah/schema.ts';
import { Facts } from '../../kit/facts.tsx';
import { sectionFacts } from '../fields/field-rows.ts';
import { labelsOf } from '../fields/field-paths.ts';
import { musyawarahNames } from './words.ts';
import { acaraSection, signerFields } from './acara-fields.ts';
import { documentText as words, hariTanggal, pukul } from './document-words.ts';
import { useDocument } from './document-context.ts';
import { ChangeChip, Remarked } from './remarked.tsx';

interface Props {
  readonly content: MusyawarahContent;
  readonly kind: MusyawarahKind;
  readonly counts: MusyawarahCounts;
}

/** The berita acara as it is read aloud: when and where, who came, what was agreed, who signs. */
export function Minutes({ content, kind, counts }: Props) {
  const { before } = useDocument();
  const { acara, kesepakatan } = content;
  const facts = sectionFacts(acaraSection, content, { kind });
  const waktu = `${hariTanggal(acara.tanggal)}${pukul(acara)}`;
  const opening = words.opening(waktu, acara.tempat || words.dots, musyawarahNames[kind]);
  return (
    <>
      {acara.nomorBeritaAcara !== '' && <p>{words.nomor(acara.nomorBeritaAcara)}</p>}
      <p>
        {opening} {words.attended(counts.orang, counts.L, counts.P)}
        <ChangeChip now={acara} was={before?.acara} />
        <Remarked where={['acara']} name={words.beritaAcara} />
      </p>
      <Facts facts={facts.rows.map(({ name, value }) => [name, value] as const)} />
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

const signerNames = labelsOf(signerFields);

/** Room for three hands; the names where they are known. */
function Signers({ acara }: Pick<MusyawarahContent, 'acara'>) {
  return (
    <div class="signers">
      {(['ketuaBpd', 'kepalaDesa', 'wakilMasyarakat'] as const).map((who) => (
        <p key={who}>
          {signerNames[who]}
          <span>{acara[who]}</span>
        </p>
      ))}
    </div>
  );
}
