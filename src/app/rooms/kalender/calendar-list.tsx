import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import { inForce } from '../../../domain/obligations/calendar.ts';
import type { Calendar } from '../../../domain/obligations/calendar.ts';
import { groupOf, groups } from '../../../domain/obligations/rule.ts';
import type { Group, ObligationRule } from '../../../domain/obligations/rule.ts';
import { kalenderText as words, verifiedNames } from './words.ts';
import { groupNames } from '../../standing/board-words.ts';
import { reportTitle } from '../../standing/words.ts';
import { Chip } from '../../kit/chip.tsx';
import { Icon } from '../../kit/icon.tsx';

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
          <li key={rule.id}>
            {onOpen ? (
              <button type="button" class="list-row" onClick={() => onOpen(rule)}>
                <RuleWords calendar={calendar} rule={rule} tahun={tahun} />
                <Icon name="forward" />
              </button>
            ) : (
              <div class="list-row">
                <RuleWords calendar={calendar} rule={rule} tahun={tahun} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RuleProps {
  readonly calendar: Calendar;
  readonly rule: ObligationRule;
  readonly tahun: number;
}

function RuleWords({ calendar, rule, tahun }: RuleProps) {
  const { enabled, due, basis, verified } = inForce(calendar, rule, tahun);
  return (
    <span class="list-words">
      <strong>{reportTitle(rule.kind, tahun)}</strong>
      <span>{due ? words.due(formatTanggal(due)) : words.noDue}</span>
      <span class="small muted">{basis}</span>
      <span class="row calendar-chips">
        {!enabled && <Chip>{words.off}</Chip>}
        <Chip tone={verified === 'unverified' ? 'warn' : 'idle'}>{verifiedNames[verified]}</Chip>
        {rule.alternatives.length > 1 && (
          <Chip tone="info">{words.conflict(rule.alternatives.length)}</Chip>
        )}
      </span>
    </span>
  );
}
