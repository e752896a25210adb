import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright';

/** A sheet as it comes out of the printer. */
export interface PrintedPage {
  readonly widthMm: number;
  readonly heightMm: number;
  /** Its words in the order of the file, with single spaces. */
  readonly text: string;
  readonly picture: Picture;
  /** Where there is ink, from the paper's own edges; null on a blank sheet. */
  readonly ink: Margins | null;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** RGBA. */
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

interface Margins {
  readonly leftMm: number;
  readonly topMm: number;
  readonly rightMm: number;
  readonly bottomMm: number;
}

const POINTS_PER_INCH = 72;
const MM_PER_INCH = 25.4;
/** Dots a point: 180 an inch, so that the modules of a QR code are some dots wide. */
const SCALE = 2.5;
/** Below this a dot is ink and not the grey of a smoothed edge. */
const INK_LUMA = 230;

/**
 * What a person gets who prints this page: by Chromium with the page's own print style and no background,
 * as its dialog stands at first, then drawn as a picture. With PRINTED_PAGES the pictures are kept in the
 * folder it names, for people to look at.
 */
export async function printPage(page: Page, name: string): Promise<readonly PrintedPage[]> {
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  const loading = getDocument({ data, verbosity: 0 });
  try {
    const pdf = await loading.promise;
    const printed: PrintedPage[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { sheet, png } = await draw(pdf, await pdf.getPage(number));
      await keep(`${name}-${number}.png`, png);
      printed.push(sheet);
    }
    return printed;
  } finally {
    await loading.destroy();
  }
}

/** The canvas that pdf.js makes in Node; its types know only that of a browser. */
interface NodeCanvas {
  readonly canvas: { readonly toBuffer: (type: 'image/png') => Uint8Array };
  readonly context: CanvasRenderingContext2D;
}

async function draw(
  pdf: PDFDocumentProxy,
  page: PDFPageProxy,
): Promise<{ readonly sheet: PrintedPage; readonly png: Uint8Array }> {
  const viewport = page.getViewport({ scale: SCALE });
  const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)];
  const factory = pdf.canvasFactory as {
    readonly create: (width: number, height: number) => NodeCanvas;
  };
  const { canvas, context } = factory.create(width, height);
  await page.render({ canvas: null, canvasContext: context, viewport }).promise;
  const { data } = context.getImageData(0, 0, width, height);
  const picture = { width, height, data: new Uint8ClampedArray(data) };
  const { items } = await page.getTextContent();
  const text = items
    .map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
    .join('')
    .replaceAll(/\s+/g, ' ');
  const sheet = {
    widthMm: toMm(width),
    heightMm: toMm(height),
    text,
    picture,
    ink: inkOf(picture),
  };
  return { sheet, png: canvas.toBuffer('image/png') };
}

function inkOf({ width, height, data }: Picture): Margins | null {
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      const luma = ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3;
      if (luma > INK_LUMA) continue;
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
  if (right === -1) return null;
  return {
    leftMm: toMm(left),
    topMm: toMm(top),
    rightMm: toMm(width - 1 - right),
    bottomMm: toMm(height - 1 - bottom),
  };
}

function toMm(dots: number): number {
  return (dots / SCALE / POINTS_PER_INCH) * MM_PER_INCH;
}

async function keep(name: string, png: Uint8Array): Promise<void> {
  const folder = process.env['PRINTED_PAGES'];
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), png);
}
