import type {CoopErrorCode} from '../../../core/error.js';

/** French, of every element: the page is older than the files that it asks for. */
export const outdated = 'Il manque un fichier à cette page : rechargez la page.';

/** What is said of something that did not arrive: this, or that a reload brings it. */
export const unlessOutdated = (failed: string) => (code: CoopErrorCode) => (code === 'outdated' ? outdated : failed);
