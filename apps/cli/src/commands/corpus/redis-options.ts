import { InvalidArgumentError, Option, type Command } from 'commander';

/** Where a queue is. */
export interface RedisOptions {
  readonly redis: string;
  readonly queue?: string;
}

/** Adds the options of a queue. An address with a password is better given in the environment. */
export function addRedisOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--redis <address>', 'redis://host:6379, rediss:// or the path of a socket')
        .env('QUOCNGU_REDIS')
        .argParser(toAddress)
        .makeOptionMandatory(),
    )
    .option('--queue <name>', 'one of several queues in one Redis', toName);
}

/** The same as the package takes them. */
export function redisOf({ redis, queue }: RedisOptions): RedisOptions {
  return { redis, ...(queue === undefined ? {} : { queue }) };
}

function toAddress(value: string): string {
  if (value.startsWith('/')) return value;
  if (URL.canParse(value) && /^rediss?:$/.test(new URL(value).protocol)) return value;
  throw new InvalidArgumentError('It is not like redis://host:6379, and no path of a socket.');
}

function toName(value: string): string {
  if (/^[\w.-]+$/.test(value)) return value;
  throw new InvalidArgumentError('It is not of letters, digits, dots and hyphens.');
}
