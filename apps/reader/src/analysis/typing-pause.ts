/** As long after a key nothing is read or indexed, in milliseconds: whoever types has the machine. */
const PAUSE = 300;

let lastKey = -Infinity;

/** Notes that a key asked for something. */
export function noteKey(): void {
  lastKey = performance.now();
}

/** Waits until nobody is typing. */
export async function waitForPause(): Promise<void> {
  for (;;) {
    const left = lastKey + PAUSE - performance.now();
    if (left <= 0) return;
    await new Promise((resolve) => setTimeout(resolve, left));
  }
}
