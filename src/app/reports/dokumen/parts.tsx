import { RupiahText } from '../../kit/rupiah-text.tsx';
import type { Aset, KategoriAset } from '../../../domain/reports/dokumen/schema.ts';
import { bidangLppd, kategoriAset, asetTotals } from '../../../domain/reports/dokumen/schema.ts';
import { Check } from '../../kit/tick.tsx';
import { FieldsPart } from '../fields/fields-part.tsx';
import { FormPage } from '../frame/form-page.tsx';
import { useFieldInAddress } from '../frame/use-field-in-address.ts';
import { dokumenSection } from './fields.ts';
import { dokumenFindingText } from './findings-words.ts';
import { bidangLppdNames, dokumenText as words, kategoriNames } from './words.ts';
import { useDokumenForm } from './use-dokumen-form.ts';
import { CountField } from '../../kit/count-field.tsx';
import { FindingList } from '../../standing/finding-list.tsx';
import { RupiahField } from '../../kit/rupiah-field.tsx';

/** The parts of the form besides its overview and the files. */
export const dokumenParts = {
  dokumen: () => <FieldsPart section={dokumenSection} sentence={dokumenFindingText} />,
  bidang: BidangPart,
  aset: AsetPart,
} as const;

/** The four bidang that an LPPD tells of at least. */
function BidangPart() {
  const { content, change } = useDokumenForm();
  return (
    <FormPage title={words.sections.bidang} stack>
      <p>{words.bidangLead}</p>
      {bidangLppd.map((one) => (
        <Check
          key={one}
          label={bidangLppdNames[one]}
          checked={content.bidang[one] ?? false}
          onChange={(checked) =>
            change((kept) => ({ ...kept, bidang: { ...kept.bidang, [one]: checked } }))
          }
        />
      ))}
    </FormPage>
  );
}

const none: Aset = { jumlah: null, nilai: null };

/** Count and value of each category, and their sum. */
function AsetPart() {
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
