/** Types alone: our tags in Svelte's markup, for svelte-check and editors. Svelte sets properties by itself. */
import type {HTMLAttributes} from 'svelte/elements';
import type {CoopTags} from './tags.js';
import type {Attributes, Listeners, Properties} from './types.js';

/** What each of our tags takes in markup. */
export type CoopElements = {
  [Name in keyof CoopTags]: HTMLAttributes<CoopTags[Name]['element']> &
    Properties<CoopTags[Name]> &
    Present<Attributes<CoopTags[Name]>> &
    Listeners<CoopTags[Name]>;
};

/** Svelte writes `readonly={false}` as `readonly="false"`, which is read-only all the same: `readOnly` is what varies. */
type Present<Written> = {[Name in keyof Written]: Exclude<Written[Name], false>};

declare module 'svelte/elements' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- declaration merging
  interface SvelteHTMLElements extends CoopElements {}
}
