import type { CommandId } from '../../../domain/basics/ids.ts';
import { must } from '../../../domain/basics/must.ts';
import { kunjunganSchema, type Kunjungan } from '../../../domain/kunjungan/kunjungan.ts';
import type { Content } from '../../../domain/standing/report-doc.ts';
import { isSame } from '../../../sync/merge/merge.ts';
import { joined, type Disk, type Hands } from '../../keeper/disk.ts';
import type { PhoneKunjungan } from '../../store/phone.ts';
import { withoutSignature } from './edits.ts';

/** A visit being written, until it is finished: what comes after that changes nothing. */
export function createVisitDisk(
  kunjungan: Pick<PhoneKunjungan, 'read' | 'edit'>,
  id: CommandId,
): Disk {
  const read = async () => (await kunjungan.read(id))?.content ?? null;
  return {
    open: async () => must(await read(), 'visit on this phone'),
    read,
    write: (content, base) =>
      kunjungan.edit(id, (theirs) => joinedVisit({ base, mine: content, theirs })),
    words: () => `kunjungan/${id}`,
    isSound,
  };
}

function isSound(content: Content): boolean {
  return kunjunganSchema.safeParse(content).success;
}

/** Who signed in another tab signed for the words as they were there. */
function joinedVisit(hands: Hands): Content {
  const { base, mine, theirs } = hands;
  const both = joined(hands, isSound);
  const isSignedThere = !isSame(base['diketahui'], theirs['diketahui']);
  const isChangedHere = !isSame(base['rekomendasi'], mine['rekomendasi']);
  if (!isSignedThere || !isChangedHere || !isSound(both)) return both;
  return withoutSignature((all) => all)(both as Kunjungan); // sound, as just seen
}
