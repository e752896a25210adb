/** Events of the page after which a line may be there; none of them is a promise (S9). */
export function onBrowserHint(page: Window, hint: () => void): () => void {
  const { document } = page;
  const whenVisible = (): void => {
    if (document.visibilityState === 'visible') hint();
  };
  page.addEventListener('online', hint);
  page.addEventListener('focus', hint);
  document.addEventListener('visibilitychange', whenVisible);
  return () => {
    page.removeEventListener('online', hint);
    page.removeEventListener('focus', hint);
    document.removeEventListener('visibilitychange', whenVisible);
  };
}
