import type {Space} from '../../score/dialogy.js';

/** What `interpret` says, in one language. Scores and points come in as whole numbers. */
export interface Words {
  /**
   * What the space between the two logics of a dialogy looks like.
   *
   * @param more The name of the logic that takes more room, or that lives alone.
   */
  space(space: Space, more: string): string;
  /** Where the whole stands, by the name of its level and what it means. */
  level(title: string, text: string | undefined): string;
  /** The same where levels have no names: in how many dialogies both logics live, of those that are answered. */
  alive(count: number, of: number): string;
  /** The same where there are no dialogies either. */
  scored(score: number): string;
  /** Where too little is answered to say it. */
  tooFew: string;
  /** Where everything was said not to apply. */
  notApplicable: string;
  /** What became of a score, by the points that it gained, or lost when negative: how much, in words. */
  moved(points: number): string;
  /** How far a group's scores lie apart: its middle half, and its range. */
  split(low: number, high: number, least: number, greatest: number): string;
  /** What to talk about where views differ and no guide says it: two answers to a statement, or a dialogy's two logics. */
  answersApart(statement: string, least: string, greatest: string): string;
  logicsApart(a: string, b: string): string;
  /** What to talk about and do where no guide says more. */
  question(title: string): string;
  steps: readonly [string, string];
}

/**
 * How large a move is, for people: a notch, several, or a lot.
 *
 * One person who answers one step further on one of four statements moves their mean by 6 points: that is a notch. A
 * step on all of them moves it by 25: that is a lot.
 *
 * @param points Of 100, not 0; its sign is left aside.
 */
export function sizeOf(points: number): 'little' | 'some' | 'much' {
  const size = Math.abs(points);
  if (size >= 25) return 'much';
  return size > 10 ? 'some' : 'little';
}
