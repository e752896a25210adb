import type { Page } from 'playwright';

export interface Shot {
  /** Of the camera's own file. */
  readonly sizeBytes: number;
}

/**
 * A photo as the camera of a cheap phone makes it (8 megapixels, several MB: gradients, edges and the noise
 * of a small sensor), put into a field for files as the person's choice. Every seed is another photo.
 */
export async function shoots(page: Page, label: string, seed: number): Promise<Shot> {
  return page.evaluate(shootInPage, { label, seed });
}

/** In the page. */
async function shootInPage({ label, seed }: { label: string; seed: number }): Promise<Shot> {
  const [width, height] = [3264, 2448];
  const canvas = new OffscreenCanvas(width, height);
  const paper = canvas.getContext('2d');
  const input = document.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`);
  if (!paper || !input) throw new Error('no canvas, or no field');
  let state = seed * 2654435761 + 1;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const colour = (): string =>
    `hsl(${random() * 360} ${20 + random() * 50}% ${20 + random() * 60}%)`;
  const sky = paper.createLinearGradient(0, 0, width * random(), height);
  for (const stop of [0, 0.4, 1]) sky.addColorStop(stop, colour());
  paper.fillStyle = sky;
  paper.fillRect(0, 0, width, height);
  for (let shape = 0; shape < 120; shape += 1) {
    paper.fillStyle = colour();
    paper.globalAlpha = 0.3 + random() * 0.7;
    const [x, y] = [random() * width, random() * height];
    if (shape % 2 === 0) paper.fillRect(x, y, random() * 500, random() * 300);
    else paper.fillText('Buku Kas Umum Desa, rekening dan bukti'.repeat(3), x, y);
    paper.font = `${20 + random() * 60}px serif`;
  }
  const picture = paper.getImageData(0, 0, width, height);
  const { data } = picture;
  for (let at = 0; at < data.length; at += 4) {
    const noise = (random() + random() - 1) * 28;
    data[at] = (data[at] ?? 0) + noise;
    data[at + 1] = (data[at + 1] ?? 0) + noise * 0.9;
    data[at + 2] = (data[at + 2] ?? 0) + noise * 1.1;
  }
  paper.putImageData(picture, 0, 0);
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.92 });
  const chosen = new DataTransfer();
  chosen.items.add(new File([blob], `IMG_${seed}.jpg`, { type: 'image/jpeg' }));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return { sizeBytes: blob.size };
}
