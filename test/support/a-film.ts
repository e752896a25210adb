import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { aFolder } from './a-folder.ts';

const width = 640;
const height = 480;
/** Of each picture, at ten a second: as long as a code stays on a screen. */
const framesEach = 15;

/**
 * What a camera held by hand sees of these pictures (PNG), one after the other: smaller, turned a little, on a
 * grey ground. Gives the path of the film (y4m, 640x480).
 */
export async function aFilmOf(pictures: readonly Buffer[], page: Page): Promise<string> {
  const path = join(await aFolder(), 'kamera.y4m');
  const film = createWriteStream(path);
  film.write(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`);
  const colour = Buffer.alloc((width * height) / 2, 128);
  for (const [index, picture] of pictures.entries()) {
    const luma = await lumaOf(picture, { turn: index % 2 === 0 ? 0.05 : -0.07, page });
    for (let frame = 0; frame < framesEach; frame++)
      if (!film.write(Buffer.concat([Buffer.from('FRAME\n'), luma, colour])))
        await once(film, 'drain');
  }
  film.end();
  await once(film, 'finish');
  return path;
}

interface Hand {
  /** In radians. */
  readonly turn: number;
  /** Its canvas draws. */
  readonly page: Page;
}

async function lumaOf(picture: Buffer, { turn, page }: Hand): Promise<Buffer> {
  const source = `data:image/png;base64,${picture.toString('base64')}`;
  const base64 = await page.evaluate(draw, { source, turn, width, height });
  return Buffer.from(base64, 'base64');
}

/** In the page: the picture turned in the middle of a frame; gives the brightness of each pixel. */
async function draw(given: {
  readonly source: string;
  readonly turn: number;
  readonly width: number;
  readonly height: number;
}): Promise<string> {
  const { source, turn, width: w, height: h } = given;
  const image = new Image();
  image.src = source;
  await image.decode();
  const canvas = new OffscreenCanvas(w, h);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = '#888';
  context.fillRect(0, 0, w, h);
  context.translate(w / 2, h / 2);
  context.rotate(turn);
  const side = h * 0.86;
  context.drawImage(image, -side / 2, -side / 2, side, side);
  const { data } = context.getImageData(0, 0, w, h);
  let text = '';
  for (let at = 0; at < data.length; at += 4)
    text += String.fromCharCode(
      Math.round(0.3 * (data[at] ?? 0) + 0.59 * (data[at + 1] ?? 0) + 0.11 * (data[at + 2] ?? 0)),
    );
  return btoa(text);
}
