import type { ServerMessage } from '../protocol';

/** A text as one unmasked WebSocket frame (RFC 6455, 5.2), made once and written to any number of sockets. */
export function frameOf(text: string): Buffer {
  const length = Buffer.byteLength(text);
  const head = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const frame = Buffer.allocUnsafe(head + length);
  frame[0] = 0x81; // the last and only part of a text
  frame[1] = head === 2 ? length : head === 4 ? 126 : 127;
  if (head === 4) frame.writeUInt16BE(length, 2);
  if (head === 10) frame.writeBigUInt64BE(BigInt(length), 2);
  frame.write(text, head);
  return frame;
}

/** Messages as frames, one after the other, in one piece. */
export function framesOf(messages: readonly ServerMessage[]): Buffer {
  const frames = messages.map((message) => frameOf(JSON.stringify(message)));
  const [only] = frames;
  return only && frames.length === 1 ? only : Buffer.concat(frames);
}
