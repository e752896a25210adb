import { useApp } from '../../app-context.ts';
import { paths } from '../../paths.ts';
import { berandaText } from './words.ts';
import { Icon } from '../../kit/icon.tsx';

/** Until the app stands on the phone's own screen: one line that says how. */
export function InstallHint() {
  const { install } = useApp();
  if (install.isInstalled()) return null;
  return (
    <p class="small muted owed-note">
      <Icon name="note" size={20} />
      <span>
        {berandaText.install}{' '}
        <a class="link-target" href={paths.pengaturan}>
          {berandaText.installAction}
        </a>
      </span>
    </p>
  );
}
