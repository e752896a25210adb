import { useLocation } from 'preact-iso';
import type { Role } from '../../domain/people/people.ts';
import { useMe } from '../account/use-me.ts';
import { paths } from '../paths.ts';
import { shellText } from './words.ts';
import { Icon, type IconName } from '../kit/icon.tsx';

export interface NavItem {
  readonly href: string;
  readonly icon: IconName;
  readonly label: string;
}

const { navItems: words } = shellText;
const beranda: NavItem = { href: paths.home, icon: 'home', label: words.beranda };
const tandaTerima: NavItem = {
  href: paths.tandaTerimaList,
  icon: 'receipt',
  label: words.tandaTerima,
};
const antrean: NavItem = { href: paths.antrean, icon: 'queue', label: words.antrean };
const papan: NavItem = { href: paths.papan, icon: 'board', label: words.papan };
const orang: NavItem = { href: paths.orang, icon: 'people', label: words.orang };
const kalender: NavItem = { href: paths.kalender, icon: 'clock', label: words.kalender };
const rekomendasi: NavItem = { href: paths.rekomendasi, icon: 'remark', label: words.rekomendasi };
const kunjungan: NavItem = { href: paths.kunjunganList, icon: 'pen', label: words.kunjungan };
const indikator: NavItem = { href: paths.indikator, icon: 'table', label: words.indikator };
const pengaturan: NavItem = { href: paths.pengaturan, icon: 'gear', label: words.pengaturan };

/** What each role does, its daily work first. */
const itemsByRole: Readonly<Record<Role, readonly NavItem[]>> = {
  operator: [beranda, tandaTerima, rekomendasi, pengaturan],
  'kepala-desa': [beranda, tandaTerima, rekomendasi, pengaturan],
  verifikator: [antrean, papan, rekomendasi, pengaturan],
  pembina: [antrean, kunjungan, papan, pengaturan],
  camat: [papan, antrean, indikator, pengaturan],
  admin: [papan, orang, kalender, pengaturan],
};

/** Where a person of this role begins. */
export function homeOf(role: Role): string {
  return itemsByRole[role][0]?.href ?? paths.home;
}

/** At the thumb on a phone, at the side on a desk. */
export function Nav() {
  const { role } = useMe();
  const { path } = useLocation();
  return (
    <nav class="nav" aria-label={shellText.nav}>
      <p class="nav-brand" aria-hidden="true">
        {shellText.appName}
      </p>
      {itemsByRole[role].map(({ href, icon, label }) => (
        <a key={href} href={href} aria-current={isAt(path, href) ? 'page' : undefined}>
          <Icon name={icon} />
          {label}
        </a>
      ))}
    </nav>
  );
}

function isAt(path: string, href: string): boolean {
  return href === paths.home ? path === href : path.startsWith(href);
}
