/** Registers every element, and brings their classes and languages, and every type of the core: its functions are in `core`. */
export type * from './core/index.js';
export * from './elements/index.js';
