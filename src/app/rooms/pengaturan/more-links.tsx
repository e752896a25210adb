import type { Role } from '../../../domain/people/people.ts';
import { useMe } from '../../account/use-me.ts';
import { paths } from '../../paths.ts';
import { moreText as words } from './words.ts';
import { Icon } from '../../kit/icon.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import type { NavItem } from '../../frame/nav.tsx';
import '../../frame/document.css';

const kalender: NavItem = { href: paths.kalender, icon: 'clock', label: words.kalender };
const hariLibur: NavItem = { href: paths.hariLibur, icon: 'calendar', label: words.hariLibur };
const indikator: NavItem = { href: paths.indikator, icon: 'board', label: words.indikator };
const rekomendasi: NavItem = { href: paths.rekomendasi, icon: 'remark', label: words.rekomendasi };
const kunjungan: NavItem = { href: paths.kunjunganList, icon: 'pen', label: words.kunjungan };
const pengingat: NavItem = { href: paths.pengingat, icon: 'send', label: words.pengingat };
const triwulan: NavItem = { href: paths.triwulan, icon: 'receipt', label: words.triwulan };
const bukuSurat: NavItem = { href: paths.bukuSurat, icon: 'table', label: words.bukuSurat };
const cari: NavItem = { href: paths.cari, icon: 'search', label: words.cari };
const jurnal: NavItem = { href: paths.jurnal, icon: 'queue', label: words.jurnal };
const ekspor: NavItem = { href: paths.ekspor, icon: 'down', label: words.ekspor };
const setelan: NavItem = { href: paths.setelan(), icon: 'gear', label: words.setelan };

/** What has no room in the menu at the thumb. */
const linksByRole: Readonly<Record<Role, readonly NavItem[]>> = {
  operator: [],
  'kepala-desa': [],
  verifikator: [cari, kunjungan, indikator, pengingat, bukuSurat, triwulan, kalender],
  pembina: [cari, rekomendasi, indikator, pengingat, bukuSurat, triwulan, kalender],
  camat: [cari, rekomendasi, kunjungan, pengingat, bukuSurat, triwulan, kalender, jurnal, ekspor],
  admin: [
    cari,
    setelan,
    hariLibur,
    indikator,
    kunjungan,
    pengingat,
    bukuSurat,
    triwulan,
    rekomendasi,
    jurnal,
    ekspor,
  ],
};

export function MoreLinks() {
  const links = linksByRole[useMe().role];
  if (links.length === 0) return null;
  return (
    <nav aria-label={words.title}>
      <ul class="list">
        {links.map(({ href, icon, label }) => (
          <ListRow key={href} href={href} before={<Icon name={icon} />} title={label} />
        ))}
      </ul>
    </nav>
  );
}
