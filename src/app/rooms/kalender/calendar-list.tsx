import { groupBy } from '../../../domain/basics/group-by.ts';
import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import { inForce, type Calendar } from '../../../domain/obligations/obligations.ts';
import { groupOf, groups, type ObligationRule } from '../../../domain/obligations/rule.ts';
import { kalenderText as words, verifiedNames } from './words.ts';
import { useBasis } from '../../office/use-basis.ts';
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
  const say = useBasis();
  const byGroup = groupBy(props.calendar.rules, groupOf);
  return (
    <>
      {groups.map((group) => {
        const rules = byGroup.get(group) ?? [];
        return (
          rules.length > 0 && (
            <section key={group} class="stack">
              <h2>{groupNames[group]}</h2>
              <ul class="list">
                {rules.map((rule) => (
                  <RuleRow key={rule.id} rule={rule} say={say} {...props} />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
}

interface RuleProps extends Props {
  readonly rule: ObligationRule;
  readonly say: (basis: string) => string;
}

function RuleRow({ calendar, rule, tahun, onOpen, say }: RuleProps) {
  const { enabled, due, basis, verified } = inForce(calendar, rule, tahun);
  return (
    <ListRow onOpen={onOpen && (() => onOpen(rule))} title={reportTitle(rule.kind, tahun)}>
      <span>{due ? words.due(formatTanggal(due)) : words.noDue}</span>
      <span class="small muted">{say(basis)}</span>
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
