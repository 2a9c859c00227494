import type { ConnectionEvent } from '@quocngu/corpus/queue';
import type { CommandIo } from '../../command-io.ts';

/** Says where Redis cannot be reached for a while. */
export function tellConnection(io: CommandIo): (event: ConnectionEvent) => void {
  return (event) => {
    io.writeMessage(
      event.type === 'redis-found'
        ? 'quocngu: Redis is there again\n'
        : `quocngu: Redis is gone, and is waited for: ${event.message}\n`,
    );
  };
}
