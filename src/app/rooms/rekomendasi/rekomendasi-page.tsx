import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { RekomendasiDoc } from '../../../domain/rekomendasi/rekomendasi-doc.ts';
import { isAcknowledged } from '../../../domain/rekomendasi/rekomendasi-doc.ts';
import { isDesaRole } from '../../../domain/people/people.ts';
import type { RekomendasiSheetProps } from './rekomendasi-fields.tsx';
import { AnswerRekomendasiSheet } from './answer-rekomendasi-sheet.tsx';
import { Button } from '../../kit/button.tsx';
import { ChoiceGroup } from '../../kit/choice-group.tsx';
import { ChangeRekomendasiSheet } from './change-rekomendasi-sheet.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { GiveRekomendasiSheet } from './give-rekomendasi-sheet.tsx';
import { JudgeRekomendasi } from './judge-rekomendasi.tsx';
import { Loading } from '../../kit/loading.tsx';
import { Page } from '../../frame/page.tsx';
import { RefusedCommands } from '../../standing/refused-commands.tsx';
import { RekomendasiCard } from './rekomendasi-card.tsx';
import { useKecamatan } from '../../office/use-kecamatan.ts';
import { useCanJudge } from '../../office/use-can-judge.ts';
import { useRead } from '../../kit/use-read.ts';
import { useMe } from '../../account/use-me.ts';
import { useToday } from '../../kit/use-now.ts';
import { rekomendasiText as words } from './words.ts';
import './rekomendasi.css';
import { useApp } from '../../app-context.ts';
import { controlsOf } from '../../keeper/use-kept.ts';
import { KeptSheet } from '../../keeper/kept-sheet.tsx';
import { useKept } from '../../keeper/use-kept.ts';
import { SignaturePad } from '../../kit/signature-pad.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { acknowledgeRekomendasi } from './commands.ts';

type Open = readonly [Sheet: ComponentType<RekomendasiSheetProps>, rekomendasi: RekomendasiDoc];

/** What the kecamatan recommended, and what became of it. */
export function RekomendasiPage() {
  const { role } = useMe();
  const today = useToday();
  const all = useRead((read) => read.all('rekomendasi'));
  const kecamatan = useKecamatan();
  const [onlyOpen, setOnlyOpen] = useState(true);
  const [open, setOpen] = useState<Open | null>(null);
  const [isGiving, setGiving] = useState(false);
  const isDesa = isDesaRole(role);
  const canGive = useCanJudge();
  const [Sheet, opened] = open ?? [];
  const shown = all?.filter(({ state }) => !onlyOpen || state !== 'selesai') ?? [];
  return (
    <Page title={words.title} stack>
      <RefusedCommands />
      <p class="muted">{isDesa ? words.leadDesa : words.leadKecamatan}</p>
      <ChoiceGroup
        label={words.title}
        value={onlyOpen}
        options={[
          [true, words.filterOpen],
          [false, words.filterAll],
        ]}
        onChoose={setOnlyOpen}
      />
      {all === undefined && <Loading />}
      {all && shown.length === 0 && (
        <EmptyState
          icon="remark"
          title={words.emptyTitle}
          lead={isDesa ? words.emptyLeadDesa : words.emptyLeadKecamatan}
        />
      )}
      {shown.map((one) => (
        <RekomendasiCard key={one.id} rekomendasi={one} today={today} withDesa={!isDesa}>
          {isDesa && !isAcknowledged(one) && (
            <Button icon="check" onClick={() => setOpen([AcknowledgeSheet, one])}>
              {words.acknowledge}
            </Button>
          )}
          {isDesa && one.state !== 'selesai' && (
            <Button icon="pen" onClick={() => setOpen([AnswerRekomendasiSheet, one])}>
              {one.state === 'dijawab' ? words.answerAgain : words.answer}
            </Button>
          )}
          {canGive && one.state === 'terbuka' && (
            <Button icon="pen" onClick={() => setOpen([ChangeRekomendasiSheet, one])}>
              {words.change}
            </Button>
          )}
          {canGive && one.state === 'dijawab' && <JudgeRekomendasi rekomendasi={one} />}
        </RekomendasiCard>
      ))}
      {canGive && (
        <Button look="main" icon="plus" wide onClick={() => setGiving(true)}>
          {words.add}
        </Button>
      )}
      {Sheet && opened && <Sheet rekomendasi={opened} onClose={() => setOpen(null)} />}
      {isGiving && kecamatan && (
        <GiveRekomendasiSheet desaList={kecamatan.desa} onClose={() => setGiving(false)} />
      )}
    </Page>
  );
}

/** Somebody of the desa signs on the desa's own phone that the recommendation was received. */
function AcknowledgeSheet({ rekomendasi, onClose }: RekomendasiSheetProps) {
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
