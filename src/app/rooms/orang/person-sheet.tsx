import { useState } from 'preact/hooks';
import type { Invitation } from '../../../sync/messages/people.ts';
import { useApp } from '../../app-context.ts';
import { renewLink, setDisabled } from './manage-people.ts';
import type { Result } from './manage-people.ts';
import { useBusy } from '../../kit/use-busy.ts';
import { useMe } from '../../account/use-me.ts';
import type { RosterEntry } from './roster.ts';
import { dotted } from '../../kit/dotted.ts';
import { orangText as words } from './words.ts';
import { roleNames } from '../../standing/words.ts';
import { Button } from '../../kit/button.tsx';
import { Confirm } from '../../kit/confirm.tsx';
import { DeviceList } from './device-list.tsx';
import { ErrorLine } from '../../kit/error-line.tsx';
import { Facts } from '../../kit/facts.tsx';
import { Sheet } from '../../kit/sheet.tsx';

interface Props {
  readonly entry: RosterEntry;
  readonly onEdit: () => void;
  readonly onInvited: (nama: string, invitation: Invitation) => void;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

/** One person, their devices, and what an admin may do. */
export function PersonSheet({ entry, onEdit, onInvited, onChanged, onClose }: Props) {
  const app = useApp();
  const me = useMe();
  const { person, place, devices } = entry;
  const { nama, username, role, disabled } = person;
  const [problem, setProblem] = useState<string | null>(null);
  const [isDisabling, setDisabling] = useState(false);
  const [isBusy, run] = useBusy();
  const change = <T,>(ask: () => Promise<Result<T>>, then: (value: T) => void) =>
    run(async () => {
      const result = await ask();
      setDisabling(false);
      setProblem(result.kind === 'problem' ? result.text : null);
      if (result.kind === 'ok') then(result.value);
    });
  const switchTo = (isOff: boolean) =>
    change(() => setDisabled(app, person.person, isOff), onChanged);
  if (isDisabling)
    return (
      <Confirm
        title={words.disableTitle(nama)}
        yes={words.disable}
        no={words.cancel}
        isDanger
        busy={isBusy}
        onYes={() => switchTo(true)}
        onNo={() => setDisabling(false)}
      >
        <p>{words.disableLead}</p>
      </Confirm>
    );
  return (
    <Sheet title={nama} onClose={onClose}>
      {disabled && (
        <p class="chip" data-tone="bad">
          {words.disabled}
        </p>
      )}
      <Facts
        facts={[
          [words.role, dotted(roleNames[role], place)],
          [words.username, username],
        ]}
      />
      <DeviceList nama={nama} devices={devices} onChanged={onChanged} />
      <ErrorLine text={problem} />
      <Button
        look="main"
        icon="key"
        wide
        busy={isBusy}
        onClick={() =>
          change(
            () => renewLink(app, person.person),
            (invitation) => onInvited(nama, invitation),
          )
        }
      >
        {words.newLink}
      </Button>
      <Button icon="pen" wide onClick={onEdit}>
        {words.edit}
      </Button>
      {disabled && (
        <Button wide busy={isBusy} onClick={() => switchTo(false)}>
          {words.enable}
        </Button>
      )}
      {!disabled && person.person !== me.person && (
        <Button look="danger" wide onClick={() => setDisabling(true)}>
          {words.disable}
        </Button>
      )}
    </Sheet>
  );
}
