import { useState } from 'preact/hooks';
import type { DesaCode } from '../../../domain/basics/ids.ts';
import type { Jawaban } from '../../../domain/kunjungan/kunjungan.ts';
import { builtInOf, butirOf } from '../../../domain/kunjungan/daftar-periksa.ts';
import type { Butir } from '../../../domain/kunjungan/templates.ts';
import { useApp } from '../../app-context.ts';
import { Button } from '../../kit/button.tsx';
import { ChoiceField } from '../../kit/choice-field.tsx';
import { Loading } from '../../kit/loading.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { useSetting } from '../../office/use-setting.ts';
import { formKunjungan as words, topikNames } from './words.ts';
import { put, remove } from './edits.ts';
import { Photos } from './photos.tsx';
import type { KunjunganDraft } from './use-kunjungan-draft.ts';
import { VisitPage } from './visit-page.tsx';

/** The checklist of the topics chosen, and the coach's own questions after it. */
export function PeriksaPart({ draft }: { readonly draft: KunjunganDraft }) {
  const { newLineId } = useApp();
  const { row, kunjungan, edit } = draft;
  const { topik, jawaban } = kunjungan;
  const setting = useSetting('daftar-periksa');
  if (setting === undefined)
    return (
      <VisitPage draft={draft} part="periksa" title={words.parts.periksa}>
        <Loading />
      </VisitPage>
    );
  const points = butirOf(topik, setting);
  const known = new Set(points.map(({ id }) => id));
  const others = Object.entries(jawaban).filter(([id]) => !known.has(id));
  const [first] = topik;
  return (
    <VisitPage draft={draft} part="periksa" title={words.parts.periksa}>
      {topik.length === 0 && <p class="muted">{words.noTopik}</p>}
      {points.map(({ id, ...point }, urutan) => {
        const asked = { ...asOf(point), urutan };
        return (
          <Point
            key={id}
            desa={row.desa}
            basis={jawaban[id]?.basis ?? point.basis}
            jawaban={jawaban[id] ?? asked}
            onChange={(change) =>
              edit((all) => put('jawaban', id, change(all.jawaban[id] ?? asked))(all))
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
            onChange={(change) =>
              edit((all) => {
                const before = all.jawaban[id];
                return before ? put('jawaban', id, change(before))(all) : all;
              })
            }
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
    </VisitPage>
  );
}

const blank = { nilai: '', catatan: '', lampiran: {} };

/** A point as it is asked now; the visit keeps it so. */
function asOf({ topik, tanya, jenis, basis }: Omit<Butir, 'id'>): Jawaban {
  return { topik, tanya, jenis, basis, ...blank };
}

interface PointProps {
  readonly desa: DesaCode;
  /** Null for the coach's own question. */
  readonly basis: string | null;
  readonly jawaban: Jawaban;
  readonly onChange: (change: (jawaban: Jawaban) => Jawaban) => void;
  readonly onRemove?: () => void;
}

function Point({ desa, basis, jawaban, onChange, onRemove }: PointProps) {
  const { tanya, jenis, nilai, catatan, lampiran, topik } = jawaban;
  const [hasNote, setNote] = useState(catatan !== '');
  const set = (fields: Partial<Jawaban>) => onChange((before) => ({ ...before, ...fields }));
  return (
    <section class="card stack">
      <p class="small muted">
        {topikNames[topik]}
        {basis !== null && ` · ${words.basis(basis)}`}
      </p>
      {basis === null && (
        <TextField
          label={words.ownPoint}
          maxLength={2000}
          value={tanya}
          onInput={(text) => set({ tanya: text })}
        />
      )}
      {jenis === 'ya-tidak' && (
        <ChoiceField<string>
          label={tanya}
          value={nilai || null}
          options={[
            ['ya', words.ya],
            ['tidak', words.tidak],
          ]}
          onChoose={(chosen) => set({ nilai: chosen ?? '' })}
        />
      )}
      {(jenis === 'angka' || jenis === 'teks') && (
        <TextField
          label={basis === null ? words.answer : tanya}
          maxLength={2000}
          {...(jenis === 'angka' ? { inputMode: 'numeric' as const } : { rows: 2 })}
          value={nilai}
          onInput={(text) => set({ nilai: text })}
        />
      )}
      {jenis === 'foto' && (
        <>
          <strong>{tanya}</strong>
          <Photos
            desa={desa}
            lampiran={lampiran}
            onChange={(change) =>
              onChange((before) => ({ ...before, lampiran: change(before.lampiran) }))
            }
          />
        </>
      )}
      {hasNote ? (
        <TextField
          label={words.catatan}
          maxLength={2000}
          rows={2}
          value={catatan}
          onInput={(text) => set({ catatan: text })}
        />
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
      {onRemove && (
        <Button look="plain" icon="trash" onClick={onRemove}>
          {words.remove}
        </Button>
      )}
    </section>
  );
}
