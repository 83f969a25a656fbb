import type {Space} from '../dialogy.js';

/** What `interpret` says, in one language. */
export interface Words {
  /** What the space between the two logics of a dialogy looks like. */
  spaces: Readonly<Record<Space, string>>;
}
