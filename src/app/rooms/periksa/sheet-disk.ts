import type { CommandId } from '../../../domain/basics/ids.ts';
import { emptySheet, sheetSchema, type Sheet } from '../../../domain/standing/sheet.ts';
import type { Content } from '../../../domain/standing/report-doc.ts';
import { joined, type Disk } from '../../keeper/disk.ts';
import type { Phone } from '../../store/phone.ts';

/** The evaluation sheet that a verifikator fills in, until the verdict takes it along. */
export function createSheetDisk(
  { read, write }: Pick<Phone, 'read' | 'write'>,
  filing: CommandId,
): Disk {
  const there = async (): Promise<Content> => ({ ...((await read.sheet(filing)) ?? emptySheet) });
  return {
    open: there,
    read: there,
    write: async (mine, base) => {
      const all = joined({ base, mine, theirs: await there() }, isSound);
      await write.setSheet(filing, sheetOf(all));
    },
    words: () => `lembar-evaluasi/${filing}`,
    isSound,
  };
}

export function sheetOf(content: Content): Sheet {
  return sheetSchema.parse(content);
}

function isSound(content: Content): boolean {
  return sheetSchema.safeParse(content).success;
}
