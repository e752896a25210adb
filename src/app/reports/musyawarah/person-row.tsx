import type { Person } from '../../../domain/reports/musyawarah/people.ts';
import { Icon } from '../../kit/icon.tsx';
import { dotted } from '../../kit/dotted.ts';
import { lkdNames, unsurNames } from './words.ts';
import { hadirText as words } from './form-words.ts';

interface Props {
  readonly person: Person;
  readonly number: number;
  readonly remarks: readonly { readonly text: string }[];
  readonly onOpen: () => void;
}

/** One person of the list; what was remarked stands below. */
export function PersonRow({ person: { hadirin }, number, remarks, onOpen }: Props) {
  const { nama, jenisKelamin, unsur, lembaga, jabatan, alamat, tandaTangan } = hadirin;
  const details = [unsur && unsurNames[unsur], lembaga && lkdNames[lembaga], jabatan, alamat];
  return (
    <button type="button" class="list-row" onClick={onOpen}>
      <span class="angka muted small">{number}</span>
      <span class="list-words">
        <strong>{nama.trim() || words.noName}</strong>
        <span class="small muted">{dotted(...details)}</span>
        {remarks.map(({ text }, index) => (
          <span key={index} class="line-remark small">
            <Icon name="remark" size={18} />
            {text}
          </span>
        ))}
      </span>
      {tandaTangan !== null && (
        <span class="muted">
          <Icon name="pen" size={18} />
          <span class="sr-only">{words.signed}</span>
        </span>
      )}
      <span class="chip" data-tone={jenisKelamin === null ? 'warn' : undefined}>
        {jenisKelamin ?? '?'}
      </span>
    </button>
  );
}
