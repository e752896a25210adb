import { expect, test } from 'vitest';
import type { Phone } from '../../src/app/store/phone.ts';
import { reportId, reportKey } from '../../src/domain/basics/ids.ts';
import { apbdesSembung } from '../support/a-command.ts';
import { actors } from '../support/actors.ts';

/** A note that belongs to a change of a draft, over any disk. */
export function describeDraftNotes(phone: () => Phone): void {
  const report = apbdesSembung;
  const note = { person: actors.operator.person, key: 'impor' };
  const [before, after] = [{ catatan: 'satu' }, { catatan: 'dua' }];
  const onDisk = async () => [
    (await phone().read.report(report)).local?.content,
    (await phone().notes.read(note))?.content ?? null,
  ];

  test('keeps a change of a draft and the note of it together, or neither', async () => {
    const { write } = phone();
    await write.openDraft(report, before);
    const edited = { content: after, base: before, note: { key: note.key, content: before } };
    const unopened = reportId({ ...reportKey(report), tahun: 2040 });
    await expect(write.editDraftWithNote(unopened, edited)).rejects.toThrow('draft of');
    expect(await onDisk()).toEqual([before, null]);
    await write.editDraftWithNote(report, edited);
    expect(await onDisk()).toEqual([after, before]);
    const undone = { content: before, base: after, note: { key: note.key, content: null } };
    await write.editDraftWithNote(report, undone);
    expect(await onDisk()).toEqual([before, null]);
  });
}
