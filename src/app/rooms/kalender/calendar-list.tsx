import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import { inForce, type Calendar } from '../../../domain/obligations/calendar.ts';
import { groupOf, groups } from '../../../domain/obligations/rule.ts';
import type { Group, ObligationRule } from '../../../domain/obligations/rule.ts';
import { kalenderText as words, verifiedNames } from './words.ts';
import { groupNames } from '../../standing/board-words.ts';
import { reportTitle } from '../../standing/words.ts';
import { Chip } from '../../kit/chip.tsx';
import { ListRow } from '../../kit/list-row.tsx';

interface Props {
  readonly calendar: Calendar;
  /** The tahun the reports are about. */
  readonly tahun: number;
  /** Opens a rule to be changed; absent for those who only read. */
  readonly onOpen?: ((rule: ObligationRule) => void) | undefined;
}

/** All rules of one tahun, a group a card. */
export function CalendarList(props: Props) {
  return (
    <>
      {groups.map((group) => (
        <GroupList key={group} group={group} {...props} />
      ))}
    </>
  );
}

function GroupList({ group, calendar, tahun, onOpen }: Props & { readonly group: Group }) {
  const rules = calendar.rules.filter((rule) => groupOf(rule) === group);
  if (rules.length === 0) return null;
  return (
    <section class="stack">
      <h2>{groupNames[group]}</h2>
      <ul class="list">
        {rules.map((rule) => (
          <RuleRow key={rule.id} {...{ calendar, rule, tahun, onOpen }} />
        ))}
      </ul>
    </section>
  );
}

interface RuleProps extends Props {
  readonly rule: ObligationRule;
}

function RuleRow({ calendar, rule, tahun, onOpen }: RuleProps) {
  const { enabled, due, basis, verified } = inForce(calendar, rule, tahun);
  return (
    <ListRow onOpen={onOpen && (() => onOpen(rule))} title={reportTitle(rule.kind, tahun)}>
      <span>{due ? words.due(formatTanggal(due)) : words.noDue}</span>
      <span class="small muted">{basis}</span>
      <span class="row calendar-chips">
        {!enabled && <Chip>{words.off}</Chip>}
        <Chip tone={verified === 'unverified' ? 'warn' : 'idle'}>{verifiedNames[verified]}</Chip>
        {rule.alternatives.length > 1 && (
          <Chip tone="info">{words.conflict(rule.alternatives.length)}</Chip>
        )}
      </span>
    </ListRow>
  );
}
