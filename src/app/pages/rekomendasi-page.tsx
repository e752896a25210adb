import { useState } from 'preact/hooks';
import { isAcknowledged } from '../../domain/workflow/commands/rekomendasi.ts';
import type { RekomendasiDoc } from '../../domain/workflow/documents.ts';
import { isDesaRole } from '../../domain/workflow/people.ts';
import { useApp } from '../app-context.ts';
import { AcknowledgeSheet } from '../components/acknowledge-sheet.tsx';
import { AnswerRekomendasiSheet } from '../components/answer-rekomendasi-sheet.tsx';
import { Button } from '../components/button.tsx';
import { ChoiceGroup } from '../components/choice-group.tsx';
import { ChangeRekomendasiSheet } from '../components/change-rekomendasi-sheet.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { GiveRekomendasiSheet } from '../components/give-rekomendasi-sheet.tsx';
import { JudgeRekomendasi } from '../components/judge-rekomendasi.tsx';
import { Loading } from '../components/loading.tsx';
import { Page } from '../components/page.tsx';
import { RefusedCommands } from '../components/refused-commands.tsx';
import { RekomendasiCard } from '../components/rekomendasi-card.tsx';
import { useCanJudge } from '../hooks/use-can-judge.ts';
import { useLive } from '../hooks/use-live.ts';
import { useMe } from '../hooks/use-me.ts';
import { useToday } from '../hooks/use-now.ts';
import { rekomendasiText as words } from '../text/rekomendasi.ts';
import '../styles/rekomendasi.css';

/** What the kecamatan recommended, and what became of it. */
export function RekomendasiPage() {
  const { phone } = useApp();
  const { role } = useMe();
  const today = useToday();
  const all = useLive(() => phone.read.rekomendasi(), []);
  const kecamatan = useLive(() => phone.read.kecamatan(), []);
  const [onlyOpen, setOnlyOpen] = useState(true);
  const [answering, setAnswering] = useState<RekomendasiDoc | null>(null);
  const [acknowledging, setAcknowledging] = useState<RekomendasiDoc | null>(null);
  const [changing, setChanging] = useState<RekomendasiDoc | null>(null);
  const [isGiving, setGiving] = useState(false);
  const isDesa = isDesaRole(role);
  const canGive = useCanJudge();
  const shown = all?.filter(({ state }) => !onlyOpen || state !== 'selesai') ?? [];
  return (
    <Page title={words.title}>
      <div class="stack">
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
          <EmptyState icon="remark" title={words.emptyTitle}>
            <p>{isDesa ? words.emptyLeadDesa : words.emptyLeadKecamatan}</p>
          </EmptyState>
        )}
        {shown.map((one) => (
          <RekomendasiCard key={one.id} rekomendasi={one} today={today} withDesa={!isDesa}>
            {isDesa && !isAcknowledged(one) && (
              <Button icon="check" onClick={() => setAcknowledging(one)}>
                {words.acknowledge}
              </Button>
            )}
            {isDesa && one.state !== 'selesai' && (
              <Button icon="pen" onClick={() => setAnswering(one)}>
                {one.state === 'dijawab' ? words.answerAgain : words.answer}
              </Button>
            )}
            {canGive && one.state === 'terbuka' && (
              <Button icon="pen" onClick={() => setChanging(one)}>
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
      </div>
      {acknowledging && (
        <AcknowledgeSheet rekomendasi={acknowledging} onClose={() => setAcknowledging(null)} />
      )}
      {changing && (
        <ChangeRekomendasiSheet rekomendasi={changing} onClose={() => setChanging(null)} />
      )}
      {answering && (
        <AnswerRekomendasiSheet rekomendasi={answering} onClose={() => setAnswering(null)} />
      )}
      {isGiving && kecamatan && (
        <GiveRekomendasiSheet
          desaList={kecamatan.desa}
          source={{ kind: 'surat', id: '', tentang: '' }}
          onClose={() => setGiving(false)}
        />
      )}
    </Page>
  );
}
