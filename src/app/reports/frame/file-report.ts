import type { CommandId, ReportId } from '../../../domain/basics/ids.ts';
import { must } from '../../../domain/basics/must.ts';
import { contentHash } from '../../../sync/content-hash.ts';
import type { App } from '../../app-context.ts';
import type { Keeper } from '../../keeper/keeper.ts';

/**
 * Files the draft as it is on disk: hashed, queued with the time of this moment, and on its way as soon as
 * there is a line. Null when what was typed last could not be put on disk.
 */
export async function fileReport(
  app: App,
  {
    report,
    kepalaDesa,
    keeper,
  }: { readonly report: ReportId; readonly kepalaDesa: string; readonly keeper: Keeper },
): Promise<CommandId | null> {
  const { phone, sync, sha256, utf8 } = app;
  if (!(await keeper.flush())) return null;
  const draft = must((await phone.read.report(report)).local, 'draft');
  const filing = await phone.write.fileDraft(report, {
    contentHash: await contentHash(draft.content, sha256, utf8),
    kepalaDesa: kepalaDesa.trim(),
  });
  sync.poke();
  return filing;
}
