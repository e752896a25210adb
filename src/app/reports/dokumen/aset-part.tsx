import type { Aset, KategoriAset } from '../../../domain/reports/dokumen/schema.ts';
import { kategoriAset, asetTotals } from '../../../domain/reports/dokumen/schema.ts';
import { CountField } from '../../kit/count-field.tsx';
import { FindingList } from '../../standing/finding-list.tsx';
import { RupiahField } from '../../kit/rupiah-field.tsx';
import { RupiahText } from '../../kit/rupiah-text.tsx';
import { dokumenFindingText } from './findings-words.ts';
import { dokumenText as words, kategoriNames } from './words.ts';
import { FormPage } from '../frame/form-page.tsx';
import { useFieldInAddress } from '../frame/use-field-in-address.ts';
import { useDokumenForm } from './use-dokumen-form.ts';

const none: Aset = { jumlah: null, nilai: null };

/** Count and value of each category, and their sum. */
export function AsetPart() {
  const { content, findings } = useDokumenForm();
  useFieldInAddress();
  const { jumlah, nilai } = asetTotals(content);
  return (
    <FormPage title={words.sections.aset} stack>
      <p>{words.asetLead}</p>
      {kategoriAset.map((kategori) => (
        <KategoriFields key={kategori} kategori={kategori} />
      ))}
      <p class="card sum-row" role="status">
        <span>
          {words.total} ({words.count(jumlah)})
        </span>
        <RupiahText in="strong" class="angka" rp of={nilai} />
      </p>
      <FindingList
        findings={findings.filter(({ where }) => where[0] === 'aset')}
        sentence={dokumenFindingText}
      />
    </FormPage>
  );
}

function KategoriFields({ kategori }: { readonly kategori: KategoriAset }) {
  const { content, change } = useDokumenForm();
  const aset = content.aset[kategori] ?? none;
  const put = (fields: Partial<Aset>) =>
    change((kept) => ({
      ...kept,
      aset: { ...kept.aset, [kategori]: { ...(kept.aset[kategori] ?? none), ...fields } },
    }));
  return (
    <section class="card stack">
      <h2>{kategoriNames[kategori]}</h2>
      <CountField
        name={`${kategori}-jumlah`}
        label={words.jumlah(kategoriNames[kategori])}
        hint={words.jumlahHint}
        most={999_999}
        value={aset.jumlah}
        onInput={(jumlah) => put({ jumlah })}
      />
      <RupiahField
        name={`${kategori}-nilai`}
        label={words.nilai(kategoriNames[kategori])}
        hint={words.nilaiHint}
        value={aset.nilai}
        onInput={(nilai) => put({ nilai })}
      />
    </section>
  );
}
