import type {CoopErrorCode} from '../../../core/error.js';

/** French, of every element: a file that the page asks for is gone, though there is network. */
export const outdated = 'Il manque un fichier à cette page : rechargez la page.';

/** French, of every element that shows a questionnaire: it did arrive, and does not hold together. */
export const unusable = 'Ce questionnaire ne peut pas être utilisé tel quel.';

/** What is said of something that did not arrive: this, unless a reload brings it. */
export const unlessOutdated = (failed: string) => (code: CoopErrorCode) => (code === 'outdated' ? outdated : failed);
