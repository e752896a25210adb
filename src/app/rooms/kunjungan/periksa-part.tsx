import { useState } from 'preact/hooks';
import type { DesaCode } from '../../../domain/basics/ids.ts';
import type { Jawaban } from '../../../domain/kunjungan/kunjungan.ts';
import { asAsked, builtInOf, butirOf } from '../../../domain/kunjungan/daftar-periksa.ts';
import { useApp } from '../../app-context.ts';
import { controlsOf } from '../../keeper/kept.tsx';
import { Button } from '../../kit/button.tsx';
import { ChoiceField } from '../../kit/choice-field.tsx';
import { Loading } from '../../kit/loading.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { useSetting } from '../../office/use-setting.ts';
import { formKunjungan as words, topikNames } from './words.ts';
import { change, fieldsOf, put, remove, type Fields } from './edits.ts';
import { Photos, RemoveButton } from './entry-parts.tsx';
import type { KunjunganDraft } from './use-kunjungan-draft.ts';

/** The checklist of the topics chosen, and the coach's own questions after it. */
export function PeriksaPart({ draft }: { readonly draft: KunjunganDraft }) {
  const { newLineId } = useApp();
  const { row, kunjungan, edit } = draft;
  const { topik, jawaban } = kunjungan;
  const setting = useSetting('daftar-periksa');
  if (setting === undefined) return <Loading />;
  const points = butirOf(topik, setting);
  const known = new Set(points.map(({ id }) => id));
  const others = Object.entries(jawaban).filter(([id]) => !known.has(id));
  const [first] = topik;
  return (
    <>
      {topik.length === 0 && <p class="muted">{words.noTopik}</p>}
      {points.map((point, urutan) => {
        const { id } = point;
        const asked = asAsked(point, urutan);
        return (
          <Point
            key={id}
            desa={row.desa}
            basis={jawaban[id]?.basis ?? point.basis}
            jawaban={jawaban[id] ?? asked}
            onChange={(fields) =>
              edit((all) => {
                const before = all.jawaban[id] ?? asked;
                return put('jawaban', id, { ...before, ...fieldsOf(fields, before) })(all);
              })
            }
          />
        );
      })}
      {others.map(([id, one]) => {
        const basis = one.basis ?? builtInOf(id)?.basis ?? null;
        return (
          <Point
            key={id}
            desa={row.desa}
            basis={basis}
            jawaban={one}
            onChange={(fields) => edit(change('jawaban', id, fields))}
            {...(basis === null && { onRemove: () => edit(remove('jawaban', id)) })}
          />
        );
      })}
      {first && (
        <Button
          icon="plus"
          onClick={() =>
            edit(put('jawaban', newLineId(), { topik: first, tanya: '', jenis: 'teks', ...blank }))
          }
        >
          {words.addPoint}
        </Button>
      )}
    </>
  );
}

const blank = { nilai: '', catatan: '', lampiran: {} };

interface PointProps {
  readonly desa: DesaCode;
  /** Null for the coach's own question. */
  readonly basis: string | null;
  readonly jawaban: Jawaban;
  readonly onChange: (fields: Fields<Jawaban>) => void;
  readonly onRemove?: () => void;
}

function Point({ desa, basis, jawaban, onChange, onRemove }: PointProps) {
  const { tanya, jenis, nilai, catatan, topik } = jawaban;
  const [hasNote, setNote] = useState(catatan !== '');
  const { input } = controlsOf(jawaban, onChange);
  return (
    <section class="card stack">
      <p class="small muted">
        {topikNames[topik]}
        {basis !== null && ` · ${words.basis(basis)}`}
      </p>
      {basis === null && <TextField label={words.ownPoint} maxLength={2000} {...input('tanya')} />}
      {jenis === 'ya-tidak' && (
        <ChoiceField<string>
          label={tanya}
          value={nilai || null}
          options={[
            ['ya', words.ya],
            ['tidak', words.tidak],
          ]}
          onChoose={(chosen) => onChange({ nilai: chosen ?? '' })}
        />
      )}
      {(jenis === 'angka' || jenis === 'teks') && (
        <TextField
          label={basis === null ? words.answer : tanya}
          maxLength={2000}
          {...(jenis === 'angka' ? { inputMode: 'numeric' as const } : { rows: 2 })}
          {...input('nilai')}
        />
      )}
      {jenis === 'foto' && (
        <>
          <strong>{tanya}</strong>
          <Photos desa={desa} entry={jawaban} onChange={onChange} />
        </>
      )}
      {hasNote ? (
        <TextField label={words.catatan} maxLength={2000} rows={2} {...input('catatan')} />
      ) : (
        <Button
          look="plain"
          icon="pen"
          label={`${words.catatan}: ${tanya}`}
          onClick={() => setNote(true)}
        >
          {words.catatan}
        </Button>
      )}
      {onRemove && <RemoveButton onClick={onRemove} />}
    </section>
  );
}
