import annexFungsi from './kode-fungsi.json' with { type: 'json' };
import variantFungsi from './kode-fungsi-variants.json' with { type: 'json' };
import annexRekening from './kode-rekening.json' with { type: 'json' };
import siskeudesRekening from './kode-rekening-siskeudes.json' with { type: 'json' };

export interface CodeEntry {
  readonly code: string;
  readonly name: string;
  /** The annex' `**`: the name must state the physical work and its specification. */
  readonly needsSpec: boolean;
}

/** Names by code, in order when first asked for: a phone that only opens Beranda never pays for it. */
export function createCodeList(
  names: Readonly<Record<string, string>>,
): () => ReadonlyMap<string, CodeEntry> {
  let entries: ReadonlyMap<string, CodeEntry> | undefined;
  return () => (entries ??= new Map(Object.entries(names).map(toEntry).toSorted(byCode)));
}

/** `['4', '4.2', '4.2.1']` for `4.2.1.01`; the same for a kode fungsi. */
export function parentsOf(code: string): string[] {
  const segments = code.split('.');
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join('.'));
}

function byCode([a]: [string, CodeEntry], [b]: [string, CodeEntry]): number {
  return a < b ? -1 : 1;
}

function toEntry([code, name]: [string, string]): [string, CodeEntry] {
  const needsSpec = name.endsWith('**');
  return [code, { code, name: needsSpec ? name.slice(0, -2) : name, needsSpec }];
}

/**
 * Bidang, sub bidang and kegiatan of the annex of Permendagri 20/2018: 5, 27 and 151. `**` behind a name:
 * the annex wants the work's place and specification in the name.
 */
const annex = createCodeList(annexFungsi);
/** Kegiatan that Siskeudes (some since 2026) or OpenSID carry and the annex does not, by copies of their lists. */
const variants = createCodeList(variantFungsi);

/** The kegiatan a person may choose: the annex', the ones other programs added, and 90 for local ones. */
export function kegiatanToChoose(): CodeEntry[] {
  const own = [...annex().values()];
  const added = [...variants().values()].filter((entry) => !entry.code.startsWith('5.'));
  const local = own
    .filter((entry) => /^[1-4]\.\d$/.test(entry.code))
    .map(({ code, name }) => ({ code: `${code}.90`, name: `Lain-lain ${name}`, needsSpec: false }));
  return [...own.filter((entry) => isKegiatan(entry.code)), ...added, ...local];
}

/** Null when neither the annex has the code, nor a variant, nor the local room 90-99 of a sub bidang. */
export function fungsiName(code: string): string | null {
  const entry = annex().get(code) ?? variants().get(code);
  if (entry) return entry.name;
  const subBidang = annex().get(/^([1-5]\.\d)\.9\d$/.exec(code)?.[1] ?? '');
  return subBidang ? `Lain-lain ${subBidang.name}` : null;
}

/** Whether the annex marks the kegiatan with `**`: its name must state the work and specification. */
export function needsSpec(code: string): boolean {
  return annex().get(code)?.needsSpec ?? false;
}

function isKegiatan(code: string): boolean {
  return code.split('.').length === 3;
}

/**
 * Akun, kelompok, jenis and objek of the annex of Permendagri 20/2018, and what Siskeudes 2026 lists and the
 * annex does not (public copies of its lists, read second-hand). An objek 90 stands for the annex' `90-99`,
 * the room for local names; rincian objek are local throughout.
 */
const known = createCodeList({ ...annexRekening, ...siskeudesRekening });

/** All akun, kelompok, jenis and objek of the annex and of Siskeudes 2026; an objek 90 stands for 90-99. */
export function rekeningByCode() {
  return known();
}

/** Null when neither list has the code nor the local room 90-99 of a known jenis. */
export function rekeningName(code: string): string | null {
  const entry = known().get(code);
  if (entry) return entry.name;
  const local = /^([456]\.\d\.\d)\.9\d$/.exec(code);
  const jenis = local?.[1];
  if (jenis === undefined) return null;
  const room = known().get(`${jenis}.90`) ?? known().get(jenis);
  return room ? room.name : null;
}

/**
 * A code that no list has. Siskeudes may know it where its kelompok or sub bidang is known, and there every
 * sum and every limit still finds it: told. Elsewhere it stands in no part of the budget: a finding.
 */
export function levelOfUnknown(code: string, nameOf: (code: string) => string | null) {
  const [, kelompok] = parentsOf(code);
  return kelompok === undefined || nameOf(kelompok) === null ? 'finding' : 'notice';
}
