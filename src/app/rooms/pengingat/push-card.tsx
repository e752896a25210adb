import { useEffect, useState } from 'preact/hooks';
import { isReminded } from '../../../domain/reminders/is-reminded.ts';
import { useApp } from '../../app-context.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorLine } from '../../kit/error-line.tsx';
import { Icon } from '../../kit/icon.tsx';
import { useBusy } from '../../kit/use-busy.ts';
import { useMe } from '../../account/use-me.ts';
import { pengingatHpText as words } from './pengingat-hp-words.ts';
import { createBrowserPush } from '../../device/browser-push.ts';
import type { PushStanding, PushTrouble } from './push-state.ts';
import { readPushStanding, turnPushOff, turnPushOn } from './push-state.ts';

/** Whether this device is reminded while the app is closed; nothing is asked before the press. */
export function PushCard() {
  const { fetch } = useApp();
  const { role } = useMe();
  const [push] = useState(() => createBrowserPush(window));
  const [standing, setStanding] = useState<PushStanding | null>(null);
  const [trouble, setTrouble] = useState<PushTrouble | null>(null);
  const [isBusy, run] = useBusy();
  const look = async () => setStanding(await readPushStanding(fetch, push));
  useEffect(() => void look(), [fetch, push]);
  if (!isReminded(role) || !standing) return null;
  const turn = (work: () => Promise<PushTrouble | null | void>) =>
    run(async () => {
      setTrouble((await work()) ?? null);
      await look();
    });
  return (
    <section class="card stack">
      <h2>{words.title}</h2>
      <StandingWords standing={standing} />
      {standing.kind === 'off' && (
        <Button icon="clock" busy={isBusy} onClick={() => turn(() => turnPushOn(fetch, push))}>
          {isBusy ? words.turningOn : words.turnOn}
        </Button>
      )}
      {standing.kind === 'on' && (
        <Button busy={isBusy} onClick={() => turn(() => turnPushOff(fetch, push))}>
          {words.turnOff}
        </Button>
      )}
      <ErrorLine text={trouble && words.troubles[trouble]} />
    </section>
  );
}

function StandingWords({ standing }: { readonly standing: PushStanding }) {
  const { kind } = standing;
  const isOn = kind === 'on';
  return (
    <>
      <p role="status">
        <Icon name={isOn ? 'check' : 'clock'} size={20} /> {words.standings[kind]}
      </p>
      {kind === 'denied' && (
        <ol class="steps">
          {words.allowAgain.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {'hasLine' in standing && !standing.hasLine && (
        <p class="muted">{isOn ? words.unchecked : words.needsLine}</p>
      )}
    </>
  );
}
