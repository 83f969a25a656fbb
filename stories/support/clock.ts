let skipped = 0;

/** Lets a story move on in time, for its `beforeEach`. */
export function movingClock(): () => void {
  const {now} = Date;
  Date.now = () => now() + skipped;
  return () => {
    skipped = 0;
    Date.now = now;
  };
}

/** Some minutes later, as when a tab wakes up. */
export function skip(minutes: number): void {
  skipped += minutes * 60_000;
  document.dispatchEvent(new Event('visibilitychange'));
}
