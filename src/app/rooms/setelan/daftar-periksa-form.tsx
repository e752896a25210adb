import { useState } from 'preact/hooks';
import { daftarOf, withTopik, type ButirDaftar } from '../../../domain/kunjungan/daftar-periksa.ts';
import type { DaftarPeriksa } from '../../../domain/kunjungan/daftar-periksa-schema.ts';
import { topikList, type Topik } from '../../../domain/kunjungan/topik.ts';
import { useApp } from '../../app-context.ts';
import { Button } from '../../kit/button.tsx';
import { Confirm } from '../../kit/confirm.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { daftarPeriksaText as words } from './daftar-periksa-words.ts';
import { topikNames } from '../kunjungan/words.ts';
import { ButirRow, ButirSheet } from './butir-sheet.tsx';
import { SettingForm } from './setting-form.tsx';

/** What was changed here by topic, null = put back; it is laid over what others saved meanwhile. */
type Changes = Partial<Record<Topik, readonly ButirDaftar[] | null>>;

const topikOptions = topikList.map((one) => [one, topikNames[one]] as const);

const blank = { tanya: '', jenis: 'ya-tidak', basis: '', aktif: true } as const;

/** The kecamatan's checklist, a topic at a time. */
export function DaftarPeriksaForm() {
  const { newLineId } = useApp();
  const [topik, setTopik] = useState<Topik>('keuangan');
  const [open, setOpen] = useState<ButirDaftar | null>(null);
  const [isResetting, setResetting] = useState(false);
  return (
    <SettingForm name="daftar-periksa" begin={(): Changes => ({})} valueOf={withChanges}>
      {({ content, change }, value) => {
        const points = daftarOf(topik, withChanges(content, value));
        const put = (list: readonly ButirDaftar[] | null) => change({ [topik]: list });
        return (
          <>
            <SelectField
              label={words.topik}
              value={topik}
              options={topikOptions}
              onChange={setTopik}
            />
            <Points topik={topik} points={points} onOpen={setOpen} onChange={put} />
            <Button icon="plus" onClick={() => setOpen({ ...blank, id: newLineId(), topik })}>
              {words.add}
            </Button>
            <Button look="plain" icon="back" onClick={() => setResetting(true)}>
              {words.reset}
            </Button>
            {open && (
              <ButirSheet
                key={open.id}
                point={open}
                onKeep={(point) => put(withPoint(points, point))}
                onRemove={() => put(points.filter(({ id }) => id !== open.id))}
                onClose={() => setOpen(null)}
              />
            )}
            {isResetting && (
              <Confirm
                title={words.resetTitle(topikNames[topik])}
                yes={words.resetYes}
                no={words.cancel}
                onYes={() => {
                  put(null);
                  setResetting(false);
                }}
                onNo={() => setResetting(false)}
                lead={words.resetLead}
              />
            )}
          </>
        );
      }}
    </SettingForm>
  );
}

interface PointsProps {
  readonly topik: Topik;
  readonly points: readonly ButirDaftar[];
  readonly onOpen: (point: ButirDaftar) => void;
  readonly onChange: (points: readonly ButirDaftar[]) => void;
}

function Points({ topik, points, onOpen, onChange }: PointsProps) {
  return (
    <ol class="stack" aria-label={words.points(topikNames[topik])}>
      {points.map((point, place) => (
        <ButirRow
          key={point.id}
          point={point}
          onOpen={() => onOpen(point)}
          {...(place > 0 && { onUp: () => onChange(swapped(points, place - 1)) })}
          {...(place < points.length - 1 && { onDown: () => onChange(swapped(points, place)) })}
        />
      ))}
    </ol>
  );
}

function withChanges(changes: Changes, value: DaftarPeriksa | null): DaftarPeriksa {
  return topikList.reduce<DaftarPeriksa>(
    (setting, topik) => {
      const list = changes[topik];
      return list === undefined ? setting : withTopik(setting, topik, list);
    },
    value ?? { topik: {} },
  );
}

/** The point at this place and the next one change places. */
function swapped(points: readonly ButirDaftar[], place: number): readonly ButirDaftar[] {
  const [one, next] = points.slice(place, place + 2);
  return one && next ? points.with(place, next).with(place + 1, one) : points;
}

function withPoint(points: readonly ButirDaftar[], point: ButirDaftar): readonly ButirDaftar[] {
  const place = points.findIndex(({ id }) => id === point.id);
  return place === -1 ? [...points, point] : points.with(place, point);
}
