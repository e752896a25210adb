import type { DesaCode } from '../../../domain/basics/ids.ts';
import type { LampiranById } from '../../../domain/reports/lampiran.ts';
import { LampiranField } from '../../lampiran/lampiran-field.tsx';
import { formKunjungan as words } from './words.ts';

interface Props {
  readonly desa: DesaCode;
  readonly lampiran: LampiranById;
  readonly onChange: (edit: (lampiran: LampiranById) => LampiranById) => void;
}

const photo = [{ jenis: 'foto', nama: words.photo, isRequired: false }];

/** Photos where they belong: made small, kept on this phone, sent on their own (S13). */
export function Photos({ desa, lampiran, onChange }: Props) {
  return <LampiranField desa={desa} jenisList={photo} lampiran={lampiran} onChange={onChange} />;
}
