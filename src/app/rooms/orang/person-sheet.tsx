import { useState } from 'preact/hooks';
import type { Invitation, Devices } from '../../../sync/messages/people.ts';
import { useApp } from '../../app-context.ts';
import { renewLink, setDisabled, signOutDevice } from './manage-people.ts';
import type { Result } from '../../account/ask-server.ts';
import { useBusy } from '../../kit/use-busy.ts';
import { useMe } from '../../account/use-me.ts';
import type { RosterEntry } from './roster.ts';
import { dotted } from '../../kit/dotted.ts';
import { orangText as words } from './words.ts';
import { roleNames } from '../../standing/words.ts';
import { Button } from '../../kit/button.tsx';
import { Confirm } from '../../kit/confirm.tsx';
import { ErrorLine } from '../../kit/error-line.tsx';
import { Facts } from '../../kit/facts.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import type { DeviceId } from '../../../domain/basics/ids.ts';
import { formatWaktu } from '../../../domain/basics/tanggal.ts';

interface Props {
  readonly entry: RosterEntry;
  readonly onEdit: () => void;
  readonly onInvited: (nama: string, invitation: Invitation) => void;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

/** One person, their devices, and what an admin may do. */
export function PersonSheet(props: Props) {
  const { entry, onEdit, onChanged, onClose } = props;
  const me = useMe();
  const { person, devices } = entry;
  const { nama, disabled } = person;
  const [isDisabling, setDisabling] = useState(false);
  const { problem, isBusy, makeLink, switchTo } = useChange(props, () => setDisabling(false));
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
        lead={words.disableLead}
      />
    );
  return (
    <Sheet title={nama} onClose={onClose}>
      <About entry={entry} />
      <DeviceList nama={nama} devices={devices} onChanged={onChanged} />
      <ErrorLine text={problem} />
      <Button look="main" icon="key" wide busy={isBusy} onClick={makeLink}>
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

function useChange({ entry, onInvited, onChanged }: Props, onAnswered: () => void) {
  const app = useApp();
  const { person, nama } = entry.person;
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, run] = useBusy();
  const change = <T,>(ask: () => Promise<Result<T>>, then: (value: T) => void) =>
    run(async () => {
      const result = await ask();
      onAnswered();
      setProblem(result.kind === 'problem' ? result.text : null);
      if (result.kind === 'ok') then(result.value);
    });
  const makeLink = () =>
    change(
      () => renewLink(app, person),
      (invitation) => onInvited(nama, invitation),
    );
  const switchTo = (isOff: boolean) => change(() => setDisabled(app, person, isOff), onChanged);
  return { problem, isBusy, makeLink, switchTo };
}

function About({ entry: { person, place } }: Pick<Props, 'entry'>) {
  return (
    <>
      {person.disabled && (
        <p class="chip" data-tone="bad">
          {words.disabled}
        </p>
      )}
      <Facts
        facts={[
          [words.role, dotted(roleNames[person.role], place)],
          [words.username, person.username],
        ]}
      />
    </>
  );
}

interface DeviceListProps {
  readonly nama: string;
  readonly devices: Devices['devices'];
  readonly onChanged: () => void;
}

/** What a person sends from, and the way to shut a lost phone out. */
function DeviceList({ nama, devices, onChanged }: DeviceListProps) {
  const app = useApp();
  const [leaving, setLeaving] = useState<DeviceId | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, run] = useBusy();
  const signOut = (device: DeviceId) =>
    run(async () => {
      const result = await signOutDevice(app, device);
      setLeaving(null);
      setProblem(result.kind === 'problem' ? result.text : null);
      if (result.kind === 'ok') onChanged();
    });
  return (
    <section class="stack stack-close">
      <h3>{words.devices}</h3>
      {devices.length === 0 && <p class="muted">{words.noDevice}</p>}
      <ul class="device-list">
        {devices.map((device) => (
          <DeviceItem key={device.device} device={device} onLeave={setLeaving} />
        ))}
      </ul>
      {devices.length > 0 && <p class="small muted">{words.deviceHint}</p>}
      <ErrorLine text={problem} />
      {leaving && (
        <Confirm
          title={words.signOutTitle}
          yes={words.signOutDevice}
          no={words.cancel}
          isDanger
          busy={isBusy}
          onYes={() => signOut(leaving)}
          onNo={() => setLeaving(null)}
        >
          <p>{words.device(endOf(leaving))}</p>
          <p>{words.signOutLead(nama)}</p>
        </Confirm>
      )}
    </section>
  );
}

interface ItemProps {
  readonly device: Devices['devices'][number];
  readonly onLeave: (device: DeviceId) => void;
}

function DeviceItem({ device: { device, app, at }, onLeave }: ItemProps) {
  return (
    <li>
      <span>
        {words.device(endOf(device))}
        <span class="small muted">
          {dotted(words.deviceApp(app), words.lastContact(formatWaktu(at)))}
        </span>
      </span>
      <Button label={words.signOutLabel(endOf(device))} onClick={() => onLeave(device)}>
        {words.signOutDevice}
      </Button>
    </li>
  );
}

/** As much of the number as two people compare by telephone. */
function endOf(device: DeviceId): string {
  return device.slice(-6);
}
