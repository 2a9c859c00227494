import type { Derived } from './provenance.ts';

/** How long the article takes to read, and what that rests on. */
export interface ReadingTime {
  /**
   * The time, in seconds.
   *
   * @minimum 0
   */
  readonly seconds: number;
  /** What was counted. */
  readonly basis: 'syllables' | 'words';
  /**
   * The pace: how many of those a minute.
   *
   * @exclusiveMinimum 0
   */
  readonly perMinute: number;
}

/** Figures about the body without captions, credits, related links and end marks. */
export interface Counts extends Derived {
  /** Always `counts`. */
  readonly type: 'counts';
  /**
   * Syllables.
   *
   * @asType integer
   * @minimum 0
   */
  readonly syllables?: number;
  /**
   * Words, punctuation apart.
   *
   * @asType integer
   * @minimum 0
   */
  readonly words?: number;
  /**
   * Sentences.
   *
   * @asType integer
   * @minimum 0
   */
  readonly sentences?: number;
  /**
   * Paragraphs.
   *
   * @asType integer
   * @minimum 0
   */
  readonly paragraphs?: number;
  /** How long the article takes to read. */
  readonly readingTime?: ReadingTime;
}
