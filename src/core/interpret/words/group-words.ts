import type {Shape} from '../../group/shape.js';

/** Some of a group, and where they stand. */
export interface Standing {
  /** How many persons, at least one. */
  n: number;
  /** Labels of options or figures, in the order of the scale: one, two, or of more the first and the last. */
  at: readonly string[];
  /** Whether `at` is a first and a last, with others between them. */
  isRange: boolean;
}

/** What standings are on: a statement's options, one logic of a dialogy by its name (of 10), or its vitality (of 100). */
export type About = 'options' | 'vitality' | {logic: string};

/** What `interpretGroup` says, in one language. */
export interface GroupWords {
  /**
   * What a group's answers look like, and who stands where.
   *
   * @param standings Of two camps, the lower first; of a voice apart, all others first; of a scatter, the whole group; of
   *   close answers, those who gave the most frequent one first.
   */
  shape(shape: Shape, standings: readonly Standing[], about: About): string;
  /** What to talk about where no guide says it: what both sides see, by the answers they gave, or a dialogy's two logics. */
  question(low: string, high: string): string;
  logicsApart(a: string, b: string): string;
}
