import { useMemo } from 'preact/hooks';
import { listPeople, type Person } from '../../../domain/reports/musyawarah/people.ts';
import type { MusyawarahContent } from '../../../domain/reports/musyawarah/schema.ts';
import { dotted } from '../../kit/dotted.ts';
import { TableHead } from '../../kit/table-head.tsx';
import { Signature } from '../../kit/signature.tsx';
import { lkdNames, unsurText } from './words.ts';
import { hadirText } from './form-words.ts';
import { documentText as words } from './document-words.ts';
import { useDocument, ChangeChip, Remarked } from './remarked.tsx';

const columns = [
  words.no,
  words.nama,
  words.jk,
  [words.alamat, 'doc-wide'],
  [words.jabatan, 'doc-wide'],
  [words.lembaga, 'doc-wide'],
  words.tandaTangan,
] as const;

/** The daftar hadir with its signatures; on a phone what does not fit stands below the name. */
export function AttendanceTable({ content }: { readonly content: MusyawarahContent }) {
  const { before } = useDocument();
  const people = useMemo(() => listPeople(content), [content]);
  const peopleBefore = useMemo(() => (before ? listPeople(before) : []), [before]);
  const gone = peopleBefore.filter(
    ({ ids }) => !ids.some((id) => Object.hasOwn(content.hadirin, id)),
  );
  return (
    <>
      <div class="doc-scroll" tabIndex={0} role="region" aria-label={words.daftarHadir}>
        <table class="doc attendance">
          <TableHead names={columns} />
          <tbody>
            {people.map((person, index) => (
              <PersonLine
                key={person.id}
                person={person}
                number={index + 1}
                was={peopleBefore.find(({ ids }) => ids.includes(person.id))?.hadirin}
              />
            ))}
          </tbody>
        </table>
      </div>
      {gone.length > 0 && (
        <p class="small">
          {words.removed}: {gone.map(({ hadirin }) => hadirin.nama).join(', ')}
        </p>
      )}
    </>
  );
}

interface LineProps {
  readonly person: Person;
  readonly number: number;
  readonly was: Person['hadirin'] | undefined;
}

function PersonLine({ person: { id, ids, hadirin }, number, was }: LineProps) {
  const { nama, jenisKelamin, unsur, lembaga, jabatan, alamat, tandaTangan } = hadirin;
  const role = [jabatan, unsur && unsurText[unsur].name].filter((one) => one).join(', ');
  const lkd = lembaga === null ? '' : lkdNames[lembaga];
  return (
    <tr id={`orang-${id}`}>
      <td class="num">{number}</td>
      <td>
        {nama || hadirText.noName}
        <span class="doc-narrow">{dotted(role, lkd, alamat)}</span>
        <ChangeChip now={hadirin} was={was} />
        <Remarked
          where={['hadirin', id]}
          also={ids.map((other) => ['hadirin', other])}
          name={nama}
        />
      </td>
      <td>{jenisKelamin ?? ''}</td>
      <td class="doc-wide">{alamat}</td>
      <td class="doc-wide">{role}</td>
      <td class="doc-wide">{lkd}</td>
      <td>{tandaTangan !== null && <Signature tandaTangan={tandaTangan} nama={nama} />}</td>
    </tr>
  );
}
