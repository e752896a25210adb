import { isLpj } from '../../../domain/reports/realisasi/kind.ts';
import { useRealisasiForm } from './use-realisasi-form.ts';
import { noProgramHint, realisasiFormText } from './words.ts';

/** Of an LPJ: that there was no other programme to list. */
export function NoProgram() {
  const { kind, content, change } = useRealisasiForm();
  if (!isLpj(kind)) return null;
  return (
    <label class="no-program">
      <input
        type="checkbox"
        checked={content.noProgramLain}
        onChange={({ currentTarget: { checked } }) =>
          change((kept) => ({ ...kept, noProgramLain: checked }))
        }
      />
      <span>
        {realisasiFormText.lampiran.noProgram}
        <small class="muted">{noProgramHint}</small>
      </span>
    </label>
  );
}
