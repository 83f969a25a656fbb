import type {Response} from '../../../core/schema.js';

/** French, of every element that says who answered about what. */
export const modes: Readonly<Record<Response['mode'], string>> = {
  self: 'Autodiagnostic',
  external: 'Regard extérieur',
  mutual: 'Diagnostic mutuel',
  group: 'Positions du groupe',
};
