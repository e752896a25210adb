import type { CommandId } from '../../../domain/basics/ids.ts';
import { joined, type Disk } from '../../keeper/disk.ts';
import type { Phone } from '../../store/phone.ts';
import { withRemark } from './judge-filing.ts';

/** One remark of a verifikator, in the row of all that they write of the filing until the verdict. */
export function createRemarkDisk(
  { read, write }: Pick<Phone, 'read' | 'write'>,
  filing: CommandId,
  where: readonly string[],
): Disk {
  const path = where.join('/');
  const there = async () => {
    const remarks = await read.remarks(filing);
    return { text: remarks.find((one) => one.where.join('/') === path)?.text ?? '' };
  };
  return {
    open: there,
    read: there,
    write: async (mine, base) => {
      const text = String(joined({ base, mine, theirs: await there() })['text']);
      const remarks = await read.remarks(filing);
      await write.setRemarks(filing, withRemark(remarks, { where: [...where], text }));
    },
    words: () => `catatan-periksa/${filing}/${path}`,
  };
}
