import type {Answers, Mode} from './schema.js';

const MODES: readonly unknown[] = ['self', 'external', 'mutual'] satisfies Mode[];

/** Who answers, as the built-in project sheet says it (`repondant`); `undefined` where it does not. */
export function modeIn(project: Answers | undefined): Mode | undefined {
  const said = project?.['repondant'];
  return MODES.includes(said) ? (said as Mode) : undefined;
}
