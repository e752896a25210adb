import { useState } from 'preact/hooks';
import { ConfirmWork } from '../../frame/confirm-work.tsx';
import { controlsOf, useKept, KeptSheet } from '../../keeper/kept.tsx';
import { SignaturePad } from '../../kit/signature-pad.tsx';
import { useMe } from '../../account/use-me.ts';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { acknowledgeRekomendasiCommand } from '../../../domain/workflow/commands/acknowledge-rekomendasi.ts';
import { answerRekomendasiCommand } from '../../../domain/workflow/commands/answer-rekomendasi.ts';
import { changeRekomendasiCommand } from '../../../domain/workflow/commands/change-rekomendasi.ts';
import { giveRekomendasiCommand } from '../../../domain/workflow/commands/give-rekomendasi.ts';
import { judgeRekomendasiCommand } from '../../../domain/workflow/commands/judge-rekomendasi.ts';
import { type RekomendasiDoc, versionOf } from '../../../domain/rekomendasi/rekomendasi-doc.ts';
import { type App, useApp } from '../../app-context.ts';
import { queueCommand } from '../../office/queue-command.ts';
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
          onYes={() => judge(app, rekomendasi, { outcome: 'selesai', text: '' }).then(close)}
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
    return judge(app, rekomendasi, { outcome: 'diminta-lagi', text: content.text.trim() }, note);
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

/** Closes it, or asks again with a reason; about the answer that was read. */
async function judge(
  app: App,
  { desa, rekomendasi, steps }: RekomendasiDoc,
  said: { readonly outcome: 'selesai' | 'diminta-lagi'; readonly text: string },
  note?: string,
): Promise<void> {
  const answer = steps.findLast(({ kind }) => kind === 'jawaban')?.id;
  if (!answer) return;
  const { kind } = judgeRekomendasiCommand;
  await queueCommand(app, { kind, desa, rekomendasi, answer, ...said }, note);
}

/** Writes a recommendation anew; `rekomendasi` stays as it was when this was opened. */
export function ChangeRekomendasiSheet({ rekomendasi, onClose }: RekomendasiSheetProps) {
  const app = useApp();
  const { text, due, kepada = '' } = rekomendasi;
  const base = versionOf(rekomendasi);
  const kept = useKept(`rekomendasi/ubah/${rekomendasi.rekomendasi}`, { text, due, kepada });
  if (!kept) return null;
  const { content, change } = kept;
  const save = async (note: string) => {
    const written = trimmed(content);
    if (written.text === '') return words.wordsMissing;
    const { kind } = changeRekomendasiCommand;
    return queueCommand(app, { kind, ...idsOf(rekomendasi), base, ...written }, note);
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
    const { kind } = answerRekomendasiCommand;
    const answer = { text: content.text.trim(), lampiran: content.lampiran };
    if (answer.text === '') return words.answerMissing;
    await queueCommand(app, { kind, ...idsOf(rekomendasi), ...answer }, note);
    app.files.poke(); // the files follow on their own
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
  const kept = useKept<RekomendasiWords & { readonly desa: DesaCode | '' }>(
    `rekomendasi/beri/${source.kind}/${source.id}`,
    { desa: only(desaList), text: '', kepada: '', due: null },
  );
  if (!kept) return null;
  const { content, change } = kept;
  const give = async (note: string) => {
    const { desa } = content;
    const written = { ...trimmed(content), source };
    if (desa === '') return words.desaMissing;
    if (written.text === '') return words.wordsMissing;
    return queueCommand(app, { kind: giveRekomendasiCommand.kind, desa, ...written }, note);
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
  const version = versionOf(rekomendasi);
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
    const { kind } = acknowledgeRekomendasiCommand;
    const diketahui = { nama, jabatan, tandaTangan };
    return queueCommand(app, { kind, ...idsOf(rekomendasi), version, diketahui }, note);
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

function idsOf({ desa, rekomendasi }: RekomendasiDoc) {
  return { desa, rekomendasi };
}

function trimmed({ text, due, kepada }: RekomendasiWords): RekomendasiWords {
  return { text: text.trim(), due, kepada: kepada.trim() };
}
