import type {SectionNames} from '../../../core/schema.js';

/** What sections are called in French, where a questionnaire does not say it. */
export const theme: SectionNames = {one: 'thème', many: 'thèmes'};
