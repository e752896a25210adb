import { RupiahText } from '../../kit/rupiah-text.tsx';
import { useState } from 'preact/hooks';
import type { UsulanWithId } from '../../../domain/reports/du-rkpdes/priority.ts';
import { byPriority, moveUsulan, nextUrutan } from '../../../domain/reports/du-rkpdes/priority.ts';
import type { DuRkpdesContent, Usulan } from '../../../domain/reports/du-rkpdes/schema.ts';
import { Button, IconButton } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { useEntryDesk, EntryDeskView, type EditEntry } from '../frame/entry-desk-view.tsx';
import { FormPage } from '../frame/form-page.tsx';
import { about } from '../frame/form-context.ts';
import { FieldList } from '../fields/field-list.tsx';
import { KodeFields } from '../kode/kode-fields.tsx';
import { duRkpdesText as words } from './words.ts';
import { duRkpdesFindingText } from './findings-words.ts';
import { useDuRkpdesForm } from './use-du-rkpdes-form.ts';
import { namaField, usulanFields } from './fields.ts';
import { Chip } from '../../kit/chip.tsx';
import { LineButton } from '../lines/tree-node.tsx';

/** A proposal with nothing said yet. */
const blank: Usulan = {
  urutan: 1,
  fungsi: null,
  bidang: null,
  nama: '',
  dusun: '',
  rt: '',
  rw: '',
  volume: '',
  satuan: '',
  perkiraan: null,
  alasan: '',
  opd: '',
};

/** The proposals by priority; moving, adding, changing and removing them. */
export function UsulanPart() {
  const { content, change } = useDuRkpdesForm();
  const desk = useEntryDesk<Usulan>('usulan');
  const [said, setSaid] = useState('');
  const order = byPriority(content.usulan);
  const asLast = (usulan: Usulan, others: DuRkpdesContent['usulan']): Usulan => ({
    ...usulan,
    urutan: nextUrutan(others),
  });
  const move = (id: string, place: number, step: -1 | 1) => {
    change((kept) => ({ ...kept, usulan: { ...moveUsulan(kept.usulan, id, step) } }));
    const to = Math.min(Math.max(place + step, 1), order.length);
    setSaid(words.moved(content.usulan[id]?.nama.trim() || words.unnamed, to));
  };
  return (
    <FormPage title={words.sections.usulan}>
      {order.length === 0 ? (
        <EmptyState icon="queue" title={words.none} lead={words.noneLead} />
      ) : (
        <p class="small">{words.lead}</p>
      )}
      <ol class="usulan-list">
        {order.map(({ id, usulan }, index) => (
          <UsulanRow
            key={id}
            id={id}
            usulan={usulan}
            place={index + 1}
            onOpen={() => desk.edit(id)}
            onMove={(step) => move(id, index + 1, step)}
          />
        ))}
      </ol>
      <p class="sr-only" role="status">
        {said}
      </p>
      <div class="add-line">
        <Button look="main" icon="plus" onClick={() => desk.add((others) => asLast(blank, others))}>
          {words.add}
        </Button>
      </div>
      <EntryDeskView
        desk={desk}
        title={words.title}
        nameOf={({ nama }) => nama.trim() || words.unnamed}
        sentence={duRkpdesFindingText}
        copyOf={asLast}
      >
        {(usulan, edit) => <UsulanFields usulan={usulan} edit={edit} />}
      </EntryDeskView>
    </FormPage>
  );
}

interface Props {
  readonly usulan: Usulan;
  readonly edit: EditEntry<Usulan>;
}

/** What is proposed, where, how much of it, why, and to whom. */
function UsulanFields({ usulan, edit }: Props) {
  const { content } = useDuRkpdesForm();
  return (
    <>
      <FieldList fields={[namaField]} value={usulan} onEdit={edit} />
      <KodeFields
        value={usulan}
        used={content.usulan}
        bidangHint={words.bidangHint}
        put={(fields) => edit((newest) => ({ ...newest, ...fields }))}
      />
      <FieldList fields={usulanFields} value={usulan} onEdit={edit} />
    </>
  );
}

interface UsulanRowProps extends UsulanWithId {
  /** Its place in the list, 1 first. */
  readonly place: number;
  readonly onOpen: () => void;
  readonly onMove: (step: -1 | 1) => void;
}

/** One proposal with its place, and the two arrows that change it. */
function UsulanRow({ id, usulan, place, onOpen, onMove }: UsulanRowProps) {
  const { findings, remarks } = useDuRkpdesForm();
  const { dusun, rt, rw, volume, satuan, opd, perkiraan } = usulan;
  const nama = usulan.nama.trim() || words.unnamed;
  return (
    <li class="usulan">
      <div class="usulan-move">
        <IconButton icon="up" label={words.up(nama)} onClick={() => onMove(-1)} />
        <strong>{place}</strong>
        <IconButton icon="down" label={words.down(nama)} onClick={() => onMove(1)} />
      </div>
      <LineButton
        id={id}
        title={nama}
        meta={
          <>
            <span>{words.location(dusun, rt, rw)}</span>
            {volume !== '' && <span>{`${volume} ${satuan}`}</span>}
            {opd !== '' && <Chip>{opd}</Chip>}
          </>
        }
        amount={
          <span class="amount angka">
            {perkiraan === null ? '-' : <RupiahText of={perkiraan} />}
          </span>
        }
        findings={about(findings, 'usulan', id)}
        remarks={about(remarks, 'usulan', id)}
        onOpen={onOpen}
      />
    </li>
  );
}
