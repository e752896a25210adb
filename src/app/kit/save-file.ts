/** Hands a file made here to the browser, which asks or knows where to put it. */
export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the bytes by then; a tab that stays open for days must not keep them.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
