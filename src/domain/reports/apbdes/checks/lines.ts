import type { Finding } from '../../report-rules.ts';
import { missingLampiran } from '../../lampiran.ts';
import { type ApbdesContent, type ApbdesLine, perdesOf } from '../schema.ts';
import { fungsiName, levelOfUnknown, rekeningName } from '../../kode/kode-names.ts';
import { sumAnggaran } from '../totals.ts';

/** V6 codes in the right place, amounts that are there and not negative, V11 pembiayaan with its Perdes. */
export function checkLines(content: ApbdesContent): Finding[] {
  return [
    ...Object.entries(content.lines).flatMap(([id, line]) => [
      ...checkAmount(id, line),
      ...checkCodes(id, line),
    ]),
    ...checkOwnPerdes(content),
  ];
}

type NamedLine = Pick<ApbdesLine, 'rekening' | 'fungsi' | 'uraian'>;

/** V6 of one line, also of a realisasi outside the budget. */
export function checkCodes(id: string, line: NamedLine): Finding[] {
  return [...checkRekening(id, line), ...checkFungsi(id, line)];
}

const ANNEX = 'Permendagri 20/2018 lampiran';
const RIGHT_ACCOUNT = 'Permendagri 20/2018 lampiran; lembar evaluasi 2.1.2';

function checkAmount(id: string, { anggaran, uraian, rekening }: ApbdesLine): Finding[] {
  const where = ['lines', id, 'anggaran'];
  if (anggaran === null) {
    const values = { rekening, uraian };
    return [{ level: 'finding', rule: 'anggaran-missing', where, values, basis: ANNEX }];
  }
  if (anggaran >= 0) return [];
  const values = { rekening, uraian, anggaran };
  return [{ level: 'finding', rule: 'anggaran-negative', where, values, basis: ANNEX }];
}

function checkRekening(id: string, { rekening, uraian }: NamedLine): Finding[] {
  const shared = { where: ['lines', id, 'rekening'], values: { rekening, uraian } };
  if (rekeningName(rekening) === null) {
    const level = levelOfUnknown(rekening, rekeningName);
    return [{ level, rule: 'V6-rekening', basis: RIGHT_ACCOUNT, ...shared }];
  }
  if (rekening.split('.').length > 2) return [];
  return [{ level: 'finding', rule: 'V6-too-general', basis: RIGHT_ACCOUNT, ...shared }];
}

function checkFungsi(id: string, { rekening, fungsi, uraian }: NamedLine): Finding[] {
  const shared = {
    level: 'finding',
    where: ['lines', id, 'fungsi'],
    values: { rekening, uraian, fungsi: fungsi ?? '' },
    basis: RIGHT_ACCOUNT,
  } as const;
  const isBelanja = rekening.startsWith('5');
  if (isBelanja && fungsi === null) return [{ rule: 'V6-no-kegiatan', ...shared }];
  if (fungsi === null) return [];
  if (!isBelanja) return [{ rule: 'V6-not-belanja', ...shared }];
  if (fungsiName(fungsi) !== null) return [];
  return [{ ...shared, level: levelOfUnknown(fungsi, fungsiName), rule: 'V6-kegiatan' }];
}

/** Dana cadangan and penyertaan modal each stand on a Perdes of their own: asked for until it is sent along. */
function checkOwnPerdes({ lines, lampiran = {} }: ApbdesContent): Finding[] {
  return (['6.2.1', '6.2.2'] as const).flatMap((jenis): Finding[] => {
    const own = Object.entries(lines).filter(([, line]) =>
      `${line.rekening}.`.startsWith(`${jenis}.`),
    );
    const sum = sumAnggaran(own.map(([, line]) => line));
    const [first] = own;
    if (!first || sum === 0) return [];
    if (missingLampiran(lampiran, [perdesOf(jenis)]).length === 0) return [];
    const values = { rekening: jenis, name: rekeningName(jenis) ?? jenis, sum };
    const where = ['lines', first[0], 'rekening'];
    return [{ level: 'finding', rule: 'V11', where, values, basis: 'Permendagri 20/2018 Ps 34' }];
  });
}
