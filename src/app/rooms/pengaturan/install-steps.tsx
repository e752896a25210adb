import { useApp } from '../../app-context.ts';
import { pengaturanText } from './words.ts';
import { Button } from '../../kit/button.tsx';

/** Installing: the browser's own offer where there is one, else the steps by hand. */
export function InstallSteps() {
  const { install } = useApp();
  return (
    <section class="card stack">
      <h2>{pengaturanText.install}</h2>
      {install.isInstalled() && <p>{pengaturanText.installed}</p>}
      {install.isOffered.value && (
        <Button look="main" onClick={() => void install.ask()}>
          {pengaturanText.installNow}
        </Button>
      )}
      {!install.isInstalled() &&
        !install.isOffered.value &&
        [pengaturanText.android, pengaturanText.ios].map(({ title, steps }) => (
          <div key={title}>
            <h3>{title}</h3>
            <ol class="steps">
              {steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </div>
        ))}
    </section>
  );
}
