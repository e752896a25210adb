import { actorSchema } from '../../src/domain/people/people.ts';
import type { Actor } from '../../src/domain/people/people.ts';

/** The same people everywhere: person ids end in the number given. */
function actor(last: number, fields: Omit<Actor, 'person' | 'kecamatan'>): Actor {
  const person = `0190a000-0000-7000-8000-${String(last).padStart(12, '0')}`;
  return actorSchema.parse({ person, kecamatan: '35.17.01', ...fields });
}

const sembung = '35.17.01.2006' as Actor['desa']; // a code of the seed
const perak = '35.17.01.2005' as Actor['desa']; // a code of the seed

export const actors = {
  operator: actor(1, { nama: 'Siti Aminah', role: 'operator', desa: sembung }),
  kepalaDesa: actor(2, { nama: 'Suwarno', role: 'kepala-desa', desa: sembung }),
  operatorPerak: actor(3, { nama: 'Agus Salim', role: 'operator', desa: perak }),
  verifikator: actor(4, { nama: 'Dewi Lestari', role: 'verifikator', desa: null }),
  verifikatorKedua: actor(5, { nama: 'Bambang Irawan', role: 'verifikator', desa: null }),
  camat: actor(6, { nama: 'Hartono', role: 'camat', desa: null }),
  admin: actor(7, { nama: 'Rina Wati', role: 'admin', desa: null }),
  pembina: actor(8, { nama: 'Joko Susilo', role: 'pembina', desa: null }),
} as const;
