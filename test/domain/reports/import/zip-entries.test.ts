import { expect, test } from 'vitest';
import { must } from '../../../../src/domain/basics/must.ts';
import {
  listZipEntries,
  packedBytesOf,
} from '../../../../src/domain/reports/import/zip-entries.ts';

interface Made {
  readonly name: string;
  readonly body: string;
  readonly flags?: number;
  readonly method?: number;
  readonly localExtra?: number;
  readonly extra?: number;
  readonly comment?: number;
}

const bytesOf = (text: string) => Array.from(text, (char) => char.charCodeAt(0));
const u16 = (n: number) => [n & 0xff, (n >> 8) & 0xff];
const u32 = (n: number) => [...u16(n & 0xffff), ...u16(n >>> 16)];
const zeros = (n: number) => Array<number>(n).fill(0);

/** A zip of stored files, byte by byte as APPNOTE 4.3 has it, with a note at its end. */
function aZip(files: readonly Made[], note = ''): Uint8Array {
  const locals: number[] = [];
  const directory: number[] = [];
  for (const {
    name,
    body,
    flags = 0,
    method = 0,
    localExtra = 0,
    extra = 0,
    comment = 0,
  } of files) {
    const offset = locals.length;
    const sizes = [...u32(0), ...u32(body.length), ...u32(body.length + 7)];
    const head = [...u16(20), ...u16(flags), ...u16(method), ...zeros(4), ...sizes];
    locals.push(...u32(0x04034b50), ...head, ...u16(name.length), ...u16(localExtra));
    locals.push(...bytesOf(name), ...zeros(localExtra), ...bytesOf(body));
    directory.push(...u32(0x02014b50), ...u16(20), ...head, ...u16(name.length), ...u16(extra));
    directory.push(...u16(comment), ...zeros(8), ...u32(offset));
    directory.push(...bytesOf(name), ...zeros(extra), ...zeros(comment));
  }
  const counts = [...zeros(4), ...u16(files.length), ...u16(files.length)];
  const end = [...u32(0x06054b50), ...counts, ...u32(directory.length), ...u32(locals.length)];
  return Uint8Array.from([...locals, ...directory, ...end, ...u16(note.length), ...bytesOf(note)]);
}

const two = [
  { name: 'a.xml', body: 'alpha', extra: 5, comment: 3, localExtra: 4 },
  { name: 'folder/b.xml', body: 'beta beta', flags: 1, method: 8 },
];

function bodies(bytes: Uint8Array): readonly string[] {
  return must(listZipEntries(bytes)).map((entry) =>
    String.fromCharCode(...must(packedBytesOf(bytes, entry))),
  );
}

test('names each file with its size, its method and whether it is locked', () => {
  expect(listZipEntries(aZip(two))).toMatchObject([
    { name: 'a.xml', method: 0, isEncrypted: false, packedBytes: 5, unpackedBytes: 12, offset: 0 },
    { name: 'folder/b.xml', method: 8, isEncrypted: true, packedBytes: 9, unpackedBytes: 16 },
  ]);
  expect(listZipEntries(aZip([]))).toEqual([]);
});

test('finds the bytes of each behind its own header', () => {
  expect(bodies(aZip(two))).toEqual(['alpha', 'beta beta']);
});

test('is read at any place of a larger buffer, and with a note behind it', () => {
  const zip = aZip(two, 'a note, and as long as it may be');
  const within = new Uint8Array(zip.length + 20);
  within.set(zip, 11);
  const part = within.subarray(11, 11 + zip.length);
  expect(bodies(part)).toEqual(['alpha', 'beta beta']);
  expect(bodies(aZip(two, 'n'.repeat(65_535)))).toEqual(['alpha', 'beta beta']);
});

test('a directory that cannot be read is none', () => {
  expect(listZipEntries(new Uint8Array())).toBeNull();
  expect(listZipEntries(Uint8Array.from(bytesOf('no zip at all, but long enough')))).toBeNull();
  expect(listZipEntries(aZip(two).subarray(0, -1))).toBeNull();
  const farNote = Uint8Array.from([...aZip(two), ...zeros(65_536)]);
  expect(listZipEntries(farNote)).toBeNull();
});

test('every cut of a zip is refused or read, and never throws', () => {
  const zip = aZip(two);
  for (let length = 0; length < zip.length; length += 1) {
    const entries = listZipEntries(zip.subarray(0, length)) ?? [];
    for (const entry of entries) packedBytesOf(zip.subarray(0, length), entry);
  }
  const end = zip.subarray(-22);
  expect(listZipEntries(end)).toBeNull();
});

test('a directory entry that is cut or is none is refused', () => {
  const zip = aZip([{ name: 'a.xml', body: 'alpha' }]);
  const at = 30 + 5 + 5;
  const otherMark = zip.slice();
  otherMark[at] = 0;
  expect(listZipEntries(otherMark)).toBeNull();
  const pastEnd = zip.slice();
  pastEnd.set(u32(zip.length - 45), zip.length - 6);
  expect(listZipEntries(pastEnd)).toBeNull();
  const longName = zip.slice();
  longName.set(u16(60_000), at + 28);
  expect(listZipEntries(longName)).toBeNull();
});

test('bytes that are not all there, or not where they should be, are none', () => {
  const zip = aZip([{ name: 'a.xml', body: 'alpha' }]);
  const entry = must(must(listZipEntries(zip))[0]);
  expect(packedBytesOf(zip, { ...entry, packedBytes: zip.length - 35 })).toHaveLength(
    zip.length - 35,
  );
  expect(packedBytesOf(zip, { ...entry, packedBytes: zip.length - 34 })).toBeNull();
  expect(packedBytesOf(zip, { ...entry, offset: 1 })).toBeNull();
  expect(packedBytesOf(zip, { ...entry, offset: zip.length - 29 })).toBeNull();
  expect(packedBytesOf(zip, { ...entry, offset: zip.length - 30 })).toBeNull();
  expect(packedBytesOf(zip, { ...entry, offset: zip.length + 40 })).toBeNull();
});
