import type { Server } from 'node:http';

/** Ports tried one after the other where the first is taken. */
const MOST_PORTS = 50;

async function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      server.off('listening', onListening);
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    const onListening = (): void => {
      server.off('error', onError);
      resolve(true);
    };
    server.once('error', onError);
    server.once('listening', onListening);
    // this machine alone, whatever its other addresses are
    server.listen(port, '127.0.0.1');
  });
}

/** Opens a port on 127.0.0.1, or the next free one, and gives its number; 0 takes any. Throws where none is free. */
export async function listenNear(server: Server, wanted: number): Promise<number> {
  const last = wanted === 0 ? 0 : Math.min(65_535, wanted + MOST_PORTS - 1);
  for (let port = wanted; port <= last; port += 1) {
    if (!(await tryPort(server, port))) continue;
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : port;
  }
  throw new Error(`no port from ${wanted} to ${last} is free: name another one with --port`);
}
