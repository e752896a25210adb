import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright';

export interface PrintedPage {
  /** In millimeters. */
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

/** The pages that a browser prints of what it shows. */
export async function printedPages(page: Page): Promise<readonly PrintedPage[]> {
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const one = await pdf.getPage(number);
    const { items } = await one.getTextContent();
    const { width, height } = one.getViewport({ scale: MM_A_POINT });
    const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    pages.push({ width: Math.round(width), height: Math.round(height), text });
  }
  await pdf.loadingTask.destroy();
  return pages;
}

const MM_A_POINT = 25.4 / 72;
