import { presenceOf } from '../../../domain/reports/lkd/presence.ts';
import { enamJenis } from '../../../domain/reports/kode/enam-jenis.ts';
import { ChoiceField } from '../../kit/choice-field.tsx';
import { FieldsPart, EntriesPart } from '../fields/fields-part.tsx';
import { FormPage } from '../frame/form-page.tsx';
import { about } from '../frame/form-context.ts';
import type { ManyLembaga } from './fields.ts';
import { catatanSection, lembagaFields, kegiatanFields, manyFields } from './fields.ts';
import { jenisLkdNames, lkdText } from './words.ts';
import { sayPresence, markActive } from './edits.ts';
import { PresenceFacts } from './presence-facts.tsx';
import { useLkdForm } from './use-lkd-form.ts';
import { useState } from 'preact/hooks';
import type { JenisLkd, KegiatanLkd, Lembaga } from '../../../domain/reports/lkd/schema.ts';
import { groupByJenis, emptyLembaga } from '../../../domain/reports/lkd/schema.ts';
import { checkLembaga } from '../../../domain/reports/lkd/checks.ts';
import { Button } from '../../kit/button.tsx';
import { useToday } from '../../kit/use-now.ts';
import { lkdFindingText } from './findings-words.ts';
import { lembagaDetail } from './lembaga-words.ts';
import { useApp } from '../../app-context.ts';
import { FieldList } from '../fields/field-list.tsx';
import type { EditEntry } from '../frame/entry-desk-view.tsx';
import { editEntry, putEntry, removeEntry, listEdits } from '../frame/entry-edits.ts';
import { numberedLembaga } from '../../../domain/reports/lkd/add-many.ts';
import { KeptLine, useKept } from '../../keeper/kept.tsx';
import { Sheet } from '../../kit/sheet.tsx';

/** The parts of the form besides its overview and the files. */
export const lkdParts = {
  rt: () => <JenisPart jenis="rt" />,
  rw: () => <JenisPart jenis="rw" />,
  pkk: () => <JenisPart jenis="pkk" />,
  'karang-taruna': () => <JenisPart jenis="karang-taruna" />,
  posyandu: () => <JenisPart jenis="posyandu" />,
  lpm: () => <JenisPart jenis="lpm" />,
  lain: () => <JenisPart jenis="lain" />,
  musrenbangdes: MusrenbangdesPart,
  catatan: () => <FieldsPart section={catatanSection} />,
} as const;

const { presence: words, sections } = lkdText;

/** Who of the six kinds came: read from the filed daftar hadir, else asked. */
function MusrenbangdesPart() {
  const { content, change, related, tahun } = useLkdForm();
  const presence = presenceOf(content, related, tahun);
  const { source, byJenis, planned } = presence;
  return (
    <FormPage title={sections.musrenbangdes} stack>
      <p>{words.lead(tahun, planned)}</p>
      {source === 'musrenbangdes' ? (
        <section class="card stack">
          <PresenceFacts presence={presence} />
        </section>
      ) : (
        enamJenis.map((jenis) => (
          <ChoiceField
            key={jenis}
            label={jenisLkdNames[jenis]}
            value={byJenis[jenis]}
            options={[
              [true, words.present],
              [false, words.absent],
            ]}
            onChoose={(isPresent) => change(sayPresence(jenis, isPresent))}
          />
        ))
      )}
    </FormPage>
  );
}

/** The lembaga of one kind: one by one, or many at once. */
function JenisPart({ jenis }: { readonly jenis: JenisLkd }) {
  const { content, change, remarks, tahun } = useLkdForm();
  const filedOn = useToday();
  const [isAddingMany, setAddingMany] = useState(false);
  const name = jenisLkdNames[jenis];
  const { rows = [] } = groupByJenis(content).find((group) => group.jenis === jenis) ?? {};
  const unsaid = rows.filter(({ lembaga }) => lembaga.aktif === null).length;
  const nama = rows.length === 0 && jenis !== 'lain' ? name : '';
  const findingsOf = (id: string, lembaga: Lembaga) =>
    checkLembaga(id, lembaga, { tahun, filedOn });
  return (
    <EntriesPart
      list="lembaga"
      rows={rows.map(({ id, lembaga }) => [id, lembaga] as const)}
      fields={lembagaFields}
      title={name}
      sheetTitle={name}
      lead={rows.length === 0 && lkdText.noneOf(name)}
      add={lkdText.add(name)}
      fresh={() => ({ ...emptyLembaga, jenis, nama })}
      detailOf={lembagaDetail}
      unnamedOf={() => name}
      needsEye={(id, lembaga) =>
        [...findingsOf(id, lembaga), ...about(remarks, 'lembaga', id)].length > 0
      }
      findingsOf={findingsOf}
      sentence={lkdFindingText}
      moreOf={({ kegiatan }, edit) => <KegiatanList kegiatan={kegiatan} edit={edit} />}
      tools={
        <>
          {canBeMany(jenis) && (
            <Button icon="copy" wide onClick={() => setAddingMany(true)}>
              {lkdText.addMany}
            </Button>
          )}
          {unsaid > 1 && (
            <Button icon="check" wide onClick={() => change(markActive(jenis))}>
              {lkdText.allActive}
            </Button>
          )}
          {isAddingMany && <AddManySheet jenis={jenis} onClose={() => setAddingMany(false)} />}
        </>
      }
    />
  );
}

/** A desa has one PKK, one Karang Taruna and one LPM, but many of these. */
function canBeMany(jenis: JenisLkd): boolean {
  return jenis === 'rt' || jenis === 'rw' || jenis === 'posyandu';
}

interface Props {
  readonly kegiatan: Lembaga['kegiatan'];
  readonly edit: EditEntry<Lembaga>;
}

/** What the lembaga did in the year, in the order it was written. */
function KegiatanList({ kegiatan, edit }: Props) {
  const { newLineId } = useApp();
  const editAll = (editOf: (all: Lembaga['kegiatan']) => Lembaga['kegiatan']) =>
    edit((newest) => ({ ...newest, kegiatan: editOf(newest.kegiatan) }));
  const fresh: KegiatanLkd = { tanggal: null, uraian: '' };
  return (
    <fieldset class="plain-fieldset stack">
      <legend class="label">{lkdText.kegiatan.title}</legend>
      <p class="field-hint">{lkdText.kegiatan.lead}</p>
      {Object.entries(kegiatan).map(([key, one]) => (
        <div key={key} class="card stack">
          <FieldList
            fields={kegiatanFields}
            value={one}
            onEdit={(put) => editAll((all) => editEntry(all, key, put))}
          />
          <Button icon="trash" onClick={() => editAll((all) => removeEntry(all, key))}>
            {lkdText.kegiatan.remove}
          </Button>
        </div>
      ))}
      <Button
        icon="plus"
        onClick={() => {
          const key = newLineId();
          editAll((all) => putEntry(all, key, fresh));
        }}
      >
        {lkdText.kegiatan.add}
      </Button>
    </fieldset>
  );
}

const { put } = listEdits<Lembaga>('lembaga');

interface AddManySheetProps {
  readonly jenis: JenisLkd;
  readonly onClose: () => void;
}

/** `RT 01` to `RT 12` at once, with the SK that appoints them all. */
function AddManySheet({ jenis, onClose }: AddManySheetProps) {
  const { newLineId } = useApp();
  const { report, content, change } = useLkdForm();
  const kept = useKept<ManyLembaga>(`lkd/banyak/${report}/${jenis}`, {
    awalan: jenisLkdNames[jenis],
    from: 1,
    to: null,
    akhiran: '',
    sk: emptyLembaga.sk,
    mulai: null,
  });
  if (!kept) return null;
  const { awalan, from, to, akhiran, sk, mulai } = kept.content;
  const all =
    from === null || to === null
      ? []
      : numberedLembaga({ jenis, awalan, from, to, akhiran, sk, mulai }, content);
  const submit = async () => {
    await kept.send(async () =>
      change((before) => all.reduce((next, one) => put(newLineId(), one)(next), before)),
    );
    onClose();
  };
  return (
    <Sheet title={lkdText.many.title(jenisLkdNames[jenis])} onClose={onClose}>
      <FieldList
        fields={manyFields}
        value={kept.content}
        onEdit={(edit) => kept.change(edit(kept.content))}
      />
      <KeptLine kept={kept} on="HP ini" />
      <p role="status">
        {all.length === 0
          ? lkdText.many.nothing
          : lkdText.many.preview(all.length, all[0]?.nama ?? '', all.at(-1)?.nama ?? '')}
      </p>
      <Button
        look="main"
        icon="plus"
        wide
        disabled={all.length === 0}
        onClick={() => void submit()}
      >
        {lkdText.many.submit(all.length)}
      </Button>
    </Sheet>
  );
}
