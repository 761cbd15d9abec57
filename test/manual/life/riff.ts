/** A chunk of RIFF: a name, how long it is, and what is in it, filled up to an even length. */
export function chunk(name: string, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  return Buffer.concat([Buffer.from(name), length, body, Buffer.alloc(body.length % 2)]);
}

/** The chunks behind each other in some bytes: their names, and what is in them. */
export function chunksIn(bytes: Buffer): [name: string, body: Buffer][] {
  const found: [string, Buffer][] = [];
  for (let at = 0; at < bytes.length;) {
    const length = bytes.readUInt32LE(at + 4);
    found.push([bytes.toString('latin1', at, at + 4), bytes.subarray(at + 8, at + 8 + length)]);
    at += 8 + length + (length % 2);
  }
  return found;
}
