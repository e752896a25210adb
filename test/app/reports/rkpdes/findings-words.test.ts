import fc from 'fast-check';
import { expect, test } from 'vitest';
import { duRkpdesFindingText } from '../../../../src/app/reports/du-rkpdes/findings-words.ts';
import { rkpdesFindingText } from '../../../../src/app/reports/rkpdes/findings-words.ts';
import { apbdesFindingText } from '../../../../src/app/reports/apbdes/findings-words.ts';
import { checkBudgetInPlan } from '../../../../src/domain/reports/across/apbdes.ts';
import { checkPlanInBudget } from '../../../../src/domain/reports/across/rkpdes.ts';
import { checkDuRkpdes } from '../../../../src/domain/reports/du-rkpdes/checks.ts';
import { checkRkpdes } from '../../../../src/domain/reports/rkpdes/checks.ts';
import { tanggalSchema } from '../../../../src/domain/basics/tanggal.ts';
import { aDuRkpdes } from '../../../support/a-du-rkpdes.ts';
import { anApbdes } from '../../../support/an-apbdes.ts';
import { anRkpdes } from '../../../support/an-rkpdes.ts';
import { anyRkpdes } from '../../../support/any-rkpdes.ts';
import { anyUsulanById } from '../../../support/any-usulan.ts';

const broken = /undefined|NaN|\[object/;

test('every finding about an RKPDes has its sentence, with its figures in it', () => {
  fc.assert(
    fc.property(anyRkpdes, fc.constantFrom('rkpdes', 'rkpdes-perubahan'), (content, kind) => {
      const findings = [
        ...checkRkpdes(content, { kind, tahun: 2027 }),
        ...checkPlanInBudget(content, anApbdes()),
      ];
      for (const finding of findings) {
        expect(rkpdesFindingText.rules).toContain(finding.rule);
        expect(rkpdesFindingText(finding)).not.toMatch(broken);
      }
    }),
  );
});

/** The rules that nothing broke: a sentence nobody meets is a sentence nobody has read. */
function unmet(rules: readonly string[], met: readonly { readonly rule: string }[]) {
  return rules.filter((rule) => !met.some((one) => one.rule === rule));
}

test('those contents break every rule of an RKPDes but one, which an unchanged Perubahan breaks', () => {
  const tahun = 2027;
  const some = fc.sample(fc.tuple(anyRkpdes, fc.constantFrom('rkpdes', 'rkpdes-perubahan')), {
    seed: 1,
    numRuns: 300,
  });
  const met = some.flatMap(([content, kind]) => [
    ...checkRkpdes(content, { kind, tahun }),
    ...checkPlanInBudget(content, anApbdes()),
  ]);
  expect(unmet(rkpdesFindingText.rules, met)).toEqual(['perubahan-same']);
  const { kegiatan } = anRkpdes();
  const perubahan = { alasan: 'bencana', penjelasan: 'Banjir', semula: kegiatan } as const;
  const same = checkRkpdes(anRkpdes({ perubahan }), { kind: 'rkpdes-perubahan', tahun });
  expect(same.map(({ rule }) => rule)).toContain('perubahan-same');
});

test('every finding about a DU-RKPDes has its sentence', () => {
  const day = fc.constantFrom(
    null,
    tanggalSchema.parse('2026-08-20'),
    tanggalSchema.parse('2027-02-01'),
  );
  fc.assert(
    fc.property(anyUsulanById, day, (usulan, tanggalMusrenbangdes) => {
      const content = aDuRkpdes({ usulan, tanggalMusrenbangdes, lampiran: {} });
      for (const finding of checkDuRkpdes(content, { tahun: 2027 })) {
        expect(duRkpdesFindingText.rules).toContain(finding.rule);
        expect(duRkpdesFindingText(finding)).not.toMatch(broken);
      }
    }),
  );
});

test('those contents break every rule of a DU-RKPDes', () => {
  const day = fc.constantFrom(null, '2026-08-20', '2027-02-01');
  const met = fc
    .sample(fc.tuple(anyUsulanById, day), { seed: 1, numRuns: 300 })
    .flatMap(([usulan, text]) => {
      const tanggalMusrenbangdes = text === null ? null : tanggalSchema.parse(text);
      return checkDuRkpdes(aDuRkpdes({ usulan, tanggalMusrenbangdes, lampiran: {} }), {
        tahun: 2027,
      });
    });
  expect(unmet(duRkpdesFindingText.rules, met)).toEqual([]);
});

test('says how far a source is over its pagu, and what to do', () => {
  const content = anRkpdes({ pagu: { ...anRkpdes().pagu, PAD: 40_000_000 as never } });
  expect(checkRkpdes(content, { kind: 'rkpdes', tahun: 2027 }).map(rkpdesFindingText)).toEqual([
    'Kegiatan dari PAD berjumlah Rp 42.000.000, melampaui pagu indikatif Rp 40.000.000 sebesar Rp 2.000.000. Kurangi biayanya atau periksa pagunya.',
  ]);
});

test('V5: names the kegiatan of a budget that the plan does not have, with its amount', () => {
  const findings = checkBudgetInPlan(anApbdes(), anRkpdes());
  expect(findings.map(apbdesFindingText)).toContain(
    'Kegiatan 3.3.06 Pembinaan Karang Taruna/Klub Kepemudaan/Klub Olahraga dianggarkan Rp 18.000.000 tetapi tidak ada di RKPDes. Ubah RKPDes dahulu, atau pindahkan anggarannya ke kegiatan yang ada di RKPDes.',
  );
});
