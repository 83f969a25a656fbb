import type {Answers, Mode} from './schema.js';

/** Who may answer, the one by default first. */
export const MODES = ['self', 'external', 'mutual'] as const satisfies readonly Mode[];

/** Who answers, as the built-in project sheet says it (`repondant`); `undefined` where it does not. */
export function modeIn(project: Answers | undefined): Mode | undefined {
  const said = project?.['repondant'];
  return MODES.find((mode) => mode === said);
}
