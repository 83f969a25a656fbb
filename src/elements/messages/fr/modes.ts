import type {Mode} from '../../../core/schema.js';

/** French, of every element that says who answered about what. */
export const modes: Readonly<Record<Mode, string>> = {
  self: 'Autodiagnostic',
  external: 'Regard extérieur',
  mutual: 'Diagnostic mutuel',
};
