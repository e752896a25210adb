import { lettersOf } from '../../../basics/clean-text.ts';
import type { Finding } from '../../report-rules.ts';
import { fungsiName, needsSpec, rekeningName } from '../../kode/kode-names.ts';
import type { ApbdesContent } from '../schema.ts';
import type { LineWithId } from '../tree.ts';

/** V13: each kegiatan states its output, and a physical one (`**`) its place and specification. */
export function checkOutput({ lines }: ApbdesContent): Finding[] {
  const kegiatan = new Map<string, LineWithId[]>();
  for (const [id, line] of Object.entries(lines)) {
    if (line.fungsi === null || !line.rekening.startsWith('5')) continue;
    kegiatan.set(line.fungsi, [...(kegiatan.get(line.fungsi) ?? []), { id, line }]);
  }
  const mute = [...kegiatan].filter(([, own]) => !own.some(statesOutput));
  const vague = [...kegiatan].filter(([fungsi, own]) => needsSpec(fungsi) && !own.some(statesWork));
  const isAllMute = mute.length === kegiatan.size && mute.length > 1;
  return [
    ...(isAllMute ? allMute(mute) : mute.flatMap((entry) => notice('V13', 'volume', entry))),
    ...vague.flatMap((entry) => notice('V13-spec', 'uraian', entry)),
  ];
}

const BASIS = 'Permendagri 20/2018 lampiran';

function statesOutput({ line }: LineWithId): boolean {
  return line.volume.trim() !== '' && line.satuan.trim() !== '';
}

/** Says more than the names of the annex do. */
function statesWork({ line }: LineWithId): boolean {
  const said = lettersOf(line.uraian);
  if (said === '') return false;
  const names = [rekeningName(line.rekening), fungsiName(line.fungsi ?? '')];
  return !names.some((name) => name !== null && lettersOf(name).includes(said));
}

function notice(rule: string, field: string, [fungsi, own]: [string, LineWithId[]]): Finding[] {
  const [first] = own;
  if (!first) return [];
  const values = { kegiatan: fungsi, name: fungsiName(fungsi) ?? '', lineCount: own.length };
  return [{ level: 'notice', rule, where: ['lines', first.id, field], values, basis: BASIS }];
}

/** A table without these columns would bury the rest under one notice a kegiatan. */
function allMute(mute: readonly [string, LineWithId[]][]): Finding[] {
  const values = { kegiatanCount: mute.length };
  return [{ level: 'notice', rule: 'V13-all', where: [], values, basis: BASIS }];
}
