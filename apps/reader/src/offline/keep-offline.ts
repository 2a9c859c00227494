/** Has the browser keep the built page, so that it works without a connection from then on. */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  addEventListener('load', () => {
    // A browser that keeps nothing, as in a private window, shows the page all the same.
    navigator.serviceWorker.register('./service-worker.js').catch(() => undefined);
  });
}
