import { useState } from 'preact/hooks';
import { ConfirmWork } from '../../frame/confirm-work.tsx';
import { useApp } from '../../app-context.ts';
import { controlsOf, useKept } from '../../keeper/use-kept.ts';
import { KeptSheet } from '../../keeper/kept-sheet.tsx';
import { SignaturePad } from '../../kit/signature-pad.tsx';
import { useMe } from '../../account/use-me.ts';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/text-field.tsx';
import {
  acknowledgeRekomendasi,
  judgeRekomendasi,
  changeRekomendasi,
  answerRekomendasi,
  giveRekomendasi,
} from './commands.ts';
import type { RekomendasiSheetProps, RekomendasiWords } from './rekomendasi-fields.tsx';
import { RekomendasiFields } from './rekomendasi-fields.tsx';
import { rekomendasiText as words } from './words.ts';
import type { LampiranById } from '../../../domain/reports/lampiran.ts';
import { LampiranField } from '../../lampiran/lampiran-field.tsx';
import { useFilesOfNote } from '../../lampiran/use-files-of-note.ts';
import type { DesaCode } from '../../../domain/basics/ids.ts';
import type { Desa } from '../../../domain/desa/kecamatan.ts';
import { SelectField } from '../../kit/select-field.tsx';
import { desaOptions } from '../../office/desa-options.ts';

/* What is done with a recommendation, each in a sheet of its own. */

/** The kecamatan's word on a follow-up: done, or what is still missing. */
export function JudgeRekomendasi({ rekomendasi }: Pick<RekomendasiSheetProps, 'rekomendasi'>) {
  const app = useApp();
  const [asked, setAsked] = useState<'selesai' | 'diminta-lagi' | null>(null);
  const close = () => setAsked(null);
  const accept = () => judgeRekomendasi(app, rekomendasi, { outcome: 'selesai', text: '' });
  return (
    <div class="row">
      <Button icon="remark" onClick={() => setAsked('diminta-lagi')}>
        {words.again}
      </Button>
      <Button look="main" icon="check" onClick={() => setAsked('selesai')}>
        {words.accept}
      </Button>
      {asked === 'selesai' && (
        <ConfirmWork
          title={words.acceptTitle}
          lead={words.acceptLead}
          yes={words.accept}
          no={words.cancel}
          onYes={() => accept().then(close)}
          onNo={close}
        />
      )}
      {asked === 'diminta-lagi' && <AgainSheet rekomendasi={rekomendasi} onClose={close} />}
    </div>
  );
}

/** What is still missing, in words. */
function AgainSheet({ rekomendasi, onClose }: RekomendasiSheetProps) {
  const app = useApp();
  const kept = useKept(`rekomendasi/minta-lagi/${rekomendasi.rekomendasi}`, { text: '' });
  if (!kept) return null;
  const { content, change } = kept;
  const ask = async (note: string) => {
    if (content.text.trim() === '') return words.againMissing;
    return judgeRekomendasi(app, rekomendasi, { outcome: 'diminta-lagi', ...content, note });
  };
  return (
    <KeptSheet
      kept={kept}
      title={words.againTitle}
      submit={{ children: words.again }}
      onSend={ask}
      onClose={onClose}
    >
      <TextField
        label={words.againTitle}
        rows={4}
        maxLength={2000}
        {...controlsOf(content, change).input('text')}
      />
    </KeptSheet>
  );
}

/** Writes a recommendation anew; `rekomendasi` stays as it was when this was opened. */
export function ChangeRekomendasiSheet({ rekomendasi, onClose }: RekomendasiSheetProps) {
  const app = useApp();
  const { text, due, kepada = '' } = rekomendasi;
  const kept = useKept(`rekomendasi/ubah/${rekomendasi.rekomendasi}`, { text, due, kepada });
  if (!kept) return null;
  const { content, change } = kept;
  const save = async (note: string) => {
    if (content.text.trim() === '') return words.wordsMissing;
    return changeRekomendasi(app, rekomendasi, { ...content, note });
  };
  return (
    <KeptSheet
      kept={kept}
      title={words.change}
      submit={{ icon: 'send', children: words.saveChange }}
      onSend={save}
      onClose={onClose}
    >
      <p class="small muted">{words.changeLead}</p>
      <RekomendasiFields fields={content} onChange={change} />
    </KeptSheet>
  );
}

const blank: { readonly text: string; readonly lampiran: LampiranById } = {
  text: '',
  lampiran: {},
};
const evidence = [{ jenis: 'bukti', nama: words.evidence, isRequired: false }];

/** The desa's follow-up, with its evidence. */
export function AnswerRekomendasiSheet({ rekomendasi, onClose }: RekomendasiSheetProps) {
  const app = useApp();
  const kept = useKept(`rekomendasi/jawab/${rekomendasi.rekomendasi}`, blank);
  const files = useFilesOfNote(rekomendasi.desa);
  if (!kept) return null;
  const { content, change } = kept;
  const send = async (note: string) => {
    if (content.text.trim() === '') return words.answerMissing;
    return answerRekomendasi(app, rekomendasi, { ...content, note });
  };
  return (
    <KeptSheet
      kept={kept}
      on="HP ini"
      onDiscard={(thrown) => files.withdraw(thrown.lampiran)}
      onUndo={(thrown) => files.sendAgain(thrown.lampiran)}
      title={words.answerTitle}
      submit={{ icon: 'send', children: words.send }}
      onSend={send}
      onClose={onClose}
    >
      <p>{rekomendasi.text}</p>
      <TextField
        label={words.answerWords}
        hint={words.answerHint}
        rows={4}
        maxLength={2000}
        {...controlsOf(content, change).input('text')}
      />
      <LampiranField
        desa={rekomendasi.desa}
        jenisList={evidence}
        lampiran={content.lampiran}
        onChange={(edit) => change(({ lampiran }) => ({ lampiran: edit(lampiran) }))}
      />
    </KeptSheet>
  );
}

interface Written extends RekomendasiWords {
  readonly desa: DesaCode | '';
}

interface Props {
  /** To choose from; one alone is not asked. */
  readonly desaList: readonly Desa[];
  readonly onClose: () => void;
}

/** It comes of no visit and no evaluation. */
const source = { kind: 'surat', id: '', tentang: '' } as const;

/** Writes a recommendation to a desa. */
export function GiveRekomendasiSheet({ desaList, onClose }: Props) {
  const app = useApp();
  const kept = useKept<Written>(`rekomendasi/beri/${source.kind}/${source.id}`, {
    desa: only(desaList),
    text: '',
    kepada: '',
    due: null,
  });
  if (!kept) return null;
  const { content, change } = kept;
  const give = async (note: string) => {
    const { desa, text } = content;
    if (desa === '') return words.desaMissing;
    if (text.trim() === '') return words.wordsMissing;
    return giveRekomendasi(app, { ...content, desa, source, note });
  };
  return (
    <KeptSheet
      kept={kept}
      title={words.add}
      submit={{ icon: 'send', children: words.give }}
      onSend={give}
      onClose={onClose}
    >
      {desaList.length > 1 && (
        <SelectField<DesaCode | ''>
          label={words.desa}
          options={[['', words.desaMissing], ...desaOptions(desaList)]}
          {...controlsOf(content, change).choice('desa')}
        />
      )}
      <RekomendasiFields fields={content} onChange={change} />
    </KeptSheet>
  );
}

function only(desaList: readonly Desa[]): DesaCode | '' {
  const [one, ...others] = desaList;
  return one && others.length === 0 ? one.code : '';
}

/** Somebody of the desa signs on the desa's own phone that the recommendation was received. */
export function AcknowledgeSheet({ rekomendasi, onClose }: RekomendasiSheetProps) {
  const app = useApp();
  const begins = { nama: useMe().nama, jabatan: '' };
  const kept = useKept(`rekomendasi/terima/${rekomendasi.rekomendasi}`, begins);
  // Not kept: who signs signs for the words that stand above it now.
  const [tandaTangan, setTandaTangan] = useState<string | null>(null);
  if (!kept) return null;
  const { input } = controlsOf(kept.content, kept.change);
  const send = async (note: string) => {
    const nama = kept.content.nama.trim();
    const jabatan = kept.content.jabatan.trim();
    if (nama === '' || tandaTangan === null) return words.acknowledgeMissing;
    return acknowledgeRekomendasi(app, rekomendasi, { nama, jabatan, tandaTangan, note });
  };
  return (
    <KeptSheet
      kept={kept}
      on="HP ini"
      title={words.acknowledgeTitle}
      submit={{ icon: 'send', children: words.acknowledgeSend }}
      onSend={send}
      onClose={onClose}
      unkept={
        <SignaturePad lead={words.acknowledgeSign} value={tandaTangan} onChange={setTandaTangan} />
      }
    >
      <p>{rekomendasi.text}</p>
      <p class="small muted">{words.acknowledgeLead}</p>
      <TextField label={words.acknowledgeNama} maxLength={200} {...input('nama')} />
      <TextField
        label={words.acknowledgeJabatan}
        maxLength={200}
        suggestions={words.kepadaSuggestions}
        {...input('jabatan')}
      />
    </KeptSheet>
  );
}
