import { Seat } from '../../host/live-client';
import type { Outside } from '../../host/link';
import { randomName } from '../../host/random-name';
import { quantile } from '../bench/table';
import { answerParent } from './child';
import { HttpPhone } from './http-phone';
import { nodeOutside } from './node-outside';
import { WirePhone } from './wire-phone';

/** The phones of a bench, in a process of their own, so that they do not stand in the way of what is measured. */
const atOnce = 200; // connections under way while a crowd comes in

let phones: WirePhone[] = [];
let screens: WirePhone[] = [];
let plain: HttpPhone[] = [];
let seats: Seat[] = [];
let backs: (() => number)[] = [];
const seenByScreen: { readonly at: number; readonly votes: number }[] = [];

interface Latencies {
  readonly p50: number;
  readonly p99: number;
}
function latenciesOf(times: readonly number[]): Latencies {
  return { p50: quantile(times), p99: quantile(times, 0.99) };
}

async function until(holds: () => boolean, milliseconds: number): Promise<void> {
  const began = performance.now();
  while (!holds() && performance.now() - began < milliseconds) await new Promise((resolve) => setTimeout(resolve, 20));
}

async function gather<Thing>(
  count: number,
  make: (at: number) => Thing,
  joined: (thing: Thing) => Promise<void>,
): Promise<{ readonly things: Thing[]; readonly perSecond: number }> {
  const began = performance.now();
  const things: Thing[] = [];
  const lane = async (): Promise<void> => {
    while (things.length < count) {
      const thing = make(things.length);
      things.push(thing);
      await joined(thing);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return { things, perSecond: count / ((performance.now() - began) / 1000) };
}

/** Lets a crowd into each room, and one screen. How many came in a second. */
async function join({ port, rooms, each }: { port: number; rooms: readonly { word: string; poll: string }[]; each: number }): Promise<number> {
  seenByScreen.length = 0;
  screens = rooms.map(({ word, poll }, at) => {
    const see = (votes: number): void => void seenByScreen.push({ at: performance.now(), votes });
    return new WirePhone(port, JSON.stringify({ type: 'watch', room: word }), poll, at === 0 ? see : undefined);
  });
  await Promise.all(screens.map((screen) => screen.joined));
  const make = (at: number): WirePhone => {
    const { word = '', poll = '' } = rooms[at % rooms.length] ?? {};
    return new WirePhone(port, JSON.stringify({ type: 'join', room: word, seat: randomName(16) }), poll);
  };
  const { things, perSecond } = await gather(rooms.length * each, make, (phone) => phone.joined);
  phones = things;
  return perSecond;
}

/** Everybody votes within that time, spread evenly: how soon that was stored, seen on the screen, and seen on the voter's phone (ms). */
async function vote({ within }: { within: number }): Promise<{ acked: Latencies; screen: Latencies; own: Latencies; missing: number; strangers: number }> {
  const began = performance.now();
  let next = 0;
  while (next < phones.length) {
    const due = ((performance.now() - began) / within) * phones.length;
    for (; next < Math.min(due, phones.length); next++) phones[next]?.vote(next % 3);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  await until(() => phones.every(({ times }) => times.seen > 0), 15_000);
  const heard = phones.map(({ times }) => times).filter(({ seen }) => seen > 0);
  const screenOf = (seq: number): number => seenByScreen.find(({ votes }) => votes >= seq)?.at ?? Number.NaN;
  return {
    acked: latenciesOf(heard.map(({ sent, acked }) => acked - sent)),
    screen: latenciesOf(screens.length > 1 ? [0] : heard.map(({ sent, seq }) => screenOf(seq) - sent)),
    own: latenciesOf(heard.map(({ sent, seen }) => seen - sent)),
    missing: phones.length - heard.length,
    strangers: [...phones, ...screens].reduce((sum, phone) => sum + phone.strangers, 0),
  };
}

async function leave(): Promise<null> {
  for (const phone of [...phones, ...screens, ...plain]) phone.leave();
  for (const seat of seats) seat.dispose();
  [phones, screens, plain, seats, backs] = [[], [], [], [], []];
  await new Promise((resolve) => setTimeout(resolve, 500));
  return null;
}

async function joinPlain({ port, word, poll, count }: { port: number; word: string; poll: string; count: number }): Promise<number> {
  const make = (at: number): HttpPhone => new HttpPhone(port, word, randomName(16), poll, (at / count) * 1000);
  const { things, perSecond } = await gather(count, make, (phone) => phone.joined);
  plain = things;
  return perSecond;
}

async function votePlain({ within }: { within: number }): Promise<{ acked: Latencies; own: Latencies; missing: number }> {
  for (const [at, phone] of plain.entries()) setTimeout(() => void phone.vote(at % 3), (at / plain.length) * within);
  await new Promise((resolve) => setTimeout(resolve, within));
  await until(() => plain.every(({ seen }) => seen > 0), 15_000);
  const heard = plain.filter(({ seen }) => seen > 0);
  return { acked: latenciesOf(heard.map(({ sent, acked }) => acked - sent)), own: latenciesOf(heard.map(({ sent, seen }) => seen - sent)), missing: plain.length - heard.length };
}

/** The same address in front of several servers, as a proxy does it: each new connection goes to the next one. */
function throughProxy(bases: readonly string[], first: number): Outside {
  const outsides = bases.map((base) => nodeOutside(base));
  const front = outsides[0] ?? nodeOutside('');
  let turn = first;
  const next = (): Outside => outsides[turn++ % outsides.length] ?? front;
  const behind = (address: string, base: string): string => address.replace(front.base.replace(/^http/, ''), base.replace(/^http/, ''));
  return {
    ...front,
    openSocket: (address) => {
      const { base, openSocket } = next();
      return openSocket(behind(address, base));
    },
    fetch: (address, init) => {
      const { base, fetch: ask } = next();
      return ask(behind(address, base), init);
    },
  };
}

/** Phones as the game's own page is one: with all of its patience. They are spread over the servers at these addresses. */
async function sit({ bases, word, count }: { bases: readonly string[]; word: string; count: number }): Promise<null> {
  for (let at = 0; at < count; at++) {
    seats.push(new Seat({ room: word, seat: randomName(16), outside: throughProxy(bases, at) }));
    if (at % 50 === 49) await until(() => seats.every(({ view }) => view.snap !== undefined), 10_000);
  }
  await until(() => seats.every(({ view }) => view.ask !== undefined), 15_000);
  return null;
}

/** Everybody votes within that time. Answers at once. */
function voteSitting({ within }: { within: number }): null {
  backs = seats.map((seat) => {
    let leftAt = 0;
    let backAt = 0;
    seat.subscribe(({ link }) => {
      if (link === 'connecting' || link === 'lost') [leftAt, backAt] = [leftAt || performance.now(), 0];
      else if (leftAt > 0 && backAt === 0) backAt = performance.now();
    });
    return () => (leftAt > 0 ? backAt - leftAt : 0);
  });
  for (const [at, seat] of seats.entries()) setTimeout(() => seat.vote(at % 3), (at / seats.length) * within);
  return null;
}

/** What phones were told is stored, per choice, up to now. */
function told(): readonly number[] {
  return [0, 1, 2].map((choice) => seats.filter(({ view }) => view.said?.kept === true && view.said.choice === choice).length);
}

/** Waits until all votes are stored and everybody is back; how long those who were cut off were away (ms). */
async function settle(): Promise<{ told: readonly number[]; back: Latencies; cutOff: number }> {
  await until(() => seats.every(({ view }) => view.said?.kept === true && (view.link === 'live' || view.link === 'slow')), 20_000);
  const away = backs.map((back) => back()).filter((milliseconds) => milliseconds !== 0);
  return { told: told(), back: latenciesOf(away), cutOff: away.length };
}

const handlers = { join, vote, leave, joinPlain, votePlain, sit, voteSitting, told, settle };
export type CrowdHandlers = typeof handlers;
answerParent(handlers);
