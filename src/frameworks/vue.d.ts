/** Types alone: our tags in Vue's templates, for vue-tsc and editors. Vue sets properties by itself. */
import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
import type {CoopTags} from './tags.js';
import type {Attributes, EventOf, Properties} from './types.js';

/** Our tags, as Vue describes a component: `$props` and `$emit` are there for the checker alone. */
export type CoopElements = {
  [Name in keyof CoopTags]: new () => CoopTags[Name]['element'] & {
    $props: HTMLAttributes & PublicProps & Written<CoopTags[Name]>;
    $emit: EmitFn<Emitted<CoopTags[Name]>>;
  };
};

type AnyTag = CoopTags[keyof CoopTags];

type Emitted<Tag extends AnyTag> = {
  [Type in Tag['listeners'][keyof Tag['listeners']] & string]: (event: EventOf<Tag, Type>) => void;
};

/**
 * What one may write on a tag. Where an attribute is spelled unlike its property, only its own name serves: the
 * checker takes `read-only` for `readOnly`, and Vue would set an attribute of that name, which says nothing.
 */
type Written<Tag extends AnyTag> = Omit<Properties<Tag>, Tag['attributes'][keyof Tag['attributes']] & string> & {
  [Name in keyof Attributes<Tag> as CamelCase<Name>]: Attributes<Tag>[Name];
};

/** As the checker reads the names of attributes: `minGroup` for `min-group`. */
type CamelCase<Name> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<CamelCase<Rest>>}` : Name;

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- declaration merging
  interface GlobalComponents extends CoopElements {}
}
