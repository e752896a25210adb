import type { ReportId } from '../../../domain/basics/ids.ts';
import type { Content } from '../../../domain/standing/report-doc.ts';
import type { Disk } from '../../keeper/disk.ts';
import type { Phone } from '../../store/phone.ts';

interface DraftDiskDeps {
  readonly phone: Pick<Phone, 'read' | 'write'>;
  /** Something was sealed: sync soon. */
  readonly poke: () => void;
}

/** The draft of a report; sealed into the outbox when the typing rests. */
export function createDraftDisk(
  { phone, poke }: DraftDiskDeps,
  report: ReportId,
  empty: Content,
): Disk {
  return {
    open: async () => (await phone.write.openDraft(report, empty)).content,
    read: async () => (await phone.read.report(report)).local?.content ?? null,
    write: (content, base) => phone.write.editDraft(report, content, base),
    words: () => report,
    rest: async () => {
      if (await phone.write.sealDraft(report)) poke();
    },
  };
}
