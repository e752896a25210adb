import { formatTanggal, tahunOf, tanggalSchema } from '../../../domain/basics/tanggal.ts';
import type { DesaCode } from '../../../domain/basics/ids.ts';
import { maySet } from '../../../domain/settings/may-set.ts';
import { isDesaRole } from '../../../domain/people/people.ts';
import { ListRow } from '../../kit/list-row.tsx';
import { Loading } from '../../kit/loading.tsx';
import { Page } from '../../frame/page.tsx';
import { RefusedCommands } from '../../standing/refused-commands.tsx';
import { ArrivedLine } from '../../lampiran/arrived-line.tsx';
import { RoomLine } from '../../lampiran/room-line.tsx';
import { useCanJudge } from '../../office/use-can-judge.ts';
import { useRead } from '../../kit/use-read.ts';
import { useToday } from '../../kit/use-now.ts';
import { useMe } from '../../account/use-me.ts';
import { useDesaName } from '../../office/use-place-name.ts';
import { PlanList } from './plan-list.tsx';
import { usePlan } from './use-plan.ts';
import { paths } from '../../paths.ts';
import type { KunjunganRow } from '../../store/phone-tables.ts';
import { dotted } from '../../kit/dotted.ts';
import { kunjunganText as words, topikNames } from './words.ts';
import './kunjungan.css';

/** The visits: being written here, planned, made; and who is behind. */
export function KunjunganListPage() {
  const { role } = useMe();
  const isVisitor = useCanJudge();
  const today = useToday();
  const drafts = useRead((read) => read.kunjunganDrafts());
  const docs = useRead((read) => read.all('kunjungan'));
  const rekomendasi = useRead((read) => read.all('rekomendasi'));
  const answered = rekomendasi?.filter(({ state }) => state === 'dijawab').length ?? 0;
  const plan = usePlan();
  const isDesa = isDesaRole(role);
  const behind = plan?.filter(({ isBehind }) => isBehind).length ?? 0;
  return (
    <Page title={words.title} stack>
      <RefusedCommands />
      <p class="muted">{words.lead}</p>
      {isVisitor && <RoomLine />}
      {isVisitor && <ArrivedLine />}
      {!isDesa && <a href={paths.rekomendasi}>{words.toRekomendasi(answered)}</a>}
      {maySet({ role }, 'daftar-periksa') && (
        <a href={paths.setelan('daftar-periksa')}>{words.checklist}</a>
      )}
      {drafts && drafts.length > 0 && (
        <section class="stack">
          <h2>{words.drafts}</h2>
          <ul class="list">
            {drafts.map(({ id, desa, content }) => (
              <VisitRow key={id} href={paths.kunjungan(id)} desa={desa} detail={dayOf(content)} />
            ))}
          </ul>
        </section>
      )}
      {!isDesa && (
        <section class="stack">
          <h2>{words.plan(tahunOf(today))}</h2>
          {plan ? (
            <>
              <p role="status" {...(behind > 0 && { class: 'card', 'data-tone': 'warn' })}>
                {behind > 0 ? words.behindCount(behind) : words.allOnTime}
              </p>
              <PlanList plan={plan} canPlan={isVisitor} />
            </>
          ) : (
            <Loading />
          )}
        </section>
      )}
      <section class="stack">
        <h2>{words.made}</h2>
        {docs?.length === 0 && <p class="muted">{words.noneMade}</p>}
        <ul class="list">
          {docs?.map(({ kunjungan, desa, nomor, content: { tanggal, topik } }) => (
            <VisitRow
              key={kunjungan}
              href={paths.kunjungan(kunjungan)}
              desa={desa}
              detail={dotted(
                formatTanggal(tanggal),
                ...topik.map((one) => topikNames[one]),
                nomor ?? words.noNomor,
              )}
            />
          ))}
        </ul>
      </section>
    </Page>
  );
}

function dayOf({ tanggal }: KunjunganRow['content']): string {
  const day = tanggalSchema.safeParse(tanggal).data;
  return day ? formatTanggal(day) : '';
}

interface RowProps {
  readonly href: string;
  readonly desa: DesaCode;
  readonly detail: string;
}

function VisitRow({ href, desa, detail }: RowProps) {
  return (
    <ListRow href={href} title={useDesaName(desa)}>
      <span class="small muted">{detail}</span>
    </ListRow>
  );
}
