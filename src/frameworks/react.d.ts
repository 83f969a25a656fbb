/** Types alone: our tags in the JSX of React 19, which sets properties and listens to any event by itself. */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {CoopTags} from './tags.js';
import type {Attributes, Listeners, Properties} from './types.js';

/** What each of our tags takes in JSX. */
export type CoopElements = {
  [Name in keyof CoopTags]: DetailedHTMLProps<HTMLAttributes<CoopTags[Name]['element']>, CoopTags[Name]['element']> &
    Properties<CoopTags[Name]> &
    Attributes<CoopTags[Name]> &
    Listeners<CoopTags[Name]>;
};

declare module 'react' {
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- declaration merging
    interface IntrinsicElements extends CoopElements {}
  }
}
