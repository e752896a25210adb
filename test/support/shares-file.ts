import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';

/** As the system does for an app on its screen: a form by POST, as the manifest says. */
export async function sharesFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  const { share_target: target } = JSON.parse(
    readFileSync('dist/manifest.webmanifest', 'utf8'),
  ) as typeof manifestPart;
  await page.evaluate(({ action, method, enctype, params }) => {
    const form = Object.assign(document.createElement('form'), { action, method, enctype });
    const input = document.createElement('input');
    Object.assign(input, { type: 'file', name: params.files[0]?.name ?? '' });
    const button = Object.assign(document.createElement('button'), { textContent: 'bagikan' });
    form.append(input, button);
    form.id = 'berbagi';
    document.body.append(form);
  }, target);
  await page
    .locator('#berbagi input')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await page.locator('#berbagi button').press('Enter');
  await page.waitForURL(/\/berkas-masuk/);
}

/** What of the manifest is used here. */
declare const manifestPart: {
  readonly share_target: {
    readonly action: string;
    readonly method: string;
    readonly enctype: string;
    readonly params: { readonly files: readonly { readonly name: string }[] };
  };
};
