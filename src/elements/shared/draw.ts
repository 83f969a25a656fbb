import type {html} from 'lit';

/** What a file on demand draws with. The element that asks for it brings that: one page has one of it. */
export type Draw = typeof html;
