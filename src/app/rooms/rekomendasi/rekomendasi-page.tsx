import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { RekomendasiDoc } from '../../../domain/rekomendasi/rekomendasi-doc.ts';
import { isAcknowledged } from '../../../domain/rekomendasi/rekomendasi-doc.ts';
import { isDesaRole } from '../../../domain/people/people.ts';
import type { RekomendasiSheetProps } from './rekomendasi-fields.tsx';
import {
  AcknowledgeSheet,
  AnswerRekomendasiSheet,
  ChangeRekomendasiSheet,
  JudgeRekomendasi,
  GiveRekomendasiSheet,
} from './rekomendasi-sheets.tsx';
import { Button } from '../../kit/button.tsx';
import { ChoiceGroup } from '../../kit/choice-group.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { Loading } from '../../kit/loading.tsx';
import { Page } from '../../frame/page.tsx';
import { RefusedCommands } from '../../standing/refused-commands.tsx';
import { RekomendasiCard } from './rekomendasi-card.tsx';
import { useKecamatan } from '../../office/use-kecamatan.ts';
import { useCanJudge } from '../../office/use-can-judge.ts';
import { useRead } from '../../kit/use-read.ts';
import { useToday } from '../../kit/use-now.ts';
import { useMe } from '../../account/use-me.ts';
import { rekomendasiText as words } from './words.ts';
import './rekomendasi.css';

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
