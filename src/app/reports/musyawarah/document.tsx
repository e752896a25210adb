import { RupiahText } from '../../kit/rupiah-text.tsx';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { MusyawarahCounts } from '../../../domain/reports/musyawarah/people.ts';
import { countMusyawarah } from '../../../domain/reports/musyawarah/people.ts';
import type {
  MusyawarahContent,
  MusyawarahKind,
  Usulan,
} from '../../../domain/reports/musyawarah/schema.ts';
import type { DocumentProps } from '../frame/document-view.tsx';
import { musyawarahNames, hasilNames } from './words.ts';
import { documentText as words, hariTanggal, pukul } from './document-words.ts';
import { AttendanceTable } from './attendance-table.tsx';
import { CountsCard } from './counts-card.tsx';
import { DocumentContext, useDocument, ChangeChip, Remarked } from './remarked.tsx';
import { Facts } from '../../kit/facts.tsx';
import { sectionFacts } from '../fields/field-rows.ts';
import { labelsOf } from '../fields/field-paths.ts';
import { acaraSection, signerFields } from './acara-fields.ts';
import { sumOf } from '../../../domain/basics/rupiah.ts';
import { listUsulan } from '../../../domain/reports/musyawarah/start-from.ts';
import { dotted } from '../../kit/dotted.ts';
import { TableHead } from '../../kit/table-head.tsx';
import { usulanText } from './form-words.ts';

type Props = DocumentProps<MusyawarahContent, MusyawarahKind>;

/** The papers of a meeting, each on a page of its own when printed. */
export function MusyawarahDocument({ content, kind, tahun, desaName, ...notes }: Props) {
  const counts = useMemo(() => countMusyawarah(content), [content]);
  const heading = words.of(musyawarahNames[kind], tahun, desaName);
  return (
    <DocumentContext.Provider value={notes}>
      <div class="stack meeting">
        <Paper title={words.beritaAcara} heading={heading}>
          <Minutes content={content} kind={kind} counts={counts} />
        </Paper>
        <Paper title={words.usulan} heading={heading}>
          <UsulanTable content={content} />
        </Paper>
        <Paper title={words.daftarHadir} heading={heading}>
          <AttendanceTable content={content} />
          <CountsCard counts={counts} isWhole />
        </Paper>
        {content.catatan !== '' && (
          <section class="card stack">
            <h2>{words.catatan}</h2>
            <p class="as-written">{content.catatan}</p>
          </section>
        )}
      </div>
    </DocumentContext.Provider>
  );
}

interface PaperProps {
  readonly title: string;
  readonly heading: string;
  readonly children: ComponentChildren;
}

function Paper({ title, heading, children }: PaperProps) {
  return (
    <section class="card stack paper">
      <header class="paper-head">
        <h2>{title}</h2>
        <p>{heading}</p>
      </header>
      {children}
    </section>
  );
}

interface MinutesProps {
  readonly content: MusyawarahContent;
  readonly kind: MusyawarahKind;
  readonly counts: MusyawarahCounts;
}

/** The berita acara as it is read aloud: when and where, who came, what was agreed, who signs. */
function Minutes({ content, kind, counts }: MinutesProps) {
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

const columns = [
  words.no,
  words.usulanKegiatan,
  [words.volume, 'doc-wide'],
  [words.biaya, 'num'],
  [words.hasil, 'doc-wide'],
] as const;

/** What was proposed, by priority, with its sum. */
function UsulanTable({ content }: { readonly content: MusyawarahContent }) {
  const usulan = listUsulan(content);
  if (usulan.length === 0) return <p>{words.none}</p>;
  const sum = sumOf(usulan.map(([, { perkiraanBiaya }]) => perkiraanBiaya));
  return (
    <div class="doc-scroll" tabIndex={0} role="region" aria-label={words.usulan}>
      <table class="doc">
        <TableHead names={columns} />
        <tbody>
          {usulan.map(([id, one]) => (
            <UsulanRow key={id} id={id} usulan={one} />
          ))}
          <tr data-level="total">
            <td />
            <td>{words.jumlah}</td>
            <td class="doc-wide" />
            <RupiahText in="td" class="num" of={sum} />
            <td class="doc-wide" />
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function UsulanRow({ id, usulan }: { readonly id: string; readonly usulan: Usulan }) {
  const { before } = useDocument();
  const { prioritas, uraian, lokasi, volume, satuan, perkiraanBiaya, pengusul, opdTujuan } = usulan;
  const result = usulan.hasil === null ? '' : hasilNames[usulan.hasil];
  const output = `${volume} ${satuan}`.trim();
  const details = dotted(lokasi, pengusul, opdTujuan);
  return (
    <tr id={`usulan-${id}`}>
      <td class="num">{prioritas ?? '-'}</td>
      <td>
        {uraian || usulanText.noUraian}
        <span class="small doc-was">{details}</span>
        <span class="doc-narrow">{dotted(output, result)}</span>
        <ChangeChip now={usulan} was={before?.usulan[id]} />
        <Remarked where={['usulan', id]} name={uraian} />
      </td>
      <td class="doc-wide">{output}</td>
      <td class="num">{perkiraanBiaya === null ? '' : <RupiahText of={perkiraanBiaya} />}</td>
      <td class="doc-wide">{result}</td>
    </tr>
  );
}
