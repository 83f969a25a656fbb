/**
 * Why this device did not do what it was asked. `denied`: the browser lets this page keep nothing. `full`: there is no
 * room left. `newer`: a newer version of the library wrote what is there. `unreadable`: what is there is not ours.
 */
export type Refusal = 'denied' | 'full' | 'newer' | 'unreadable';

export type Outcome<T> = {ok: true; value: T} | {ok: false; reason: Refusal; cause?: unknown};

/** Does something with a device that may throw at any moment, and says what became of it. */
export async function attempt<T>(act: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return {ok: true, value: await act()};
  } catch (cause) {
    const name = String((cause as Partial<Error> | null)?.name);
    const reason = /quota/i.test(name) ? 'full' : name === 'VersionError' ? 'newer' : 'denied';
    return {ok: false, reason, cause};
  }
}
