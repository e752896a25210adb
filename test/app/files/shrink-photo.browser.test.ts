import { expect, test } from 'vitest';
import { hasPhotoNotes } from '../../../src/app/files/has-photo-notes.ts';
import { shrinkPhoto } from '../../../src/app/files/shrink-photo.ts';
import { must } from '../../../src/domain/basics/must.ts';

/** A camera's photo of this size in pixels, lying on its side and telling so, as the Exif note of cameras does. */
async function aPhoto(width: number, height: number): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const paper = must(canvas.getContext('2d'));
  const colours = paper.createLinearGradient(0, 0, width, height);
  colours.addColorStop(0, 'navy');
  colours.addColorStop(1, 'gold');
  paper.fillStyle = colours;
  paper.fillRect(0, 0, width, height);
  const drawn = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.95 });
  const bytes = new Uint8Array(await drawn.arrayBuffer());
  return new Blob([bytes.slice(0, 2), exifTurned, bytes.slice(2)], { type: 'image/jpeg' });
}

/** APP1 with one entry: orientation 6, a quarter turn to the right. */
const exifTurned = Uint8Array.from([
  0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12,
  0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0,
]);

test('a photo comes out upright, at most 1600 pixels long, without the notes of the camera', async () => {
  const photo = await aPhoto(3200, 2400);
  expect(await hasPhotoNotes(photo)).toBe(true);
  const small = must(await shrinkPhoto(photo));
  const image = await createImageBitmap(small);
  expect([image.width, image.height]).toEqual([1200, 1600]);
  expect(small.type).toBe('image/jpeg');
  expect(small.size).toBeLessThan(photo.size);
  expect(await hasPhotoNotes(small)).toBe(false);
});

test('a small photo keeps its size in pixels', async () => {
  const image = await createImageBitmap(must(await shrinkPhoto(await aPhoto(400, 300))));
  expect([image.width, image.height]).toEqual([300, 400]);
});

test('what is no picture is told as unreadable', async () => {
  expect(await shrinkPhoto(new Blob(['bukan foto'], { type: 'image/jpeg' }))).toBeNull();
});
