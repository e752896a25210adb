import { compareKegiatan } from '../../../domain/reports/rkpdes/compare.ts';
import { type RkpdesKegiatan, biayaOf } from '../../../domain/reports/rkpdes/schema.ts';
import { Button } from '../../kit/button.tsx';
import { RupiahText } from '../../kit/rupiah-text.tsx';
import { listEdits } from '../frame/entry-edits.ts';
import { kegiatanText as words } from './words.ts';
import { useRkpdesForm } from './use-rkpdes-form.ts';

const { put } = listEdits<RkpdesKegiatan>('kegiatan');

/** In a Perubahan: the kegiatan of the RKPDes that it drops, and the way back for each. */
export function DroppedKegiatan() {
  const { content, change, isPerubahan } = useRkpdesForm();
  const { removed } = compareKegiatan(content.perubahan.semula, content.kegiatan);
  if (!isPerubahan || removed.length === 0) return null;
  return (
    <section class="card stack" data-tone="warn">
      <h2>{words.dropped}</h2>
      {removed.map(({ id, kegiatan }) => (
        <div key={id} class="sum-row">
          <span>
            {kegiatan.nama.trim() || words.unnamed}{' '}
            <RupiahText in="span" class="angka" of={biayaOf(kegiatan)} />
          </span>
          <Button
            label={`${words.restore}: ${kegiatan.nama}`}
            onClick={() => change(put(id, kegiatan))}
          >
            {words.restore}
          </Button>
        </div>
      ))}
    </section>
  );
}
