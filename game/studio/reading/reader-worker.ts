import { Reader, type Reading, type Sources } from './read-manuscript';

/** What is asked of the worker, and what it answers: twice for each question, lint first. */
export interface ReadRequest {
  readonly turn: number;
  readonly sources: Sources;
}
export interface ReadReply {
  readonly turn: number;
  readonly reading: Reading;
  readonly whole: boolean; // Ink has had its say as well
}

const reader = new Reader();

self.onmessage = ({ data }: MessageEvent<ReadRequest>) => {
  const answer = (reading: Reading, whole: boolean): void => self.postMessage({ turn: data.turn, reading, whole } satisfies ReadReply);
  answer(
    reader.read(data.sources, (reading) => answer(reading, false)),
    true,
  );
};
