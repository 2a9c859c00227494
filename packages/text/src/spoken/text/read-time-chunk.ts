import type { SpokenTime } from '../times/spoken-time.ts';
import { timeToWords } from '../times/time-to-words.ts';
import type { Place, Reading } from './place.ts';

/** Reads times of the clock, and two of them: 7h, 7h30, 19g45, 7:30, 7h30-9h. */
export function readTimeChunk({ core, after, options }: Place): Reading | undefined {
  const [first = '', second, ...others] = core.split(/[-–]/);
  const from = parseTime(first);
  const to = second === undefined ? from : parseTime(second);
  if (!from || !to || others.length > 0) return undefined;
  const { four = 'tư' } = options;
  // 7h30 phút: the unit is there.
  const style = after === 'phút' ? 'short' : 'full';
  const words = timeToWords(from, { four, style: second === undefined ? style : 'full' });
  if (second === undefined) return { kind: 'other', words };
  return { kind: 'other', words: `${words} đến ${timeToWords(to, { four, style })}` };
}

function parseTime(text: string): SpokenTime | undefined {
  const [, hours, minutes = '0', seconds] =
    /^(\d{1,2})h(\d\d)?(?:'|ph|p)?$/.exec(text) ??
    /^(\d{1,2})g(\d\d)(?:'|ph|p)?$/.exec(text) ??
    /^(\d{1,2}):(\d\d)(?::(\d\d))?$/.exec(text) ??
    [];
  if (hours === undefined) return undefined;
  const [hour, minute, second] = [Number(hours), Number(minutes), Number(seconds ?? 0)];
  if (hour > 24 || minute > 59 || second > 59 || (hour === 24 && minute + second > 0)) {
    return undefined;
  }
  return seconds === undefined ? { hour, minute } : { hour, minute, second };
}
