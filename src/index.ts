/** Registers every element, and brings their classes and types and the scoring core. */
export * from './core/index.js';
export * from './elements/index.js';
