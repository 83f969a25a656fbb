import {reasonOf} from '../../core/error.js';
import type {PartName} from '../messages/messages.js';

/** The parts that a self-test may have, in the order in which one goes through them. */
export const PARTS: readonly PartName[] = ['project', 'form', 'radar', 'report', 'result', 'next'];

export const isPart = (word: string): word is PartName => (PARTS as readonly string[]).includes(word);

/** What a host gives as a list of words may be anything. */
export const wordsIn = (list: unknown): string[] => reasonOf(list).split(/\s+/).filter(Boolean);
