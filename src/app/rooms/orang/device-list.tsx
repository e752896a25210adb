import { useState } from 'preact/hooks';
import type { DeviceId } from '../../../domain/basics/ids.ts';
import { formatWaktu } from '../../../domain/basics/tanggal.ts';
import type { Devices } from '../../../sync/messages/people.ts';
import { useApp } from '../../app-context.ts';
import { signOutDevice } from './manage-people.ts';
import { useBusy } from '../../kit/use-busy.ts';
import { dotted } from '../../kit/dotted.ts';
import { orangText as words } from './words.ts';
import { Button } from '../../kit/button.tsx';
import { Confirm } from '../../kit/confirm.tsx';
import { ErrorLine } from '../../kit/error-line.tsx';

interface Props {
  readonly nama: string;
  readonly devices: Devices['devices'];
  readonly onChanged: () => void;
}

/** What a person sends from, and the way to shut a lost phone out. */
export function DeviceList({ nama, devices, onChanged }: Props) {
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
